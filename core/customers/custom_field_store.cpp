#include "core/customers/custom_field_store.h"

namespace regulars {

namespace {

constexpr std::string_view kFields = "SELECT id, name, kind, choices FROM custom_field ";

CustomField fieldOf(const Statement& s) {
    return {s.id<FieldId>(0), s.text(1), customFieldKindFrom(s.text(2)).value_or(CustomField::Kind::Text), s.text(3).split(u'\n', Qt::SkipEmptyParts)};
}

}  // namespace

std::vector<CustomField> CustomFieldStore::all() {
    Statement s(connection_, std::string(kFields) + "ORDER BY position, id");
    std::vector<CustomField> fields;
    while (s.step()) fields.push_back(fieldOf(s));
    return fields;
}

std::optional<CustomField> CustomFieldStore::find(FieldId id) {
    Statement s(connection_, std::string(kFields) + "WHERE id = ?1");
    s.bind(id);
    return s.step() ? std::optional(fieldOf(s)) : std::nullopt;
}

std::optional<CustomField> CustomFieldStore::find(const QString& name) {
    for (const CustomField& field : all())
        if (field.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0) return field;
    return std::nullopt;
}

FieldId CustomFieldStore::add(const CustomField& field) {
    Statement(connection_, "INSERT INTO custom_field(name, kind, choices, position) VALUES(?1, ?2, ?3, (SELECT coalesce(max(position) + 1, 0) FROM custom_field))")
        .bind(field.name, customFieldKindCode(field.kind), field.choices.join(u'\n'))
        .run();
    return FieldId{connection_.lastInsertId()};
}

void CustomFieldStore::put(const CustomField& field) {
    Statement(connection_, "UPDATE custom_field SET name = ?2, kind = ?3, choices = ?4 WHERE id = ?1").bind(field.id, field.name, customFieldKindCode(field.kind), field.choices.join(u'\n')).run();
}

void CustomFieldStore::place(FieldId id, int position) {
    Statement(connection_, "UPDATE custom_field SET position = ?2 WHERE id = ?1 AND position <> ?2").bind(id, position).run();
}

void CustomFieldStore::remove(FieldId id) {
    Statement(connection_, "DELETE FROM customer_value WHERE field_id = ?1").bind(id).run();
    Statement(connection_, "DELETE FROM custom_field WHERE id = ?1").bind(id).run();
}

qint64 CustomFieldStore::uses(FieldId id) {
    Statement s(connection_, "SELECT count(*) FROM customer_value WHERE field_id = ?1");
    s.bind(id);
    return s.step() ? s.integer(0) : 0;
}

QString CustomFieldStore::said(FieldId id, CustomerId of) {
    Statement s(connection_, "SELECT value FROM customer_value WHERE customer_id = ?1 AND field_id = ?2");
    return s.bind(of, id).step() ? s.text(0) : QString();
}

QStringList CustomFieldStore::values(FieldId id) {
    Statement s(connection_, "SELECT DISTINCT value FROM customer_value WHERE field_id = ?1");
    s.bind(id);
    QStringList values;
    while (s.step()) values << s.text(0);
    return values;
}

void CustomFieldStore::replace(FieldId id, const QString& before, const QString& after) {
    Statement(connection_, "UPDATE customer_value SET value = ?3 WHERE field_id = ?1 AND value = ?2").bind(id, before, after).run();
}

}  // namespace regulars
