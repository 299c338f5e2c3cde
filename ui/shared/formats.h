#pragma once
#include "core/base/clock.h"
#include "core/base/money.h"
#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>

namespace regulars {

/// How the window writes days, times, counts and money: in the language and the forms of the default QLocale.
class Formats {
    Q_DECLARE_TR_FUNCTIONS(Formats)
public:
    /// "today", "yesterday", "3 days ago", "5 weeks ago", "2 months ago", "3 years ago"; "tomorrow", "in 4 days" for days to come.
    [[nodiscard]] static QString relativeDay(Day day, Day today);
    /// Heading of a day in the timeline: "Today, Sunday 22 November", "Yesterday, …", "Thursday 19 November"; with the year in another year.
    [[nodiscard]] static QString dayHeading(Day day, Day today);
    /// "November 2026"
    [[nodiscard]] static QString monthHeading(Day day);
    /// "Sunday 22 November", with the year when it is not today's.
    [[nodiscard]] static QString dayLong(Day day, Day today);
    /// "Fri 27 Nov", with the year when it is not today's.
    [[nodiscard]] static QString dayShort(Day day, Day today);
    /// "12 Nov", with the year when it is not today's.
    [[nodiscard]] static QString dayBrief(Day day, Day today);
    /// A birthday or another partial date: "9 December", "December 1985", "1985".
    [[nodiscard]] static QString partialDate(const PartialDate&);
    /// Time of day in the locale's form: "16:20".
    [[nodiscard]] static QString time(Instant);
    /// "Today 10:31", "Yesterday 17:44", "12 Nov 09:00".
    [[nodiscard]] static QString moment(Instant, Day today);
    /// "12,408"
    [[nodiscard]] static QString count(qint64);
    [[nodiscard]] static QString money(const Money&);
    /// Without its decimals, for amounts that are looked at and not paid.
    [[nodiscard]] static QString moneyWhole(const Money&);
    /// A 13-digit card number as it is read out: "2 900000 047112".
    [[nodiscard]] static QString cardNumber(const QString& digits);
    /// Facts in one muted line, empty ones left out: "Malmö · 3 days ago".
    [[nodiscard]] static QString line(const QStringList& facts);
    /// A key sequence as it is painted beside words: "Ctrl K", "Ctrl ⏎", "Ctrl +".
    [[nodiscard]] static QString keys(const QKeySequence&);
};

}  // namespace regulars
