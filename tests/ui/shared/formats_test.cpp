#include "ui/shared/formats.h"
#include <QLocale>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// The default locale for the length of a test.
struct Speaking {
    explicit Speaking(const QLocale& locale) { QLocale::setDefault(locale); }
    ~Speaking() { QLocale::setDefault(before); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
    QLocale before;
};

const Day today(2026, 11, 22);

}  // namespace

TEST_CASE("A past day is told as one would say it") {
    const Speaking english(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(Formats::relativeDay(today, today) == u"today"_s);
    CHECK(Formats::relativeDay(today.plusDays(-1), today) == u"yesterday"_s);
    CHECK(Formats::relativeDay(today.plusDays(1), today) == u"tomorrow"_s);
    CHECK(Formats::relativeDay(today.plusDays(-16), today).startsWith(u"16 day"));
    CHECK(Formats::relativeDay(today.plusDays(-38), today).startsWith(u"5 week"));
    CHECK(Formats::relativeDay(today.plusDays(-65), today).startsWith(u"2 month"));
    CHECK(Formats::relativeDay(today.plusDays(-800), today).startsWith(u"2 year"));
}

TEST_CASE("Headings of days carry the weekday, and the year only when it is another") {
    const Speaking english(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(Formats::dayHeading(today, today) == u"Today, Sunday 22 November"_s);
    CHECK(Formats::dayHeading(Day(2026, 11, 19), today) == u"Thursday 19 November"_s);
    CHECK(Formats::dayHeading(Day(2025, 12, 24), today) == u"Wednesday 24 December 2025"_s);
    CHECK(Formats::monthHeading(today) == u"November 2026"_s);
    CHECK(Formats::dayShort(Day(2026, 11, 27), today) == u"Fri 27 Nov"_s);
}

TEST_CASE("Months are written in the language's own case") {
    const Speaking russian(QLocale(QLocale::Russian));
    CHECK(Formats::dayHeading(Day(2026, 11, 19), today).contains(u"19 ноября"));
    CHECK(Formats::monthHeading(today).startsWith(u"ноябрь", Qt::CaseInsensitive));
}

TEST_CASE("Partial dates show what is known and nothing more") {
    const Speaking english(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(Formats::partialDate({1985, 12, 9}) == u"9 December 1985"_s);
    CHECK(Formats::partialDate({std::nullopt, 2, 29}) == u"29 February"_s);
    CHECK(Formats::partialDate({1985, 12, std::nullopt}) == u"December 1985"_s);
    CHECK(Formats::partialDate({1985, std::nullopt, std::nullopt}) == u"1985"_s);
}

TEST_CASE("Keys, card numbers and lines of facts are written for the eye") {
    CHECK(Formats::keys(QKeySequence(Qt::CTRL | Qt::Key_K)) == u"Ctrl K"_s);
    CHECK(Formats::keys(QKeySequence(Qt::CTRL | Qt::Key_Plus)) == u"Ctrl +"_s);
    CHECK(Formats::keys(QKeySequence(Qt::CTRL | Qt::Key_Return)) == u"Ctrl ⏎"_s);
    CHECK(Formats::cardNumber(u"2900000047112"_s) == u"2 900000 047112"_s);
    CHECK(Formats::cardNumber(u"4711"_s) == u"4711"_s);
    CHECK(Formats::line({u"Malmö"_s, QString(), u"3 days ago"_s}) == u"Malmö · 3 days ago"_s);
}
