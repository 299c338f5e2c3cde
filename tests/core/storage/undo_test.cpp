#include "core/shop/check.h"
#include "core/storage/changeset_rows.h"
#include "core/storage/tracked.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

ActionId visit(TestShop& test, CustomerId customer, const QString& text) {
    Entry entry;
    entry.what.customer = customer;
    entry.what.kind = Interaction::Kind::Visit;
    entry.what.text = text;
    return saved(test->historyDesk.log(test.johan, entry)).action;
}

// Without the disk's pace, so that a thousand actions take a second.
void hurry(TestShop& test) {
    test.settings.synchronousOff = true;
    test.reopen();
}

}  // namespace

TEST_CASE("nobody goes to the bin under a visit a thousand actions ago") {
    TestShop test;
    hurry(test);
    const CustomerId elin = test.add(u"Elin Åkerström"_s), other = test.add(u"王小明"_s);
    const ActionId added{Journal(test->reader()).latest(2).back().id};
    // A stamp, though taken back, stays in the ledger and names her.
    saved(test->loyaltyDesk.stamp(test.maja, elin, {}));
    saved(test->database().undo(Journal(test->reader()).latest(1).front().id, test.maja));
    const ActionId stands = visit(test, elin, u"köpte klänning “Linnea” 38"_s);
    for (int i = 0; i < 1010; ++i) visit(test, other, u"取走外套 %1"_s.arg(i));
    CHECK(refused(test->database().undo(added, test.maja)).contains(QString::number(stands.value)));
    CHECK_FALSE(CustomerStore(test->reader()).find(elin)->isBinned);
    saved(test->database().undo(stands, test.maja));
    saved(test->database().undo(added, test.maja));
    CHECK(CustomerStore(test->reader()).find(elin)->isBinned);
    CHECK(checkShop(*test.shop).problems == QStringList{});
}

TEST_CASE("what an action of this version recorded must fit the tables exactly, of an older one their beginning") {
    TestShop test;
    const CustomerId elin = test.add(u"Elin Åkerström"_s, u"070-123 45 67"_s);
    const ActionId added = Journal(test->reader()).latest(1).front().id;
    test.shop.reset();
    const bool isOlder = GENERATE(false, true);
    {
        Connection writer(test.path, Connection::Mode::Writer);
        writer.run("ALTER TABLE customer_phone ADD COLUMN verified_on TEXT");
        if (isOlder) writer.run("UPDATE journal SET schema_version = schema_version - 1");
    }
    test.shop = Shop::open(test.path, test.settings);
    if (isOlder) {
        saved(test->database().undo(added, test.maja));
        CHECK_FALSE(CustomerStore(test->reader()).find(elin));
    } else {
        CHECK(refused(test->database().undo(added, test.maja)).contains(u"another version"));
        CHECK(CustomerStore(test->reader()).find(elin)->phones.size() == 1);
    }
}

TEST_CASE("rows are left out of a changeset and every other byte stays") {
    TestShop test;
    Customer customer;
    customer.displayName = u"Анна Ковалёва"_s;
    customer.note = QString(300, u'ё');
    for (const auto& number : {u"070-123 45 67"_s, u"073-765 43 21"_s}) customer.phones.push_back({u"mobile"_s, PhoneNumber::read(number, u"SE"_s)});
    const ActionId added = saved(test->customerDesk.add(test.maja, customer)).action;
    const QByteArray whole = Journal(test->reader()).changeset(added);
    CHECK(rowsOfChangeset(whole, [](const QByteArray&, size_t) { return true; }) == whole);
    CHECK(rowsOfChangeset(whole, [](const QByteArray&, size_t) { return false; }).isEmpty());
    const Tracked tracked(test->reader());
    const QByteArray part = rowsOfChangeset(whole, [](const QByteArray& table, size_t row) { return table == "customer_phone" && row == 1; });
    const Changes left = tracked.read(part, test->reader());
    CHECK(left.tables() == QList<QByteArray>{"customer_phone"});
    REQUIRE(left.of("customer_phone").size() == 1);
    CHECK(left.of("customer_phone")[0].id == tracked.read(whole, test->reader()).of("customer_phone")[1].id);
    for (qsizetype length = 1; length < whole.size(); ++length) {
        // Cut anywhere it is refused or is a shorter changeset, and nothing beyond its end is read.
        try {
            const QByteArray cut = rowsOfChangeset(whole.left(length), [](const QByteArray&, size_t) { return true; });
            CHECK(whole.startsWith(cut));
        } catch (const Error& error) {
            CHECK(error.kind() == Error::Kind::Damaged);
        }
    }
}
