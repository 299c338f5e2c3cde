#include "core/base/day.h"
#include "core/base/month_names.h"
#include "core/base/text.h"
#include <QVarLengthArray>
#include <array>

namespace regulars {

namespace {

/// The longest text that can still be a date; a longer one is a note.
constexpr qsizetype longestDate = 64;

struct Number {
    int value;
    qsizetype digits;
};

/// What a text is made of: its numbers in order, and the month it names.
struct Parts {
    QVarLengthArray<Number, 4> numbers;
    int month = 0;
    bool chinese = false;
};

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

std::optional<int> numberIn(QStringView digits) {
    if (digits.isEmpty() || digits.size() > 8 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return {};
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

int daysIn(int month, std::optional<int> year) {
    return QDate(year.value_or(2000), month, 1).daysInMonth();
}

/// The date, if it can exist and says anything.
std::optional<PartialDate> checked(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
    if (!year && !month)
        return {};
    if ((year && (*year < 1 || *year > 9999)) || (month && (*month < 1 || *month > 12)))
        return {};
    if (day && (!month || *day < 1 || *day > daysIn(*month, year)))
        return {};
    return PartialDate{year, month, day};
}

/// Address books without a year write 0000 or, as Apple's do, 1604.
std::optional<int> knownYear(int year) {
    return year == 0 || year == 1604 ? std::nullopt : std::optional(year);
}

/// Two digits mean a year of 1930 to 2029, as in spreadsheets.
std::optional<int> yearOf(const Number& number) {
    if (number.digits == 2)
        return number.value < 30 ? 2000 + number.value : 1900 + number.value;
    return number.digits == 4 ? knownYear(number.value) : std::nullopt;
}

bool isYear(const Number& number) {
    return number.digits == 4 || number.digits == 2;
}

/// Words around a date that say nothing: "9th", "den 9:e", "1985 г.", "9 декабря 1985 года".
bool isFiller(QStringView word) {
    static const std::array fillers{u"st", u"nd", u"rd", u"th", u"of", u"the", u"den", u"e", u"a", u"г", u"год", u"года", u"ar", u"de"};
    return std::find(fillers.begin(), fillers.end(), word) != fillers.end();
}

std::optional<Parts> partsOf(QStringView folded) {
    Parts parts;
    for (qsizetype i = 0; i < folded.size();) {
        const qsizetype start = i;
        if (isDigit(folded[i])) {
            while (i < folded.size() && isDigit(folded[i]))
                ++i;
            const auto value = numberIn(folded.sliced(start, i - start));
            if (!value || parts.numbers.size() == 3)
                return {};
            parts.numbers.append({*value, i - start});
        } else if (QStringView(u"年月日").contains(folded[i])) {
            parts.chinese = true;
            ++i;
        } else if (folded[i].isLetter()) {
            while (i < folded.size() && folded[i].isLetter())
                ++i;
            const QStringView word = folded.sliced(start, i - start);
            const int month = isFiller(word) ? 0 : monthNamed(word);
            if (!isFiller(word) && (month == 0 || parts.month != 0))
                return {};
            parts.month = std::max(parts.month, month);
        } else if (QStringView(u" ./-,:'\u2010\u2011\u2013\u2044").contains(folded[i])) {
            ++i;
        } else {
            return {};
        }
    }
    return parts;
}

/// "December", "9 December", "December 1985", "9 December 1985", "December 9, 1985", "1985 December 9".
std::optional<PartialDate> withMonthName(const Parts& parts) {
    const auto& numbers = parts.numbers;
    if (numbers.isEmpty())
        return checked({}, parts.month, {});
    if (numbers.size() == 1) {
        return numbers[0].digits == 4 ? checked(knownYear(numbers[0].value), parts.month, {})
                                      : checked({}, parts.month, numbers[0].value);
    }
    if (numbers.size() != 2)
        return {};
    const bool yearFirst = numbers[0].digits == 4;
    const Number& year = numbers[yearFirst ? 0 : 1];
    return isYear(year) ? checked(yearOf(year), parts.month, numbers[yearFirst ? 1 : 0].value) : std::nullopt;
}

std::optional<PartialDate> ofOneNumber(const Number& number) {
    if (number.digits == 4)
        return checked(knownYear(number.value), {}, {});
    if (number.digits != 8)
        return {};
    return checked(knownYear(number.value / 10000), number.value / 100 % 100, number.value % 100);
}

std::optional<PartialDate> ofTwoNumbers(const Number& a, const Number& b, bool dayFirst) {
    if (a.digits == 4)
        return checked(knownYear(a.value), b.value, {});
    if (b.digits == 4)
        return checked(knownYear(b.value), a.value, {});
    return dayFirst ? checked({}, b.value, a.value) : checked({}, a.value, b.value);
}

std::optional<PartialDate> ofThreeNumbers(const Number& a, const Number& b, const Number& c, bool dayFirst) {
    // A first number that can be no day of a month is a year: 85-12-09.
    if (a.digits == 4 || (a.digits == 2 && a.value > 31))
        return c.digits <= 2 ? checked(yearOf(a), b.value, c.value) : std::nullopt;
    if (!isYear(c))
        return {};
    return dayFirst ? checked(yearOf(c), b.value, a.value) : checked(yearOf(c), a.value, b.value);
}

/// "1985-12-09", by far the most of all.
std::optional<PartialDate> ofPlainIso(QStringView text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto year = numberIn(text.first(4)), month = numberIn(text.sliced(5, 2)), day = numberIn(text.sliced(8, 2));
    return year && month && day ? checked(knownYear(*year), month, day) : std::nullopt;
}

/// The part before a time of day: "1985-12-09T00:00:00", "9/12/1985 00:00".
QStringView withoutTime(QStringView text) {
    const qsizetype colon = text.indexOf(u':');
    if (colon < 2 || colon + 2 >= text.size() || !isDigit(text[colon - 1]) || !isDigit(text[colon + 1]))
        return text;
    qsizetype start = colon;
    while (start > 0 && isDigit(text[start - 1]))
        --start;
    return start > 0 && (text[start - 1] == u't' || text[start - 1] == u' ') ? text.first(start - 1) : text;
}

/// Forms without a year, as stored and as in vCards: "--12", "--12-09", "--1209".
std::optional<PartialDate> withoutYear(QStringView text) {
    const auto month = text.size() >= 4 ? numberIn(text.sliced(2, 2)) : std::nullopt;
    if (!month || text.size() == 4)
        return month ? checked({}, month, {}) : std::nullopt;
    const QStringView rest = text.sliced(text[4] == u'-' ? 5 : 4);
    const auto day = rest.size() == 2 ? numberIn(rest) : std::nullopt;
    return day ? checked({}, month, day) : std::nullopt;
}

}  // namespace

std::optional<PartialDate> PartialDate::fromIso(QStringView text) {
    if (text.startsWith(u"--"))
        return text.size() == 4 || (text.size() == 7 && text[4] == u'-') ? withoutYear(text) : std::nullopt;
    if ((text.size() != 4 && text.size() != 7 && text.size() != 10) || (text.size() > 4 && text[4] != u'-')
        || (text.size() > 7 && text[7] != u'-'))
        return {};
    std::optional<int> month, day;
    const auto year = numberIn(text.first(4));
    if (!year || (text.size() >= 7 && !(month = numberIn(text.sliced(5, 2)))) || (text.size() == 10 && !(day = numberIn(text.sliced(8, 2)))))
        return {};
    return checked(year, month, day);
}

std::optional<PartialDate> PartialDate::fromText(QStringView typed, bool dayFirst) {
    if (typed.size() > longestDate)
        return {};
    if (const auto plain = ofPlainIso(typed))
        return plain;
    const QString folded = fold(typed).trimmed();
    QString ascii;
    for (const QChar c : folded)
        ascii += c.category() == QChar::Number_DecimalDigit ? QChar(static_cast<char16_t>(u'0' + c.digitValue())) : c;
    if (ascii.startsWith(u"--"))
        return withoutYear(ascii);
    const auto parts = partsOf(withoutTime(ascii));
    if (!parts)
        return {};
    if (parts->month != 0)
        return withMonthName(*parts);
    const auto& numbers = parts->numbers;
    switch (numbers.size()) {
    case 1: return ofOneNumber(numbers[0]);
    case 2: return ofTwoNumbers(numbers[0], numbers[1], dayFirst && !parts->chinese);
    case 3: return ofThreeNumbers(numbers[0], numbers[1], numbers[2], dayFirst);
    default: return {};
    }
}

QString PartialDate::iso() const {
    if (!month && !year)
        return {};
    QString text;
    text.reserve(10);
    const auto append = [&](int value, int width) {
        for (int unit = width == 4 ? 1000 : 10; unit > 0; unit /= 10)
            text += QChar(static_cast<char16_t>(u'0' + value / unit % 10));
    };
    if (year)
        append(*year, 4);
    else
        text += u'-';
    if (!month)
        return text;
    text += u'-';
    append(*month, 2);
    if (day) {
        text += u'-';
        append(*day, 2);
    }
    return text;
}

std::optional<Day> PartialDate::anniversary(int inYear, bool leapDayOnFirstOfMarch) const {
    if (!month || !day)
        return {};
    const Day that(inYear, *month, *day);
    if (that.isValid())
        return that;
    if (*month != 2 || *day != 29)
        return {};
    return leapDayOnFirstOfMarch ? Day(inYear, 3, 1) : Day(inYear, 2, 28);
}

}  // namespace regulars
