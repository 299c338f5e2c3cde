#include "core/exchange/shop_json.h"
#include "core/masschange/mass_desk.h"
#include "core/storage/journal.h"
#include "core/storage/migrations.h"
#include "tests/support/test_shop.h"
#include <QFile>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

void runMigration(Connection& connection, const QString& name) {
    QFile file(QStringLiteral(REGULARS_SOURCE_DIR) + u"/core/storage/migrations/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    for (qsizetype start = 0; start < all.size();) {
        const qsizetype end = all.indexOf(";\n\n", start);
        connection.run(all.mid(start, end < 0 ? -1 : end - start).constData());
        start = end < 0 ? all.size() : end + 3;
    }
}

/// A shop as the second version of the file had it, with people in it.
void makeOldShop(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    Connection connection(path, Connection::Mode::Writer);
    connection.run("PRAGMA journal_mode=WAL");
    for (const auto& name : {u"0001.sql"_s, u"0002.sql"_s}) runMigration(connection, name);
    connection.run("INSERT INTO shop(id, uuid, name, country, currency, language) VALUES(1, 'u', 'Blom', 'SE', 'SEK', 'sv');"
                   "INSERT INTO staff(name, role) VALUES('Maja', 'owner');"
                   "INSERT INTO customer(display_name, created_on) VALUES('Elin Åkerström', '2024-01-01'), ('Анна Ковалёва', '2024-01-02');"
                   "INSERT INTO customer_phone(customer_id, position, as_typed, digits) VALUES(1, 0, '070-1', '0701');"
                   "INSERT INTO customer_email(customer_id, position, address) VALUES(1, 0, 'elin@example.org');"
                   "INSERT INTO customer_address(customer_id, position, city) VALUES(1, 0, 'Lund');"
                   "INSERT INTO tag(name) VALUES('wedding'); INSERT INTO customer_tag VALUES(1, 1);"
                   "INSERT INTO consent_event(customer_id, channel, given, at, staff_id) VALUES(1, 'post', 1, 5, 1);"
                   "PRAGMA user_version = 2");
    connection.run("PRAGMA application_id = " + QByteArray::number(Migrations::kApplicationId));
    Journal(connection).append({"Open the shop", StaffId{1}, {}, false}, u"first"_s, 1, {}, {});
    connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

QByteArray exported(Shop& shop) {
    QByteArray all;
    ShopJson(shop.reader()).write([&all](const QByteArray& piece) { all += piece; });
    return all;
}

}  // namespace

TEST_CASE("what an older version wrote is changed and taken back like anything else") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.regulars"_s);
    makeOldShop(path);
    const auto shop = Shop::open(path, {Clock(Day(2026, 11, 22))});
    const StaffId maja{1};
    const QByteArray before = exported(*shop);
    MassChange change;
    change.kind = MassChange::Kind::Language;
    change.text = u"da"_s;
    const auto done = saved(MassDesk(shop->database()).apply(maja, change, {1, 2}));
    REQUIRE(done.value.changed == 2);
    saved(shop->database().undo(done.action, maja));
    CHECK(exported(*shop) == before);
    Customer after = *CustomerStore(shop->reader()).find(CustomerId{1});
    after.phones.clear();
    after.emails[0].address = u"elin@akerstrom.example"_s;
    after.addresses[0].city = u"Malmö"_s;
    after.tags.clear();
    const auto edited = saved(shop->customerDesk.change(maja, *CustomerStore(shop->reader()).find(CustomerId{1}), after));
    saved(shop->database().undo(edited.action, maja));
    CHECK(exported(*shop) == before);
}
