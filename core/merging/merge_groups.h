#pragma once
#include "core/merging/merge.h"
#include <QHash>
#include <functional>

namespace regulars {

/// People of whom pairs are one person, gathered: of A and B, B and C one group of three. The oldest record of each is kept.
class MergeGroups {
public:
    /// Whether these two may stand in one group; asked for every two that would meet.
    explicit MergeGroups(std::function<bool(CustomerId, CustomerId)> mayMeet) : mayMeet_(std::move(mayMeet)) {}
    /// False when somebody of the one group was said to be somebody else than one of the other.
    bool add(CustomerId a, CustomerId b);
    /// Whom each record that goes is merged with, in the order of the ids.
    [[nodiscard]] std::vector<std::pair<CustomerId, CustomerId>> pairs() const;  ///< kept, gone

private:
    [[nodiscard]] std::vector<CustomerId>& groupOf(CustomerId id);
    std::function<bool(CustomerId, CustomerId)> mayMeet_;
    QHash<CustomerId, CustomerId> oldest_;
    QHash<CustomerId, std::vector<CustomerId>> members_;  ///< by the oldest
};

}  // namespace regulars
