#pragma once
#include "core/profile/profile.h"
#include "core/storage/action.h"
#include "core/storage/changes.h"
#include "ui/printing/card_printer.h"
#include "ui/settings/settings_place.h"
#include "ui/shared/worker.h"
#include "ui/window/actions.h"
#include "ui/window/place.h"
#include <QHash>
#include <QObject>
#include <QPointer>

namespace regulars {
class Asker;
class CustomersPlace;
class IdleLock;
class LockCover;
class MainWindow;
class PinDesk;
class RecordPages;
class Shop;
class StaffPrompt;

/// The open shop at the counter: seats its panels in the window, answers the window's keys, and knows who stands there.
class Counter : public QObject {
    Q_OBJECT
public:
    Counter(Shop& shop, MainWindow& window, Asker& asker, WindowChoices choices = {});
    ~Counter() override;
    [[nodiscard]] StaffId staff() const { return staff_.id; }
    /// Puts somebody at the counter without asking: who is known to be who they say.
    void setStaff(const QString& name);
    /// Somebody comes to the counter: with a PIN they are asked for it first, beside whatever is being done.
    void comeForward(const QString& name);
    /// Locks when who stands here has a PIN: nobody has typed it yet.
    void greet();
    /// Somebody in the Customers place, for a scan, a call or a hit of the search.
    void openCustomer(CustomerId id);
    /// Keeps what is typed and not saved, for the next time the panels are made, in this run of the program or another.
    void keepDrafts();
    /// What runs here and would be cut short by closing the window, as a sentence; empty when nothing does.
    [[nodiscard]] QString unfinishedWork() const;
    void stopWork();
    [[nodiscard]] CustomersPlace* customers() const;
    /// Told by whoever makes backups: Today and Settings show that one is on its way, or how the last one went.
    void setBackingUp(bool backingUp);

public Q_SLOTS:
    void undo();
    void redo();
    void bringIn();
    void takeOut();
    void lock();
    void scan(const QString& digits);
    /// A telephone rings: whoever has that number is opened with a call begun, or the number is offered to be given to somebody. While the
    /// counter is locked it waits.
    void takeCall(const QString& number);

Q_SIGNALS:
    void languageChosen(const QString& code);
    void lookChosen(regulars::Theme::Mode mode);
    void lockAfterChosen(int minutes);
    void backupFolderChosen(const QString& folder);
    void backupRequested();
    /// Another shop file is wanted in place of this one.
    void openRequested(const QString& path);
    /// What ran came to its end, good or bad.
    void workEnded();

private:
    void seat();
    void wire();
    void act(Act act);
    void showStaff();
    void chooseLook(Theme::Mode mode);
    void unlock(const QString& name, int wrongPins);
    void tellWrongPins(const QString& name, int count);
    void watchIdleness();
    [[nodiscard]] bool hasPin(StaffId id) const;
    [[nodiscard]] QString deedOf(ActionId action) const;
    void tell(const QString& sentence, ActionId action);
    void takeBack(ActionId action);
    void putForms(const QString& forms);
    void putBackForms(CustomersPlace& place);
    [[nodiscard]] QString formsOf(StaffId id) const;
    void refresh(const Changes& changes);
    void offerNumber(const QString& number);
    void giveNumber(const QString& number, CustomerId id);
    CustomersPlace* toCustomers();
    QWidget* makeToday();
    QWidget* makeCustomers();
    QWidget* makeCards();
    QWidget* makeLoyalty();
    QWidget* makeSettings();
    Shop& shop_;
    MainWindow& window_;
    Asker& asker_;
    RecordPages* records_;
    DialogCardPrinter printer_;
    WindowChoices choices_;
    Staff staff_;
    QStringList names_;       ///< of all who work here
    CustomerId open_;         ///< who was open when the panels were made anew
    QString waitingCall_;     ///< the number that rang while it was locked
    QHash<qint64, QString> keptForms_;  ///< what each had begun and not saved, as it lies in the file
    ActionId before_;         ///< the newest action when the shop was opened here
    bool isBackingUp_ = false;
    QPointer<LockCover> cover_;
    QPointer<StaffPrompt> prompt_;
    IdleLock* idle_;
    std::unique_ptr<PinDesk> pins_;
    Worker worker_;
};

}  // namespace regulars
