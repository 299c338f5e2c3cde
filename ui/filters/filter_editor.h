#pragma once
#include "core/filters/list_book.h"
#include "core/filters/saved_filter.h"
#include "core/storage/action.h"
#include "ui/filters/condition_draft.h"
#include "ui/filters/value_edit.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include <QTimer>

class QLineEdit;

namespace regulars {

class Card;
class Column;
class ConditionGroup;
class Shop;

/// The page on which a filter is put together: its name, who sees it, what must be true as rows and as text, and meanwhile how many
/// people that are and who.
class FilterEditor : public QWidget {
    Q_OBJECT
public:
    FilterEditor(Shop& shop, ListBook& book, QWidget* parent = nullptr);
    void setStaff(StaffId staff) { staff_ = staff; }
    void startNew();
    /// False when it is not there any more.
    bool edit(FilterId filter);
    [[nodiscard]] bool hasChanges() const;
    /// What the rows say now, or what is missing in words.
    [[nodiscard]] std::variant<Condition, QString> written() const;

public Q_SLOTS:
    void save();
    void cancel();

Q_SIGNALS:
    void saved(regulars::FilterId filter);
    void done(const QString& sentence, regulars::ActionId action);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildFoot();
    void begin(const SavedFilter& filter);
    void showRows(const ConditionDraft& draft);
    void rowsChanged();
    void textEdited();
    void count();
    void showGlance(const ListBook::Glance& glance);
    void showProblem(const QString& sentence);
    void remove();
    void settle(const QString& name, FilterId id, ActionId action);
    [[nodiscard]] QString objection() const;

    Shop& shop_;
    ListBook& book_;
    StaffId staff_;
    SavedFilter original_;
    KnownWords known_;
    QString unread_;  ///< why the filter as it was kept cannot be read; until the rows or the text say something else
    quint64 asked_ = 0;
    Column* column_;
    Label *title_, *count_, *problem_;
    ElidedLabel* names_;
    QLineEdit *name_, *text_;
    Button *everybody_, *onlyMe_, *save_, *remove_;
    Card* rows_;
    ConditionGroup* group_ = nullptr;
    QTimer soon_;
};

}  // namespace regulars
