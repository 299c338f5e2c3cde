#include "core/counter/pin.h"
#include <QCoreApplication>
#include <QList>

namespace regulars {

namespace {

struct PinWords {
    Q_DECLARE_TR_FUNCTIONS(Pin)
};

// The same few digits again and again: 000000, 121212, 123123.
bool repeats(const QByteArray& digits) {
    for (qsizetype length = 1; length <= 3; ++length) {
        bool same = true;
        for (qsizetype i = length; i < digits.size(); ++i) same = same && digits[i] == digits[i - length];
        if (same) return true;
    }
    return false;
}

// One step from each to the next, past nine and nought too: 123456, 987654, 246802, 789012.
bool counts(const QByteArray& digits) {
    const auto step = [&digits](qsizetype i) { return (digits[i] - digits[i - 1] + 10) % 10; };
    for (qsizetype i = 2; i < digits.size(); ++i)
        if (step(i) != step(1)) return false;
    return true;
}

QByteArray withoutTwins(const QByteArray& digits) {
    QByteArray single;
    for (const char digit : digits)
        if (single.isEmpty() || single.back() != digit) single += digit;
    return single;
}

bool isEasy(const QByteArray& digits) {
    // Shapes on a keypad, and counting there and back.
    static const QList<QByteArray> shapes{"147258", "258369", "147852", "258963", "159753", "159357", "357159", "753159", "741852", "963852", "789456", "456789123", "789456123", "147258369", "123321", "321123", "520131", "101112"};
    const QByteArray single = withoutTwins(digits);
    return repeats(digits) || single.size() <= 3 || counts(single) || shapes.contains(digits);
}

}  // namespace

std::variant<Pin, Pin::Problem> Pin::read(const QString& typed) {
    QByteArray digits;
    for (const QChar c : typed.trimmed()) {
        if (!c.isDigit()) return Problem::NotDigits;
        digits += static_cast<char>('0' + c.digitValue());
    }
    if (digits.size() < fewest) return Problem::TooShort;
    if (digits.size() > most) return Problem::TooLong;
    return Pin(digits);
}

std::variant<Pin, Pin::Problem> Pin::choose(const QString& typed) {
    auto read = Pin::read(typed);
    if (const auto* pin = std::get_if<Pin>(&read); pin && isEasy(pin->digits())) return Problem::TooEasy;
    return read;
}

QString pinProblemText(Pin::Problem problem) {
    switch (problem) {
    case Pin::Problem::TooShort: return PinWords::tr("A PIN has at least %1 digits.").arg(Pin::fewest);
    case Pin::Problem::TooLong: return PinWords::tr("A PIN has at most %1 digits.").arg(Pin::most);
    case Pin::Problem::NotDigits: return PinWords::tr("A PIN has only digits.");
    case Pin::Problem::TooEasy: break;
    }
    return PinWords::tr("This PIN is among those everybody tries first. Take digits without a pattern.");
}

}  // namespace regulars
