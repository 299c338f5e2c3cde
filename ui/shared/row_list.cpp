#include "ui/shared/row_list.h"
#include "ui/shared/list_change.h"
#include "ui/shared/paged_list_rows.h"
#include "ui/shared/row_delegate.h"
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace regulars {

ListRow ListRow::heading(const QString& words, Tone tone) {
    ListRow row;
    row.strong = words;
    row.factsTone = tone;
    row.isHeading = true;
    return row;
}

void ListRows::setRows(std::vector<ListRow> rows) {
    const ListChange change = ListChange::between(rows_, rows);
    if (change.isNone()) return;
    const auto first = static_cast<int>(change.first), removed = static_cast<int>(change.removed), inserted = static_cast<int>(change.inserted);
    if (removed == inserted) {
        rows_ = std::move(rows);
        Q_EMIT dataChanged(index(first), index(first + removed - 1));
        return;
    }
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        rows_.erase(rows_.begin() + first, rows_.begin() + first + removed);
        endRemoveRows();
    }
    if (inserted > 0) {
        beginInsertRows({}, first, first + inserted - 1);
        rows_ = std::move(rows);
        endInsertRows();
    }
}

void ListRows::setBusy(int row, bool busy) {
    if (row < 0 || row >= rowCount()) return;
    rows_[static_cast<std::size_t>(row)].isBusy = busy;
    Q_EMIT dataChanged(index(row), index(row));
}

void ListRows::setBox(int row, ListRow::Box box) {
    rows_[static_cast<std::size_t>(row)].box = box;
    Q_EMIT dataChanged(index(row), index(row));
}

int ListRows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }

QVariant ListRows::data(const QModelIndex& index, int role) const {
    const ListRow& it = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return QVariant(it.strong + it.rest);
    case Qt::AccessibleTextRole: return it.facts.isEmpty() ? it.strong + it.rest : it.strong + it.rest + QStringLiteral(", ") + it.facts;
    case Qt::CheckStateRole:
        if (it.box == ListRow::Box::None) return {};
        return it.box == ListRow::Box::Ticked || it.isBusy ? Qt::Checked : Qt::Unchecked;
    default: return {};
    }
}

Qt::ItemFlags ListRows::flags(const QModelIndex& index) const {
    return row(index.row()).isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

RowList::RowList(const QString& name, QWidget* parent) : RowList(name, new ListRows, false, parent) {}

RowList::RowList(const QString& name, PagedListRows* rows, QWidget* parent) : RowList(name, rows, true, parent) {}

RowList::RowList(const QString& name, ListRows* rows, bool isUniform, QWidget* parent) : QListView(parent), rows_(rows) {
    rows_->setParent(this);
    setUniformItemSizes(isUniform);
    setAccessibleName(name);
    setModel(rows_);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(rows_, &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(rows_, &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometry(); });
    connect(rows_, &QAbstractItemModel::dataChanged, this, [this] {
        // Another text may take another height.
        if (uniformItemSizes()) return;
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

void RowList::setKeysInWords(const QString& keys) {
    keys_ = keys;
    setAccessibleDescription(keys);
}

void RowList::setWhole(bool whole) {
    whole_ = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, whole ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

int RowList::contentHeight() const {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = 0;
    for (int row = 0; row < rows_->rowCount(); ++row) height += itemDelegate()->sizeHint(option, rows_->index(row)).height();
    return height;
}

int RowList::fullRowsInView() const { return viewport()->height() / RowDelegate::twoLines(); }

QSize RowList::sizeHint() const { return {240, whole_ ? contentHeight() : 200}; }

QSize RowList::minimumSizeHint() const { return {120, whole_ ? contentHeight() : 96}; }

void RowList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) return;
    // Words break anew, and rows get another height.
    scheduleDelayedItemsLayout();
    if (whole_) updateGeometry();
}

void RowList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) scheduleDelayedItemsLayout();
}

void RowList::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (row >= 0 && plain && !rows_->row(row).isHeading) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: return Q_EMIT opened(row);
        case Qt::Key_Space: return Q_EMIT deedRequested(row);
        default: break;
        }
    }
    // Ctrl++ and its like belong to the window, not to the list.
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return event->ignore();
    QListView::keyPressEvent(event);
}

void RowList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton) return;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || index != currentIndex()) return;
    const QRect rect = visualRect(index);
    switch (static_cast<RowDelegate*>(itemDelegate())->partAt(index, rect, event->position().toPoint())) {
    case RowDelegate::Part::Body:
        if (opensByClick_) Q_EMIT opened(index.row());
        return;
    case RowDelegate::Part::Box:
    case RowDelegate::Part::Link: return Q_EMIT deedRequested(index.row());
    case RowDelegate::Part::More: return Q_EMIT moreRequested(index.row(), viewport()->mapToGlobal(rect.bottomRight()));
    case RowDelegate::Part::Nothing: return;
    }
}

void RowList::mouseMoveEvent(QMouseEvent* event) {
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool acts = index.isValid() && static_cast<RowDelegate*>(itemDelegate())->partAt(index, visualRect(index), event->position().toPoint()) != RowDelegate::Part::Nothing;
    viewport()->setCursor(acts ? Qt::PointingHandCursor : Qt::ArrowCursor);
    pointAt(index.isValid() ? index.row() : -1);
}

void RowList::leaveEvent(QEvent* event) {
    QListView::leaveEvent(event);
    pointAt(-1);
}

void RowList::pointAt(int row) {
    if (row == pointed_) return;
    for (const int changed : {pointed_, row})
        if (changed >= 0 && changed < rows_->rowCount()) update(rows_->index(changed));
    pointed_ = row;
}

void RowList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid())
        for (int row = 0; row < rows_->rowCount(); ++row)
            if (!rows_->row(row).isHeading) {
                setCurrentIndex(rows_->index(row));
                break;
            }
    viewport()->update();
}

void RowList::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || rows_->row(index.row()).isHeading) return;
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    if (rows_->row(index.row()).hasMore) Q_EMIT moreRequested(index.row(), at);
}

}  // namespace regulars
