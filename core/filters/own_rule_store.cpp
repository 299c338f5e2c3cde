#include "core/filters/own_rule_store.h"
#include "core/filters/text_match.h"

namespace regulars {

namespace {

using Kind = CustomField::Kind;

QString textOf(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

template <class T>
bool isRight(const T& said, Comparison comparison, const T& asked) {
    switch (comparison) {
    case Comparison::Less: return said < asked;
    case Comparison::AtMost: return said <= asked;
    case Comparison::More: return said > asked;
    case Comparison::AtLeast: return said >= asked;
    default: return !(said < asked) && !(asked < said);
    }
}

// An amount between two minor units is never met exactly.
bool isRight(qint64 minor, Comparison comparison, Amount::Minor asked) {
    if (asked.exact) return isRight(minor, comparison, asked.floor);
    if (comparison == Comparison::Less || comparison == Comparison::AtMost) return minor <= asked.floor;
    return (comparison == Comparison::More || comparison == Comparison::AtLeast) && minor > asked.floor;
}

// The first and the last day a date with a year can mean.
std::optional<std::pair<Day, Day>> daysOf(const PartialDate& date) {
    if (!date.year) return std::nullopt;
    const QDate first(*date.year, date.month.value_or(1), date.day.value_or(1));
    if (!first.isValid()) return std::nullopt;
    if (date.day) return std::pair(Day(first), Day(first));
    return std::pair(Day(first), Day(date.month ? first.addMonths(1).addDays(-1) : first.addYears(1).addDays(-1)));
}

bool liesIn(const std::pair<Day, Day>& days, Day from, Day to) { return days.first >= from && days.second <= to; }

bool fallsIn(const PartialDate& date, Day from, Day to, bool leapDayOnFirstOfMarch) {
    // Four years hold every day of the year.
    for (int year = from.date().year(); year <= std::min(to.date().year(), from.date().year() + 4); ++year) {
        const auto on = date.anniversary(year, leapDayOnFirstOfMarch);
        if (on && *on >= from && *on <= to) return true;
    }
    return false;
}

}  // namespace

PersonSet OwnRuleStore::members(const ConditionLeaf& leaf) {
    const FieldId field = leaf.own->id;
    switch (leaf.comparison) {
    case Comparison::IsSet: return said(field);
    case Comparison::IsEmpty: return said(field).turnRound();
    case Comparison::NotEqual: {
        ConditionLeaf same = leaf;
        same.comparison = Comparison::Equal;
        return members(same).turnRound();
    }
    default: return said(field, testOf(leaf));
    }
}

OwnRuleStore::Test OwnRuleStore::testOf(const ConditionLeaf& leaf) const {
    switch (leaf.own->kind) {
    case Kind::Number:
        return [comparison = leaf.comparison, asked = std::get<Decimal>(leaf.value).number](std::string_view stored) { return isRight(textOf(stored).toDouble(), comparison, asked); };
    case Kind::Money:
        return [comparison = leaf.comparison, asked = std::get<Amount>(leaf.value).in(profile_.currency)](std::string_view stored) { return isRight(textOf(stored).toLongLong(), comparison, asked); };
    case Kind::Date: return dateTest(leaf);
    case Kind::YesNo: return [asked = std::string_view(std::get<QString>(leaf.value) == QLatin1String("yes") ? "1" : "0")](std::string_view stored) { return stored == asked; };
    case Kind::Choice: return [asked = std::get<QString>(leaf.value).toStdString()](std::string_view stored) { return stored == asked; };
    case Kind::Text: break;
    }
    return [match = TextMatch(leaf.comparison, std::get<QString>(leaf.value))](std::string_view stored) mutable { return match(stored); };
}

OwnRuleStore::Test OwnRuleStore::dateTest(const ConditionLeaf& leaf) const {
    const auto* span = std::get_if<Span>(&leaf.value);
    const Comparison comparison = leaf.comparison;
    if (comparison == Comparison::Within || comparison == Comparison::InNext) {
        const Day from = comparison == Comparison::Within ? span->before(today_) : today_, to = comparison == Comparison::Within ? today_ : span->after(today_);
        return [from, to, leapDay = profile_.leapDayOnFirstOfMarch](std::string_view stored) {
            const auto date = PartialDate::fromIso(textOf(stored));
            if (!date) return false;
            if (!date->year) return date->month && date->day && fallsIn(*date, from, to, leapDay);
            const auto days = daysOf(*date);
            return days && liesIn(*days, from, to);
        };
    }
    return [comparison, asked = span ? span->before(today_) : std::get<Day>(leaf.value)](std::string_view stored) {
        const auto date = PartialDate::fromIso(textOf(stored));
        const auto days = date ? daysOf(*date) : std::nullopt;
        if (!days) return false;
        switch (comparison) {
        case Comparison::OlderThan:
        case Comparison::Less: return days->second < asked;
        case Comparison::AtMost: return days->second <= asked;
        case Comparison::More: return days->first > asked;
        case Comparison::AtLeast: return days->first >= asked;
        default: return liesIn(*days, asked, asked);
        }
    };
}

PersonSet OwnRuleStore::said(FieldId field) {
    PersonSet found(highest_);
    Statement s(connection_, "SELECT customer_id FROM customer_value WHERE field_id = ?1");
    s.bind(field);
    while (s.step()) found.add(s.integer(0));
    return found;
}

PersonSet OwnRuleStore::said(FieldId field, const Test& isRight) {
    PersonSet found(highest_);
    // As it lies in the index: what many say comes in a row, and is looked at once.
    Statement s(connection_, "SELECT value, customer_id FROM customer_value WHERE field_id = ?1 ORDER BY value");
    s.bind(field);
    std::string last;
    for (bool isFirst = true, isIn = false; s.step(); isFirst = false) {
        const std::string_view stored = s.utf8(0);
        if (isFirst || stored != last) {
            last = stored;
            isIn = isRight(stored);
        }
        if (isIn) found.add(s.integer(1));
    }
    return found;
}

}  // namespace regulars
