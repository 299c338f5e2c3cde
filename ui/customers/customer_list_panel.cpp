#include "ui/customers/customer_list_panel.h"
#include "core/customers/custom_field_store.h"
#include "core/profile/window_state_store.h"
#include "core/shop/shop.h"
#include "ui/customers/filter_chips.h"
#include "ui/customers/fixed_row_list.h"
#include "ui/customers/list_selector.h"
#include "ui/customers/row_selection.h"
#include "ui/customers/sort_chip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

const QString kSorting = QStringLiteral("customer_sorting");

Sorting rememberedSorting(Shop& shop) { return Sorting::fromCode(WindowStateStore(shop.reader()).find(kSorting)).value_or(Sorting{}); }

}  // namespace

CustomerListPanel::CustomerListPanel(Shop& shop, QWidget* parent)
    : QWidget(parent), shop_(shop), model_(new CustomerListModel(shop, this, rememberedSorting(shop))), selection_(new RowSelection(this)), list_(new FixedRowList),
      selector_(new ListSelector(list_, model_, selection_)), stack_(new QStackedWidget), empty_(new EmptyState(Icon::Customers, {}, {})),
      count_(new Label({}, TextSize::Large, Tone::Muted)), order_(new SortChip), foundStrip_(new QWidget), foundWords_(new ElidedLabel({}, TextSize::Small, Tone::Muted)),
      filters_(new FilterChips(shop)) {
    setObjectName(u"customerListPanel"_s);
    setMinimumWidth(220);
    build();
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) { becomeCurrent(current); });
    connect(list_, &QAbstractItemView::activated, this, &CustomerListPanel::open);
    connect(list_, &FixedRowList::typed, this, &CustomerListPanel::searchRequested);
    connect(model_, &CustomerListModel::rearranging, this, [this] { wasInSight_ = isChosenInSight(); });
    connect(model_, &CustomerListModel::rearranged, this, &CustomerListPanel::restoreCurrent);
    connect(model_, &CustomerListModel::counted, this, &CustomerListPanel::showCounts);
    connect(empty_, &EmptyState::actionChosen, this, [this] {
        if (model_->isShowingFound()) showAll();
        else if (model_->filter()) filters_->chooseEverybody();
        else Q_EMIT newCustomerRequested();
    });
    connect(order_, &SortChip::chosen, this, &CustomerListPanel::sort);
    order_->setSorting(model_->sorting());
    readFields();
    connect(&shop_.database(), &Database::committed, this, [this](const Changes& changes) { if (changes.touches("custom_field")) readFields(); });
    connect(filters_, &FilterChips::rebuilt, this, [this] { model_->setCounted(filters_->counted()); });
    connect(filters_, &FilterChips::chosenChanged, this, &CustomerListPanel::takeFilter);
    connect(filters_, &FilterChips::newRequested, this, &CustomerListPanel::newFilterRequested);
    connect(filters_, &FilterChips::editRequested, this, &CustomerListPanel::filterEditRequested);
    connect(filters_, &FilterChips::done, this, &CustomerListPanel::done);
    wireSelection();
    model_->setCounted(filters_->counted());
    showCounts();
}

void CustomerListPanel::setStaff(StaffId staff) { filters_->setStaff(staff); }

void CustomerListPanel::chooseSaved(FilterId filter) { filters_->chooseSaved(filter); }

QString CustomerListPanel::filterName() const { return filters_->chosenName(); }

void CustomerListPanel::wireSelection() {
    connect(selector_, &ListSelector::changeRequested, this, &CustomerListPanel::changeSelected);
    connect(selector_, &ListSelector::ended, this, &CustomerListPanel::restoreCurrent);
    // All of a filter: once they are there, they are selected and changed like any others.
    connect(filters_, &FilterChips::changeAllRequested, this, [this] {
        isAllWanted_ = true;
        if (model_->isComplete()) changeAll();
    });
    connect(model_, &CustomerListModel::loaded, this, &CustomerListPanel::changeAll);
}

void CustomerListPanel::changeAll() {
    if (model_->isShowingFound() || !std::exchange(isAllWanted_, false)) return;
    selection_->replace(model_->ids());
    changeSelected();
}

void CustomerListPanel::changeSelected() {
    if (!selection_->isEmpty()) Q_EMIT massChangeRequested(selection_->ids());
}

void CustomerListPanel::sort(Sorting sorting) {
    if (sorting == model_->sorting()) return;
    isSorted_ = true;
    model_->setSorting(sorting);
    order_->setSorting(sorting);
    static_cast<void>(shop_.database().writeOutside([code = sorting.code()](Connection& connection) { WindowStateStore(connection).put(kSorting, code); }));
}

void CustomerListPanel::readFields() {
    order_->setFields(CustomFieldStore(shop_.reader()).all());
    // The field it was sorted by is gone.
    if (!order_->knows(model_->sorting())) sort({});
}

// A search ends by showAll(), not by a filter that was changed meanwhile.
void CustomerListPanel::takeFilter() {
    if (model_->isShowingFound()) return;
    const auto filter = filters_->chosen();
    if (filter != model_->filter()) selection_->clear();
    model_->setFilter(filter);
    showCounts();
}

void CustomerListPanel::showCounts() {
    const qint64 all = model_->countAll();
    count_->setText(all < 0 ? QString() : Formats::count(all));
    count_->setAccessibleName(tr("%n customer(s)", nullptr, static_cast<int>(std::max<qint64>(0, all))));
    filters_->setCounts([this](size_t filter) { return model_->count(filter); });
    if (model_->isShowingFound()) {
        empty_->setWords(tr("Nobody found"), tr("Try a part of the name, the last digits of the phone number, or the card."), tr("Show all"));
    } else if (const QString why = filters_->problem(); !why.isEmpty()) {
        empty_->setWords(tr("This filter cannot be read any more"), why, tr("Show all"));
    } else if (model_->filter()) {
        empty_->setWords(tr("Nobody here"), tr("At the moment no customer is one of these."), tr("Show all"));
    } else {
        empty_->setWords(tr("No customers yet"), tr("Add the first one when they stand in front of you, or bring in a list you already have under Settings."), tr("New customer"));
    }
    const bool none = model_->rowCount() == 0 && (model_->isComplete() || model_->isShowingFound());
    stack_->setCurrentWidget(none ? static_cast<QWidget*>(empty_) : list_);
}

void CustomerListPanel::becomeCurrent(const QModelIndex& index) {
    if (model_->isRearranging() || selector_->isMoving() || !index.isValid()) return;
    const CustomerId id = model_->idAt(index.row());
    if (id == chosen_) return;
    chosen_ = id;
    isAwaited_ = false;
    Q_EMIT customerChosen(id);
}

// The row may have been reached by Ctrl and an arrow, which opens nobody.
void CustomerListPanel::open(const QModelIndex& index) {
    becomeCurrent(index);
    Q_EMIT customerOpened(model_->idAt(index.row()));
}

void CustomerListPanel::endSelection() {
    selection_->clear();
    restoreCurrent();
}

bool CustomerListPanel::isChosenInSight() const {
    const QModelIndex index = model_->indexOf(chosen_);
    return index.isValid() && list_->viewport()->rect().intersects(list_->visualRect(index));
}

void CustomerListPanel::restoreCurrent() {
    const QModelIndex index = model_->indexOf(chosen_);
    if (index.isValid()) {
        if (list_->currentIndex() != index) list_->setCurrentIndex(index);
        // The list follows whoever was in sight; a list scrolled elsewhere stays there.
        if (isSorted_) list_->scrollToTop();
        else if (isAwaited_) list_->scrollTo(index, QAbstractItemView::PositionAtCenter);
        else if (wasInSight_) list_->scrollTo(index);
        isAwaited_ = wasInSight_ = isSorted_ = false;
    } else {
        // Somebody else than the rows show stays open; no row is marked as theirs.
        const QSignalBlocker quiet(list_->selectionModel());
        list_->selectionModel()->clear();
        list_->viewport()->update();
        if (chosen_.isValid() && !CustomerStore(shop_.reader()).exists(chosen_)) {
            chosen_ = {};
            Q_EMIT customerChosen({});
        }
        if (std::exchange(isSorted_, false)) list_->scrollToTop();
    }
    if (isFirstWanted_ && model_->rowCount() > 0) chooseFirst();
    showCounts();
}

void CustomerListPanel::select(CustomerId id) {
    chosen_ = id;
    wasInSight_ = false;
    isAwaited_ = id.isValid() && !model_->indexOf(id).isValid();
    if (isAwaited_ && model_->isShowingFound()) showAll();
    restoreCurrent();
    const QModelIndex index = list_->currentIndex();
    // Somebody from far away comes into the middle, with neighbours on both sides.
    if (index.isValid() && !list_->viewport()->rect().contains(list_->visualRect(index))) list_->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void CustomerListPanel::chooseFirst() {
    // In some orders nobody is there before the whole list is.
    isFirstWanted_ = !chosen_.isValid() && model_->rowCount() == 0 && !model_->isComplete();
    if (!chosen_.isValid() && model_->rowCount() > 0) list_->setCurrentIndex(model_->index(0));
}

void CustomerListPanel::moveChoice(int rows) {
    if (model_->rowCount() == 0) return;
    const int from = list_->currentIndex().isValid() ? list_->currentIndex().row() : -1;
    list_->setCurrentIndex(model_->index(std::clamp(from + rows, 0, model_->rowCount() - 1)));
}

void CustomerListPanel::showFound(const std::vector<CustomerId>& found, const QString& words) {
    model_->showFound(found);
    foundWords_->setText(tr("%n found for “%1”", nullptr, static_cast<int>(found.size())).arg(words));
    foundStrip_->show();
    filters_->hide();
    selection_->clear();
    list_->scrollToTop();
    showCounts();
}

void CustomerListPanel::showAll() {
    if (!model_->isShowingFound()) return;
    foundStrip_->hide();
    filters_->show();
    selection_->clear();
    model_->setFilter(filters_->chosen());
    showCounts();
    Q_EMIT searchEnded();
}

void CustomerListPanel::focusList() {
    if (!list_->currentIndex().isValid()) chooseFirst();
    list_->setFocus(Qt::ShortcutFocusReason);
}

bool CustomerListPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->modifiers() && list_->currentIndex().isValid()) {
            open(list_->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_Escape && model_->isShowingFound()) {
            showAll();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CustomerListPanel::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    p.fillRect(rect(), t.surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    p.fillRect(edge, 0, 1, height(), t.line);
    p.fillRect(0, stack_->y() - 1, width(), 1, t.line);
}

}  // namespace regulars
