#include "core/base/typed_amount.h"
#include "core/base/currency_sign.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace regulars {

namespace {

struct AmountWords {
    Q_DECLARE_TR_FUNCTIONS(TypedAmount)
};

/// More of what was typed does not fit a sentence.
constexpr qsizetype longestQuoted = 40;

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
    QStringList names{currency.code(), plainForm(currencySign(currency, locale)),
                      plainForm(currencySign(currency, locale, SignWidth::Narrow))};
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

/// The most anybody types, in minor units: a hundred million, and a thousand times that where a coffee costs thousands.
quint64 most(const Currency& currency) {
    static constexpr std::array small{u"COP", u"GNF", u"IDR", u"IRR", u"KRW", u"LAK", u"LBP", u"PYG", u"UZS", u"VND"};
    quint64 amount = std::find(small.begin(), small.end(), currency.code()) != small.end() ? 100'000'000'000 : 100'000'000;
    for (int i = 0; i < currency.digits(); ++i)
        amount *= 10;
    return amount;
}

/// Reads a number of which signs and the currency's name are taken off.
class Digits {
public:
    Digits(QStringView number, const Currency& currency, const QLocale& locale)
        : number_(number), digits_(currency.digits()), most_(most(currency)), locale_(locale), point_(plainForm(locale.decimalPoint())), group_(plainForm(locale.groupSeparator())) {}

    enum class Fault { None, NoAmount, TwoReadings, TooMuch };
    [[nodiscard]] quint64 minor() const { return minor_; }

    Fault read() {
        const qsizetype mark = decimalMark();
        if (mark < 0)
            return Fault::NoAmount;
        const QStringView whole = number_.first(mark), decimals = number_.sliced(std::min(mark + 1, number_.size()));
        const bool hasDecimals = mark < number_.size();
        if (hasDecimals && (decimals.isEmpty() || !std::all_of(decimals.begin(), decimals.end(), isDigit)))
            return Fault::NoAmount;
        if (!isWhole(whole))
            return Fault::NoAmount;
        if (hasDecimals && couldBeThousands(mark) && !(digits_ == 3 && point_ == number_[mark]))
            return Fault::TwoReadings;
        if (decimals.size() > digits_)
            return Fault::NoAmount;
        return count(whole, decimals) ? Fault::None : Fault::TooMuch;
    }

private:
    [[nodiscard]] bool isLone(qsizetype mark) const {
        return std::all_of(number_.begin(), number_.end(), [&](QChar c) { return isDigit(c) || c == number_[mark]; });
    }
    [[nodiscard]] bool couldBeThousands(qsizetype mark) const {
        return isLone(mark) && number_.size() - mark == 4 && mark >= 1 && mark <= 3 && number_[0] != u'0';
    }

    /// Where the decimals begin: the text's end when there are none, -1 when it is no number.
    [[nodiscard]] qsizetype decimalMark() const {
        const qsizetype last = std::max(number_.lastIndexOf(u'.'), number_.lastIndexOf(u','));
        if (last < 0)
            return number_.size();
        const bool repeated = number_.indexOf(number_[last]) != last;
        if (repeated)
            return isLone(last) ? number_.size() : -1;
        // Without decimals in the currency the locale's mark can only part thousands.
        return digits_ == 0 && couldBeThousands(last) && group_ == number_[last] ? number_.size() : last;
    }

    /// Whether these are digits, perhaps in groups parted by spaces or the locale's mark.
    [[nodiscard]] bool isWhole(QStringView whole) const {
        const auto mark = std::find_if_not(whole.begin(), whole.end(), isDigit);
        if (mark == whole.end())
            return true;
        if (*mark != u' ' && group_ != *mark)
            return false;
        const auto groups = whole.split(*mark);
        const qsizetype middle = group_ == *mark && isGroupedInPairs() && groups.size() > 2 ? groups[1].size() : 3;
        if (groups.first().isEmpty() || groups.first().size() > middle || groups.last().size() != 3 || (middle != 2 && middle != 3))
            return false;
        return std::all_of(groups.begin() + 1, groups.end() - 1, [&](QStringView group) { return group.size() == middle; })
            && std::all_of(groups.begin(), groups.end(), [](QStringView group) { return std::all_of(group.begin(), group.end(), isDigit); });
    }

    /// As in India: 1,00,00,000.
    [[nodiscard]] bool isGroupedInPairs() const { return locale_.toString(qlonglong{10'000'000}).count(locale_.groupSeparator()) == 3; }

    bool push(int digit) {
        minor_ = minor_ * 10 + static_cast<quint64>(digit);
        return minor_ <= most_;
    }

    bool count(QStringView whole, QStringView decimals) {
        for (const QChar c : whole) {
            if (isDigit(c) && !push(c.unicode() - u'0'))
                return false;
        }
        for (int i = 0; i < digits_; ++i) {
            if (!push(i < decimals.size() ? decimals[i].unicode() - u'0' : 0))
                return false;
        }
        return true;
    }

    const QStringView number_;
    const int digits_;
    const quint64 most_;
    const QLocale& locale_;
    const QString point_, group_;
    quint64 minor_ = 0;
};

QString sentence(Digits::Fault fault, const QString& typed, QString number, const Currency& currency, const QLocale& locale) {
    const qint64 limit = static_cast<qint64>(most(currency));
    switch (fault) {
    case Digits::Fault::None: return {};
    case Digits::Fault::NoAmount: break;
    case Digits::Fault::TwoReadings:
        return AmountWords::tr("“%1” can mean thousands or decimals. Write %2, or two digits behind the mark.").arg(typed, number.remove(u'.').remove(u','));
    case Digits::Fault::TooMuch: return AmountWords::tr("“%1” is too much for one amount: %2 at most.").arg(typed, Money{limit, currency}.text(locale));
    }
    const QString example = currency.digits() == 0 ? locale.toString(1348) : locale.toString(1348.5, 'f', currency.digits());
    return AmountWords::tr("“%1” is no amount. Write it as %2.").arg(typed, example);
}

}  // namespace

TypedAmount TypedAmount::read(QStringView text, const Currency& currency, const QLocale& locale) {
    bool negative = false;
    QString number = plainForm(text);
    if (number.size() > 2 && number.startsWith(u'(') && number.endsWith(u')')) {
        // Bookkeepers put what is owed in brackets.
        negative = true;
        number = number.sliced(1, number.size() - 2).trimmed();
    }
    takeSigns(number, currency, locale, negative);
    const bool hasDigits = std::any_of(number.begin(), number.end(), isDigit);
    Digits digits(number, currency, locale);
    const Digits::Fault fault = hasDigits ? digits.read() : Digits::Fault::NoAmount;
    if (fault != Digits::Fault::None)
        return {{}, sentence(fault, text.trimmed().left(longestQuoted).toString(), number, currency, locale)};
    const auto minor = static_cast<qint64>(digits.minor());
    return {Money{negative ? -minor : minor, currency}, {}};
}

}  // namespace regulars
