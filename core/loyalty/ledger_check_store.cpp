#include "core/loyalty/ledger_check_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

QStringList LedgerCheckStore::problems() {
    QStringList problems;
    Statement lots(connection_, "SELECT l.id, l.units, COALESCE(SUM(e.delta), 0) AS remaining FROM loyalty_lot l LEFT JOIN loyalty_entry e ON e.lot_id = l.id "
                                "GROUP BY l.id HAVING remaining < 0 OR remaining > l.units LIMIT 10");
    while (lots.step()) problems << u"Lot %1 of %2 stamps holds %3."_s.arg(lots.integer(0)).arg(lots.integer(1)).arg(lots.integer(2));
    Statement returned(connection_, "SELECT r.reverses FROM loyalty_event r JOIN loyalty_event o ON o.id = r.reverses WHERE o.kind = 'redeem' "
                                    "AND (SELECT COALESCE(SUM(delta), 0) FROM loyalty_entry WHERE draw_of = o.id) <> 0 LIMIT 10");
    while (returned.step()) problems << u"The reward %1 was taken back but its stamps were not all returned."_s.arg(returned.integer(0));
    return problems;
}

qint64 LedgerCheckStore::events() { return connection_.integer("SELECT count(*) FROM loyalty_event"); }

qint64 LedgerCheckStore::lots() { return connection_.integer("SELECT count(*) FROM loyalty_lot"); }

}  // namespace regulars
