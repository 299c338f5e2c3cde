#include "ui/exchange/plain_table.h"
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace regulars {

namespace {

constexpr int cellMargin = 5;  // px: with the style's own 3 the words stand below those of the header

/// Draws a cell's words a little away from its edges.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, p, option.widget);
        QStyleOptionViewItem within(option);
        within.rect.adjust(cellMargin, 0, -cellMargin, 0);
        QStyledItemDelegate::paint(p, within, index);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * cellMargin, 0);
    }
};

}  // namespace

PlainTable::PlainTable(const QString& name, QWidget* parent) : QTableView(parent) {
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget);  // drawn by the style it would be a box
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setRowHeight();
    connect(this, &QAbstractItemView::clicked, this, &PlainTable::chosen);
}

void PlainTable::fitColumn(int column, int mostLetters) {
    const int most = fontMetrics().averageCharWidth() * mostLetters;
    setColumnWidth(column, std::min(most, std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 4));
}

void PlainTable::fitColumnInPercent(int column, int mostPercent) {
    const int most = viewport()->width() * mostPercent / 100;
    setColumnWidth(column, std::min(most, std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 4));
}

void PlainTable::keyPressEvent(QKeyEvent* event) {
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2 || event->key() == Qt::Key_Space;
    if (opens && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) Q_EMIT chosen(currentIndex());
    else QTableView::keyPressEvent(event);
}

void PlainTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) setRowHeight();
    QTableView::changeEvent(event);
}

void PlainTable::setRowHeight() { verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 18); }

}  // namespace regulars
