// Our rules, written as RRULE, expanded by libical: the same days come out.
#include "core/calendar/recurrence.h"
#include "tests/core/calendar/random_recurrence.h"
#include "tests/support/seed.h"
#include <QStringList>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <libical/ical.h>

using namespace regulars;

namespace {

std::vector<Day> expanded(const Recurrence& rule, Day last, size_t most) {
    icalrecurrencetype read = icalrecurrencetype_from_string(rule.rrule().toLatin1().constData());
    // RFC 5545 leaves open what a DTSTART means that is no occurrence itself, and libical 3 then counts weeks from Sunday. The first
    // occurrence lies in a week that the rule counts, so it is as good a beginning as the anchor.
    const auto first = rule.next(rule.anchor.plusDays(-1));
    const Day begin = rule.every == Recurrence::Every::Week && first ? first->day : rule.anchor;
    const QByteArray start = begin.date().toString(QStringLiteral("yyyyMMdd")).toLatin1();
    icalrecur_iterator* days = icalrecur_iterator_new(read, icaltime_from_string(start.constData()));
    std::vector<Day> found;
    // libical gives none for a rule of which nothing comes.
    for (icaltimetype at = days ? icalrecur_iterator_next(days) : icaltime_null_time(); !icaltime_is_null_time(at) && found.size() < most; at = icalrecur_iterator_next(days)) {
        const Day day(at.year, at.month, at.day);
        if (day > last)
            break;
        if (day >= rule.anchor)
            found.push_back(day);
    }
    if (days)
        icalrecur_iterator_free(days);
    free(read.rscale);
    return found;
}

std::string listed(const std::vector<Day>& days) {
    QStringList all;
    for (const Day& day : days)
        all << day.iso();
    return all.join(QChar(u' ')).left(400).toStdString();
}

}  // namespace

TEST_CASE("libical finds the same days for thousands of rules") {
    const quint32 seed = testing::seedOf("recurrences of libical");
    INFO("seed " << seed);
    test::RandomRecurrence random(seed);
    const int rules = testing::rounds(2000, 20'000);
    for (int i = 0; i < rules; ++i) {
        const Recurrence rule = random.next();
        INFO(rule.text().toStdString());
        REQUIRE(rule.isValid());
        const Day last = rule.anchor.plusDays(20 * 366);
        std::vector<Day> ours;
        for (const Occurrence& occurrence : rule.occurrences(rule.anchor, last))
            ours.push_back(occurrence.day);
        constexpr size_t most = 400;
        if (ours.size() > most)
            ours.resize(most);
        const std::vector<Day> theirs = expanded(rule, last, most);
        INFO("ours   " << listed(ours));
        INFO("theirs " << listed(theirs));
        const bool same = ours == theirs;
        REQUIRE(same);
    }
}
