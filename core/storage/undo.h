#pragma once
#include "core/storage/transaction.h"

namespace regulars {

class Tracked;

/// Takes back, in their own way, what append-only tables hold; made by the shop from the desks that keep them.
class Reversal {
public:
    virtual ~Reversal() = default;
    /// Reverses the events these changes of an action inserted (or repeats those it reversed). Refuses in words when it cannot.
    virtual std::optional<Refusal> takeBack(Transaction& transaction, const Changes& ofAction) = 0;
};

/// Applies the inverse of a recorded action inside a transaction. Refused, with the later work named, on any conflict.
[[nodiscard]] std::optional<Refusal> takeBack(Transaction& transaction, const Tracked& tracked, ActionId action, Reversal* reversal);

}  // namespace regulars
