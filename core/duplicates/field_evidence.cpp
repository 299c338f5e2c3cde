#include "core/duplicates/evidence.h"
#include "core/duplicates/word_distance.h"
#include <algorithm>
#include <optional>

namespace regulars {

namespace {

using Field = ValueCounts::Field;
using Values = std::vector<QByteArray>;

FieldEvidence found(FieldMatch match, Evidence bits) { return {bits, match}; }

/// The rarest value both have; nothing when they share none.
std::optional<double> sharedBits(const Values& a, const Values& b, Field field, const ValueCounts& counts, double most) {
    std::optional<double> rarest;
    for (const QByteArray& value : a)
        if (std::find(b.begin(), b.end(), value) != b.end()) rarest = std::max(rarest.value_or(0.0), std::min(counts.bits(field, value), most));
    return rarest;
}

QByteArray digitsIn(const QByteArray& text) {
    QByteArray digits;
    for (const char c : text)
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

bool isSwapped(const BirthKeys& a, const BirthKeys& b) { return a.year == b.year && a.month == b.day && a.day == b.month; }

/// Born a generation apart: parent and child.
bool isGenerationApart(const BirthKeys& a, const BirthKeys& b) {
    const int years = std::abs(a.year - b.year);
    return years >= 17 && years <= 50;
}

FieldEvidence compareWholeBirthdays(const BirthKeys& a, const BirthKeys& b, const ValueCounts& counts) {
    const QByteArray digits = a.bytes(), others = b.bytes();
    // Of a household only twins share a birthday.
    if (digits == others) return found(FieldMatch::Same, chances(0.85, 0.006, counts.bits(Field::Date, digits)));
    // Some forty of 25,000 days are a digit away from one.
    if (wordDistance(digits, others, 1) <= 1 || isSwapped(a, b)) return found(FieldMatch::Similar, chances(0.08, 0.003, 9.3));
    const int parts = (a.year == b.year) + (a.month == b.month) + (a.day == b.day);
    if (parts == 2) return found(FieldMatch::Similar, chances(0.03, 0.006, 7.8));
    if (wordDistance(digits, others, 2) <= 2) return found(FieldMatch::Other, chances(0.015, 0.03, 5.0));
    return found(FieldMatch::Other, chances(0.03, isGenerationApart(a, b) ? 1.4 : 1.0));
}

}  // namespace

FieldEvidence compareBirthdays(const BirthKeys& a, const BirthKeys& b, const ValueCounts& counts) {
    if (a.isWhole() && b.isWhole()) return compareWholeBirthdays(a, b, counts);
    const bool years = a.year && b.year, days = a.month && b.month && a.day && b.day;
    if (!years && !days) return {};
    const bool isSame = (!years || a.year == b.year) && (!days || (a.month == b.month && a.day == b.day))
                        && (!a.month || !b.month || a.month == b.month);
    if (!isSame) {
        const bool nearly = days && (a.month == b.month || a.day == b.day || isSwapped({0, a.month, a.day}, {0, b.month, b.day}));
        return found(FieldMatch::Other, nearly ? chances(0.08, 1.0, 1.5) : chances(0.05, 1.0));
    }
    return days ? found(FieldMatch::Same, chances(0.9, 0.01, 8.5)) : found(FieldMatch::Same, chances(0.9, 0.05, 5.5));
}

FieldEvidence comparePhones(const PersonKeys& a, const PersonKeys& b, const ValueCounts& counts) {
    constexpr double most = 12.0;
    if (a.phones.empty() || b.phones.empty()) return {};
    if (const auto bits = sharedBits(a.phones, b.phones, Field::Phone, counts, most)) return found(FieldMatch::Same, chances(0.7, 0.4, *bits));
    for (const QByteArray& one : a.phones)
        for (const QByteArray& other : b.phones)
            if (one.size() == 8 && other.size() == 8 && wordDistance(one, other, 1) <= 1) return found(FieldMatch::Similar, chances(0.06, 0.02, 9.0));
    return found(FieldMatch::Other, chances(0.25, 0.5));
}

FieldEvidence compareEmails(const PersonKeys& a, const PersonKeys& b, const ValueCounts& counts) {
    constexpr double most = 12.0;
    if (a.emails.empty() || b.emails.empty()) return {};
    if (const auto bits = sharedBits(a.emails, b.emails, Field::Email, counts, most)) return found(FieldMatch::Same, chances(0.7, 0.08, *bits));
    for (const QByteArray& one : a.emails) {
        for (const QByteArray& other : b.emails) {
            if (std::min(one.size(), other.size()) < 9) continue;
            // Digits tell apart those whom a name does not: anna.berg1 and anna.berg2.
            if (digitsIn(one) == digitsIn(other) && wordDistance(one, other, 2) <= (std::min(one.size(), other.size()) < 14 ? 1 : 2)) return found(FieldMatch::Similar, chances(0.08, 0.02, 9.0));
            const QByteArray mailbox = mailboxOf(one);
            if (mailbox.size() >= 6 && mailbox == mailboxOf(other) && counts.count(Field::Mailbox, mailbox) <= 3)
                return found(FieldMatch::Similar, chances(0.08, 0.005, 8.0));
        }
    }
    return found(FieldMatch::Other, chances(0.35, 0.9));
}

FieldEvidence compareExternals(const PersonKeys& a, const PersonKeys& b, const ValueCounts& counts) {
    // Two programs may both know a number 17; a long number is one person's.
    const auto bits = sharedBits(a.externals, b.externals, Field::External, counts, 14.0);
    if (!bits) return {};
    qsizetype longest = 0;
    for (const QByteArray& value : a.externals)
        if (std::find(b.externals.begin(), b.externals.end(), value) != b.externals.end()) longest = std::max(longest, value.size());
    return found(FieldMatch::Same, chances(0.7, 0.002, std::min(*bits, 2.0 * static_cast<double>(longest))));
}

}  // namespace regulars
