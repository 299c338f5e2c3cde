#include "core/filters/condition_value.h"
#include <QLocale>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostDigits = 12;
constexpr QStringView kUnits = u"dwmy";

// A whole number of ASCII digits.
std::optional<qint64> whole(QStringView digits, qsizetype most = kMostDigits) {
    if (digits.isEmpty() || digits.size() > most) return std::nullopt;
    qint64 value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9') return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

QString twoDigits(int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); }

struct InWords {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(const Amount& amount) const { return amount.text(); }
    QString operator()(const Day& day) const { return day.iso(); }
    QString operator()(const Span& span) const { return span.text(); }
    QString operator()(const BirthdayTime& time) const { return time.text(); }
    QString operator()(const Decimal& decimal) const { return decimal.text(); }
};

}  // namespace

std::optional<Span> Span::parse(QStringView text) {
    constexpr std::array<int, 4> longest{73000, 10400, 2400, 200};
    if (text.size() < 2) return std::nullopt;
    const qsizetype unit = kUnits.indexOf(text.last(1), 0, Qt::CaseInsensitive);
    const auto count = whole(text.chopped(1), 6);
    if (unit < 0 || !count || *count > longest[static_cast<size_t>(unit)]) return std::nullopt;
    return Span{static_cast<int>(*count), static_cast<Unit>(unit)};
}

QString Span::text() const { return QString::number(count) + kUnits[static_cast<qsizetype>(unit)]; }

Day Span::moved(Day today, int way) const {
    switch (unit) {
    case Unit::Days: return today.plusDays(way * count);
    case Unit::Weeks: return today.plusDays(7 * way * count);
    case Unit::Months: return today.plusMonths(way * count);
    case Unit::Years: return today.plusMonths(12 * way * count);
    }
    return today;
}

std::optional<Amount> Amount::parse(QStringView text) {
    const qsizetype point = text.indexOf(u'.');
    const auto units = whole(point < 0 ? text : text.first(point));
    if (!units || *units > 800'000'000'000) return std::nullopt;
    qint64 thousandths = 0;
    if (point >= 0) {
        const QStringView decimals = text.sliced(point + 1);
        const auto value = whole(decimals, 3);
        if (!value) return std::nullopt;
        thousandths = *value;
        for (qsizetype i = decimals.size(); i < 3; ++i) thousandths *= 10;
    }
    return Amount{*units * 1000 + thousandths};
}

std::optional<Amount> Amount::parseSigned(QStringView text) {
    const bool isNegative = text.startsWith(u'-');
    auto amount = parse(isNegative ? text.sliced(1) : text);
    if (amount && isNegative) amount->thousandths = -amount->thousandths;
    return amount;
}

QString Amount::text() const {
    if (thousandths < 0) return u'-' + Amount{-thousandths}.text();
    QString written = QString::number(thousandths / 1000);
    const qint64 rest = thousandths % 1000;
    if (rest == 0) return written;
    const QString decimals = u"%1"_s.arg(rest, 3, 10, QChar(u'0'));
    return written + u'.' + (decimals.endsWith(u'0') ? decimals.chopped(decimals.endsWith(u"00") ? 2 : 1) : decimals);
}

Amount::Minor Amount::in(const Currency& currency) const {
    qint64 factor = 1;
    for (int digit = 0; digit < currency.digits(); ++digit) factor *= 10;
    const qint64 product = thousandths * factor;
    const bool exact = product % 1000 == 0;
    return {product / 1000 - (product < 0 && !exact ? 1 : 0), exact};
}

std::optional<Decimal> Decimal::parse(const QString& text) {
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !qIsFinite(number)) return std::nullopt;
    return Decimal{number == 0 ? 0 : number};  // no minus before nothing
}

QString Decimal::text() const { return QString::number(number, 'g', QLocale::FloatingPointShortest); }

std::optional<BirthdayTime> BirthdayTime::parse(QStringView text) {
    const auto is = [text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    if (is(u"today")) return BirthdayTime{When::Today};
    if (is(u"this-week")) return BirthdayTime{When::ThisWeek};
    if (is(u"this-month")) return BirthdayTime{When::ThisMonth};
    const qsizetype dash = text.indexOf(u'-');
    const auto month = whole(dash < 0 ? text : text.first(dash), 2);
    if (!month || *month < 1 || *month > 12) return std::nullopt;
    if (dash < 0) return BirthdayTime{When::Month, static_cast<int>(*month)};
    const auto day = whole(text.sliced(dash + 1), 2);
    // 29 February is somebody's birthday.
    if (!day || !QDate::isValid(2024, static_cast<int>(*month), static_cast<int>(*day))) return std::nullopt;
    return BirthdayTime{When::MonthDay, static_cast<int>(*month), static_cast<int>(*day)};
}

QString BirthdayTime::text() const {
    switch (when) {
    case When::Month: return twoDigits(month);
    case When::MonthDay: return twoDigits(month) + u'-' + twoDigits(day);
    case When::Today: return u"today"_s;
    case When::ThisWeek: return u"this-week"_s;
    case When::ThisMonth: return u"this-month"_s;
    }
    return {};
}

QString valueText(const Value& value) { return std::visit(InWords{}, value); }

}  // namespace regulars
