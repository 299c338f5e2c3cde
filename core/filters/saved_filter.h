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
    std::optional<Condition> condition;  ///< absent when a later version of the program wrote what this one cannot read
    StaffId staff;                       ///< whose it is; invalid: everybody's
    bool operator==(const SavedFilter&) const = default;
};

}  // namespace regulars
