#pragma once
#include "core/mailings/template.h"
#include "core/storage/action.h"
#include "core/storage/background_reader.h"
#include <QTimer>
#include <QWidget>

namespace regulars {

class LastBackupCard;
class Changes;
class Column;
class DriftingCard;
class DueCardsCard;
class ElidedLabel;
class JustHappenedCard;
class Shop;
class ServiceCard;
class ToDoCard;
class WeekCard;
struct DaySheet;

/// The place Today: what to do now, which cards to print, who drifts away, how the week goes, and what just happened.
class TodayPlace : public QWidget {
    Q_OBJECT
public:
    explicit TodayPlace(Shop& shop, QWidget* parent = nullptr);
    ~TodayPlace() override;
    /// Who is at the counter: greeted, and named in what is done here.
    void setStaff(StaffId staff);
    /// Where backups go; empty: beside the shop.
    void setBackupFolder(const QString& folder);
    /// Told by whoever makes backups.
    void setBackingUp(bool backingUp);
    /// How many follow-ups are late or due today.
    [[nodiscard]] int due() const { return due_; }
    /// Reads the day for sheetRead().
    void printSheet();

Q_SIGNALS:
    void openCustomer(regulars::CustomerId id);
    /// The customer is to be opened, and what came of the task written down.
    void finishRequested(regulars::CustomerId customer, regulars::TaskId task);
    void printCards(regulars::CardKind kind);
    /// What the day asks for was read, to be printed on one page.
    void sheetRead(const regulars::DaySheet& sheet);
    /// Something was saved that can be taken back.
    void done(const QString& sentence, regulars::ActionId action);
    /// Something was taken back; undoing `action` does it again.
    void takenBack(const QString& sentence, regulars::ActionId action);
    void dueCount(int due);
    void backupRequested();

protected:
    void showEvent(QShowEvent*) override;
    void changeEvent(QEvent*) override;

private:
    enum Part : unsigned { Tasks = 1, Cards = 2, Visits = 4, Week = 8, Service = 16, Everything = 31 };
    void build();
    void greet();
    void note(const Changes& changes);
    void refresh();
    void readFigures();
    void setDue(qint64 due);
    void lookAtClock();

    Shop& shop_;
    StaffId staff_;
    int due_ = -1;
    bool painted_ = false;
    unsigned stale_ = Everything;
    Day day_;
    ElidedLabel *greeting_, *date_;
    ToDoCard* toDo_;
    DueCardsCard* dueCards_;
    ServiceCard* service_;
    DriftingCard* drifting_;
    WeekCard* week_;
    LastBackupCard* backup_;
    JustHappenedCard* happened_;
    QTimer soon_, minute_, figuresSoon_;
    BackgroundReader reader_;  ///< last, so that it has ended before the cards go
};

}  // namespace regulars
