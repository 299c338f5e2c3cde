#include "ui/customers/sections/own_fields_section.h"
#include "core/customers/custom_field_store.h"
#include "core/shop/shop.h"
#include "ui/customers/exact_text.h"
#include "ui/shared/attempt.h"
#include "ui/shared/typed_edits.h"
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

using Kind = CustomField::Kind;

bool isChosen(const CustomField& field) { return field.kind == Kind::YesNo || field.kind == Kind::Choice; }

}  // namespace

OwnFieldsSection::OwnFieldsSection(Shop& shop, QWidget* parent) : FormSection(u"ownFieldsSection"_s, tr("Fields of your own"), parent), shop_(shop) { hide(); }

QWidget* OwnFieldsSection::editOf(const CustomField& field) {
    const QString object = u"ownField%1"_s.arg(field.id.value);
    if (!isChosen(field)) {
        auto* line = watched(new QLineEdit, object);
        if (field.kind == Kind::Number || field.kind == Kind::Money) line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
        connect(line, &QLineEdit::editingFinished, this, [this, field, line] { leave(field, line); });
        connect(line, &QLineEdit::textEdited, line, [line] { markFaulty(line, {}); });
        return line;
    }
    auto* box = watched(new QComboBox, object);
    box->addItem(QString(), QString());
    if (field.kind == Kind::YesNo)
        for (const QString& value : {u"1"_s, u"0"_s}) box->addItem(field.shown(value, currency_, QLocale()), value);
    for (const QString& choice : field.choices) box->addItem(choice, choice);
    return box;
}

void OwnFieldsSection::rebuild(const std::vector<CustomField>& fields) {
    while (rows()->rowCount() > 0) rows()->removeRow(0);
    lines_.clear();
    for (const CustomField& field : fields) {
        QWidget* edit = editOf(field);
        edit->setAccessibleName(field.name);
        addRow(field.name, edit);
        lines_.push_back({field, edit, {}, {}});
    }
}

void OwnFieldsSection::fill(const Customer& customer) {
    attempt(this, [&] {
        const auto fields = CustomFieldStore(shop_.reader()).all();
        currency_ = shop_.profile().currency;
        const bool isSame = std::equal(fields.begin(), fields.end(), lines_.begin(), lines_.end(), [](const CustomField& field, const Line& line) { return field == line.field; });
        if (!isSame) rebuild(fields);
        for (Line& line : lines_) {
            const auto value = std::find_if(customer.values.begin(), customer.values.end(), [&](const CustomValue& one) { return one.field == line.field.id; });
            line.stored = value == customer.values.end() ? QString() : value->value;
            line.shown = line.field.shown(line.stored, currency_, QLocale());
            if (auto* box = qobject_cast<QComboBox*>(line.edit)) {
                if (box->findData(line.stored) < 0) box->addItem(line.shown, line.stored);
                box->setCurrentIndex(box->findData(line.stored));
            } else {
                fillExactly(line.edit, line.shown);
            }
            markFaulty(line.edit, {});
        }
        setVisible(!lines_.empty());
    });
}

QString OwnFieldsSection::written(const Line& line) {
    const auto* box = qobject_cast<const QComboBox*>(line.edit);
    return box ? box->currentData().toString() : exactText(line.edit);
}

CustomField::Reading OwnFieldsSection::reading(const Line& line) const {
    const QString now = written(line);
    if (isChosen(line.field)) return {now, {}};
    return now == line.shown ? CustomField::Reading{line.stored, {}} : line.field.read(now, currency_, QLocale());
}

void OwnFieldsSection::leave(const CustomField& field, QWidget* edit) {
    const auto line = std::find_if(lines_.begin(), lines_.end(), [edit](const Line& one) { return one.edit == edit; });
    if (line == lines_.end()) return;
    const CustomField::Reading read = reading(*line);
    markFaulty(edit, read.objection);
    // What was understood is written back in the shop's own marks, so that a slip is seen.
    if (read.objection.isEmpty() && read.stored != line->stored && field.kind != Kind::Text) qobject_cast<QLineEdit*>(edit)->setText(field.shown(read.stored, currency_, QLocale()));
}

void OwnFieldsSection::write(Customer& customer) const {
    // A field made or removed since the form was filled is not this form's to judge.
    std::vector<CustomValue> values;
    for (const Line& line : lines_)
        if (const CustomField::Reading read = reading(line); read.objection.isEmpty() && !read.stored.isEmpty()) values.push_back({line.field.id, read.stored});
    customer.values = std::move(values);
}

QString OwnFieldsSection::objection() const {
    for (const Line& line : lines_)
        if (const CustomField::Reading read = reading(line); !read.objection.isEmpty()) return tr("%1: %2").arg(line.field.name, read.objection);
    return {};
}

std::vector<QWidget*> OwnFieldsSection::stops() const {
    std::vector<QWidget*> all;
    for (const Line& line : lines_) all.push_back(line.edit);
    return all;
}

}  // namespace regulars
