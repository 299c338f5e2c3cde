#include "core/counter/permissions.h"
#include "core/privacy/retention.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct RetentionWords {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

constexpr qint64 kLongestPause = 400;  // days

std::optional<Refusal> clockObjection(Connection& reader, Day today) {
    const qint64 newest = reader.integer("SELECT max(at) FROM journal");
    const Day last = Clock::dayOf(newest);
    if (today < last)
        return Refusal{RetentionWords::tr("Today is %1, but the newest entry is of %2. Set the computer's clock right first.").arg(today.iso(), last.iso())};
    if (last.daysTo(today) > kLongestPause)
        return Refusal{RetentionWords::tr("Today is %1, and the newest entry is of %2, more than %3 days ago. If the clock is right, make an entry first.")
                           .arg(today.iso(), last.iso()).arg(kLongestPause)};
    return std::nullopt;
}

}  // namespace

Result<std::vector<Unseen>> Retention::notSeenFor(Connection& reader, StaffId by, int months, Day today) {
    if (auto refusal = Permissions::objection(reader, by, Deed::SeekUnseen)) return *refusal;
    if (auto refusal = clockObjection(reader, today)) return *refusal;
    // Of equal days the word that sorts last; a record merged into another is not a person of its own.
    Statement s(reader, "SELECT c.id, c.display_name, c.binned_at IS NOT NULL, max(x.day || x.what) AS last FROM ("
                        "SELECT id, created_on AS day, 'created' AS what FROM customer UNION ALL "
                        "SELECT customer_id, day, kind FROM interaction WHERE customer_id IS NOT NULL UNION ALL "
                        "SELECT a.customer_id, v.occurred_on, 'stamp' FROM loyalty_event v JOIN loyalty_account a ON a.id = v.account_id WHERE v.kind IN ('earn', 'redeem') "
                        "AND NOT EXISTS(SELECT 1 FROM loyalty_event r WHERE r.reverses = v.id)) x JOIN customer c ON c.id = x.id "
                        "WHERE NOT EXISTS(SELECT 1 FROM erasure e WHERE e.customer_id = c.id) "
                        "AND NOT EXISTS(SELECT 1 FROM customer_merge m WHERE m.merged_id = c.id AND m.parted_at IS NULL) "
                        "GROUP BY c.id HAVING substr(last, 1, 10) <= ?1 ORDER BY last, c.id");
    s.bind(today.plusMonths(-months));
    std::vector<Unseen> all;
    while (s.step()) {
        const QString last = s.text(3);
        all.push_back({s.id<CustomerId>(0), s.text(1), Day::fromIso(last.left(10)).value_or(Day()), last.mid(10), s.integer(2) != 0});
    }
    return all;
}

}  // namespace regulars
