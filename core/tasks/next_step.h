#pragma once
#include "core/base/day.h"
#include <QLocale>
#include <QString>
#include <optional>

namespace regulars {

/// The next thing to do as typed after `>`: a day, perhaps a time of day (minutes after midnight), and what to do.
struct NextStep {
    Day day;
    std::optional<int> minutes;
    QString text;
    bool operator==(const NextStep&) const = default;
};

/// Reads `fri 10`, `2w`, `27/11 14:30 call about silk`, `tomorrow`, `2026-11-27` and the like, in English, Swedish and
/// Russian and with the locale's own weekdays. A weekday is the next one and never today; a day and month are in the
/// locale's order and the next such day not before today. Empty when the words do not begin with a day that exists.
[[nodiscard]] std::optional<NextStep> parseNextStep(QStringView words, Day today, const QLocale& locale);

}  // namespace regulars
