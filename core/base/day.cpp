#include "core/base/day.h"

namespace regulars {

namespace {

/// The value of `count` ASCII digits at `at`, or -1.
int digitsAt(QStringView text, qsizetype at, qsizetype count) {
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < u'0' || unit > u'9')
            return -1;
        value = value * 10 + (unit - u'0');
    }
    return value;
}

}  // namespace

std::optional<Day> Day::fromIso(QStringView text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = digitsAt(text, 0, 4), month = digitsAt(text, 5, 2), day = digitsAt(text, 8, 2);
    if (year < 0 || month < 0 || day < 0)
        return {};
    const Day read(year, month, day);
    return read.isValid() ? std::optional(read) : std::nullopt;
}

QString Day::iso() const {
    return date_.toString(Qt::ISODate);
}

}  // namespace regulars
