#include "core/customers/customer_intake.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 2000;

Customer numbered(int i) {
    Customer customer;
    customer.displayName = u"Elin Åkerström %1"_s.arg(i);
    customer.createdOn = Day(2026, 11, 22);
    customer.phones.push_back({u"mobile"_s, PhoneNumber::read(u"070%1"_s.arg(1'000'000 + i), u"SE"_s)});
    return customer;
}

/// Takes many in and then does `more`, in one action.
template <class More>
QFuture<Outcome<qint64>> takeIn(TestShop& shop, More more) {
    return shop->database().write({QT_TRANSLATE_NOOP("Action", "Bring in customers"), shop.maja}, [more](Transaction& t) -> Result<qint64> {
        CustomerIntake intake(t);
        qint64 last = 0;
        for (int i = 0; i < kMany; ++i) last = intake.add(numbered(i)).value;
        more(t.bulk(), last);
        return last;
    });
}

bool isAskingForOwners(TestShop& shop) {
    qint64 answer = -1;
    shop->database().writeOutside([&](Connection& connection) { answer = connection.integer("PRAGMA foreign_keys"); }).waitForFinished();
    return answer == 1;
}

void addPhone(BulkIntake& bulk, qint64 owner, qint64 named) {
    bulk.add("customer_phone", owner, named, 0, u"home"_s, u"040-123 45"_s, std::nullopt, u"04012345"_s, u""_s, u""_s);
}

}  // namespace

TEST_CASE("many new rows come in without a look for their owners, which later writes have again") {
    TestShop shop;
    saved(takeIn(shop, [](BulkIntake&, qint64) {}));
    CHECK(shop->reader().integer("SELECT count(*) FROM customer_phone p JOIN customer c ON c.id = p.customer_id") == kMany);
    CHECK(shop->reader().integer("SELECT count(*) FROM pragma_foreign_key_check") == 0);
    CHECK(isAskingForOwners(shop));
}

TEST_CASE("a row of somebody who is not there is refused in the midst of a bulk, whatever it says of its owner") {
    TestShop shop;
    const auto before = shop->reader().integer("SELECT count(*) FROM customer");
    const int rows = GENERATE(1, 600, 3000);
    SECTION("it names somebody who is in no book") {
        CHECK_THROWS_AS(takeIn(shop, [rows](BulkIntake& bulk, qint64) { for (int i = 0; i < rows; ++i) addPhone(bulk, 999'999, 999'999); }).result(), Error);
    }
    SECTION("it is said to be of somebody new and names another") {
        CHECK_THROWS_AS(takeIn(shop, [rows](BulkIntake& bulk, qint64 last) { for (int i = 0; i < rows; ++i) addPhone(bulk, last, 999'999); }).result(), Error);
    }
    SECTION("a table refers to more than its customer") {
        CHECK_THROWS_AS(takeIn(shop, [rows](BulkIntake& bulk, qint64 last) { for (int i = 0; i < rows; ++i) bulk.addRow("customer_tag", last - i % kMany, last - i % kMany, qint64{1000 + i}); }).result(), Error);
    }
    CHECK(shop->reader().integer("SELECT count(*) FROM customer") == before);
    CHECK(isAskingForOwners(shop));
}

TEST_CASE("rows of somebody who was in the book before go in with the new ones") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Öberg"_s);
    saved(takeIn(shop, [elin](BulkIntake& bulk, qint64) { for (int i = 0; i < 1500; ++i) addPhone(bulk, elin.value, elin.value); }));
    CHECK(shop->reader().integer("SELECT count(*) FROM customer_phone WHERE customer_id = " + std::to_string(elin.value)) == 1500);
}
