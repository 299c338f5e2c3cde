#include "core/customers/bin_desk.h"
#include "core/customers/bin_store.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

Customer typed(const QString& phone, const QString& email = {}) {
    Customer customer;
    if (!phone.isEmpty()) customer.phones.push_back({{}, PhoneNumber::read(phone, u"SE"_s)});
    if (!email.isEmpty()) customer.emails.push_back({{}, email});
    return customer;
}

}  // namespace

TEST_CASE("the bin tells who is in it, the latest first, and who put them there") {
    TestShop shop;
    const CustomerId marta = shop.add(u"Märta Öberg"_s), zoya = shop.add(u"Зоя Ёлкина"_s), lucja = shop.add(u"Łucja Żak"_s);
    const auto first = saved(shop->customerDesk.remove(shop.maja, marta));
    for (int i = 0; i < 60; ++i) shop.add(u"Between %1"_s.arg(i));
    const auto second = saved(shop->customerDesk.remove(shop.johan, lucja));
    BinStore bin(shop->reader());
    CHECK(bin.count() == 2);
    const auto ids = bin.ids();
    REQUIRE(ids == std::vector<qint64>{lucja.value, marta.value});
    const auto rows = bin.rows(ids);
    CHECK(rows[0].displayName == u"Łucja Żak");
    CHECK(rows[0].by == u"Johan");
    CHECK(rows[0].action == second.action);
    CHECK(rows[1].by == u"Maja");
    CHECK(rows[1].action == first.action);
    CHECK_FALSE(bin.rows(std::vector<qint64>{zoya.value}).front().id.isValid());
}

TEST_CASE("who was merged or erased is not offered by the bin") {
    TestShop shop;
    const CustomerId marta = shop.add(u"Märta Öberg"_s, u"070-123 45 67"_s), again = shop.add(u"Marta Oberg"_s, u"070-123 45 67"_s);
    saved(shop->database().write({"Merge by hand", shop.maja}, [&](Transaction& t) -> Result<Done> {
        CustomerStore(t.connection()).bin(again, 5);
        Statement(t.connection(), "INSERT INTO customer_merge(customer_id, merged_id, at, staff_id) VALUES(?1, ?2, 5, 1)").bind(marta, again).run();
        return Done{};
    }));
    CHECK(BinStore(shop->reader()).ids().empty());
    CHECK_FALSE(BinStore(shop->reader()).holds(again));
    CHECK(BinStore(shop->reader()).matching(typed(u"0701234567"_s)).empty());
    CHECK(refused(BinDesk(shop->database()).restore(shop.maja, {again})).contains(u"not in the bin"));
}

TEST_CASE("somebody in the bin is known by phone in any spelling, e-mail, number in another program and card") {
    TestShop shop;
    Customer marta = typed(u"070-123 45 67"_s, u"Marta@Oberg.example"_s);
    marta.displayName = u"Märta Öberg"_s;
    marta.externalIds = {u"till-77"_s};
    const CustomerId id = saved(shop->customerDesk.add(shop.maja, marta)).value;
    const QString card = saved(shop->loyaltyDesk.giveCard(shop.maja, id)).value.digits();
    BinStore bin(shop->reader());
    CHECK(bin.matching(typed(u"0701234567"_s), card).empty());
    saved(shop->customerDesk.remove(shop.maja, id));
    for (const QString& phone : {u"+46 70 123 45 67"_s, u"0046701234567"_s, u"070 12 34 567"_s}) {
        const auto found = bin.matching(typed(phone));
        INFO(phone.toStdString());
        REQUIRE(found.size() == 1);
        CHECK(found.front().id == id);
        CHECK(found.front().why == BinnedMatch::Why::Phone);
        CHECK(found.front().what == u"070-123 45 67");
    }
    CHECK(bin.matching(typed({}, u"marta@oberg.EXAMPLE"_s)).front().why == BinnedMatch::Why::Email);
    Customer byNumber;
    byNumber.externalIds = {u"till-77"_s};
    CHECK(bin.matching(byNumber).front().why == BinnedMatch::Why::ExternalId);
    CHECK(bin.matching({}, card).front().why == BinnedMatch::Why::Card);
    CHECK(bin.matching(typed(u"070-765 43 21"_s, u"petra@lind.example"_s)).empty());
    CHECK(bin.matching(typed({}, u"%"_s)).empty());
    CHECK(bin.matching(typed(u"070-123 45 67"_s, u"marta@oberg.example"_s)).size() == 1);
}

TEST_CASE("many go to the bin and come out of it as one action each") {
    TestShop shop;
    std::vector<CustomerId> people;
    for (int i = 0; i < 12; ++i) people.push_back(shop.add(u"Gäst %1"_s.arg(i)));
    saved(shop->customerDesk.remove(shop.maja, people.front()));
    BinDesk desk(shop->database());
    const auto gone = saved(desk.remove(shop.johan, people));
    CHECK(gone.value == 11);
    CHECK(CustomerStore(shop->reader()).count() == 0);
    BinStore bin(shop->reader());
    CHECK(bin.count() == 12);
    const auto rows = bin.rows(bin.ids());
    CHECK(std::count_if(rows.begin(), rows.end(), [](const BinnedCustomer& one) { return one.by == u"Johan"; }) == 11);
    saved(shop->database().undo(gone.action, shop.maja));
    CHECK(bin.count() == 1);
    saved(desk.remove(shop.johan, people));
    CHECK(saved(desk.restore(shop.maja, people)).value == 12);
    CHECK(bin.count() == 0);
    CHECK(refused(desk.restore(shop.maja, people)).contains(u"not in the bin"));
}

TEST_CASE("what was taken meanwhile by somebody in the book is told") {
    TestShop shop;
    const CustomerId marta = shop.add(u"Märta Öberg"_s, u"070-123 45 67"_s);
    saved(shop->customerDesk.remove(shop.maja, marta));
    const Customer before = *CustomerStore(shop->reader()).find(marta);
    CHECK(BinStore(shop->reader()).takenMeanwhile(before).isEmpty());
    shop.add(u"M. Öberg"_s, u"+46701234567"_s);
    CHECK(BinStore(shop->reader()).takenMeanwhile(before) == QStringList{u"070-123 45 67"_s});
}
