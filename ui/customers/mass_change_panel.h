#pragma once
#include "core/masschange/mass_desk.h"
#include "core/storage/background_reader.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include <QTimer>

namespace regulars {

class Card;
class MassChangeFields;
class ProgressRow;
class RowList;
class Shop;

/// The page on which many customers are changed at once: what is done, a dry run that says how many that changes and shows them, and
/// then how far it is. One action, one undo.
class MassChangePanel : public QWidget {
    Q_OBJECT
public:
    explicit MassChangePanel(Shop& shop, QWidget* parent = nullptr);
    ~MassChangePanel() override;
    void setStaff(StaffId staff) { staff_ = staff; }
    /// These people, with a word for who they are ("selected", a filter's name); nothing is changed yet.
    void start(std::vector<qint64> people);
    [[nodiscard]] bool isBusy() const { return progress_ != nullptr; }

public Q_SLOTS:
    void apply();
    /// Stops what is being done; else leaves.
    void cancel();

Q_SIGNALS:
    void changed();  ///< everybody was changed who was to be
    void done(const QString& sentence, regulars::ActionId action);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QWidget* buildFoot();
    void look();
    void showRun(const MassDryRun& run);
    void settle(const Outcome<MassReport>& outcome, const QString& deed);
    void setBusy(bool isBusy);

    Shop& shop_;
    StaffId staff_;
    std::vector<qint64> people_;
    qint64 changing_ = 0;
    quint64 asked_ = 0;
    std::shared_ptr<MassProgress> progress_, looking_;
    Label *title_, *count_, *objection_;
    MassChangeFields* fields_;
    RowList* list_;
    ProgressRow* row_;
    Button *apply_, *cancel_;
    QTimer soon_, tick_;
    BackgroundReader reader_;  ///< last, so that it has ended before the rest goes
};

}  // namespace regulars
