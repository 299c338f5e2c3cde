#include "ui/customers/list_selector.h"
#include "ui/customers/customer_list_model.h"
#include "ui/customers/fixed_row_list.h"
#include "ui/customers/row_selection.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace regulars {

ListSelector::ListSelector(FixedRowList* list, CustomerListModel* model, RowSelection* selection) : QObject(list), list_(list), model_(model), selection_(selection) {
    list->installEventFilter(this);
    list->viewport()->installEventFilter(this);
    list->setPicked([this](const QModelIndex& index) { return selection_->isEmpty() ? std::nullopt : std::optional(selection_->contains(model_->idAt(index.row()).value)); });
    connect(selection, &RowSelection::changed, list->viewport(), qOverload<>(&QWidget::update));
}

int ListSelector::currentRow() const { return list_->currentIndex().isValid() ? list_->currentIndex().row() : -1; }

bool ListSelector::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress) return typed(static_cast<QKeyEvent*>(event));
    if (watched == list_->viewport() && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)) return pressed(static_cast<QMouseEvent*>(event));
    return QObject::eventFilter(watched, event);
}

bool ListSelector::pressed(const QMouseEvent* event) {
    const QModelIndex index = list_->indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid()) return false;
    const bool hasShift = event->modifiers() & Qt::ShiftModifier, hasCtrl = event->modifiers() & Qt::ControlModifier;
    if (!hasShift && !hasCtrl) {
        selection_->clear();
        anchor_ = model_->idAt(index.row()).value;
        Q_EMIT ended();  // the row of whoever is open is the current one again, and a click on any other opens it
        return false;
    }
    list_->setFocus(Qt::MouseFocusReason);
    if (hasShift) extendTo(index.row(), hasCtrl);
    else toggle(index.row());
    return true;
}

bool ListSelector::typed(const QKeyEvent* event) {
    const bool hasCtrl = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_A:
        if (event->modifiers() != Qt::ControlModifier) return false;
        selection_->replace(model_->ids());
        return true;
    case Qt::Key_Space:
        if (currentRow() < 0 || (!hasCtrl && selection_->isEmpty())) return false;
        toggle(currentRow());
        return true;
    case Qt::Key_Escape:
        if (selection_->isEmpty()) return false;
        selection_->clear();
        Q_EMIT ended();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
        if (selection_->isEmpty() || event->modifiers() & ~Qt::KeypadModifier) return false;
        Q_EMIT changeRequested();
        return true;
    default: return arrowed(event);
    }
}

int ListSelector::target(int key) const {
    const int row = currentRow(), page = std::max(1, list_->viewport()->height() / list_->rowHeight() - 1);
    switch (key) {
    case Qt::Key_Up: return row - 1;
    case Qt::Key_Down: return row + 1;
    case Qt::Key_PageUp: return row - page;
    case Qt::Key_PageDown: return row + page;
    case Qt::Key_Home: return 0;
    default: return model_->rowCount() - 1;
    }
}

bool ListSelector::arrowed(const QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End: break;
    default: return false;
    }
    if (model_->rowCount() == 0) return false;
    const bool hasShift = event->modifiers() & Qt::ShiftModifier, hasCtrl = event->modifiers() & Qt::ControlModifier;
    const int to = std::clamp(target(event->key()), 0, model_->rowCount() - 1);
    if (hasShift) {
        if (selection_->isEmpty()) anchor_ = model_->idAt(std::max(0, currentRow())).value;
        extendTo(to, hasCtrl);
        return true;
    }
    if (hasCtrl) {
        moveTo(to);
        return true;
    }
    selection_->clear();
    return false;
}

void ListSelector::moveTo(int row) {
    const QScopedValueRollback<bool> moving(isMoving_, true);
    list_->setCurrentIndex(model_->index(row));
}

void ListSelector::extendTo(int row, bool keepsOthers) {
    const QModelIndex anchor = model_->indexOf(CustomerId{anchor_});
    const int from = anchor.isValid() ? anchor.row() : std::max(0, currentRow());
    anchor_ = model_->idAt(from).value;
    const auto stretch = std::span(model_->ids()).subspan(static_cast<size_t>(std::min(from, row)), static_cast<size_t>(std::abs(from - row) + 1));
    if (keepsOthers) selection_->add(stretch);
    else selection_->replace(stretch);
    moveTo(row);
}

void ListSelector::toggle(int row) {
    // Whoever was open counts as the first one, unless it is they who are pointed at.
    if (selection_->isEmpty() && currentRow() >= 0 && currentRow() != row) selection_->toggle(model_->idAt(currentRow()).value);
    anchor_ = model_->idAt(row).value;
    selection_->toggle(anchor_);
    if (selection_->isEmpty()) Q_EMIT ended();
    else moveTo(row);
}

}  // namespace regulars
