#include "core/customers/customer_list.h"
#include "core/shop/check.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(TestShop& test, CustomerId id) { return CustomerStore(test->reader()).displayName(id); }

void rename(TestShop& test, CustomerId id, const QString& name) {
    auto customer = *CustomerStore(test->reader()).find(id);
    customer.displayName = name;
    test.change(customer);
}

}  // namespace

TEST_CASE("an action is one journal row and one announcement") {
    TestShop test;
    std::vector<Changes> announced;
    QObject::connect(&test->database(), &Database::committed, [&](const Changes& changes) { announced.push_back(changes); });
    const qint64 before = test->reader().integer("SELECT count(*) FROM journal");
    const CustomerId elin = test.add(u"Elin Åkerström"_s, u"070-123 45 67"_s);
    QCoreApplication::processEvents();
    CHECK(test->reader().integer("SELECT count(*) FROM journal") == before + 1);
    REQUIRE(!announced.empty());
    CHECK(announced.back().customers() == std::vector<qint64>{elin.value});
    CHECK(announced.back().of("customer_phone").size() == 1);
    const auto row = Journal(test->reader()).latest(1).front();
    CHECK(row.staffName == u"Maja"_s);
    CHECK(row.customerName == u"Elin Åkerström"_s);
}

TEST_CASE("undo and redo survive a restart, again and again") {
    TestShop test;
    const CustomerId elin = test.add(u"Elin Åkerström"_s, u"070-123 45 67"_s);
    rename(test, elin, u"Elin Öberg"_s);
    for (int round = 0; round < 3; ++round) {
        saved(test->undoLatest(test.maja));
        CHECK(nameOf(test, elin) == u"Elin Åkerström"_s);
        test.reopen();
        saved(test->redoLatest(test.maja));
        CHECK(nameOf(test, elin) == u"Elin Öberg"_s);
        test.reopen();
    }
    saved(test->undoLatest(test.maja));
    saved(test->undoLatest(test.maja));
    CHECK_FALSE(CustomerStore(test->reader()).find(elin));
    CHECK(CustomerList(test->reader()).count() == 0);
    saved(test->redoLatest(test.maja));
    saved(test->redoLatest(test.maja));
    CHECK(nameOf(test, elin) == u"Elin Öberg"_s);
    CHECK(checkShop(*test.shop).problems == QStringList{});
}

TEST_CASE("undo of a name works though the phone was changed later") {
    TestShop test;
    const CustomerId anna = test.add(u"Анна Ковалёва"_s, u"070-123 45 67"_s);
    rename(test, anna, u"Анна Сергеевна Ковалёва"_s);
    const ActionId renamed = Journal(test->reader()).latest(1).front().id;
    auto customer = *CustomerStore(test->reader()).find(anna);
    customer.phones[0].number = PhoneNumber::read(u"073-765 43 21", u"SE"_s);
    test.change(customer);
    saved(test->database().undo(renamed, test.maja));
    CHECK(nameOf(test, anna) == u"Анна Ковалёва"_s);
    CHECK(CustomerStore(test->reader()).find(anna)->phones[0].number.asTyped == u"073-765 43 21"_s);
}

TEST_CASE("undo of a value changed later is refused and names the later work") {
    TestShop test;
    const CustomerId elin = test.add(u"Elin"_s);
    rename(test, elin, u"Elin Åkerström"_s);
    const ActionId first = Journal(test->reader()).latest(1).front().id;
    rename(test, elin, u"Elin Öberg"_s);
    const ActionId second = Journal(test->reader()).latest(1).front().id;
    const QString sentence = refused(test->database().undo(first, test.maja));
    CHECK(sentence.contains(QString::number(second.value)));
    CHECK(nameOf(test, elin) == u"Elin Öberg"_s);
    CHECK(Journal(test->reader()).latest(1).front().id == second);
}

TEST_CASE("undo of a new customer is refused while a later visit stands on it") {
    TestShop test;
    const CustomerId elin = test.add(u"Elin Åkerström"_s);
    const ActionId added = Journal(test->reader()).latest(1).front().id;
    Entry entry;
    entry.what.customer = elin;
    entry.what.kind = Interaction::Kind::Visit;
    entry.what.text = u"köpte klänning “Linnea” 38"_s;
    const ActionId visit = saved(test->historyDesk.log(test.johan, entry)).action;
    CHECK(refused(test->database().undo(added, test.maja)).contains(QString::number(visit.value)));
    saved(test->database().undo(visit, test.maja));
    saved(test->database().undo(added, test.maja));
    CHECK(CustomerList(test->reader()).count() == 0);
}

TEST_CASE("what was taken back or cannot be is refused in words") {
    TestShop test;
    test.add(u"Ida Holm"_s);
    const ActionId added = Journal(test->reader()).latest(1).front().id;
    saved(test->database().undo(added, test.maja));
    CHECK_FALSE(refused(test->database().undo(added, test.maja)).isEmpty());
    CHECK_FALSE(refused(test->database().undo(ActionId{1}, test.maja)).isEmpty());
    CHECK_FALSE(refused(test->database().undo(ActionId{987654}, test.maja)).isEmpty());
}

TEST_CASE("another person's action is not undone by Ctrl+Z") {
    TestShop test;
    const CustomerId ida = test.add(u"Ida Holm"_s);
    CHECK_FALSE(refused(test->undoLatest(test.johan)).isEmpty());
    CHECK(nameOf(test, ida) == u"Ida Holm"_s);
}

TEST_CASE("a changed journal row is found out by its chain") {
    TestShop test;
    test.add(u"Sven-Olof Ek"_s);
    test.add(u"Karin Nyström"_s);
    REQUIRE(checkShop(*test.shop).problems == QStringList{});
    test.shop.reset();
    const QByteArray tampering = GENERATE(as<QByteArray>{}, "UPDATE journal SET action = 'Sold the shop' WHERE id = 3", "UPDATE journal SET at = at + 1 WHERE id = 3",
                                          "UPDATE journal SET changeset = zeroblob(40) WHERE id = 3");
    {
        Connection writer(test.path, Connection::Mode::Writer);
        writer.run("DROP TRIGGER journal_hash_kept");
        writer.run(tampering.constData());
    }
    test.shop = Shop::open(test.path, test.settings);
    CHECK_FALSE(checkShop(*test.shop).problems.isEmpty());
}

TEST_CASE("an action that changes nothing leaves no row") {
    TestShop test;
    const CustomerId elin = test.add(u"Elin"_s);
    const auto customer = *CustomerStore(test->reader()).find(elin);
    CHECK_FALSE(test.change(customer).action.isValid());
}

TEST_CASE("tracked tables keep the rules the journal stands on") {
    TestShop test;
    Statement tables(test->reader(), "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search_index%'");
    int seen = 0;
    while (tables.step()) {
        const QString sql = tables.text(1).toUpper();
        INFO(tables.text(0).toStdString());
        ++seen;
        CHECK(sql.contains(u"STRICT"_s));
        CHECK_FALSE(sql.contains(u"CASCADE"_s));
        CHECK_FALSE(sql.contains(u"SET NULL"_s));
        CHECK_FALSE(sql.contains(u"GENERATED"_s));
        const bool handsOutIds = sql.contains(u"INTEGER PRIMARY KEY"_s) && !tables.text(0).startsWith(u"derived_"_s) && tables.text(0) != u"shop"_s;
        if (handsOutIds) CHECK(sql.contains(u"AUTOINCREMENT"_s));
        Statement key(test->reader(), "SELECT count(*) FROM pragma_table_info(?1) WHERE pk > 0 AND (\"notnull\" = 1 OR type = 'INTEGER')");
        key.bind(tables.text(0));
        REQUIRE(key.step());
        CHECK(key.integer(0) > 0);
    }
    CHECK(seen > 25);
    Statement triggers(test->reader(), "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
    while (triggers.step()) {
        INFO(triggers.text(0).toStdString());
        const QString body = triggers.text(1).mid(triggers.text(1).indexOf(u"BEGIN"_s));
        CHECK_FALSE(body.contains(u"INSERT INTO"_s));
        CHECK_FALSE(body.contains(u"DELETE FROM"_s));
    }
}
