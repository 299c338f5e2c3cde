#pragma once
#include "core/profile/profile.h"
#include "core/storage/connection.h"

namespace regulars {

/// The SQL of the shop's own row and its staff.
class ProfileStore {
public:
    explicit ProfileStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] ShopProfile profile();
    void put(const ShopProfile& profile);
    [[nodiscard]] std::vector<Staff> staff();  ///< those who still work here, in order of arrival
    [[nodiscard]] std::optional<Staff> find(StaffId id);
    [[nodiscard]] std::optional<Staff> find(const QString& name);  ///< ignoring case
    StaffId add(const QString& name, Staff::Role role);

private:
    Connection& connection_;
};

}  // namespace regulars
