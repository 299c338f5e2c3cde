#include "core/shop/check.h"
#include "core/shop/shop.h"
#include "core/storage/derived.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

void checkFile(Connection& reader, CheckReport& report) {
    Statement s(reader, "PRAGMA integrity_check(10)");
    while (s.step())
        if (s.text(0) != u"ok") report.problems << u"File: "_s + s.text(0);
    report.checked << u"file structure and indexes (integrity check)"_s;
}

void checkForeignKeys(Connection& reader, CheckReport& report) {
    Statement s(reader, "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 10");
    while (s.step()) report.problems << u"A row of %1 (%2) names something in %3 that is not there."_s.arg(s.text(0)).arg(s.integer(1)).arg(s.text(2));
    report.checked << u"foreign keys"_s;
}

void checkLedger(Connection& reader, CheckReport& report) {
    Statement s(reader, "SELECT l.id, l.units, COALESCE(SUM(e.delta), 0) AS remaining FROM loyalty_lot l LEFT JOIN loyalty_entry e ON e.lot_id = l.id "
                        "GROUP BY l.id HAVING remaining < 0 OR remaining > l.units LIMIT 10");
    while (s.step()) report.problems << u"Lot %1 of %2 stamps holds %3."_s.arg(s.integer(0)).arg(s.integer(1)).arg(s.integer(2));
    Statement drawn(reader, "SELECT r.reverses FROM loyalty_event r JOIN loyalty_event o ON o.id = r.reverses WHERE o.kind = 'redeem' "
                            "AND (SELECT COALESCE(SUM(delta), 0) FROM loyalty_entry WHERE draw_of = o.id) <> 0 LIMIT 10");
    while (drawn.step()) report.problems << u"The reward %1 was taken back but its stamps were not all returned."_s.arg(drawn.integer(0));
    const qint64 events = reader.integer("SELECT count(*) FROM loyalty_event");
    report.checked << u"ledger sums: %1 events, %2 lots"_s.arg(events).arg(reader.integer("SELECT count(*) FROM loyalty_lot"));
}

}  // namespace

CheckReport checkShop(const Shop& shop) {
    CheckReport report;
    const auto reader = shop.database().reader();
    checkFile(*reader, report);
    checkForeignKeys(*reader, report);
    for (const auto& derived : Shop::derived()) {
        report.problems << derived->problems(*reader);
        report.checked << derived->name();
    }
    checkLedger(*reader, report);
    qint64 rows = 0;
    report.problems << Journal(*reader).problems(&rows);
    report.checked << u"journal: %1 rows, each hash and digest"_s.arg(rows);
    return report;
}

}  // namespace regulars
