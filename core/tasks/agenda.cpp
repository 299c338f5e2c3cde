#include "core/tasks/agenda.h"
#include "core/tasks/birthday_store.h"
#include "core/tasks/task_store.h"

namespace regulars {

namespace {

QString dayOfYear(Day day) { return day.iso().last(5); }

// Rows by day of the year, a day wider on both sides: the 29th of February is celebrated beside its date.
std::vector<BirthdayStore::Row> candidates(Connection& connection, Day from, Day to) {
    BirthdayStore store(connection);
    if (from.daysTo(to) >= 360) return store.between(QStringLiteral("01-01"), QStringLiteral("12-31"));
    const QString first = dayOfYear(from.plusDays(-1)), last = dayOfYear(to.plusDays(1));
    if (first <= last) return store.between(first, last);
    auto rows = store.between(first, QStringLiteral("12-31"));
    auto rest = store.between(QStringLiteral("01-01"), last);
    rows.insert(rows.end(), rest.begin(), rest.end());
    return rows;
}

}  // namespace

std::vector<Birthday> Agenda::birthdaysBetween(Connection& connection, Day from, Day to, bool leapDayOnFirstOfMarch) {
    std::vector<Birthday> birthdays;
    for (const BirthdayStore::Row& row : candidates(connection, from, to)) {
        for (int year = from.date().year(); year <= to.date().year(); ++year) {
            const auto on = row.date.anniversary(year, leapDayOnFirstOfMarch);
            if (!on || *on < from || *on > to) continue;
            Birthday birthday{row.customer, row.customerName, *on, {}, row.memberName};
            if (row.date.year && *row.date.year < year) birthday.turns = year - *row.date.year;
            birthdays.push_back(birthday);
        }
    }
    std::stable_sort(birthdays.begin(), birthdays.end(), [](const Birthday& a, const Birthday& b) { return a.on < b.on; });
    return birthdays;
}

Agenda Agenda::until(Connection& connection, Day today, Day until, bool leapDayOnFirstOfMarch, int limit) {
    Agenda agenda;
    agenda.tasks = TaskStore(connection).dueUntil(until, limit);
    if (until < today) return agenda;
    agenda.birthdays = birthdaysBetween(connection, today, until, leapDayOnFirstOfMarch);
    if (limit >= 0 && agenda.birthdays.size() > static_cast<size_t>(limit)) agenda.birthdays.resize(static_cast<size_t>(limit));
    return agenda;
}

}  // namespace regulars
