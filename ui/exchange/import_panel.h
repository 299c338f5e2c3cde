#pragma once
#include "core/exchange/customer_import.h"
#include "ui/shared/worker.h"
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace regulars {
class Asker;
class EmptyState;
class ImportCheck;
class ImportResult;
class ProgressRow;
class Shop;

/// The page that brings customers in from a file: choose it, check what it will bring, and see what became of every row.
class ImportPanel : public QWidget {
    Q_OBJECT
public:
    ImportPanel(Shop& shop, Asker& asker, StaffId by, QWidget* parent = nullptr);
    /// An import that still runs is stopped and takes nothing in.
    ~ImportPanel() override;
    /// Reads a file and shows what it would bring.
    void look(const QString& path);
    /// Who brings in from now on; what runs stays with whoever began it.
    void setStaff(StaffId by) { by_ = by; }
    /// Whether a file is being brought in or taken back.
    [[nodiscard]] bool isBusy() const { return isBusy_; }
    [[nodiscard]] bool isBringingIn() const { return running_ != nullptr; }
    /// Stops what is being brought in: nothing of it is taken in.
    void stop();
    /// Whether it was closed and is about to go.
    [[nodiscard]] bool isClosed() const { return isClosed_; }

public Q_SLOTS:
    void chooseFile();
    /// Esc: stops what runs, else one page back, else closes.
    void stepBack();

Q_SIGNALS:
    /// An action was written: what to say of it.
    void done(const QString& sentence, regulars::ActionId action);
    void closed();
    /// After a file was brought in or taken back, or was not.
    void workEnded();
    /// Left while it runs, it goes on out of sight; somebody wants to see it again.
    void shownAgainRequested();

protected:
    /// Does not close while it is busy.
    void closeEvent(QCloseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dropEvent(QDropEvent*) override;

private:
    void build();
    void show(QWidget* page);
    void lookAgain();
    void bringIn();
    void follow();
    void ended(const Outcome<ImportReport>& outcome);
    void takeBack();
    void saveRefused();
    void setBusy(bool busy);
    Shop& shop_;
    Asker& asker_;
    StaffId by_;
    QString country_, path_;
    ImportPreview preview_;
    std::shared_ptr<ImportProgress> running_;
    ActionId action_;
    int looks_ = 0;  ///< an answer to an older look is not shown
    bool isBusy_ = false, isSettling_ = false, isClosed_ = false;
    QStackedWidget* pages_;
    EmptyState* choose_;
    ImportCheck* check_;
    ImportResult* result_;
    ProgressRow* progress_;
    QTimer follow_;
    Worker worker_;
};

}  // namespace regulars
