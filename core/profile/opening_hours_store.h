#pragma once
#include "core/calendar/opening_hours.h"
#include "core/storage/connection.h"

namespace regulars {

/// The SQL of when the shop is open.
class OpeningHoursStore {
public:
    explicit OpeningHoursStore(Connection& connection) : connection_(connection) {}
    /// The usual hours of the shop's country as long as it has none of its own. Throws an Error when what is stored cannot be read.
    [[nodiscard]] OpeningHours hours();
    [[nodiscard]] bool hasOwn();
    void put(const OpeningHours& hours);

private:
    Connection& connection_;
};

}  // namespace regulars
