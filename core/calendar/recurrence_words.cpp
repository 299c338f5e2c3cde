#include "core/calendar/recurrence_words.h"
#include <array>

namespace regulars {

using namespace Qt::StringLiterals;
using Every = Recurrence::Every;
using Missing = Recurrence::Missing;

QString RecurrenceWords::of(const Recurrence& rule, const QLocale& locale) {
    if (!rule.isValid())
        return {};
    QString words = pace(rule);
    const QString on = days(rule, locale);
    if (!on.isEmpty())
        words = tr("%1 %2", "'every 2 weeks', then 'on Monday'").arg(words, on);
    const QString until = end(rule, locale);
    if (!until.isEmpty())
        words = tr("%1, %2", "'every day', then 'until 1 March 2027'").arg(words, until);
    if (!rule.changed.empty())
        words = tr("%1, %2", "'every day', then '2 of them changed'").arg(words, tr("%n of them changed", nullptr, static_cast<int>(rule.changed.size())));
    return words;
}

QString RecurrenceWords::pace(const Recurrence& rule) {
    const int n = rule.interval;
    switch (rule.every) {
    case Every::Day: return n == 1 ? tr("every day") : tr("every %n days", nullptr, n);
    case Every::Week: return n == 1 ? tr("every week") : tr("every %n weeks", nullptr, n);
    case Every::MonthDay:
    case Every::MonthWeekday: return n == 1 ? tr("every month") : tr("every %n months", nullptr, n);
    case Every::Year: break;
    }
    return n == 1 ? tr("every year") : tr("every %n years", nullptr, n);
}

QString RecurrenceWords::days(const Recurrence& rule, const QLocale& locale) {
    switch (rule.every) {
    case Every::Day: return {};
    case Every::Week: return tr("on %1", "the weekdays of 'every week on Monday'").arg(weekdays(rule.weekdays));
    case Every::MonthDay: return monthDay(rule);
    case Every::MonthWeekday: return nthWeekday(rule.nth, rule.weekdays.first());
    case Every::Year: break;
    }
    return yearDay(rule, locale);
}

QString RecurrenceWords::monthDay(const Recurrence& rule) {
    if (!rule.canBeMissing())
        return tr("on day %1", "of the month").arg(rule.monthDay);
    switch (rule.missing) {
    case Missing::DayBefore: return rule.monthDay == 31 ? tr("on the last day", "of the month") : tr("on day %1 or the last day", "of the month").arg(rule.monthDay);
    case Missing::DayAfter: return tr("on day %1 or the first of the next month").arg(rule.monthDay);
    case Missing::LeaveOut: break;
    }
    return tr("on day %1, only in months that have it").arg(rule.monthDay);
}

QString RecurrenceWords::yearDay(const Recurrence& rule, const QLocale& locale) {
    const QString month = locale.monthName(rule.month);
    const QString day = tr("on %1 %2", "day and month: on 12 March").arg(rule.monthDay).arg(month);
    if (!rule.canBeMissing())
        return day;
    switch (rule.missing) {
    case Missing::DayBefore: return tr("%1 (28 February in common years)").arg(day);
    case Missing::DayAfter: return tr("%1 (1 March in common years)").arg(day);
    case Missing::LeaveOut: break;
    }
    return tr("%1 (leap years only)").arg(day);
}

QString RecurrenceWords::weekdays(Weekdays weekdays) {
    const std::array names{tr("Monday", "after 'every week on'"), tr("Tuesday", "after 'every week on'"), tr("Wednesday", "after 'every week on'"),
                           tr("Thursday", "after 'every week on'"), tr("Friday", "after 'every week on'"), tr("Saturday", "after 'every week on'"),
                           tr("Sunday", "after 'every week on'")};
    QStringList said;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (weekdays.contains(weekday))
            said << names[static_cast<size_t>(weekday - 1)];
    }
    if (said.size() < 2)
        return said.join(QString());
    const QString last = said.takeLast();
    return tr("%1 and %2", "weekdays: the last is put after the others").arg(said.join(tr(", ", "between weekdays")), last);
}

QString RecurrenceWords::end(const Recurrence& rule, const QLocale& locale) {
    if (rule.until)
        return tr("until %1").arg(locale.toString(rule.until->date(), u"d MMMM yyyy"_s));
    return rule.count ? *rule.count == 1 ? tr("once") : tr("%n times", nullptr, *rule.count) : QString();
}

}  // namespace regulars
