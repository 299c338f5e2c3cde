#pragma once
#include "core/base/id.h"
#include "core/storage/background_reader.h"
#include <QTimer>
#include <QWidget>

namespace regulars {
class Asker;
class Button;
class ProgressRow;
class Shop;

/// The page that takes the shop out into a file: the customers as a table, or everything.
class ExportPanel : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Csv, Json };
    ExportPanel(Shop& shop, Asker& asker, StaffId by, QWidget* parent = nullptr);
    ~ExportPanel() override;
    void setStaff(StaffId by) { by_ = by; }
    [[nodiscard]] bool isBusy() const { return progress_ != nullptr; }
    /// Whether it was closed and is about to go.
    [[nodiscard]] bool isClosed() const { return isClosed_; }

public Q_SLOTS:
    /// Asks for a file and writes it.
    void takeOut(regulars::ExportPanel::Kind kind);
    /// Esc: stops the writing, which leaves no file, else closes.
    void stepBack();

Q_SIGNALS:
    void closed();
    /// Nothing runs any more: the file is whole, or there is none.
    void ended(const QString& path);

protected:
    /// Does not close while it writes: it goes on out of sight.
    void closeEvent(QCloseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    /// How much of a file is written; shared with the thread that writes it.
    struct Progress {
        enum State { Writing, Committing, Stopped };
        std::atomic<State> state = Writing;  ///< whoever leaves Writing first decides whether there is a file
        std::atomic<qint64> rows = 0;
        qint64 total = 0;  ///< 0: not known
    };
    [[nodiscard]] QWidget* card(Kind kind);
    [[nodiscard]] QString objectionTo(const QString& path) const;
    void write(const QString& path, Kind kind);
    void end(const QString& path);
    void stop();
    Shop& shop_;
    Asker& asker_;
    StaffId by_;
    std::vector<Button*> buttons_;
    ProgressRow* row_;
    std::shared_ptr<Progress> progress_;
    QTimer follow_;
    bool isClosed_ = false;
    BackgroundReader reader_;
};

}  // namespace regulars
