#pragma once
#include "core/history/interaction.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// The SQL of what happened.
class InteractionStore {
public:
    explicit InteractionStore(Connection& connection) : connection_(connection) {}
    InteractionId add(const Interaction& interaction);
    void put(const Interaction& interaction);
    void remove(InteractionId id);
    [[nodiscard]] std::optional<Interaction> find(InteractionId id);
    /// A page of a customer's timeline, newest first (day, then instant, then id); `offset` counts entries.
    [[nodiscard]] std::vector<Interaction> of(CustomerId id, int limit, int offset = 0);
    [[nodiscard]] qint64 count(CustomerId id);
    /// How many visits in each of so many months, from the month of `first` on.
    [[nodiscard]] std::vector<int> visitsByMonth(CustomerId id, Day first, int months);

private:
    Connection& connection_;
};

}  // namespace regulars
