#include "core/base/money.h"
#include "core/base/currency_sign.h"
#include "core/base/typed_amount.h"
#include <algorithm>
#include <array>

namespace regulars {

namespace {

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
    return TypedAmount::read(text, currency, locale).money;
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
    const QString one = locale.toString(1), sign = currencySign(currency, locale);
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
