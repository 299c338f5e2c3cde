#include "core/service/service_rule_desk.h"
#include "core/profile/opening_hours_store.h"
#include "core/service/service_rule_store.h"
#include <QCoreApplication>
#include <algorithm>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(ServiceRuleDesk)
};

/// A year of days that never close.
constexpr int kLongest = 365 * 24 * 60;

}  // namespace

QString ServiceRuleDesk::objection(const ServiceStandard& standard) {
    if (standard.answerMinutes < 1 || standard.solutionMinutes > kLongest) return DeskWords::tr("A standard is between one minute and a year.");
    if (standard.solutionMinutes < standard.answerMinutes) return DeskWords::tr("A complaint is solved when it is answered or later: the solution may take as long as the first answer, or longer.");
    return {};
}

QString ServiceRuleDesk::objection(const OpeningHours& hours) {
    if (std::all_of(hours.week.begin(), hours.week.end(), [](const OpeningSpans& spans) { return spans.empty(); })) return DeskWords::tr("A shop is open at least one day of the week.");
    for (const ClosedPeriod& period : hours.closedPeriods)
        if (!period.from.isValid() || period.to < period.from) return DeskWords::tr("The shop cannot close before it begins to be closed.");
    return {};
}

QFuture<Outcome<Done>> ServiceRuleDesk::setStandard(StaffId by, Severity severity, ServiceStandard standard) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Change the service standards"), by}, [severity, standard](Transaction& t) -> Result<Done> {
        if (const QString why = objection(standard); !why.isEmpty()) return Refusal{why};
        ServiceRuleStore store(t.connection());
        if (store.standards().of(severity) != standard) store.put(severity, standard);
        return Done{};
    });
}

QFuture<Outcome<Done>> ServiceRuleDesk::setHours(StaffId by, OpeningHours hours) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Change the opening hours"), by}, [hours = std::move(hours)](Transaction& t) -> Result<Done> {
        if (const QString why = objection(hours); !why.isEmpty()) return Refusal{why};
        OpeningHoursStore(t.connection()).put(hours);
        return Done{};
    });
}

}  // namespace regulars
