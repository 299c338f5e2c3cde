#include "core/customers/sorting.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kTurned = u" turned", kField = u"field ";

}  // namespace

QStringList Sorting::words() { return {u"name"_s, u"last-visit"_s, u"next-due"_s, u"spend"_s, u"visits"_s, u"created"_s, u"city"_s}; }

Sorting Sorting::usual(By by) { return {by, by == By::LastVisit || by == By::Spend || by == By::Visits || by == By::Created}; }

Sorting Sorting::usual(const CustomField& field) {
    using Kind = CustomField::Kind;
    return {By::OwnField, field.kind == Kind::Number || field.kind == Kind::Money || field.kind == Kind::YesNo, field.id};
}

QString Sorting::word() const { return words().value(static_cast<qsizetype>(by)); }

std::optional<Sorting::By> Sorting::byWord(const QString& word) {
    const qsizetype at = words().indexOf(word.toLower());
    if (at < 0) return std::nullopt;
    return static_cast<By>(at);
}

QString Sorting::code() const {
    if (by == By::OwnField) return u"field %1 %2"_s.arg(field.value).arg(isDescending ? u"down"_s : u"up"_s);
    return *this == usual(by) ? word() : word() + kTurned.toString();
}

std::optional<Sorting> Sorting::fromCode(const QString& code) {
    if (code.startsWith(kField)) {
        const QStringList parts = code.sliced(kField.size()).split(u' ');
        bool isNumber = false;
        const FieldId field{parts.first().toLongLong(&isNumber)};
        if (!isNumber || !field.isValid() || parts.size() != 2 || (parts[1] != u"up"_s && parts[1] != u"down"_s)) return std::nullopt;
        return Sorting{By::OwnField, parts[1] == u"down"_s, field};
    }
    const bool isTurned = code.endsWith(kTurned);
    const auto by = byWord(isTurned ? code.chopped(kTurned.size()) : code);
    if (!by) return std::nullopt;
    return isTurned ? usual(*by).turned() : usual(*by);
}

}  // namespace regulars
