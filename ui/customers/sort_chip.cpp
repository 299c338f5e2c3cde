#include "ui/customers/sort_chip.h"
#include <QActionGroup>
#include <QKeySequence>
#include <QShortcut>
#include <QTextDocument>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

using By = Sorting::By;
constexpr By kAll[] = {By::Name, By::LastVisit, By::NextDue, By::Spend, By::Visits, By::Created, By::City};
constexpr qsizetype kLongestShown = 22;

QString title(By by) {
    switch (by) {
    case By::Name: return SortChip::tr("Name");
    case By::LastVisit: return SortChip::tr("Last visit");
    case By::NextDue: return SortChip::tr("Next due");
    case By::Spend: return SortChip::tr("Spend");
    case By::Visits: return SortChip::tr("Visits");
    case By::Created: return SortChip::tr("Created");
    case By::City: return SortChip::tr("City");
    case By::OwnField: break;
    }
    return {};
}

QString wayOf(CustomField::Kind kind, bool isUsual) {
    switch (kind) {
    case CustomField::Kind::Text: return isUsual ? SortChip::tr("From A to Z") : SortChip::tr("From Z to A");
    case CustomField::Kind::Number:
    case CustomField::Kind::Money: return isUsual ? SortChip::tr("Most first") : SortChip::tr("Least first");
    case CustomField::Kind::Date: return isUsual ? SortChip::tr("Earliest first") : SortChip::tr("Latest first");
    case CustomField::Kind::YesNo: return isUsual ? SortChip::tr("Yes first") : SortChip::tr("No first");
    case CustomField::Kind::Choice: return isUsual ? SortChip::tr("As the choices stand") : SortChip::tr("The last choice first");
    }
    return {};
}

QString wayOf(By by, bool isUsual) {
    switch (by) {
    case By::Name:
    case By::City: return isUsual ? SortChip::tr("From A to Z") : SortChip::tr("From Z to A");
    case By::LastVisit:
    case By::Created: return isUsual ? SortChip::tr("Newest first") : SortChip::tr("Oldest first");
    case By::NextDue: return isUsual ? SortChip::tr("Soonest first") : SortChip::tr("Latest first");
    case By::Spend:
    case By::Visits: return isUsual ? SortChip::tr("Most first") : SortChip::tr("Least first");
    case By::OwnField: break;
    }
    return {};
}

QString shortened(const QString& text) { return text.size() <= kLongestShown ? text : text.first(kLongestShown - 1).trimmed() + u'…'; }

// An & in a name is no key of the menu.
QString plain(QString name) { return name.replace(u'&', u"&&"_s); }

}  // namespace

SortChip::SortChip(QWidget* parent) : Chip({}, Look::Outline, parent) {
    setObjectName(u"customerOrder"_s);
    build();
    setSorting(sorting_);
}

void SortChip::build() {
    auto* menu = new QMenu(this);
    menu->setObjectName(u"sortMenu"_s);
    fields_ = new QActionGroup(menu);
    own_ = menu->addSeparator();
    own_->setVisible(false);
    beforeWays_ = menu->addSeparator();
    setMenu(menu);
    for (const By by : kAll) add(Sorting::usual(by), title(by), own_)->setObjectName(u"sort_"_s + Sorting::usual(by).word());
    auto* ways = new QActionGroup(menu);
    for (QAction** way : {&usual_, &turned_}) {
        *way = menu->addAction(QString());
        (*way)->setCheckable(true);
        ways->addAction(*way);
    }
    usual_->setObjectName(u"sortUsual"_s);
    turned_->setObjectName(u"sortTurned"_s);
    const auto turn = [this](bool isUsual) {
        if (const Order* now = orderOf(sorting_)) Q_EMIT chosen(isUsual ? now->usual : now->usual.turned());
    };
    connect(usual_, &QAction::triggered, this, [turn] { turn(true); });
    connect(turned_, &QAction::triggered, this, [turn] { turn(false); });
    const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    connect(new QShortcut(keys, this), &QShortcut::activated, this, [this] { click(); });
}

QAction* SortChip::add(const Sorting& usual, const QString& name, QAction* before) {
    auto* menu = findChild<QMenu*>(u"sortMenu"_s, Qt::FindDirectChildrenOnly);
    auto* action = new QAction(plain(name), menu);
    menu->insertAction(before, action);
    action->setCheckable(true);
    fields_->addAction(action);
    orders_.push_back({usual, name, action, {}});
    connect(action, &QAction::triggered, this, [this, usual] { choose(usual); });
    return action;
}

void SortChip::setFields(const std::vector<CustomField>& fields) {
    std::erase_if(orders_, [](const Order& order) {
        if (order.field) delete order.action;
        return order.field.has_value();
    });
    for (const CustomField& field : fields) {
        add(Sorting::usual(field), field.name, beforeWays_)->setObjectName(u"sortField%1"_s.arg(field.id.value));
        orders_.back().field = field;
    }
    own_->setVisible(!fields.empty());
    setSorting(sorting_);
}

// The one in force, chosen again, is turned round.
void SortChip::choose(const Sorting& usual) {
    const Order* now = orderOf(sorting_);
    Q_EMIT chosen(now && now->usual == usual ? sorting_.turned() : usual);
}

const SortChip::Order* SortChip::orderOf(const Sorting& sorting) const {
    const auto found = std::find_if(orders_.begin(), orders_.end(), [&sorting](const Order& order) { return order.usual.by == sorting.by && order.usual.field == sorting.field; });
    return found == orders_.end() ? nullptr : &*found;
}

QString SortChip::wayText(bool isUsual) const {
    const Order* now = orderOf(sorting_);
    return now && now->field ? wayOf(now->field->kind, isUsual) : wayOf(sorting_.by, isUsual);
}

void SortChip::setSorting(Sorting sorting) {
    sorting_ = sorting;
    const Order* now = orderOf(sorting_);
    for (const Order& order : orders_) order.action->setChecked(&order == now);
    if (!now) return;
    const bool isUsual = sorting == now->usual;
    usual_->setText(wayText(true));
    turned_->setText(wayText(false));
    (isUsual ? usual_ : turned_)->setChecked(true);
    // The arrow is no letter of any language; who does not see it hears the words.
    setText(shortened(now->title) + (sorting.isDescending ? u" ↓"_s : u" ↑"_s));
    setAccessibleName(tr("Order of the list: %1, %2").arg(now->title, wayText(isUsual)));
    setToolTip(Qt::convertFromPlainText(tr("%1, %2. Another order: Ctrl+Shift+O").arg(now->title, wayText(isUsual))));
    updateGeometry();
    update();
}

}  // namespace regulars
