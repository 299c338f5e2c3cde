#include "core/calendar/compact_day.h"

namespace regulars {

QString compactText(Day day) {
    return day.date().toString(QStringLiteral("yyyyMMdd"));
}

std::optional<int> wholeNumber(QStringView text) {
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.sliced(1) : text;
    if (digits.isEmpty() || digits.size() > 5)
        return {};
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return negative ? -value : value;
}

std::optional<Day> compactDay(QStringView text) {
    if (text.size() > 8 && (text[8] != u'T' || text.size() > 16))
        return {};
    const auto year = wholeNumber(text.left(4)), month = wholeNumber(text.mid(4, 2)), day = wholeNumber(text.mid(6, 2));
    if (text.size() < 8 || !year || !month || !day || *year < 1 || *month < 1 || *day < 1)
        return {};
    const Day read(*year, *month, *day);
    return read.isValid() ? std::optional(read) : std::nullopt;
}

}  // namespace regulars
