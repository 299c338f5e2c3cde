#pragma once
#include "core/duplicates/duplicate_finder.h"
#include "core/storage/background_reader.h"
#include "ui/shared/label.h"
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace regulars {
class Asker;
class Button;
class EmptyState;
class MergePage;
class MergeReport;
class MergeReportPage;
class PairRows;
class PlaceHeader;
class ProgressRow;
class RowList;
class Shop;

/// Who may stand in the book twice: pairs with how sure it is and why, found on a thread of its own. Enter compares two, N says they are
/// two people, and all sure pairs are merged at one stroke with a report.
class DuplicatesPage : public QWidget {
    Q_OBJECT
public:
    DuplicatesPage(Shop& shop, Asker& asker, StaffId by, QWidget* parent = nullptr);
    /// A search that still runs is broken off.
    ~DuplicatesPage() override;
    void setStaff(StaffId by);
    /// Looks through the whole book.
    void look(DuplicateFinder::Rule rule = DuplicateFinder::Rule::Wide);
    /// Looks for the twins of one customer.
    void lookFor(CustomerId id);
    /// Compares two records at once; leaving them closes the page.
    void compare(CustomerId a, CustomerId b);
    [[nodiscard]] PairRows* pairs() const { return rows_; }
    [[nodiscard]] bool isLooking() const { return progress_ != nullptr; }
    /// Whether pairs are being merged.
    [[nodiscard]] bool isBusy() const { return isMerging_; }
    [[nodiscard]] bool isClosed() const { return isClosed_; }

public Q_SLOTS:
    void compareChosen();
    void sayNotSame();
    void mergeSure();
    /// Esc: stops the search, else one page back, else closes.
    void stepBack();

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);
    void openCustomer(regulars::CustomerId id);
    void closed();
    /// The pairs are there, or the search was stopped.
    void looked();

protected:
    /// Does not close while pairs are being merged.
    void closeEvent(QCloseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    void build();
    [[nodiscard]] QWidget* listPage();
    void wire();
    void show(QWidget* page);
    void await(const QFuture<std::vector<DuplicatePair>>& answer);
    void ended(std::vector<DuplicatePair> pairs);
    void stop();
    void tellCount();
    void backToList();
    void follow();
    void reported(const MergeReport& report, ActionId action);
    Shop& shop_;
    Asker& asker_;
    StaffId by_;
    DuplicateFinder::Rule rule_ = DuplicateFinder::Rule::Wide;
    CustomerId about_;                 ///< whose twins are looked for; invalid: everybody's
    int compared_ = -1;                ///< the row being compared
    bool isAlone_ = false;             ///< two records only were asked for
    bool isMerging_ = false, isClosed_ = false;
    quint64 looks_ = 0;
    std::shared_ptr<DuplicateProgress> progress_;
    PlaceHeader* header_;
    QStackedWidget *pages_, *body_;
    QWidget *list_, *found_;
    MergePage* merge_;
    MergeReportPage* report_;
    EmptyState* nobody_;
    PairRows* rows_;
    RowList* view_;
    ProgressRow* bar_;
    Label* count_;
    Button *sure_, *wide_, *compare_, *apart_, *mergeSure_;
    QTimer follow_;
    BackgroundReader reader_;          ///< last, so that it has ended before the rest goes
};

}  // namespace regulars
