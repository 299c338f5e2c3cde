#include "ui/customers/fixed_row_list.h"
#include <QPaintEvent>
#include <QScrollBar>

namespace regulars {

FixedRowList::FixedRowList(QWidget* parent) : QListView(parent) {
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
}

QRect FixedRowList::visualRect(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    return {0, index.row() * rowHeight_ - verticalOffset(), viewport()->width(), rowHeight_};
}

QModelIndex FixedRowList::indexAt(const QPoint& point) const {
    const int y = point.y() + verticalOffset();
    if (y < 0 || point.x() < 0 || point.x() >= viewport()->width()) return {};
    const int row = y / rowHeight_;
    return row < rows() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

void FixedRowList::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid()) return;
    // Rows that came just now count: without them the bar would end too early.
    executeDelayedItemsLayout();
    const int top = index.row() * rowHeight_, page = viewport()->height(), at = verticalOffset();
    int to = at;
    switch (hint) {
    case PositionAtTop: to = top; break;
    case PositionAtBottom: to = top + rowHeight_ - page; break;
    case PositionAtCenter: to = top - (page - rowHeight_) / 2; break;
    case EnsureVisible:
        if (top < at) to = top;
        else if (top + rowHeight_ > at + page) to = top + rowHeight_ - page;
        break;
    }
    verticalScrollBar()->setValue(to);
}

void FixedRowList::doItemsLayout() { QAbstractItemView::doItemsLayout(); }

void FixedRowList::keyboardSearch(const QString& text) {
    if (!text.trimmed().isEmpty()) Q_EMIT typed(text);
}

void FixedRowList::updateGeometries() {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    rowHeight_ = std::max(1, itemDelegate()->sizeHint(option, {}).height());
    const qint64 whole = static_cast<qint64>(rows()) * rowHeight_;
    const int page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(rowHeight_ / 2);
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qint64>(0, whole - page)));
    QAbstractItemView::updateGeometries();
}

QModelIndex FixedRowList::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const int last = rows() - 1, page = std::max(1, viewport()->height() / rowHeight_ - 1);
    if (last < 0) return {};
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    switch (action) {
    case MoveUp:
    case MovePrevious: row = std::max(0, row - 1); break;
    case MoveDown:
    case MoveNext: row += 1; break;
    case MovePageUp: row -= page; break;
    case MovePageDown: row += page; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = last; break;
    default: break;
    }
    return model()->index(std::clamp(row, 0, last), 0, rootIndex());
}

int FixedRowList::verticalOffset() const { return verticalScrollBar()->value(); }

void FixedRowList::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) {
    const QModelIndex index = indexAt(QPoint(std::clamp(rect.center().x(), 0, std::max(0, viewport()->width() - 1)), rect.center().y()));
    selectionModel()->select(index, flags);
}

QRegion FixedRowList::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QItemSelectionRange& range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight())).intersected(viewport()->rect());
    return region;
}

void FixedRowList::scrollContentsBy(int, int) { viewport()->update(); }

void FixedRowList::paintEvent(QPaintEvent* event) {
    if (rows() == 0) return;
    QPainter painter(viewport());
    QStyleOptionViewItem base;
    initViewItemOption(&base);
    const QModelIndex pointed = viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    const int first = std::max(0, (event->rect().top() + verticalOffset()) / rowHeight_);
    const int last = std::min(rows() - 1, (event->rect().bottom() + verticalOffset()) / rowHeight_);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        QStyleOptionViewItem option = base;
        option.rect = visualRect(index);
        const auto picked = picked_ ? picked_(index) : std::nullopt;
        option.state.setFlag(QStyle::State_Selected, picked.value_or(selectionModel()->isSelected(index)));
        option.state.setFlag(QStyle::State_On, picked.value_or(false));
        option.state.setFlag(QStyle::State_MouseOver, index == pointed);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(&painter, option, index);
    }
}

void FixedRowList::resizeEvent(QResizeEvent* event) {
    const QRect before(QPoint(0, 0), event->oldSize());
    const QModelIndex current = currentIndex();
    const bool wasSeen = !event->oldSize().isValid() || before.intersects(visualRect(current));
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    // Whoever was in sight stays in sight when the window changes.
    if (current.isValid() && wasSeen) scrollTo(current);
}

}  // namespace regulars
