#pragma once
#include "core/service/service_standard.h"
#include "core/storage/connection.h"

namespace regulars {

/// The SQL of how long complaints may wait.
class ServiceRuleStore {
public:
    explicit ServiceRuleStore(Connection& connection) : connection_(connection) {}
    /// The usual ones where the shop has none of its own.
    [[nodiscard]] ServiceStandards standards();
    void put(Severity severity, const ServiceStandard& standard);

private:
    Connection& connection_;
};

}  // namespace regulars
