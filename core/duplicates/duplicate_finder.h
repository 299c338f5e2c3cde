#pragma once
#include "core/duplicates/duplicate_score.h"
#include "core/storage/connection.h"
#include <atomic>
#include <span>

namespace regulars {

/// Two customers who may be one person.
struct DuplicatePair {
    CustomerId a, b;  ///< a is the older record: the lower id
    double score = 0;
    std::vector<DuplicateReason> reasons;
    [[nodiscard]] bool isStrict() const { return score >= DuplicateScore::strict; }
    [[nodiscard]] QStringList words() const;  ///< the reasons in the user's language
};

/// How far a running search is, in people; may be asked to stop, and then finds nothing.
struct DuplicateProgress {
    std::atomic<qint64> done = 0, total = 0;
    std::atomic<bool> cancelled = false;
};

/// Looks for people who stand in the book twice.
class DuplicateFinder {
public:
    enum class Rule { Strict, Wide };  ///< for merging unasked, for looking through
    /// The best first. People in the bin and pairs somebody said are two people are left out. May run on any thread with a reader of its own.
    [[nodiscard]] static std::vector<DuplicatePair> find(Connection& connection, Rule rule, DuplicateProgress* progress = nullptr);
    /// The same over people who need not be in a shop file.
    [[nodiscard]] static std::vector<DuplicatePair> find(std::span<const PersonKeys> people, const ValueCounts& counts, Rule rule, DuplicateProgress* progress = nullptr);
};

}  // namespace regulars
