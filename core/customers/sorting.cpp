#include "core/customers/sorting.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kTurned = u" turned";

}  // namespace

QStringList Sorting::words() { return {u"name"_s, u"last-visit"_s, u"next-due"_s, u"spend"_s, u"visits"_s, u"created"_s, u"city"_s}; }

Sorting Sorting::usual(By by) { return {by, by == By::LastVisit || by == By::Spend || by == By::Visits || by == By::Created}; }

QString Sorting::word() const { return words().at(static_cast<qsizetype>(by)); }

std::optional<Sorting::By> Sorting::byWord(const QString& word) {
    const qsizetype at = words().indexOf(word.toLower());
    if (at < 0) return std::nullopt;
    return static_cast<By>(at);
}

QString Sorting::code() const { return *this == usual(by) ? word() : word() + kTurned.toString(); }

std::optional<Sorting> Sorting::fromCode(const QString& code) {
    const bool isTurned = code.endsWith(kTurned);
    const auto by = byWord(isTurned ? code.chopped(kTurned.size()) : code);
    if (!by) return std::nullopt;
    return isTurned ? usual(*by).turned() : usual(*by);
}

}  // namespace regulars
