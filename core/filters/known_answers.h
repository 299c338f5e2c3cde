#pragma once
#include "core/filters/condition.h"
#include "core/filters/person_set.h"
#include "core/storage/changes.h"
#include <QHash>
#include <memory>
#include <mutex>

namespace regulars {

/// Whom single comparisons are true of, kept until an action touches a table the answer was read from. From any thread.
class KnownAnswers {
public:
    /// The moment before an answer is read from the file.
    [[nodiscard]] quint64 now() const;
    /// The kept answer, with room for ids up to the highest; empty when there is none, or something changed since.
    [[nodiscard]] std::optional<PersonSet> find(const ConditionLeaf& leaf, Day today, qint64 highest) const;
    void keep(const ConditionLeaf& leaf, Day today, const PersonSet& answer, quint64 since);
    void note(const Changes& changes);

private:
    struct Answer {
        PersonSet people;
        quint64 since = 0;
    };
    [[nodiscard]] static QString keyOf(const ConditionLeaf& leaf, Day today);
    mutable std::mutex mutex_;
    quint64 now_ = 1;
    QHash<QString, Answer> answers_;
    QHash<QByteArray, quint64> touched_;  ///< when an action last touched a table
};

}  // namespace regulars
