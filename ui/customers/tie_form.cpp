#include "ui/customers/tie_form.h"
#include "core/relations/relation_desk.h"
#include "core/shop/shop.h"
#include "ui/customers/person_field.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include "ui/shared/typed_edits.h"
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

template <class Field>
Field* named(Field* field, const QString& object, const QString& words) {
    field->setObjectName(object);
    field->setAccessibleName(words);
    return field;
}

QComboBox* words(const QString& object, const QString& what, const QStringList& proposals) {
    auto* box = named(new QComboBox, object, what);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(proposals);
    box->lineEdit()->setPlaceholderText(what);
    box->setCurrentIndex(-1);
    return box;
}

std::optional<Day> wholeDay(const DateEdit* edit) {
    const auto date = edit->date();
    return date && date->year && date->month && date->day ? std::optional(Day(*date->year, *date->month, *date->day)) : std::nullopt;
}

std::optional<PartialDate> partial(const std::optional<Day>& day) { return day ? PartialDate::fromIso(day->iso()) : std::nullopt; }

}  // namespace

TieForm::TieForm(Shop& shop, QWidget* parent)
    : QWidget(parent), shop_(shop), heading_(new Label({}, TextSize::Strong)), objection_((new Label({}, TextSize::Small, Tone::Bad))->wrapped()),
      who_(named(new PersonField(shop), u"tieWho"_s, {})), role_(words(u"tieRole"_s, tr("Role in the household"), {tr("mother"), tr("father"), tr("child"), tr("partner"), tr("grandmother"), tr("grandfather"), tr("flatmate")})),
      name_(words(u"tieName"_s, tr("What they are to this customer"), {})), reverse_(named(new QLineEdit, u"tieReverse"_s, tr("And the other way round"))),
      birthday_(named(new DateEdit, u"tieBirthday"_s, tr("Birthday, as far as it is known"))), since_(named(new DateEdit, u"tieSince"_s, tr("Member since"))),
      until_(named(new DateEdit, u"tieUntil"_s, tr("Member until"))), sharesAddress_(named(new QCheckBox(tr("Lives at the household's address")), u"tieSharesAddress"_s, tr("Lives at the household's address"))),
      save_(named(new Button(tr("Save"), Button::Look::Primary), u"tieSave"_s, {})), cancel_(named(new Button(tr("Cancel")), u"tieCancel"_s, {})) {
    setObjectName(u"tieForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(6);
    QStringList usual;
    for (const auto& pair : RelationDesk::usualNames()) usual << pair.first;
    name_->addItems(usual);
    name_->setCurrentIndex(-1);
    reverse_->setPlaceholderText(reverse_->accessibleName());
    for (DateEdit* edit : {birthday_, since_, until_}) edit->setPlaceholderText(edit->accessibleName());
    objection_->setObjectName(u"tieObjection"_s);
    for (QWidget* part : std::initializer_list<QWidget*>{heading_, who_, role_, birthday_, name_, reverse_, since_, until_, sharesAddress_, objection_}) column->addWidget(part);
    auto* foot = new QHBoxLayout;
    foot->addWidget(save_);
    foot->addWidget(cancel_);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(who_, &PersonField::personChanged, this, &TieForm::showFields);
    connect(name_, &QComboBox::editTextChanged, this, &TieForm::proposeReverse);
    connect(save_, &QPushButton::clicked, this, &TieForm::save);
    connect(cancel_, &QPushButton::clicked, this, &TieForm::leave);
    for (QWidget* field : std::initializer_list<QWidget*>{who_, role_, role_->lineEdit(), birthday_, name_, name_->lineEdit(), reverse_, since_, until_, sharesAddress_, save_, cancel_}) field->installEventFilter(this);
    hide();
}

void TieForm::begin(Purpose purpose, const Membership& membership, const QString& who) {
    purpose_ = purpose;
    membership_ = membership;
    who_->setPerson(purpose == Purpose::Member ? membership.member : purpose == Purpose::Household ? membership.household : CustomerId{}, who);
    // Who it is about does not change: another person is another membership. Of somebody known by name only, the name may.
    who_->setEnabled(!membership.id.isValid() || (purpose == Purpose::Member && !membership.member.isValid()));
    role_->setEditText(membership.role);
    birthday_->setDate(membership.birthday);
    since_->setDate(partial(membership.since));
    until_->setDate(partial(membership.until));
    sharesAddress_->setChecked(membership.sharesAddress);
    name_->setEditText({});
    reverse_->clear();
    objection_->hide();
    showFields();
    show();
    (who_->isEnabled() ? static_cast<QWidget*>(who_) : role_)->setFocus(Qt::OtherFocusReason);
}

void TieForm::addMember(CustomerId household) {
    Membership membership;
    membership.household = household;
    who_->leaveOut(household);
    heading_->setText(tr("New member"));
    who_->setPlaceholderText(tr("Somebody of the book, or just a name"));
    begin(Purpose::Member, membership, {});
}

void TieForm::addHousehold(CustomerId member) {
    Membership membership;
    membership.member = member;
    who_->leaveOut(member);
    heading_->setText(tr("Into a household"));
    who_->setPlaceholderText(tr("A household of the book, or a name for a new one"));
    begin(Purpose::Household, membership, {});
}

void TieForm::begin(const Relation& relation) {
    relation_ = relation;
    who_->leaveOut(relation.customer);
    who_->setPlaceholderText(tr("Somebody of the book"));
    begin(Purpose::Relation, {}, {});
}

void TieForm::addRelation(CustomerId customer) {
    heading_->setText(tr("New relation"));
    begin(Relation{{}, customer, {}, {}, {}});
}

void TieForm::change(const Relation& relation) {
    heading_->setText(tr("Change the relation"));
    attempt(this, [&] {
        const QString name = CustomerStore(shop_.reader()).displayName(relation.other);
        begin(relation);
        who_->setPerson(relation.other, name);
        who_->setEnabled(false);
        name_->setEditText(relation.name);
        reverse_->setText(relation.reverseName);
        name_->setFocus(Qt::OtherFocusReason);
    });
}

void TieForm::change(const Membership& membership) {
    heading_->setText(tr("Change in the household"));
    attempt(this, [&] { begin(Purpose::Member, membership, membership.member.isValid() ? CustomerStore(shop_.reader()).displayName(membership.member) : membership.name); });
}

void TieForm::showFields() {
    who_->setAccessibleName(heading_->text() + u": "_s + who_->placeholderText());
    const bool isTie = purpose_ == Purpose::Relation;
    for (QWidget* field : std::initializer_list<QWidget*>{name_, reverse_}) field->setVisible(isTie);
    for (QWidget* field : std::initializer_list<QWidget*>{role_, since_, sharesAddress_}) field->setVisible(!isTie);
    // Whoever is in the book has a birthday of their own.
    birthday_->setVisible(purpose_ == Purpose::Member && !who_->person().isValid());
    until_->setVisible(!isTie && membership_.id.isValid());
}

void TieForm::proposeReverse() {
    for (const auto& [name, reverse] : RelationDesk::usualNames())
        if (name == name_->currentText()) reverse_->setText(reverse);
}

bool TieForm::readDays(Membership& membership) {
    for (const auto& [edit, day] : {std::pair{since_, &membership.since}, std::pair{until_, &membership.until}}) {
        *day = wholeDay(edit);
        if (edit->text().trimmed().isEmpty() || *day) continue;
        objection_->setText(tr("“%1” is no whole day.").arg(edit->text()));
        objection_->show();
        edit->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (!birthday_->isFaulty() || membership.member.isValid()) return true;
    objection_->setText(tr("“%1” is not a date. A year, a month and a day, or a part of them, will do.").arg(birthday_->text()));
    objection_->show();
    return false;
}

template <class T>
void TieForm::store(QFuture<T> answer, const QString& sentence) {
    save_->setEnabled(false);
    const auto over = [this] { save_->setEnabled(true); };
    whenDone(this, answer, [this, over, sentence](const T& outcome) {
        over();
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
            objection_->setText(refusal->sentence);
            return objection_->show();
        }
        Q_EMIT done(sentence, std::get<0>(outcome).action);
        leave();
    }, over);
}

void TieForm::join() {
    Membership membership = membership_;
    const QString typed = who_->text().trimmed();
    membership.role = role_->currentText().trimmed();
    membership.sharesAddress = sharesAddress_->isChecked();
    if (purpose_ == Purpose::Member && !membership.id.isValid()) membership.member = who_->person();
    if (!readDays(membership)) return;
    if (!membership.member.isValid()) {
        membership.name = typed;
        membership.birthday = birthday_->date();
    }
    if (membership.id.isValid()) return store(RelationDesk(shop_.database()).change(staff_, membership), tr("Changed: %1").arg(typed));
    if (purpose_ == Purpose::Member || who_->person().isValid()) {
        if (purpose_ == Purpose::Household) membership.household = who_->person();
        return store(RelationDesk(shop_.database()).join(staff_, membership), tr("In the household: %1").arg(typed));
    }
    store(RelationDesk(shop_.database()).joinNew(staff_, typed, membership), tr("In a new household: %1").arg(typed));
}

void TieForm::relate() {
    if (!who_->person().isValid()) {
        objection_->setText(tr("Choose somebody of the book: type a name, then Down and Enter."));
        objection_->show();
        return who_->setFocus(Qt::OtherFocusReason);
    }
    const Relation relation{relation_.id, relation_.customer, who_->person(), name_->currentText(), reverse_->text()};
    if (relation.id.isValid()) return store(RelationDesk(shop_.database()).change(staff_, relation), tr("Changed: %1, %2").arg(who_->text(), relation.name));
    store(RelationDesk(shop_.database()).relate(staff_, relation), tr("Written down: %1, %2").arg(who_->text(), relation.name));
}

void TieForm::save() {
    if (!save_->isEnabled()) return;
    objection_->hide();
    purpose_ == Purpose::Relation ? relate() : join();
}

void TieForm::leave() {
    hide();
    Q_EMIT closed();
}

bool TieForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && watched != cancel_;
        if (enter || key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) enter ? save() : leave();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace regulars
