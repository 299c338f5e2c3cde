#pragma once
#include "core/profile/profile.h"
#include "core/storage/action.h"
#include "core/storage/changes.h"
#include "ui/printing/card_printer.h"
#include "ui/settings/settings_place.h"
#include "ui/window/actions.h"
#include "ui/window/place.h"
#include <QObject>
#include <QPointer>

namespace regulars {
class Asker;
class CustomersPlace;
class LockCover;
class MainWindow;
class Shop;
struct SearchHit;

/// The open shop at the counter: seats its panels in the window, answers the window's keys, and knows who stands there.
class Counter : public QObject {
    Q_OBJECT
public:
    Counter(Shop& shop, MainWindow& window, Asker& asker, WindowChoices choices = {});
    ~Counter() override;
    [[nodiscard]] StaffId staff() const { return staff_.id; }
    void setStaff(const QString& name);
    /// Somebody in the Customers place, for a scan, a call or a hit of the search.
    void openCustomer(CustomerId id);
    void keepDrafts();
    [[nodiscard]] CustomersPlace* customers() const;

public Q_SLOTS:
    void undo();
    void redo();
    void bringIn();
    void takeOut();
    void lock();
    void scan(const QString& digits);

Q_SIGNALS:
    void languageChosen(const QString& code);
    void lookChosen(regulars::Theme::Mode mode);
    void backupFolderChosen(const QString& folder);
    void backupRequested();

private:
    void seat();
    void wire();
    void act(Act act);
    void showStaff();
    void tell(const QString& sentence, ActionId action);
    void takeBack(ActionId action);
    void refresh(const Changes& changes);
    [[nodiscard]] std::vector<SearchHit> find(const QString& text);
    CustomersPlace* toCustomers();
    QWidget* makeToday();
    QWidget* makeCustomers();
    QWidget* makeCards();
    QWidget* makeLoyalty();
    QWidget* makeSettings();
    Shop& shop_;
    MainWindow& window_;
    Asker& asker_;
    DialogCardPrinter printer_;
    WindowChoices choices_;
    Staff staff_;
    QPointer<LockCover> cover_;
};

}  // namespace regulars
