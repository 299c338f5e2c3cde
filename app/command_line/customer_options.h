#pragma once
#include "app/command_line/invocation.h"

namespace regulars {

/// The options by which add and edit tell what a customer is.
[[nodiscard]] const std::vector<OptionRule>& customerOptions();

/// Writes what the options say into the customer: a value sets, an empty one clears, --phone, --email and --tag replace
/// their lists. False, and said why, when something given makes no sense.
[[nodiscard]] bool applyOptions(Invocation& call, Customer& customer);

/// Says which of the numbers and addresses just given look like none. They are kept as typed.
void flagOddities(Invocation& call, const Customer& customer);

/// Reads "Storgatan 4; 211 42 Malmö; SE": the street, then post code and city, perhaps a country's two letters.
[[nodiscard]] Address readAddress(const QString& typed);

}  // namespace regulars
