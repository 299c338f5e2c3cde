#pragma once
#include "core/base/id.h"
#include "core/filters/condition.h"

namespace regulars {

using FilterId = Id<struct FilterTag>;

/// A condition with a name, as the shop keeps it.
struct SavedFilter {
    FilterId id;
    QString name;
    QString text;                        ///< of the condition, as stored
    std::optional<Condition> condition;  ///< absent when it cannot be read (any more)
    StaffId staff;                       ///< whose it is; invalid: everybody's
    QString problem{};                   ///< why not, in a sentence: it asks for a field that was removed, or a later version of the program wrote it
    bool operator==(const SavedFilter&) const = default;
};

}  // namespace regulars
