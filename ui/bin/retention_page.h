#pragma once
#include "core/privacy/retention.h"
#include "core/storage/background_reader.h"
#include "ui/shared/paged_list_rows.h"
#include <QSet>
#include <QWidget>

class QSpinBox;
class QStackedWidget;

namespace regulars {
class Asker;
class Button;
class EmptyState;
class Label;
class Shop;

/// Who has not been seen for so many months: a list to look through. Space ticks, and only whoever was ticked goes to the bin.
class RetentionPage : public QWidget {
    Q_OBJECT
public:
    RetentionPage(Shop& shop, Asker& asker, StaffId by, QWidget* parent = nullptr);
    ~RetentionPage() override;
    [[nodiscard]] PagedListRows* rows() const { return rows_; }

public Q_SLOTS:
    void look();
    void tick();
    void tickAll();
    void moveToBin();

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);
    void openCustomer(regulars::CustomerId id);
    void closed();
    void looked();

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    void build();
    void receive(const Result<std::vector<Unseen>>& result);
    void tellCount();
    [[nodiscard]] std::vector<ListRow> fetch(std::span<const qint64> ids) const;
    [[nodiscard]] const Unseen& unseen(qint64 id) const { return unseen_[static_cast<size_t>(id - 1)]; }
    Shop& shop_;
    Asker& asker_;
    StaffId by_;
    std::vector<Unseen> unseen_;  ///< the id of a row is its place here, from 1
    QSet<qint64> ticked_;
    QSpinBox* months_;
    QStackedWidget* body_;
    QWidget* found_;
    EmptyState* nobody_;
    PagedListRows* rows_;
    RowList* list_;
    Label* count_;
    Button *look_, *all_, *bin_;
    quint64 asked_ = 0;
    bool isReading_ = false;
    BackgroundReader reader_;     ///< last, so that it has ended before the rest goes
};

}  // namespace regulars
