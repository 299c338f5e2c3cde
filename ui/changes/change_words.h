#pragma once
#include "core/base/day.h"
#include "core/base/money.h"
#include "core/privacy/customer_history.h"

namespace regulars {

/// A changed value as it is read: "Phone: number", "070-123 45 67", "070-765 43 21".
struct ChangeLine {
    QString what, before, after;
    bool operator==(const ChangeLine&) const = default;
};

[[nodiscard]] ChangeLine changeLine(const ChangedValue& value, Day today, const Currency& currency);

/// The same in one line, for whoever listens: "Name: Elin Ek, now Elin Åkerström".
[[nodiscard]] QString spoken(const ChangeLine& line);

}  // namespace regulars
