#pragma once
#include "core/storage/changes.h"
#include "core/storage/connection.h"
#include <QStringList>

namespace regulars {

/// A table computed from others and rewritten in the same transaction as they are; never in the journal.
class Derived {
public:
    virtual ~Derived() = default;
    /// What check calls it: "search index", "visit tallies" …
    [[nodiscard]] virtual QString name() const = 0;
    /// Rewrites what these changes touch. Runs on the writer, before the journal row.
    virtual void update(Connection& connection, const Changes& changes) = 0;
    /// Rewrites everything from scratch.
    virtual void rebuild(Connection& connection) = 0;
    /// Compares with a fresh computation; a sentence for each difference, at most ten.
    [[nodiscard]] virtual QStringList problems(Connection& connection) = 0;
    /// False when it was made by another version of its rule (a new collator) and must be rebuilt on opening.
    [[nodiscard]] virtual bool isCurrent(Connection&) { return true; }
    /// Upkeep in idle slices of a few milliseconds; true while more is left to do.
    virtual bool tend(Connection&) { return false; }
};

}  // namespace regulars
