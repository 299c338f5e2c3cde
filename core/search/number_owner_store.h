#pragma once
#include "core/base/id.h"
#include "core/base/phone_number.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// Whose a phone number is, for a call that comes in.
class NumberOwnerStore {
public:
    explicit NumberOwnerStore(Connection& connection) : connection_(connection) {}
    /// All who share it, at most fifty; none of those in the bin. Nobody when the number has fewer than four digits.
    [[nodiscard]] std::vector<CustomerId> owners(const PhoneNumber& number);

private:
    Connection& connection_;
};

}  // namespace regulars
