#include "ui/history/timeline_panel.h"
#include "core/shop/shop.h"
#include "ui/history/timeline_list.h"
#include "ui/shared/attempt.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

TimelinePanel::TimelinePanel(Shop& shop, QWidget* parent)
    : QWidget(parent), shop_(shop), model_(new TimelineModel(shop, this)), list_(new TimelineList), stack_(new QStackedWidget), empty_(nullptr) {
    setObjectName(u"timelinePanel"_s);
    // The composer above may grow; the list gives way.
    setMinimumHeight(96);
    empty_ = new EmptyState(Icon::Note, tr("Nothing written yet"), tr("Write down the call, the visit or what is good to remember, and it stands here."),
                            tr("Write the first line"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(stack_);
    list_->setModel(model_);
    list_->installEventFilter(this);
    stack_->addWidget(list_);
    stack_->addWidget(empty_);
    connect(list_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { showMenu(list_->indexAt(at), list_->viewport()->mapToGlobal(at)); });
    connect(list_, &TimelineList::editRequested, this, &TimelinePanel::editCurrent);
    connect(list_, &TimelineList::removeRequested, this, &TimelinePanel::removeCurrent);
    connect(list_, &QAbstractItemView::doubleClicked, this, &TimelinePanel::editCurrent);
    connect(empty_, &EmptyState::actionChosen, this, &TimelinePanel::writeRequested);
    connect(model_, &TimelineModel::refreshed, this, &TimelinePanel::showEmptyOrNot);
    showEmptyOrNot();
}

void TimelinePanel::setCustomer(CustomerId id) {
    attempt(this, [&] { model_->setCustomer(id); });
    list_->scrollToTop();
}

void TimelinePanel::showEmptyOrNot() { stack_->setCurrentWidget(model_->rowCount() > 0 ? static_cast<QWidget*>(list_) : empty_); }

void TimelinePanel::focusList() {
    if (!list_->currentIndex().isValid())
        for (int row = 0; row < model_->rowCount(); ++row)
            if (!model_->item(row).isHeading()) {
                list_->setCurrentIndex(model_->index(row));
                break;
            }
    list_->setFocus(Qt::ShortcutFocusReason);
}

const TimelineItem* TimelinePanel::current() const {
    const QModelIndex index = list_->currentIndex();
    return index.isValid() && model_->item(index.row()).isEntry() ? &model_->item(index.row()) : nullptr;
}

void TimelinePanel::markEditing(InteractionId id) { list_->setEditing(id); }

void TimelinePanel::showMenu(const QModelIndex& entry, const QPoint& at) {
    if (!entry.isValid() || !model_->item(entry.row()).isEntry()) return;
    list_->setCurrentIndex(entry);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"entryMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(Icon::Edit), tr("Change") + u'\t' + Formats::keys(QKeySequence(Qt::Key_Return))), &QAction::triggered, this, &TimelinePanel::editCurrent);
    connect(menu->addAction(icon(Icon::Bin), tr("Delete") + u'\t' + Formats::keys(QKeySequence(Qt::Key_Delete))), &QAction::triggered, this, &TimelinePanel::removeCurrent);
    menu->popup(at);
}

void TimelinePanel::editCurrent() {
    if (const TimelineItem* item = current()) Q_EMIT editRequested(InteractionId{item->id});
}

void TimelinePanel::removeCurrent() {
    const TimelineItem* item = current();
    if (!item) return;
    const QString what = item->title;
    whenDone(this, shop_.historyDesk.remove(staff_, InteractionId{item->id}), [this, what](const Outcome<Done>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        Q_EMIT done(tr("Deleted: %1").arg(what), std::get<Saved<Done>>(outcome).action);
    });
}

bool TimelinePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier) {
                editCurrent();
                return true;
            }
        } else if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        } else if (key->key() == Qt::Key_Menu && list_->currentIndex().isValid()) {
            showMenu(list_->currentIndex(), list_->viewport()->mapToGlobal(list_->visualRect(list_->currentIndex()).center()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace regulars
