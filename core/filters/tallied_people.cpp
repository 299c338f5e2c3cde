#include "core/filters/tallied_people.h"
#include "core/history/interaction.h"
#include "core/history/rhythm.h"

namespace regulars {

namespace {

constexpr auto none = ListColumns::none;

// The days people come at least this often within are known of the last visit and of the last but two.
std::optional<qint64> timesAtLeast(const ConditionLeaf& leaf) {
    if (leaf.field == FilterField::Logged) return leaf.comparison == Comparison::Equal && std::get<QString>(leaf.value) == kindCode(Interaction::Kind::Visit) ? std::optional<qint64>(1) : std::nullopt;
    const qint64 value = std::get<qint64>(leaf.value);
    const qint64 times = leaf.comparison == Comparison::AtLeast ? value : leaf.comparison == Comparison::More ? value + 1 : 0;
    return times == 1 || times == 3 ? std::optional(times) : std::nullopt;
}

}  // namespace

bool TalliedPeople::covers(const ConditionLeaf& leaf) {
    switch (leaf.field) {
    case FilterField::Visits: return !leaf.period || timesAtLeast(leaf);
    case FilterField::Logged: return timesAtLeast(leaf).has_value();
    case FilterField::FirstVisit:
    case FilterField::LastVisit:
    case FilterField::Created:
    case FilterField::Spend:
    case FilterField::MedianGap:
    case FilterField::Regular:
    case FilterField::Drifting:
    case FilterField::New: return true;
    default: return false;
    }
}

ListColumns::Number TalliedPeople::number(Day day) const {
    const QDate date = day.date();
    return date.year() * 10000 + date.month() * 100 + date.day();
}

template <class Test>
PersonSet TalliedPeople::where(size_t size, Test test) const {
    PersonSet found(highest_);
    for (size_t id = 0; id < size; ++id)
        if (test(id)) found.add(static_cast<qint64>(id));
    return found;
}

PersonSet TalliedPeople::since(const std::vector<Number>& column, Day day) const {
    const Number first = number(day);
    return where(column.size(), [&](size_t id) { return column[id] != none && column[id] >= first; });
}

PersonSet TalliedPeople::days(const std::vector<Number>& column, const ConditionLeaf& leaf) const {
    using enum Comparison;
    if (leaf.comparison == IsSet || leaf.comparison == IsEmpty) {
        PersonSet found = where(column.size(), [&](size_t id) { return column[id] != none; });
        return leaf.comparison == IsSet ? found : found.turnRound();
    }
    const auto* span = std::get_if<Span>(&leaf.value);
    const Number day = number(span ? span->before(today_) : std::get<Day>(leaf.value));
    const auto holds = [&](auto test) { return where(column.size(), [&](size_t id) { return column[id] != none && test(column[id]); }); };
    switch (leaf.comparison) {
    case Less:
    case OlderThan: return holds([day](Number n) { return n < day; });
    case AtMost: return holds([day](Number n) { return n <= day; });
    case More: return holds([day](Number n) { return n > day; });
    case AtLeast:
    case Within: return holds([day](Number n) { return n >= day; });
    default: break;
    }
    PersonSet same = holds([day](Number n) { return n == day; });
    return leaf.comparison == NotEqual ? same.turnRound() : same;
}

// An amount between two minor units is never met exactly. Who has no tally has none of it: 0, or nothing where that may be.
template <class T>
PersonSet TalliedPeople::amounts(const std::vector<T>& column, Comparison comparison, Amount::Minor value, bool mayBeAbsent) const {
    using enum Comparison;
    const auto size = static_cast<size_t>(std::max<qint64>(highest_ + 1, 0));
    const auto holds = [&](auto test) {
        return where(size, [&](size_t id) {
            if (id >= column.size()) return !mayBeAbsent && test(0);
            if (mayBeAbsent && column[id] == static_cast<T>(none)) return false;
            return test(qint64{column[id]});
        });
    };
    const qint64 floor = value.floor;
    switch (comparison) {
    case Less: return value.exact ? holds([floor](qint64 n) { return n < floor; }) : holds([floor](qint64 n) { return n <= floor; });
    case AtMost: return holds([floor](qint64 n) { return n <= floor; });
    case More: return holds([floor](qint64 n) { return n > floor; });
    case AtLeast: return value.exact ? holds([floor](qint64 n) { return n >= floor; }) : holds([floor](qint64 n) { return n > floor; });
    default: break;
    }
    PersonSet same = value.exact ? holds([floor](qint64 n) { return n == floor; }) : PersonSet(highest_);
    return comparison == NotEqual ? same.turnRound() : same;
}

PersonSet TalliedPeople::drifting() {
    const auto& visits = columns_.visits(connection_);
    const Number regular = number(Rhythm::regularSince(today_)), patient = number(today_.plusDays(-Rhythm::patienceDays(1)));
    std::vector<Number> lastDays;  // by the days of patience; far fewer than people
    return where(visits.last.size(), [&](size_t id) {
        if (visits.thirdLast[id] == none || visits.thirdLast[id] < regular || visits.medianGap[id] < 1 || visits.last[id] >= patient) return false;
        const auto patience = static_cast<size_t>(Rhythm::patienceDays(visits.medianGap[id]));
        if (patience >= lastDays.size()) lastDays.resize(patience + 1, none);
        if (lastDays[patience] == none) lastDays[patience] = number(today_.plusDays(-static_cast<qint64>(patience)));
        return visits.last[id] < lastDays[patience];
    });
}

PersonSet TalliedPeople::newcomers() {
    const auto& first = columns_.visits(connection_).first;
    const auto& created = columns_.created(connection_);
    const Number day = number(Rhythm::newSince(today_));
    return where(created.size(), [&](size_t id) { return created[id] != none && created[id] >= day && (id >= first.size() || first[id] == none || first[id] >= day); });
}

PersonSet TalliedPeople::members(const ConditionLeaf& leaf) {
    if (leaf.field == FilterField::Created) return days(columns_.created(connection_), leaf);
    const auto& visits = columns_.visits(connection_);
    if (leaf.field == FilterField::Logged || leaf.period) {
        const auto& column = timesAtLeast(leaf) == 3 ? visits.thirdLast : visits.last;
        return since(column, leaf.period ? leaf.period->before(today_) : Day(1, 1, 1));
    }
    switch (leaf.field) {
    case FilterField::Visits: return amounts(visits.count, leaf.comparison, {std::get<qint64>(leaf.value), true}, false);
    case FilterField::Spend: return amounts(visits.spendMinor, leaf.comparison, std::get<Amount>(leaf.value).in(currency_), false);
    case FilterField::FirstVisit: return days(visits.first, leaf);
    case FilterField::LastVisit: return days(visits.last, leaf);
    case FilterField::MedianGap: {
        if (leaf.comparison != Comparison::IsEmpty && leaf.comparison != Comparison::IsSet) return amounts(visits.medianGap, leaf.comparison, {std::get<qint64>(leaf.value), true}, true);
        PersonSet found = where(visits.medianGap.size(), [&](size_t id) { return visits.medianGap[id] != none; });
        return leaf.comparison == Comparison::IsSet ? found : found.turnRound();
    }
    case FilterField::Regular: return since(visits.thirdLast, Rhythm::regularSince(today_));
    case FilterField::Drifting: return drifting();
    default: return newcomers();
    }
}

}  // namespace regulars
