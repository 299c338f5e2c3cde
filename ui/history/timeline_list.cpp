#include "ui/history/timeline_list.h"
#include "ui/history/timeline_delegate.h"
#include <QMouseEvent>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
TimelineDelegate::Part partAt(const QListView& list, const QMouseEvent& event) {
    const QModelIndex index = list.indexAt(event.position().toPoint());
    return index.isValid() ? TimelineDelegate::partAt(index, list.visualRect(index), list.layoutDirection(), event.position().toPoint()) : TimelineDelegate::Part::Words;
}
}  // namespace

TimelineList::TimelineList(QWidget* parent) : QListView(parent) {
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("What happened"));
    setAccessibleDescription(tr("Enter changes an entry, Del removes it, the menu key offers both"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new TimelineDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room is always kept (an idle bar is not drawn): lines broken for one width would be too high for another.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    // The ground of the window shows through.
    viewport()->setAutoFillBackground(false);
}

void TimelineList::setEditing(InteractionId id) {
    static_cast<TimelineDelegate*>(itemDelegate())->setEditing(id);
    viewport()->update();
}

void TimelineList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    // Of itself a list looks at its height only; another width breaks the lines elsewhere.
    if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout();
}

void TimelineList::mouseMoveEvent(QMouseEvent* event) {
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(partAt(*this, *event) == TimelineDelegate::Part::Words ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void TimelineList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || indexAt(event->position().toPoint()) != currentIndex()) return;
    switch (partAt(*this, *event)) {
    case TimelineDelegate::Part::Edit: return Q_EMIT editRequested();
    case TimelineDelegate::Part::Remove: return Q_EMIT removeRequested();
    case TimelineDelegate::Part::Words: return;
    }
}

void TimelineList::mouseDoubleClickEvent(QMouseEvent* event) {
    // The second of two quick clicks on a sign is not a double click on the entry.
    if (partAt(*this, *event) == TimelineDelegate::Part::Words) QListView::mouseDoubleClickEvent(event);
}

}  // namespace regulars
