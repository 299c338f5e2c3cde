#include "ui/shared/formats.h"
#include <QDateTime>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

QString pattern(Day day, const QString& words) { return QLocale().toString(day.date(), words); }
bool sameYear(Day a, Day b) { return a.date().year() == b.date().year(); }

}  // namespace

QString Formats::relativeDay(Day day, Day today) {
    const int days = static_cast<int>(day.daysTo(today));
    if (days == 0) return tr("today");
    if (days == 1) return tr("yesterday");
    if (days == -1) return tr("tomorrow");
    if (days < 0) {
        if (days > -14) return tr("in %n day(s)", nullptr, -days);
        if (days > -60) return tr("in %n week(s)", nullptr, -days / 7);
        if (days > -730) return tr("in %n month(s)", nullptr, -days / 30);
        return tr("in %n year(s)", nullptr, -days / 365);
    }
    if (days < 21) return tr("%n day(s) ago", nullptr, days);
    if (days < 60) return tr("%n week(s) ago", nullptr, days / 7);
    if (days < 730) return tr("%n month(s) ago", nullptr, days / 30);
    return tr("%n year(s) ago", nullptr, days / 365);
}

QString Formats::dayLong(Day day, Day today) {
    //: Date with weekday in the letters of QLocale's date formats, this year and another year
    return pattern(day, sameYear(day, today) ? tr("dddd d MMMM") : tr("dddd d MMMM yyyy"));
}

QString Formats::dayHeading(Day day, Day today) {
    const qint64 days = day.daysTo(today);
    if (days == 0) return tr("Today, %1").arg(dayLong(day, today));
    if (days == 1) return tr("Yesterday, %1").arg(dayLong(day, today));
    return dayLong(day, today);
}

QString Formats::monthHeading(Day day) {
    //: %1 is the month's name, %2 the year
    return tr("%1 %2").arg(QLocale().standaloneMonthName(day.date().month()), QString::number(day.date().year()));
}

QString Formats::dayShort(Day day, Day today) { return pattern(day, sameYear(day, today) ? tr("ddd d MMM") : tr("ddd d MMM yyyy")); }

QString Formats::dayBrief(Day day, Day today) { return pattern(day, sameYear(day, today) ? tr("d MMM") : tr("d MMM yyyy")); }

QString Formats::partialDate(const PartialDate& date) {
    // A leap year stands in for the missing one, so that 29 February is written too.
    const QDate shown(date.year.value_or(2000), date.month.value_or(1), date.day.value_or(1));
    if (!shown.isValid()) return date.iso();
    if (date.month && date.day) return QLocale().toString(shown, date.year ? tr("d MMMM yyyy") : tr("d MMMM"));
    if (date.month) return date.year ? monthHeading(Day(shown)) : QLocale().standaloneMonthName(*date.month);
    return date.year ? QString::number(*date.year) : QString();
}

QString Formats::time(Instant at) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), QLocale::ShortFormat); }

QString Formats::moment(Instant at, Day today) {
    const Day day = Clock::dayOf(at);
    const qint64 days = day.daysTo(today);
    if (days == 0) return tr("Today %1").arg(time(at));
    if (days == 1) return tr("Yesterday %1").arg(time(at));
    return dayBrief(day, today) + u' ' + time(at);
}

QString Formats::count(qint64 n) { return QLocale().toString(n); }

QString Formats::money(const Money& money) { return money.text(QLocale()); }

QString Formats::moneyWhole(const Money& money) {
    qint64 unit = 1;
    for (int digit = 0; digit < money.currency.digits(); ++digit) unit *= 10;
    QString text = Formats::money(Money{money.minor / unit * unit, money.currency});
    if (unit > 1) text.remove(QLocale().decimalPoint() + QLocale().zeroDigit().repeated(money.currency.digits()));
    return text;
}

QString Formats::cardNumber(const QString& digits) {
    if (digits.size() != 13) return digits;
    return digits.left(1) + u' ' + digits.mid(1, 6) + u' ' + digits.mid(7);
}

QString Formats::line(const QStringList& facts) {
    QStringList present;
    for (const QString& fact : facts)
        if (!fact.isEmpty()) present << fact;
    return present.join(u" · "_s);
}

QString Formats::keys(const QKeySequence& sequence) {
    QString text = sequence.toString(QKeySequence::NativeText);
    if (text.endsWith("++"_L1)) return text.chopped(2).replace(u'+', u' ') + u" +"_s;
    text.replace(u'+', u' ');
    return text.replace(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), u"⏎"_s);
}

}  // namespace regulars
