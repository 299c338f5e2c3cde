#include "core/privacy/retention.h"
#include "core/privacy/erasure_desk.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

CustomerId takenIn(TestShop& shop, const QString& name, Day on) {
    Customer c;
    c.displayName = name;
    c.createdOn = on;
    return saved(shop->customerDesk.add(shop.maja, c)).value;
}

void seen(TestShop& shop, CustomerId id, Interaction::Kind kind, Day on) {
    Interaction entry;
    entry.customer = id;
    entry.kind = kind;
    entry.day = on;
    entry.text = u"seen"_s;
    saved(shop->historyDesk.log(shop.maja, {entry, {}, false, {}}));
}

std::vector<Unseen> unseen(TestShop& shop, int months) { return std::get<std::vector<Unseen>>(Retention::notSeenFor(shop->reader(), shop.maja, months, shop->today())); }

QString refusal(TestShop& shop, StaffId by, Day today) {
    const auto result = Retention::notSeenFor(shop->reader(), by, 24, today);
    const auto* why = std::get_if<Refusal>(&result);
    return why ? why->sentence : QString();
}

}  // namespace

TEST_CASE("who has not been seen for so many months is listed, longest ago first, by whatever they were last seen by") {
    TestShop shop;  // on 2026-11-22
    const CustomerId never = takenIn(shop, u"Ingrid Öberg"_s, Day(2019, 3, 1)), visited = takenIn(shop, u"Олег Осипов"_s, Day(2018, 1, 1));
    const CustomerId called = takenIn(shop, u"山田 太郎"_s, Day(2018, 1, 1)), regular = takenIn(shop, u"Elin Åkerström"_s, Day(2018, 1, 1));
    const CustomerId stamped = takenIn(shop, u"Małgorzata"_s, Day(2018, 1, 1)), edge = takenIn(shop, u"On the day"_s, Day(2024, 11, 22)), inside = takenIn(shop, u"A day later"_s, Day(2024, 11, 23));
    seen(shop, visited, Interaction::Kind::Visit, Day(2023, 5, 5));
    seen(shop, called, Interaction::Kind::Call, Day(2024, 1, 1));
    seen(shop, regular, Interaction::Kind::Visit, Day(2026, 11, 1));
    saved(shop->loyaltyDesk.stamp(shop.maja, stamped, u"one"_s));
    CHECK(unseen(shop, 24) == std::vector<Unseen>{{never, u"Ingrid Öberg"_s, Day(2019, 3, 1), u"created"_s},
                                                  {visited, u"Олег Осипов"_s, Day(2023, 5, 5), u"visit"_s},
                                                  {called, u"山田 太郎"_s, Day(2024, 1, 1), u"call"_s},
                                                  {edge, u"On the day"_s, Day(2024, 11, 22), u"created"_s}});
    static_cast<void>(inside);
    saved(shop->customerDesk.remove(shop.maja, never));
    CHECK(unseen(shop, 24).front().isBinned);
    ErasureDesk desk(shop->database());
    saved(desk.erase(shop.maja, never));
    desk.finish().waitForFinished();
    CHECK(unseen(shop, 24).front().id == visited);
    CHECK(unseen(shop, 36).front().id == visited);
    CHECK(unseen(shop, 48).empty());
}

TEST_CASE("nobody is listed while the clock cannot be right, or for who is not the owner") {
    TestShop shop;
    takenIn(shop, u"Ingrid Öberg"_s, Day(2010, 3, 1));
    CHECK(refusal(shop, shop.maja, Day(2026, 11, 22)) == u"");
    CHECK(refusal(shop, shop.maja, Day(2026, 11, 21)) == u"Today is 2026-11-21, but the newest entry is of 2026-11-22. Set the computer's clock right first.");
    CHECK(refusal(shop, shop.maja, Day(2026, 11, 22).plusDays(400)) == u"");
    CHECK(refusal(shop, shop.maja, Day(2026, 11, 22).plusDays(401)).contains(u"more than 400 days ago"));
    CHECK(refusal(shop, shop.johan, Day(2026, 11, 22)) == u"Only the owner of the shop may do this: Maja.");
}
