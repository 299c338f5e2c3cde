#include "tests/support/ledger_fixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// A shop whose ledger has rows in each of its tables.
struct FilledShop : LedgerShop {
    FilledShop() : LedgerShop(carrying()) {
        const CustomerId elin = add("Elin Åkerström");
        saved(database->write({"Fill", maja, elin}, [&](Transaction& t) -> Result<Done> {
            Ledger ledger(t);
            const Terms rule = LoyaltyStore(t.connection()).programme()->terms;
            const AccountId account = ledger.account(programme, elin);
            const auto earn = std::get<LedgerEventId>(ledger.earn(account, rule, 2, u"a"_s, u"visit:1"_s));
            (void)ledger.redeem(account, rule, 2, u"b"_s);
            (void)ledger.reverse(earn, u"c"_s, {});
            (void)ledger.earn(account, rule, 3, u"d"_s, {});
            return Done{};
        }));
    }
    static Terms carrying() {
        Terms terms = LedgerShop::dressTerms();
        terms.clawback = Clawback::Carry;
        return terms;
    }
};

QString attempt(LedgerShop& shop, const std::string& sql) {
    try {
        (void)shop.database->write({"Forbidden", shop.maja}, [sql](Transaction& t) -> Result<Done> {
            t.connection().run(sql.c_str());
            return Done{};
        }).result();
    } catch (const Error& error) {
        return error.detail();
    }
    return {};
}

QString contentOf(LedgerShop& shop, const std::string& table) {
    Statement columns(*shop.reader, "SELECT group_concat(name, '), quote(') FROM pragma_table_info(?1)");
    columns.bind(QString::fromStdString(table));
    REQUIRE(columns.step());
    const std::string list = "quote(" + columns.text(0).toStdString() + ")";
    Statement rows(*shop.reader, "SELECT " + list + " FROM " + table);
    QString content;
    while (rows.step()) content += rows.text(0) + u'|' + rows.text(1) + u'|' + rows.text(2) + u'\n';
    return content;
}

}  // namespace

TEST_CASE("Nothing in the ledger can be changed, removed, replaced or upserted") {
    FilledShop shop;
    const std::string table = GENERATE("loyalty_event", "loyalty_lot", "loyalty_entry", "loyalty_shortfall", "loyalty_settlement", "loyalty_terms");
    CAPTURE(table);
    const QString before = contentOf(shop, table);
    REQUIRE(!before.isEmpty());
    const std::string key = table == "loyalty_settlement" ? "event_id" : "id";
    const std::string conflict = table == "loyalty_settlement" ? "event_id, shortfall_id" : "id";
    const std::string column = table == "loyalty_event" ? "reason" : table == "loyalty_entry" ? "delta" : table == "loyalty_terms" ? "stamps_needed" : "units";
    const std::string attempts[] = {
        "UPDATE " + table + " SET " + column + " = " + column,
        "UPDATE " + table + " SET " + column + " = 1 WHERE " + key + " = (SELECT MIN(" + key + ") FROM " + table + ")",
        "UPDATE OR REPLACE " + table + " SET " + key + " = " + key,
        "DELETE FROM " + table + " WHERE " + key + " = (SELECT MAX(" + key + ") FROM " + table + ")",
        "DELETE FROM " + table,
        "INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table,
        "REPLACE INTO " + table + " SELECT * FROM " + table + " ORDER BY 1 DESC LIMIT 1",
        "INSERT INTO " + table + " SELECT * FROM " + table + " WHERE true ON CONFLICT(" + conflict + ") DO UPDATE SET " + column + " = excluded." + column,
    };
    for (const std::string& sql : attempts) {
        CAPTURE(sql);
        const QString said = attempt(shop, sql);
        CHECK((said.contains(u"append-only") || said.contains(u"frozen")));
        CHECK(contentOf(shop, table) == before);
    }
}

TEST_CASE("A new row that would push an old one out of a unique place is refused") {
    FilledShop shop;
    const qint64 events = shop.number("SELECT COUNT(*) FROM loyalty_event");
    const std::string copy = "INSERT OR REPLACE INTO loyalty_event(uid, account_id, kind, terms_id, staff_id, occurred_on, recorded_at, source, reverses) SELECT ";
    CHECK(!attempt(shop, copy + "'x1', account_id, kind, terms_id, staff_id, occurred_on, recorded_at, source, reverses FROM loyalty_event WHERE kind = 'reverse'").isEmpty());
    CHECK(!attempt(shop, copy + "uid, account_id, kind, terms_id, staff_id, occurred_on, recorded_at, NULL, NULL FROM loyalty_event WHERE uid = 'd'").isEmpty());
    CHECK(!attempt(shop, copy + "'x2', account_id, kind, terms_id, staff_id, occurred_on, recorded_at, 'visit:1', NULL FROM loyalty_event WHERE uid = 'a'").isEmpty());
    CHECK(shop.number("SELECT COUNT(*) FROM loyalty_event") == events);
}

TEST_CASE("The ledger refuses what no desk would write") {
    FilledShop shop;
    const std::string event = "INSERT INTO loyalty_event(uid, account_id, kind, terms_id, staff_id, occurred_on, recorded_at, source, reverses, reason) VALUES";
    CHECK(attempt(shop, event + "('x', 1, 'earn', 1, NULL, '2026-11-27', 0, NULL, NULL, NULL)").contains(u"NOT NULL"));
    CHECK(attempt(shop, event + "('x', 1, 'adjust', 1, 1, '2026-11-27', 0, NULL, NULL, '  ')").contains(u"CHECK"));
    CHECK(attempt(shop, event + "('x', 1, 'reverse', 1, 1, '2026-11-27', 0, NULL, 3, NULL)").contains(u"cannot be reversed"));
    CHECK(attempt(shop, "INSERT INTO loyalty_entry(event_id, lot_id, delta) VALUES(1, 1, 1000)").contains(u"out of bounds"));
    CHECK(attempt(shop, "INSERT INTO loyalty_entry(event_id, lot_id, delta) VALUES(1, 1, -1000)").contains(u"out of bounds"));
    CHECK(attempt(shop, "INSERT INTO loyalty_settlement(event_id, shortfall_id, units) VALUES(1, 1, 99)").contains(u"over-settled"));
}
