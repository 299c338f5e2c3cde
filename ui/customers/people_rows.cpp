#include "ui/customers/people_rows.h"
#include "core/relations/relation_desk.h"
#include "core/relations/relation_store.h"
#include "core/shop/shop.h"
#include "ui/customers/tie_form.h"
#include "ui/shared/attempt.h"
#include "ui/shared/formats.h"
#include "ui/shared/row_list.h"
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

PeopleRows::PeopleRows(Shop& shop, QWidget* parent) : QWidget(parent), shop_(shop), list_(new RowList(tr("Household and relations"))), form_(new TieForm(shop)) {
    setObjectName(u"peopleRows"_s);
    list_->setObjectName(u"peopleList"_s);
    list_->setWhole(true);
    list_->setKeysInWords(tr("Enter opens the person, F2 changes the line, Delete takes it away"));
    list_->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(list_);
    column->addWidget(form_);
    connect(list_, &RowList::opened, this, &PeopleRows::open);
    connect(list_, &RowList::moreRequested, this, &PeopleRows::offer);
    connect(form_, &TieForm::done, this, &PeopleRows::done);
    connect(form_, &TieForm::closed, this, [this] {
        setVisible(!rows_.empty());
        if (!rows_.empty()) list_->setFocus(Qt::OtherFocusReason);
    });
}

void PeopleRows::setStaff(StaffId staff) {
    staff_ = staff;
    form_->setStaff(staff);
}

void PeopleRows::add(ListRow row, const Line& line) {
    row.id = static_cast<qint64>(rows_.size()) + 1;
    rows_.push_back(std::move(row));
    lines_.push_back(line);
}

QString PeopleRows::factsOf(const Membership& membership) const {
    const Day today = shop_.today();
    QStringList facts{membership.role};
    if (membership.birthday) facts << tr("born %1").arg(Formats::partialDate(*membership.birthday));
    if (membership.since) facts << tr("since %1").arg(Formats::dayBrief(*membership.since, today));
    if (membership.until) facts << tr("until %1").arg(Formats::dayBrief(*membership.until, today));
    return Formats::line(facts);
}

void PeopleRows::addMembership(const Membership& membership, const QString& name, CustomerId person, bool isChangedHere) {
    ListRow row;
    row.strong = row.avatar = name;
    row.customer = person.value;
    row.facts = factsOf(membership);
    row.hasMore = true;
    Line line{person, membership, {}};
    if (!isChangedHere) line.membership.id = {};
    add(std::move(row), line);
}

void PeopleRows::present(const Customer& customer) {
    if (customer.id != id_) form_->hide();
    id_ = customer.id;
    isHousehold_ = customer.kind == CustomerKind::Household;
    lines_.clear();
    rows_.clear();
    RelationStore ties(shop_.reader());
    CustomerStore customers(shop_.reader());
    const Day today = shop_.today();
    const auto nameOf = [&](const Membership& m) { return m.member.isValid() ? customers.displayName(m.member) : m.name; };
    if (isHousehold_) {
        const auto members = ties.membersOf(id_);
        if (!members.empty()) add(ListRow::heading(tr("Members")), {});
        for (const bool isStanding : {true, false})
            for (const Membership& m : members)
                if (m.isStanding(today) == isStanding) addMembership(m, nameOf(m), m.member, true);
    }
    for (const Membership& own : ties.householdsOf(id_)) {
        if (rows_.empty()) add(ListRow::heading(tr("Household")), {});
        addMembership(own, customers.displayName(own.household), own.household, true);
        if (!own.isStanding(today)) continue;
        for (const Membership& m : ties.membersOf(own.household))
            if (m.member != id_ && m.isStanding(today)) addMembership(m, nameOf(m), m.member, false);
    }
    const auto relations = ties.relationsOf(id_);
    if (!relations.empty()) add(ListRow::heading(tr("Relations")), {});
    for (const Relation& relation : relations) {
        ListRow row;
        row.strong = row.avatar = customers.displayName(relation.other);
        row.customer = relation.other.value;
        row.facts = relation.name;
        row.hasMore = true;
        add(std::move(row), {relation.other, {}, relation});
    }
    list_->setRows(rows_);
    list_->setVisible(!rows_.empty());
    setVisible(!rows_.empty() || !form_->isHidden());
}

void PeopleRows::addMember() {
    show();
    isHousehold_ ? form_->addMember(id_) : form_->addHousehold(id_);
}

void PeopleRows::addRelation() {
    show();
    form_->addRelation(id_);
}

void PeopleRows::open(int row) {
    const Line& line = lines_[static_cast<size_t>(row)];
    if (line.person.isValid()) Q_EMIT customerRequested(line.person);
    else change(row);
}

void PeopleRows::change(int row) {
    const Line& line = lines_[static_cast<size_t>(row)];
    if (line.membership.id.isValid()) form_->change(line.membership);
    else if (line.relation.id.isValid()) form_->change(line.relation);
}

void PeopleRows::takeAway(int row) {
    const Line line = lines_[static_cast<size_t>(row)];
    const QString name = rows_[static_cast<size_t>(row)].strong;
    if (!line.membership.id.isValid() && !line.relation.id.isValid()) return;
    RelationDesk desk(shop_.database());
    whenDone(this, line.relation.id.isValid() ? desk.part(staff_, line.relation.id) : desk.remove(staff_, line.membership.id), [this, name](const Outcome<Done>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        Q_EMIT done(tr("Taken away: %1").arg(name), std::get<Saved<Done>>(outcome).action);
    });
}

void PeopleRows::leftToday(int row) {
    const Line line = lines_[static_cast<size_t>(row)];
    whenDone(this, RelationDesk(shop_.database()).leave(staff_, line.membership.id, shop_.today()), [this, name = rows_[static_cast<size_t>(row)].strong](const Outcome<Done>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        Q_EMIT done(tr("No longer in the household: %1").arg(name), std::get<Saved<Done>>(outcome).action);
    });
}

void PeopleRows::offer(int row, const QPoint& at) {
    const Line& line = lines_[static_cast<size_t>(row)];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& words, void (PeopleRows::*deed)(int)) { connect(menu->addAction(words), &QAction::triggered, this, [this, deed, row] { (this->*deed)(row); }); };
    if (line.person.isValid()) add(tr("Open"), &PeopleRows::open);
    if (line.membership.id.isValid() || line.relation.id.isValid()) add(tr("Change…"), &PeopleRows::change);
    if (line.membership.id.isValid() && line.membership.isStanding(shop_.today())) add(tr("Has left today"), &PeopleRows::leftToday);
    if (line.membership.id.isValid() || line.relation.id.isValid()) add(tr("Take away"), &PeopleRows::takeAway);
    menu->popup(at);
}

bool PeopleRows::eventFilter(QObject* watched, QEvent* event) {
    const int row = list_->currentIndex().row();
    if (event->type() == QEvent::KeyPress && row >= 0 && row < static_cast<int>(lines_.size())) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_F2: return change(row), true;
        case Qt::Key_Delete: return takeAway(row), true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace regulars
