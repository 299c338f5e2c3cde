#pragma once
#include "core/customers/bin_store.h"
#include "core/storage/background_reader.h"
#include "core/storage/changes.h"
#include "ui/shared/paged_list_rows.h"
#include <QSet>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace regulars {
class Button;
class EmptyState;
class Label;
class PlaceHeader;
class Shop;

/// The bin: who was thrown away, when and by whom. Enter takes them out with all that hangs on them, Space ticks several, Delete leads to
/// erasing for good.
class BinPage : public QWidget {
    Q_OBJECT
public:
    BinPage(Shop& shop, StaffId by, QWidget* parent = nullptr);
    ~BinPage() override;
    void setStaff(StaffId by) { by_ = by; }
    [[nodiscard]] PagedListRows* rows() const { return rows_; }

public Q_SLOTS:
    /// Those ticked; whoever the keyboard is on when none is.
    void restore();
    void tick();
    void tickAll();

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);
    void openCustomer(regulars::CustomerId id);
    void eraseRequested(regulars::CustomerId id);
    /// Who has not been seen for long is looked for.
    void retentionRequested();
    void closed();
    void loaded();

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    void build();
    void ask();
    void receive(std::vector<qint64> ids);
    void refresh(const Changes& changes);
    void tellCount();
    void erase();
    [[nodiscard]] std::vector<ListRow> fetch(std::span<const qint64> ids) const;
    [[nodiscard]] CustomerId current() const;
    Shop& shop_;
    StaffId by_;
    PlaceHeader* header_;
    QStackedWidget* body_;
    QWidget* found_;
    EmptyState* empty_;
    PagedListRows* rows_;
    RowList* list_;
    Label* count_;
    Button *restore_, *erase_;
    QSet<qint64> ticked_;
    bool isLoaded_ = false;
    quint64 asked_ = 0;
    QTimer soon_;
    BackgroundReader reader_;  ///< last, so that it has ended before the rest goes
};

}  // namespace regulars
