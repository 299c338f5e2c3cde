#include "ui/customers/customer_list_panel.h"
#include "core/filters/filter_store.h"
#include "core/filters/given_filter.h"
#include "core/shop/shop.h"
#include "ui/customers/customer_list_delegate.h"
#include "ui/customers/fixed_row_list.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include <QActionGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QTextDocument>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kEverybody = u"filterAll";

}  // namespace

CustomerListPanel::CustomerListPanel(Shop& shop, QWidget* parent)
    : QWidget(parent), shop_(shop), model_(new CustomerListModel(shop, this)), list_(new FixedRowList), stack_(new QStackedWidget),
      empty_(new EmptyState(Icon::Customers, {}, {})), count_(new Label({}, TextSize::Large, Tone::Muted)), order_(new Chip({})),
      foundStrip_(new QWidget), foundWords_(new ElidedLabel({}, TextSize::Small, Tone::Muted)), filters_(new QWidget) {
    setObjectName(u"customerListPanel"_s);
    setMinimumWidth(220);
    build();
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) { becomeCurrent(current); });
    connect(list_, &QAbstractItemView::activated, this, [this](const QModelIndex& index) { Q_EMIT customerOpened(model_->idAt(index.row())); });
    connect(list_, &FixedRowList::typed, this, &CustomerListPanel::searchRequested);
    connect(model_, &CustomerListModel::rearranging, this, [this] { wasInSight_ = isChosenInSight(); });
    connect(model_, &CustomerListModel::rearranged, this, &CustomerListPanel::restoreCurrent);
    connect(model_, &CustomerListModel::counted, this, &CustomerListPanel::showCounts);
    connect(&shop_.database(), &Database::committed, this, [this](const Changes& changes) {
        if (changes.touches("saved_filter")) buildFilters();
    });
    connect(empty_, &EmptyState::actionChosen, this, [this] {
        if (model_->isShowingFound()) showAll();
        else if (model_->filter()) chooseFilter(kEverybody.toString());
        else Q_EMIT newCustomerRequested();
    });
    buildFilters();
    showOrder();
}

void CustomerListPanel::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 1, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    list_->setObjectName(u"customerList"_s);
    list_->setAccessibleName(tr("Customers"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setModel(model_);
    list_->setItemDelegate(new CustomerListDelegate(list_));
    list_->installEventFilter(this);
    setFocusProxy(list_);
    empty_->setObjectName(u"customerListEmpty"_s);
    stack_->addWidget(list_);
    stack_->addWidget(empty_);
    all->addWidget(stack_, 1);
}

QWidget* CustomerListPanel::buildHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(metrics::gap, 12, metrics::gap, 12);
    column->setSpacing(metrics::grid);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(new Label(tr("Customers"), TextSize::Large));
    count_->setObjectName(u"customerCount"_s);
    QFont light = count_->font();
    light.setWeight(QFont::Normal);
    count_->setFont(light);
    line->addWidget(count_);
    line->addStretch();
    order_->setObjectName(u"customerOrder"_s);
    order_->setMenu(buildOrderMenu());
    line->addWidget(order_);
    column->addLayout(line);

    auto* flow = new FlowLayout(filters_);
    flow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(filters_);

    auto* strip = new QHBoxLayout(foundStrip_);
    strip->setContentsMargins(0, 0, 0, 0);
    auto* end = new Button(tr("Show all"), Button::Look::Link);
    end->setObjectName(u"endSearch"_s);
    connect(end, &QPushButton::clicked, this, &CustomerListPanel::showAll);
    strip->addWidget(foundWords_, 1);
    strip->addWidget(end);
    foundStrip_->hide();
    column->addWidget(foundStrip_);
    return head;
}

QMenu* CustomerListPanel::buildOrderMenu() {
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, CustomerList::Order order) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(model_->order() == order);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] {
            model_->setOrder(order);
            showOrder();
        });
    };
    add(tr("Last visit"), CustomerList::Order::LastVisit);
    add(tr("Name"), CustomerList::Order::Name);
    return menu;
}

void CustomerListPanel::showOrder() {
    order_->setText(model_->order() == CustomerList::Order::Name ? tr("Name") : tr("Last visit"));
    order_->setAccessibleName(tr("Order of the list: %1").arg(order_->text()));
    order_->setToolTip(order_->accessibleName());
    order_->updateGeometry();
}

void CustomerListPanel::buildFilters() {
    for (auto& [condition, chip] : chips_) {
        filters_->layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
        chip->setObjectName(QString());
    }
    chips_.clear();
    for (const GivenFilter& filter : GivenFilter::all())
        addFilter(u"filter"_s + filter.code.left(1).toUpper() + filter.code.mid(1), filter.name, filter.meaning, filter.condition);
    for (const SavedFilter& filter : FilterStore(shop_.reader()).of({}))
        if (filter.condition) addFilter(u"savedFilter%1"_s.arg(filter.id.value), filter.name, filter.text, *filter.condition);
    std::vector<Condition> counted;
    for (size_t i = 1; i < chips_.size(); ++i) counted.push_back(chips_[i].first);
    model_->setCounted(std::move(counted));
    // One that was taken away while in force leaves everybody; one that was changed shows whom it means now. A search ends by showAll().
    if (!model_->isShowingFound()) chooseFilter(filter_);
}

void CustomerListPanel::addFilter(const QString& name, const QString& text, const QString& meaning, const Condition& condition) {
    Chip* chip = Chip::choice(text);
    chip->setObjectName(name);
    chip->setToolTip(Qt::convertFromPlainText(meaning));
    chip->setAccessibleDescription(meaning);
    connect(chip, &QAbstractButton::clicked, this, [this, name] { chooseFilter(name); });
    filters_->layout()->addWidget(chip);
    chips_.emplace_back(condition, chip);
}

void CustomerListPanel::chooseFilter(const QString& name) {
    auto chosen = std::find_if(chips_.begin(), chips_.end(), [&name](const auto& one) { return one.second->objectName() == name; });
    if (chosen == chips_.end()) chosen = chips_.begin();
    filter_ = chosen->second->objectName();
    for (auto& [condition, chip] : chips_) chip->setChecked(chip == chosen->second);
    model_->setFilter(chosen->first.isEverybody() ? std::nullopt : std::optional(chosen->first));
    showCounts();
}

void CustomerListPanel::showCounts() {
    const qint64 all = model_->countAll();
    count_->setText(all < 0 ? QString() : Formats::count(all));
    count_->setAccessibleName(tr("%n customer(s)", nullptr, static_cast<int>(std::max<qint64>(0, all))));
    for (size_t i = 1; i < chips_.size(); ++i) {
        Chip* chip = chips_[i].second;
        const qint64 people = model_->count(i - 1);
        chip->setCount(people);
        // A filter that would show nobody is only in the way, unless it is the one in force.
        chip->setVisible(people > 0 || chip->isChecked());
    }
    if (model_->isShowingFound()) {
        empty_->setWords(tr("Nobody found"), tr("Try a part of the name, the last digits of the phone number, or the card."), tr("Show all"));
    } else if (model_->filter()) {
        empty_->setWords(tr("Nobody here"), tr("At the moment no customer is one of these."), tr("Show all"));
    } else {
        empty_->setWords(tr("No customers yet"), tr("Add the first one when they stand in front of you, or bring in a list you already have under Settings."), tr("New customer"));
    }
    const bool none = model_->rowCount() == 0 && (model_->isComplete() || model_->isShowingFound());
    stack_->setCurrentWidget(none ? static_cast<QWidget*>(empty_) : list_);
}

void CustomerListPanel::becomeCurrent(const QModelIndex& index) {
    if (model_->isRearranging() || !index.isValid()) return;
    const CustomerId id = model_->idAt(index.row());
    if (id == chosen_) return;
    chosen_ = id;
    isAwaited_ = false;
    Q_EMIT customerChosen(id);
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
        if (isAwaited_) list_->scrollTo(index, QAbstractItemView::PositionAtCenter);
        else if (wasInSight_) list_->scrollTo(index);
        isAwaited_ = wasInSight_ = false;
    } else {
        // Somebody else than the rows show stays open; no row is marked as theirs.
        const QSignalBlocker quiet(list_->selectionModel());
        list_->selectionModel()->clear();
        list_->viewport()->update();
        if (chosen_.isValid() && !CustomerStore(shop_.reader()).exists(chosen_)) {
            chosen_ = {};
            Q_EMIT customerChosen({});
        }
    }
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
    list_->scrollToTop();
    showCounts();
}

void CustomerListPanel::showAll() {
    if (!model_->isShowingFound()) return;
    foundStrip_->hide();
    filters_->show();
    chooseFilter(filter_);
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
            Q_EMIT customerOpened(model_->idAt(list_->currentIndex().row()));
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
