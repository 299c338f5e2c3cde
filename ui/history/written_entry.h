#pragma once
#include "core/tasks/next_step.h"
#include <QCoreApplication>

namespace regulars {

/// What was typed into the composer, taken apart: the words of the entry, and the next step from a line that begins with `>`.
struct WrittenEntry {
    Q_DECLARE_TR_FUNCTIONS(WrittenEntry)
public:
    QString text;
    std::optional<NextStep> step;
    QString fault;  ///< a sentence, when a `>` line names no day to come; empty when all is well
    [[nodiscard]] static WrittenEntry read(const QString& typed, Day today, const QLocale& locale);
    /// The next step as the window says it back: "Friday 27 November 10:00: call about the silk".
    [[nodiscard]] QString stepInWords(Day today) const;
    /// What the follow-up is called when nothing was written behind its day: the first line of the entry.
    [[nodiscard]] QString stepText() const;
};

/// A half-typed entry as it is kept: what stands in the composer's fields.
struct Draft {
    QString kind;       ///< "call", "visit", "note", "promise", "appointment", "complaint"
    QString text;
    QString direction;  ///< "in", "out"
    QString outcome;
    QString amount;     ///< as typed, whether it can be read or not
    bool stamp = false;
    qint64 forStaff = 0;
    qint64 editing = 0; ///< the entry that is being changed
    qint64 finishing = 0;  ///< the task of which it is told what came of it
    int minutes = 0;    ///< how long the appointment takes
    QString severity;   ///< of a complaint
    QString press;      ///< so that saving the same draft again stamps once
    [[nodiscard]] bool isBlank() const { return text.trimmed().isEmpty() && amount.trimmed().isEmpty() && !stamp && editing == 0 && finishing == 0; }
    [[nodiscard]] QString content() const;  ///< empty when blank
    [[nodiscard]] static std::optional<Draft> fromContent(const QString& content);
    bool operator==(const Draft&) const = default;
};

}  // namespace regulars
