#pragma once
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/storage/connection.h"
#include <QStringList>
#include <vector>

namespace regulars {

/// One thing that happened with somebody, whatever tells of it.
struct TimelineEvent {
    QString kind;         ///< one of Timeline::kinds()
    qint64 id = 0;        ///< of the entry, task, ledger line, complaint or action
    CustomerId customer;
    QString customerName;
    Day day;
    Instant at = 0;
    QString text;         ///< what was written, any script; of a change what was done
    QString state;        ///< a code: how a task ended, a call's outcome, a complaint's state; empty otherwise
    std::optional<Money> amount;
    QStringList bought;   ///< of a visit: "Silk scarf × 2, lot 7"
    int times = 1;        ///< changes of the record that followed each other are told once
    QString staffName;
    bool operator==(const TimelineEvent&) const = default;
};

/// Which events are wanted; what is not given does not matter.
struct TimelineChoice {
    std::vector<CustomerId> people;
    QStringList kinds;    ///< none: all
    QString words;        ///< in the text, accents and case aside
    int most = 50;
};

/// All that happened with somebody in one list, newest first: entries, promises and tasks that ended, stamps and rewards, complaints, and
/// changes of the record, those of one day by one colleague told once.
class Timeline {
public:
    /// "call", "visit", "note", "card", "promise", "appointment", "task", "stamp", "reward", "complaint", "change"
    [[nodiscard]] static const QStringList& kinds();
    [[nodiscard]] static std::vector<TimelineEvent> read(Connection& connection, const TimelineChoice& choice);
    /// Somebody and, of a household or a company, all who belong to it.
    [[nodiscard]] static std::vector<CustomerId> withMembers(Connection& connection, CustomerId id);
};

}  // namespace regulars
