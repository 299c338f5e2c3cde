#pragma once
#include "core/tasks/task.h"
#include <QLocale>
#include <QString>
#include <optional>

namespace regulars {

/// The next thing to do as typed after `>`: a day, perhaps a time of day (minutes after midnight), and what to do.
struct NextStep {
    Day day;
    std::optional<int> minutes;
    QString text;
    std::optional<Recurrence> rule{};  ///< it comes again by this, first on that day
    /// Gives a task its day, its time and how it comes again.
    void setOn(Task& task) const;
    bool operator==(const NextStep&) const = default;
};

/// What was typed after `>`, read: the step, or why it is none.
struct TypedStep {
    std::optional<NextStep> step;  ///< a day gone by is here too, beside the objection to it
    QString objection;             ///< a sentence; empty when all is well
    /// Reads `fri 10`, `2w`, `27/11 14:30 call about silk`, `tomorrow`, `2026-11-27` and the like, in English, Swedish and
    /// Russian and with the locale's own weekdays. A weekday is the next one and never today; a day and month are in the
    /// locale's order and the next such day not before today. `every friday 10`, `varannan vecka` come again, first after today. Objected to is what does not begin with a day, a date or time
    /// that does not exist, and a day gone by.
    [[nodiscard]] static TypedStep read(QStringView words, Day today, const QLocale& locale);
};

/// The step to which there is nothing to object.
[[nodiscard]] std::optional<NextStep> parseNextStep(QStringView words, Day today, const QLocale& locale);

}  // namespace regulars
