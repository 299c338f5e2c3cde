#include "core/calendar/compact_day.h"
#include "core/calendar/day_number.h"
#include "core/calendar/recurrence.h"
#include <QHash>
#include <algorithm>
#include <array>

namespace regulars {

namespace {

using Every = Recurrence::Every;
using Missing = Recurrence::Missing;
using Parts = QHash<QStringView, QStringView>;

/// Longer than any rule is.
constexpr qsizetype longestRule = 400;
constexpr std::array<QStringView, 7> dayCodes{u"MO", u"TU", u"WE", u"TH", u"FR", u"SA", u"SU"};

std::optional<Parts> partsOf(QStringView rule) {
    Parts parts;
    for (const QStringView part : rule.split(u';')) {
        const qsizetype mark = part.indexOf(u'=');
        if (mark < 1 || parts.contains(part.first(mark)))
            return {};
        parts.insert(part.first(mark), part.sliced(mark + 1));
    }
    return parts;
}

int weekdayOfCode(QStringView code) {
    const auto at = std::find(dayCodes.begin(), dayCodes.end(), code);
    return at == dayCodes.end() ? 0 : static_cast<int>(at - dayCodes.begin()) + 1;
}

/// Takes the parts of an RRULE one after the other; what is left at the end was not understood.
class RuleParts {
public:
    RuleParts(Parts parts, Day anchor) : parts_(std::move(parts)) { rule_.anchor = anchor; }
    std::optional<Recurrence> read() {
        const bool understood = frequency() && interval() && skip() && end() && week() && parts_.isEmpty();
        return understood && rule_.isValid() ? std::optional(rule_) : std::nullopt;
    }

private:
    std::optional<QStringView> take(QStringView key) {
        const auto at = parts_.constFind(key);
        if (at == parts_.constEnd())
            return {};
        const QStringView value = at.value();
        parts_.erase(at);
        return value;
    }
    bool frequency() {
        const auto word = take(u"FREQ");
        if (!word)
            return false;
        if (*word == u"DAILY")
            return true;
        if (*word == u"WEEKLY")
            return weekly();
        if (*word == u"MONTHLY")
            return monthly();
        return *word == u"YEARLY" && yearly();
    }
    bool weekly() {
        rule_.every = Every::Week;
        const auto days = take(u"BYDAY");
        if (!days) {
            rule_.weekdays.add(weekdayOf(dayNumber(rule_.anchor)));
            return true;
        }
        for (const QStringView code : days->split(u',')) {
            const int weekday = weekdayOfCode(code);
            if (weekday == 0)
                return false;
            rule_.weekdays.add(weekday);
        }
        return true;
    }
    bool monthly() {
        if (const auto day = take(u"BYDAY")) {
            const int weekday = weekdayOfCode(day->right(2));
            const auto nth = wholeNumber(day->chopped(std::min<qsizetype>(day->size(), 2)));
            if (weekday == 0 || !nth)
                return false;
            rule_.every = Every::MonthWeekday;
            rule_.weekdays.add(weekday);
            rule_.nth = *nth;
            return true;
        }
        rule_.every = Every::MonthDay;
        return monthDay();
    }
    bool monthDay() {
        const auto word = take(u"BYMONTHDAY");
        const auto day = word ? wholeNumber(*word) : std::optional(rule_.anchor.date().day());
        if (!day)
            return false;
        lastDay_ = *day == -1;
        rule_.monthDay = lastDay_ ? 31 : *day;
        return true;
    }
    bool yearly() {
        const auto word = take(u"BYMONTH");
        const auto month = word ? wholeNumber(*word) : std::optional(rule_.anchor.date().month());
        rule_.every = Every::Year;
        rule_.month = month.value_or(0);
        // Of two things to be taken from the anchor RFC 5545 knows only both.
        if (!word && parts_.contains(u"BYMONTHDAY"))
            return false;
        return month && monthDay() && !lastDay_;
    }
    bool interval() {
        const auto word = take(u"INTERVAL");
        const auto read = word ? wholeNumber(*word) : std::optional(1);
        rule_.interval = read.value_or(0);
        return read.has_value();
    }
    bool skip() {
        const auto scale = take(u"RSCALE"), word = take(u"SKIP");
        if ((scale && *scale != u"GREGORIAN") || (word && !scale))
            return false;
        if (word && *word != u"OMIT" && *word != u"BACKWARD" && *word != u"FORWARD")
            return false;
        if (rule_.canBeMissing() && !lastDay_)
            rule_.missing = word == u"BACKWARD" ? Missing::DayBefore : word == u"FORWARD" ? Missing::DayAfter : Missing::LeaveOut;
        return true;
    }
    bool end() {
        if (const auto word = take(u"UNTIL"); word && !(rule_.until = compactDay(*word)))
            return false;
        const auto word = take(u"COUNT");
        return !word || (rule_.count = wholeNumber(*word)).has_value();
    }
    bool week() { return take(u"WKST").value_or(u"MO") == u"MO"; }

    Parts parts_;
    Recurrence rule_;
    bool lastDay_ = false;
};

}  // namespace

std::optional<Recurrence> Recurrence::fromRrule(Day anchor, QStringView rule) {
    const auto parts = anchor.isValid() && rule.size() <= longestRule ? partsOf(rule) : std::nullopt;
    return parts ? RuleParts(*parts, anchor).read() : std::nullopt;
}

}  // namespace regulars
