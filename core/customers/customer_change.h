#pragma once
#include "core/customers/customer.h"
#include <variant>

namespace regulars {

/// What somebody has changed of a customer, carried over to the customer as the book has it by now.
/// Answers the field, in words, that has meanwhile been changed to something else.
[[nodiscard]] std::variant<Customer, QString> carriedOver(const Customer& before, const Customer& after, Customer book);

}  // namespace regulars
