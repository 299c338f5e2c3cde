#include "core/calendar/compact_day.h"
#include "core/calendar/recurrence.h"
#include <algorithm>
#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Every = Recurrence::Every;

/// More than the text with the most changes that a rule can have.
constexpr qsizetype longestText = 24'000;
constexpr std::array<QStringView, 7> dayCodes{u"MO", u"TU", u"WE", u"TH", u"FR", u"SA", u"SU"};

bool readChanges(QStringView list, bool moved, std::vector<ChangedOccurrence>& into) {
    for (const QStringView item : list.split(u',')) {
        const qsizetype mark = moved ? item.indexOf(u'>') : item.size();
        if (mark < 0 || into.size() >= Recurrence::mostChanged)
            return false;
        const auto planned = compactDay(item.first(mark));
        const auto to = moved ? compactDay(item.sliced(mark + 1)) : std::nullopt;
        if (!planned || (moved && !to))
            return false;
        into.push_back({*planned, to});
    }
    return true;
}

QString frequencyOf(const Recurrence& rule) {
    switch (rule.every) {
    case Every::Day: return u"DAILY"_s;
    case Every::Week: return u"WEEKLY"_s;
    case Every::MonthDay:
    case Every::MonthWeekday: return u"MONTHLY"_s;
    case Every::Year: break;
    }
    return u"YEARLY"_s;
}

}  // namespace

QString Recurrence::rrule() const {
    const bool skips = canBeMissing() && missing != Missing::LeaveOut;
    QStringList parts{(skips ? u"RSCALE=GREGORIAN;FREQ="_s : u"FREQ="_s) + frequencyOf(*this)};
    if (interval != 1)
        parts << u"INTERVAL=%1"_s.arg(interval);
    if (skips)
        parts << (missing == Missing::DayBefore ? u"SKIP=BACKWARD"_s : u"SKIP=FORWARD"_s);
    if (every == Every::Year)
        parts << u"BYMONTH=%1"_s.arg(month);
    if (monthDay != 0)
        parts << u"BYMONTHDAY=%1"_s.arg(monthDay);
    QStringList days;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (weekdays.contains(weekday))
            days << (nth == 0 ? QString() : QString::number(nth)) + dayCodes[static_cast<size_t>(weekday - 1)].toString();
    }
    if (!days.isEmpty())
        parts << u"BYDAY="_s + days.join(u',');
    if (until)
        parts << u"UNTIL="_s + compactText(*until);
    if (count)
        parts << u"COUNT=%1"_s.arg(*count);
    return parts.join(u';');
}

QString Recurrence::text() const {
    QStringList leftOut, moved;
    for (const ChangedOccurrence& c : changed) {
        if (c.movedTo)
            moved << compactText(c.planned) + u'>' + compactText(*c.movedTo);
        else
            leftOut << compactText(c.planned);
    }
    QString line = compactText(anchor) + u' ' + rrule();
    if (!leftOut.isEmpty())
        line += u" EXDATE="_s + leftOut.join(u',');
    if (!moved.isEmpty())
        line += u" MOVED="_s + moved.join(u',');
    return line;
}

std::optional<Recurrence> Recurrence::fromText(QStringView text) {
    if (text.size() > longestText)
        return {};
    const auto words = text.split(u' ');
    const auto anchor = words.size() >= 2 && words.size() <= 4 && words[0].size() == 8 ? compactDay(words[0]) : std::nullopt;
    auto read = anchor ? fromRrule(*anchor, words[1]) : std::nullopt;
    if (!read)
        return {};
    constexpr QStringView leftOut = u"EXDATE=", moved = u"MOVED=";
    bool sawLeftOut = false, sawMoved = false;
    for (const QStringView word : words.sliced(2)) {
        bool& seen = word.startsWith(moved) ? sawMoved : sawLeftOut;
        const bool known = word.startsWith(moved) || word.startsWith(leftOut);
        if (!known || seen || !readChanges(word.sliced(word.indexOf(u'=') + 1), &seen == &sawMoved, read->changed))
            return {};
        seen = true;
    }
    std::sort(read->changed.begin(), read->changed.end(),
              [](const ChangedOccurrence& a, const ChangedOccurrence& b) { return a.planned < b.planned; });
    return read->isValid() ? read : std::nullopt;
}

}  // namespace regulars
