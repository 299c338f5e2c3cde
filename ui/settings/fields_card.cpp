#include "ui/settings/fields_card.h"
#include "core/filters/custom_field_desk.h"
#include "core/filters/filter_store.h"
#include "core/customers/custom_field_store.h"
#include "core/shop/shop.h"
#include "ui/settings/choice_list.h"
#include "ui/shared/asker.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/formats.h"
#include "ui/shared/still_choice.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

using Kind = CustomField::Kind;
constexpr Kind kinds[] = {Kind::Text, Kind::Number, Kind::Money, Kind::Date, Kind::YesNo, Kind::Choice};

QString kindText(Kind kind) {
    switch (kind) {
    case Kind::Text: return FieldsCard::tr("Text");
    case Kind::Number: return FieldsCard::tr("Number");
    case Kind::Money: return FieldsCard::tr("Money");
    case Kind::Date: return FieldsCard::tr("Date");
    case Kind::YesNo: return FieldsCard::tr("Yes or no");
    case Kind::Choice: return FieldsCard::tr("Choice");
    }
    return {};
}

}  // namespace

FieldsCard::FieldsCard(Shop& shop, Asker& asker, StaffId by, QWidget* parent)
    : Card(tr("Fields of your own"), parent), shop_(shop), asker_(asker), by_(by), list_(new ChoiceList(u"fieldList"_s, tr("Fields of your own"), true)), name_(new QLineEdit),
      kind_(new QComboBox), choices_(new QPlainTextEdit), heading_(new Label({}, TextSize::Strong)),
      nothing_((new Label(tr("Whatever your shop needs to know besides: a size, the car, the insurance number."), TextSize::Body, Tone::Muted))->wrapped()),
      save_(new Button({}, Button::Look::Primary)), new_(new Button(Icon::Plus, tr("New field"), Button::Look::Link)), remove_(new Button(tr("Remove"))) {
    setObjectName(u"fieldsCard"_s);
    build();
    showList();
    fill();
    connect(list_, &ChoiceList::chosenChanged, this, &FieldsCard::fill);
    connect(list_, &ChoiceList::editRequested, this, [this] { name_->setFocus(Qt::OtherFocusReason); });
    connect(list_, &ChoiceList::removeRequested, this, &FieldsCard::remove);
    connect(list_, &ChoiceList::ordered, this, &FieldsCard::reorder);
    connect(kind_, &QComboBox::currentIndexChanged, this, [this] { choices_->setVisible(kind_->currentData().toInt() == static_cast<int>(Kind::Choice)); });
    connect(name_, &QLineEdit::textChanged, this, [this] { save_->setEnabled(!name_->text().trimmed().isEmpty()); });
    connect(name_, &QLineEdit::returnPressed, this, &FieldsCard::save);
    connect(save_, &QPushButton::clicked, this, &FieldsCard::save);
    connect(new_, &QPushButton::clicked, this, &FieldsCard::begin);
    connect(remove_, &QPushButton::clicked, this, &FieldsCard::remove);
    connect(&shop_.database(), &Database::committed, this, [this](const Changes& changes) {
        if (changes.touches("custom_field") || changes.touches("customer_value")) showList();
    });
}

void FieldsCard::build() {
    name_->setObjectName(u"fieldName"_s);
    name_->setAccessibleName(tr("Name of the field"));
    name_->setPlaceholderText(name_->accessibleName());
    kind_->setObjectName(u"fieldKind"_s);
    kind_->setAccessibleName(tr("What is said in it"));
    kind_->setFocusPolicy(Qt::StrongFocus);
    new StillChoice(kind_);
    for (const Kind kind : kinds) kind_->addItem(kindText(kind), static_cast<int>(kind));
    choices_->setObjectName(u"fieldChoices"_s);
    choices_->setAccessibleName(tr("The choices, one a line"));
    choices_->setPlaceholderText(choices_->accessibleName());
    choices_->setTabChangesFocus(true);
    choices_->viewport()->setAutoFillBackground(false);
    choices_->setFixedHeight(4 * fontMetrics().lineSpacing() + 18);
    choices_->hide();
    save_->setObjectName(u"saveField"_s);
    new_->setObjectName(u"newField"_s);
    remove_->setObjectName(u"removeField"_s);
    body()->addWidget(nothing_);
    body()->addWidget(list_);
    body()->addWidget(heading_);
    auto* line = new QHBoxLayout;
    line->addWidget(name_, 1);
    line->addWidget(kind_);
    body()->addLayout(line);
    body()->addWidget(choices_);
    auto* foot = new QHBoxLayout;
    foot->addWidget(new_);
    foot->addStretch(1);
    foot->addWidget(remove_);
    foot->addWidget(save_);
    body()->addLayout(foot);
}

void FieldsCard::showList() {
    attempt(this, [this] {
        CustomFieldStore store(shop_.reader());
        fields_ = store.all();
        std::vector<ChoiceList::Entry> entries;
        for (const CustomField& field : fields_) {
            const qint64 uses = store.uses(field.id);
            entries.push_back({field.id.value, Formats::line({field.name, kindText(field.kind), uses == 0 ? QString() : tr("%n customer(s)", nullptr, static_cast<int>(uses))}), {}});
        }
        list_->setEntries(entries);
        setAside(fields_.empty() ? QString() : Formats::count(static_cast<qint64>(fields_.size())));
        nothing_->setVisible(fields_.empty());
    });
}

const CustomField* FieldsCard::chosen() const {
    const auto found = std::find_if(fields_.begin(), fields_.end(), [this](const CustomField& field) { return field.id.value == list_->chosen(); });
    return found == fields_.end() ? nullptr : &*found;
}

void FieldsCard::fill() {
    const CustomField* field = chosen();
    heading_->setText(field ? tr("Change %1").arg(field->name) : tr("New field"));
    name_->setText(field ? field->name : QString());
    kind_->setCurrentIndex(field ? kind_->findData(static_cast<int>(field->kind)) : 0);
    choices_->setPlainText(field ? field->choices.join(u'\n') : QString());
    save_->setText(field ? tr("Save") : tr("Add"));
    save_->setEnabled(!name_->text().trimmed().isEmpty());
    remove_->setVisible(field);
    new_->setVisible(field);
}

void FieldsCard::begin() {
    list_->choose(0);
    fill();
    name_->setFocus(Qt::OtherFocusReason);
}

CustomField FieldsCard::written() const {
    return {FieldId{list_->chosen()}, name_->text(), static_cast<Kind>(kind_->currentData().toInt()), choices_->toPlainText().split(u'\n', Qt::SkipEmptyParts)};
}

template <class T, class Then>
void FieldsCard::act(QFuture<T> answer, const QString& sentence, Then then) {
    whenDone(this, answer, [this, sentence, then](const T& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
            tellRefusal(this, *refusal);
            return showList();
        }
        then();
        Q_EMIT done(sentence, std::get<0>(outcome).action);
    });
}

void FieldsCard::save() {
    const CustomField field = written();
    if (field.name.trimmed().isEmpty()) return;
    CustomFieldDesk desk(shop_.database());
    if (field.id.isValid()) return act(desk.change(by_, field), tr("The field %1 is changed.").arg(field.name), [this] { fill(); });
    act(desk.add(by_, field), tr("There is a field %1 now.").arg(field.name), [this] { begin(); });
}

void FieldsCard::remove() {
    const CustomField* field = chosen();
    if (!field) return;
    qint64 uses = 0;
    QStringList filters;
    attempt(this, [&] {
        uses = CustomFieldStore(shop_.reader()).uses(field->id);
        for (const SavedFilter& filter : FilterStore(shop_.reader()).all())
            if (filter.condition && filter.condition->asksFor(field->id)) filters << filter.name;
    });
    QString sentence = tr("%n customer(s) have something in it. Undo brings it back with the field.", nullptr, static_cast<int>(uses));
    if (!filters.isEmpty()) sentence += u' ' + tr("These filters ask for it and find nobody without it: %1.").arg(filters.join(u", "_s));
    if ((uses > 0 || !filters.isEmpty()) && !asker_.confirm(this, tr("Remove the field %1?").arg(field->name), sentence, tr("Remove"))) return;
    act(CustomFieldDesk(shop_.database()).remove(by_, field->id), tr("The field %1 is removed.").arg(field->name), [this] { fill(); });
}

void FieldsCard::reorder(const std::vector<qint64>& order) {
    std::vector<FieldId> fields;
    for (const qint64 id : order) fields.push_back(FieldId{id});
    act(CustomFieldDesk(shop_.database()).order(by_, fields), tr("The fields are in their new order."), [] {});
}

}  // namespace regulars
