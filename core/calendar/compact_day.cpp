#include "core/calendar/compact_day.h"
#include "core/base/spoken_day.h"

namespace regulars {

QString compactText(Day day) {
    return day.date().toString(QStringLiteral("yyyyMMdd"));
}

std::optional<int> wholeNumber(QStringView text) {
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.sliced(1) : text;
    const auto value = numberInWord(digits, 5);
    return value && negative ? std::optional(-*value) : value;
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
