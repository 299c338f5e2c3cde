#pragma once
#include "core/calendar/opening_hours.h"
#include "core/service/service_standard.h"
#include "core/storage/database.h"

namespace regulars {

/// Setting the shop's own rules of service; each verb is one action that can be taken back.
class ServiceRuleDesk {
public:
    explicit ServiceRuleDesk(Database& database) : database_(database) {}
    QFuture<Outcome<Done>> setStandard(StaffId by, Severity severity, ServiceStandard standard);
    /// Days that are kept otherwise and closed periods are part of the hours.
    QFuture<Outcome<Done>> setHours(StaffId by, OpeningHours hours);
    [[nodiscard]] static QString objection(const ServiceStandard& standard);  ///< in a sentence; empty when nothing is wrong
    [[nodiscard]] static QString objection(const OpeningHours& hours);

private:
    Database& database_;
};

}  // namespace regulars
