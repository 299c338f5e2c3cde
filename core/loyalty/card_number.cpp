#include "core/loyalty/card_number.h"
#include <QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(CardNumber)
};

// What the digit row types on French and Belgian layouts, on a PC and on a Mac, when the scanner sends the keys of digits.
int azertyDigit(QChar c) {
    static constexpr QStringView row = u"à&é\"'(-è_ç";
    if (c == u'§') return 6;
    if (c == u'!') return 8;
    return static_cast<int>(row.indexOf(c));
}

bool isFiller(QChar c) { return c.isSpace() || c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\u00AD'; }

// Digits of any script as ASCII; empty when anything else but spaces and hyphens stands between them.
QString plainDigits(QStringView typed) {
    QString digits;
    for (const QChar c : typed) {
        if (isFiller(c)) continue;
        if (c.digitValue() < 0 || c.category() != QChar::Number_DecimalDigit) return {};
        digits += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    return digits;
}

QString azertyDigits(QStringView typed) {
    QString digits;
    for (const QChar c : typed) {
        if (c.isSpace()) continue;
        const int digit = azertyDigit(c);
        if (digit < 0) return {};
        digits += QChar(static_cast<char16_t>(u'0' + digit));
    }
    return digits;
}

QChar checkCharacter(QStringView twelve) { return QChar(static_cast<char16_t>(u'0' + CardNumber::checkDigit(twelve))); }

bool checks(const QString& thirteen) { return thirteen.size() == 13 && thirteen.back() == checkCharacter(QStringView(thirteen).first(12)); }

}  // namespace

int CardNumber::checkDigit(QStringView twelveDigits) {
    int sum = 0;
    for (qsizetype i = 0; i < twelveDigits.size(); ++i) sum += (twelveDigits[i].unicode() - u'0') * (i % 2 == 0 ? 1 : 3);
    return (10 - sum % 10) % 10;
}

std::variant<CardNumber, CardNumber::Problem> CardNumber::read(QStringView typed) {
    // Longer than any number with its spaces: nothing a scanner or a person meant as a card.
    if (typed.size() > 64) return Problem::NotANumber;
    CardNumber number;
    number.digits_ = plainDigits(typed);
    if (number.digits_.isEmpty()) {
        number.digits_ = azertyDigits(typed);
        if (checks(number.digits_)) return number;
        return Problem::NotANumber;
    }
    if (number.digits_.size() == 12) number.digits_ += checkCharacter(number.digits_);
    if (number.digits_.size() != 13) return Problem::WrongLength;
    if (!checks(number.digits_)) return Problem::WrongCheckDigit;
    return number;
}

CardNumber CardNumber::make(quint64 tenDigits) {
    CardNumber number;
    number.digits_ = u"29"_s + QString::number(tenDigits % 10'000'000'000ULL).rightJustified(10, u'0');
    number.digits_ += checkCharacter(number.digits_);
    return number;
}

QString CardNumber::grouped() const {
    if (digits_.size() != 13) return digits_;
    return digits_.first(1) + u' ' + digits_.sliced(1, 6) + u' ' + digits_.last(6);
}

QString cardProblemText(CardNumber::Problem problem) {
    switch (problem) {
    case CardNumber::Problem::NotANumber: return CardWords::tr("This is not a card number: a card has 13 digits.");
    case CardNumber::Problem::WrongLength: return CardWords::tr("A card number has 13 digits. Count them and try again.");
    case CardNumber::Problem::WrongCheckDigit: return CardWords::tr("This card number has a wrong digit in it. Read it again from the card.");
    }
    return {};
}

}  // namespace regulars
