#include "ui/window/form_memory.h"
#include "ui/customers/contact_rows.h"
#include "ui/customers/customer_form.h"
#include "ui/window/customers_place.h"
#include <QCheckBox>
#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool isInside(const QWidget* widget, const QWidget* outer) { return widget == outer || outer->isAncestorOf(widget); }

/// The inputs of a widget, itself included, in the order they were made; not the lines inside of choices.
QList<QWidget*> inputsOf(QWidget* whole) {
    QList<QWidget*> inputs;
    QList<QWidget*> all = whole->findChildren<QWidget*>();
    all << whole;
    for (QWidget* widget : std::as_const(all)) {
        const bool isInput = qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QCheckBox*>(widget);
        if (isInput && !qobject_cast<QComboBox*>(widget->parentWidget())) inputs << widget;
    }
    return inputs;
}

QJsonValue valueOf(const QWidget* input) {
    if (const auto* line = qobject_cast<const QLineEdit*>(input)) return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(input)) return text->toPlainText();
    if (const auto* box = qobject_cast<const QCheckBox*>(input)) return box->isChecked();
    const auto* choice = qobject_cast<const QComboBox*>(input);
    return choice->isEditable() ? choice->currentText() : choice->currentData().toString();
}

void setValue(QWidget* input, const QJsonValue& value) {
    if (auto* line = qobject_cast<QLineEdit*>(input)) return line->setText(value.toString());
    if (auto* text = qobject_cast<QPlainTextEdit*>(input)) return text->setPlainText(value.toString());
    if (auto* box = qobject_cast<QCheckBox*>(input)) return box->setChecked(value.toBool());
    auto* choice = qobject_cast<QComboBox*>(input);
    if (choice->isEditable()) choice->setEditText(value.toString());
    else if (const int at = choice->findData(value.toString()); at >= 0) choice->setCurrentIndex(at);
}

QJsonArray rowsOf(const ContactRows& rows) {
    QJsonArray all;
    for (const ContactRows::Row& row : rows.rows()) {
        QJsonArray values;
        bool isBlank = true;
        for (const QWidget* input : inputsOf(row.field)) {
            values.append(valueOf(input));
            isBlank = isBlank && valueOf(input).toString().isEmpty();
        }
        if (!isBlank) all.append(QJsonObject{{u"label"_s, ContactRows::labelOf(row)}, {u"values"_s, values}});
    }
    return all;
}

QJsonObject formOf(CustomerForm* form) {
    QJsonObject fields;
    QJsonArray rows;
    const auto lists = form->findChildren<ContactRows*>();
    for (const ContactRows* list : lists) rows.append(rowsOf(*list));
    for (const QWidget* input : inputsOf(form)) {
        const bool isInRow = std::any_of(lists.begin(), lists.end(), [input](const ContactRows* list) { return isInside(input, list); });
        if (!isInRow && !input->objectName().isEmpty()) fields.insert(input->objectName(), valueOf(input));
    }
    return {{u"subject"_s, form->subject().value}, {u"fields"_s, fields}, {u"rows"_s, rows}};
}

void fill(CustomerForm* form, const QJsonObject& kept) {
    const QJsonObject fields = kept.value(u"fields"_s).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (auto* input = form->findChild<QWidget*>(field.key())) setValue(input, field.value());
    const auto lists = form->findChildren<ContactRows*>();
    const QJsonArray rows = kept.value(u"rows"_s).toArray();
    for (qsizetype i = 0; i < std::min(lists.size(), rows.size()); ++i) {
        lists[i]->clear();
        for (const QJsonValue row : rows[i].toArray()) {
            const QJsonArray values = row.toObject().value(u"values"_s).toArray();
            const QList<QWidget*> inputs = inputsOf(lists[i]->add(row.toObject().value(u"label"_s).toString()));
            for (qsizetype at = 0; at < std::min(inputs.size(), values.size()); ++at) setValue(inputs[at], values[at]);
        }
    }
}

}  // namespace

QJsonArray FormMemory::read(const CustomersPlace& place) {
    QJsonArray all;
    for (CustomerForm* form : place.unfinishedForms()) all.append(formOf(form));
    return all;
}

void FormMemory::putBack(CustomersPlace& place, const QJsonArray& forms) {
    for (const QJsonValue kept : forms) {
        CustomerForm* form = place.beginForm(CustomerId{kept.toObject().value(u"subject"_s).toInteger()});
        if (!form) continue;
        fill(form, kept.toObject());
        form->offerResume();
    }
}

}  // namespace regulars
