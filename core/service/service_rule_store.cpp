#include "core/service/service_rule_store.h"

namespace regulars {

ServiceStandards ServiceRuleStore::standards() {
    ServiceStandards standards = ServiceStandards::usual();
    Statement s(connection_, "SELECT severity, answer_minutes, solution_minutes FROM service_standard");
    while (s.step())
        if (const auto severity = severityFrom(s.text(0))) standards.set(*severity, {static_cast<int>(s.integer(1)), static_cast<int>(s.integer(2))});
    return standards;
}

void ServiceRuleStore::put(Severity severity, const ServiceStandard& standard) {
    Statement(connection_, "UPDATE service_standard SET answer_minutes = ?2, solution_minutes = ?3 WHERE severity = ?1").bind(severityCode(severity), standard.answerMinutes, standard.solutionMinutes).run();
    Statement(connection_, "INSERT INTO service_standard(severity, answer_minutes, solution_minutes) SELECT ?1, ?2, ?3 WHERE NOT EXISTS(SELECT 1 FROM service_standard WHERE severity = ?1)")
        .bind(severityCode(severity), standard.answerMinutes, standard.solutionMinutes)
        .run();
}

}  // namespace regulars
