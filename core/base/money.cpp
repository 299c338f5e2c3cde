#include "core/base/money.h"
#include <QVarLengthArray>
#include <algorithm>
#include <array>
#include <limits>
#include <unicode/ucurr.h>

namespace regulars {

namespace {

constexpr quint64 largest = static_cast<quint64>(std::numeric_limits<qint64>::max());

/// The currency's sign as the locale writes it ("kr" for SEK in Sweden, "US$" for USD there); its code when it has none.
QString signOf(const Currency& currency, const QLocale& locale, UCurrNameStyle style) {
    const QString code = currency.code();
    UErrorCode status = U_ZERO_ERROR;
    UBool choice = false;
    int32_t length = 0;
    const UChar* name = ucurr_getName(QStringView(code).utf16(),
                                      locale.bcp47Name().toLatin1().constData(), style, &choice, &length, &status);
    return U_SUCCESS(status) && name ? QString(reinterpret_cast<const QChar*>(name), length) : code;
}

/// Spaces, signs and digits of all scripts as one kind each: ' ', '\'', '-', '.' and ASCII digits.
QString plainForm(QStringView text) {
    QString plain;
    for (const QChar c : text.trimmed()) {
        const char16_t unit = c.unicode();
        if (c.category() == QChar::Other_Format)
            continue;
        if (c.isSpace())
            plain += u' ';
        else if (unit == 0x2019 || unit == 0x02BC || unit == 0xFF07)
            plain += u'\'';
        else if (unit == 0x2212 || unit == 0x2013 || unit == 0xFE63 || unit == 0xFF0D)
            plain += u'-';
        else if (unit == 0x066B || unit == 0xFF0E)
            plain += u'.';
        else if (unit == 0x066C || unit == 0xFF0C)
            plain += unit == 0x066C ? u'\'' : u',';
        else if (c.category() == QChar::Number_DecimalDigit)
            plain += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
        else
            plain += c;
    }
    return plain;
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// How the currency may be named beside an amount.
QStringList namesOf(const Currency& currency, const QLocale& locale) {
    static constexpr std::array crowns{u"SEK", u"NOK", u"DKK", u"ISK"};
    QStringList names{currency.code(), plainForm(signOf(currency, locale, UCURR_SYMBOL_NAME)),
                      plainForm(signOf(currency, locale, UCURR_NARROW_SYMBOL_NAME))};
    if (std::find(crowns.begin(), crowns.end(), currency.code()) != crowns.end())
        names << QStringLiteral("kr.") << QStringLiteral("kr");
    if (currency.code() == u"RUB")
        names << QStringLiteral("руб.") << QStringLiteral("руб") << QStringLiteral("р.") << QStringLiteral("р");
    return names;
}

/// Takes the minus, the currency's name, and the shopkeeper's ":-" off the ends.
void takeSigns(QString& text, const Currency& currency, const QLocale& locale, bool& negative) {
    bool seenMinus = negative;
    const auto takeMinus = [&] {
        if (!seenMinus && text.startsWith(u'-')) {
            negative = seenMinus = true;
            text = text.mid(1).trimmed();
        }
    };
    takeMinus();
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return !isDigit(c) && !QStringView(u" .,'").contains(c); })) {
        for (const QString& name : namesOf(currency, locale)) {
            const bool first = text.startsWith(name, Qt::CaseInsensitive);
            if (first || text.endsWith(name, Qt::CaseInsensitive)) {
                text = (first ? text.mid(name.size()) : text.chopped(name.size())).trimmed();
                break;
            }
        }
    }
    takeMinus();
    for (const QStringView whole : {QStringView(u":-"), QStringView(u",-"), QStringView(u".-")}) {
        if (text.endsWith(whole) && text.size() > whole.size())
            text.chop(whole.size());
    }
}

/// Whether the text is digits in groups parted by one `mark`: three each, or two each before the last three, as in India.
bool isGrouped(QStringView whole, QChar mark) {
    const auto groups = whole.split(mark);
    if (groups.size() == 1)
        return true;
    const qsizetype middle = groups.size() > 2 ? groups[1].size() : 3;
    if (groups.first().isEmpty() || groups.first().size() > middle || groups.last().size() != 3 || (middle != 2 && middle != 3))
        return false;
    return std::all_of(groups.begin() + 1, groups.end() - 1, [&](QStringView group) { return group.size() == middle; });
}

/// Where the decimals begin: the position of the decimal mark, the text's end when there is none, -1 when it is no number.
qsizetype decimalMark(QStringView number, int digits, const QLocale& locale) {
    const qsizetype point = number.lastIndexOf(u'.'), comma = number.lastIndexOf(u',');
    if (point < 0 && comma < 0)
        return number.size();
    const qsizetype last = std::max(point, comma);
    const QChar mark = number[last];
    const bool repeated = number.indexOf(mark) != last;
    const bool otherGroups = std::any_of(number.begin(), number.end(), [&](QChar c) { return !isDigit(c) && c != mark; });
    if (otherGroups)
        return repeated ? -1 : last;
    if (repeated)
        return number.size();
    const qsizetype decimals = number.size() - last - 1;
    const bool couldBeGroup = decimals == 3 && last >= 1 && last <= 3 && number[0] != u'0';
    if (!couldBeGroup || locale.decimalPoint() == mark)
        return last;
    return locale.groupSeparator() == mark || digits != 3 ? number.size() : last;
}

/// Adds a digit; false when the amount would not fit.
bool push(quint64& amount, int digit, quint64 limit) {
    if (amount > (limit - static_cast<quint64>(digit)) / 10)
        return false;
    amount = amount * 10 + static_cast<quint64>(digit);
    return true;
}

std::optional<quint64> minorUnits(QStringView whole, QStringView decimals, int digits, quint64 limit) {
    if (decimals.size() > digits || !std::all_of(decimals.begin(), decimals.end(), isDigit))
        return {};
    quint64 amount = 0;
    for (const QChar c : whole) {
        if (isDigit(c) && !push(amount, c.unicode() - u'0', limit))
            return {};
    }
    for (int i = 0; i < digits; ++i) {
        if (!push(amount, i < decimals.size() ? decimals[i].unicode() - u'0' : 0, limit))
            return {};
    }
    return amount;
}

quint64 magnitude(qint64 minor) {
    return minor < 0 ? ~static_cast<quint64>(minor) + 1 : static_cast<quint64>(minor);
}

}  // namespace

std::optional<Currency> Currency::parse(QStringView code) {
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        return {};
    Currency currency;
    currency.code_ = code.toString();
    return currency;
}

int Currency::digits() const {
    static constexpr std::array none{u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW",
                                     u"PYG", u"RWF", u"UGX", u"UYI", u"VND", u"VUV", u"XAF", u"XOF", u"XPF"};
    static constexpr std::array three{u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
    static constexpr std::array four{u"CLF", u"UYW"};
    const auto isIn = [this](const auto& codes) { return std::find(codes.begin(), codes.end(), code_) != codes.end(); };
    return isIn(none) ? 0 : isIn(three) ? 3 : isIn(four) ? 4 : 2;
}

std::optional<Money> Money::parse(QStringView text, const Currency& currency, const QLocale& locale) {
    bool negative = false;
    QString number = plainForm(text);
    if (number.size() > 2 && number.startsWith(u'(') && number.endsWith(u')')) {
        // Bookkeepers put what is owed in brackets.
        negative = true;
        number = number.sliced(1, number.size() - 2).trimmed();
    }
    takeSigns(number, currency, locale, negative);
    if (number.isEmpty() || !std::any_of(number.begin(), number.end(), isDigit))
        return {};
    const qsizetype mark = decimalMark(number, currency.digits(), locale);
    if (mark < 0)
        return {};
    const QStringView whole = QStringView(number).first(mark);
    const auto group = std::find_if_not(whole.begin(), whole.end(), isDigit);
    if (group != whole.end() && (!QStringView(u" '.,").contains(*group) || !isGrouped(whole, *group)))
        return {};
    if (std::any_of(whole.begin(), whole.end(), [&](QChar c) { return !isDigit(c) && c != *group; }))
        return {};
    const auto amount = minorUnits(whole, QStringView(number).sliced(std::min(mark + 1, number.size())), currency.digits(),
                                   negative ? largest + 1 : largest);
    if (!amount)
        return {};
    return Money{negative ? static_cast<qint64>(~*amount + 1) : static_cast<qint64>(*amount), currency};
}

QString Money::plain() const {
    const int digits = currency.digits();
    QString text = QString::number(magnitude(minor)).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return minor < 0 ? u'-' + text : text;
}

QString Money::text(const QLocale& locale) const {
    const int digits = currency.digits();
    quint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    QString number = locale.toString(magnitude(minor) / unit);
    if (digits > 0) {
        number += locale.decimalPoint();
        for (const QChar c : QString::number(magnitude(minor) % unit).rightJustified(digits, u'0'))
            number += locale.toString(c.digitValue());
    }
    // Qt writes decimals of a currency from a double only, so the locale's own form of one whole unit lends its shape.
    // Its negative form does not: in the United States that is (1), which no shopkeeper reads as less than nothing.
    const QString one = locale.toString(1), sign = signOf(currency, locale, UCURR_SYMBOL_NAME);
    QString shape = (minor < 0 ? locale.negativeSign() : QString()) + locale.toCurrencyString(qlonglong{1}, QStringLiteral("¤"));
    const qsizetype at = shape.indexOf(one), signAt = shape.indexOf(u'¤');
    if (at < 0 || signAt < 0)
        return number + QChar(QChar::Nbsp) + sign;
    const bool touches = signAt + 1 == at || at + one.size() == signAt;
    const QString space = touches && sign.back().isLetter() && signAt < at ? QString(QChar(QChar::Nbsp)) : QString();
    shape.replace(at, one.size(), number);
    return shape.replace(QStringLiteral("¤"), sign + space);
}

}  // namespace regulars
