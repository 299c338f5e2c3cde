#include "core/exchange/own_fields.h"
#include "core/customers/custom_field_store.h"
#include "core/profile/profile_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// What our own export calls them, and how Swedes, Germans and Russians do.
Field recordField(const QString& header) {
    static const QStringList former{u"Former names"_s, u"Former name"_s, u"Maiden name"_s, u"Tidigare namn"_s, u"Geburtsname"_s, u"Прежнее имя"_s, u"Девичья фамилия"_s};
    static const QStringList group{u"Price group"_s, u"Prisgrupp"_s, u"Preisgruppe"_s, u"Ценовая группа"_s};
    if (former.contains(header, Qt::CaseInsensitive)) return Field::FormerName;
    return group.contains(header, Qt::CaseInsensitive) ? Field::PriceGroup : Field::Ignore;
}

}  // namespace

void recogniseOwnFields(ColumnMapping& mapping, const QStringList& names) {
    for (FileColumn& column : mapping.columns) {
        const QString header = column.header.simplified();
        const auto own = std::find_if(names.begin(), names.end(), [&](const QString& name) { return name.compare(header, Qt::CaseInsensitive) == 0; });
        if (own != names.end()) {
            column = {Field::OwnField, 0, 0, *own, column.header};
        } else if (const Field field = recordField(header); field != Field::Ignore) {
            column = {field, 0, 0, {}, column.header};
        }
    }
}

OwnFields::OwnFields(Connection& connection) : fields_(CustomFieldStore(connection).all()) {
    const ShopProfile profile = ProfileStore(connection).profile();
    currency_ = profile.currency;
    locale_ = profile.locale();
}

std::vector<CustomValue> OwnFields::read(const QList<MappedRow::Entry>& entries, QStringList& remarks) const {
    std::vector<CustomValue> values;
    for (const CustomField& field : fields_) {
        const auto entry = std::find_if(entries.begin(), entries.end(), [&](const MappedRow::Entry& e) { return e.label.compare(field.name, Qt::CaseInsensitive) == 0; });
        if (entry == entries.end()) continue;
        const CustomField::Reading read = field.read(entry->text, currency_, locale_);
        if (!read.objection.isEmpty()) remarks << u"%1: %2"_s.arg(field.name, read.objection);
        else if (!read.stored.isEmpty()) values.push_back({field.id, read.stored});
    }
    return values;
}

QString OwnFields::shown(const CustomValue& value) const {
    for (const CustomField& field : fields_)
        if (field.id == value.field) return field.shown(value.value, currency_, locale_);
    return value.value;
}

}  // namespace regulars
