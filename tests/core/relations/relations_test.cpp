#include "core/relations/post_address.h"
#include "core/relations/relation_desk.h"
#include "core/relations/relation_store.h"
#include "core/tasks/agenda.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

struct Home : TestShop {
    RelationDesk desk{shop->database()};
    CustomerId elin = add(u"Elin Åkerström"_s), oskar = add(u"Oskar Åkerström"_s), home = household(u"Hushållet Åkerström"_s);

    CustomerId household(const QString& name) {
        Customer c;
        c.displayName = name;
        c.kind = CustomerKind::Household;
        c.addresses = {{{}, u"Storgatan 5"_s, u"222 20"_s, u"Lund"_s, {}, {}}};
        return saved(shop->customerDesk.add(maja, c)).value;
    }
    MembershipId join(CustomerId member, std::optional<Day> since = {}) {
        Membership m;
        m.household = home;
        m.member = member;
        m.since = since;
        return saved(desk.join(maja, m)).value;
    }
    [[nodiscard]] std::optional<Address> post(CustomerId id) { return postAddress(shop->reader(), *CustomerStore(shop->reader()).find(id), shop->today()); }
    [[nodiscard]] RelationStore store() { return RelationStore(shop->reader()); }
};

}  // namespace

TEST_CASE("a household has members with a time, and some who are no customers") {
    Home shop;
    const MembershipId first = shop.join(shop.elin, Day(2019, 5, 1));
    Membership child;
    child.household = shop.home;
    child.name = u"  Nils "_s;
    child.birthday = PartialDate::fromIso(u"2019-11-24");
    child.role = u"child"_s;
    saved(shop.desk.join(shop.johan, child));
    const auto members = shop.store().membersOf(shop.home);
    REQUIRE(members.size() == 2);
    CHECK(members[0].member == shop.elin);
    CHECK(members[1].name == u"Nils");
    CHECK(members[1].birthday->iso() == u"2019-11-24");
    CHECK(shop.store().householdsOf(shop.elin).size() == 1);

    const auto left = saved(shop.desk.leave(shop.maja, first, Day(2026, 11, 1)));
    CHECK_FALSE(shop.store().find(first)->isStanding(shop->today()));
    CHECK(shop.store().find(first)->isStanding(Day(2026, 10, 31)));
    CHECK_FALSE(refused(shop.desk.leave(shop.maja, first, Day(2018, 1, 1))).isEmpty());
    saved(shop->database().undo(left.action, shop.maja));
    CHECK(shop.store().find(first)->isStanding(shop->today()));
    saved(shop.desk.leave(shop.maja, first, Day(2026, 11, 1)));
    shop.join(shop.elin);  // and may come back
    CHECK(shop.store().householdsOf(shop.elin).size() == 2);
}

TEST_CASE("who cannot be a member is told why") {
    Home shop;
    shop.join(shop.elin);
    Membership m;
    m.household = shop.home;
    CHECK(refused(shop.desk.join(shop.maja, m)).contains(u"name"));
    m.member = shop.elin;
    CHECK(refused(shop.desk.join(shop.maja, m)).contains(u"Elin Åkerström"));
    m.member = shop.home;
    CHECK_FALSE(refused(shop.desk.join(shop.maja, m)).isEmpty());
    m.household = shop.oskar;
    m.member = shop.elin;
    CHECK(refused(shop.desk.join(shop.maja, m)).contains(u"Oskar Åkerström"));
    m.household = shop.home;
    m.member = CustomerId{4711};
    CHECK_FALSE(refused(shop.desk.join(shop.maja, m)).isEmpty());
    CHECK(shop.store().membersOf(shop.home).size() == 1);
}

TEST_CASE("post goes to one's own address that holds, else to that of the household one lives with") {
    Home shop;
    CHECK_FALSE(shop.post(shop.elin));
    const MembershipId id = shop.join(shop.elin);
    CHECK(shop.post(shop.elin)->street == u"Storgatan 5");
    Customer elin = *CustomerStore(shop->reader()).find(shop.elin);
    elin.addresses = {{{}, u"Gamla vägen 1"_s, {}, u"Eslöv"_s, {}, {}, ContactState::Past}, {{}, u"Nya vägen 2"_s, {}, u"Lund"_s, {}, {}}};
    shop.change(elin);
    CHECK(shop.post(shop.elin)->street == u"Nya vägen 2");
    elin.addresses.pop_back();
    shop.change(elin);
    CHECK(shop.post(shop.elin)->street == u"Storgatan 5");
    Membership away = *shop.store().find(id);
    away.sharesAddress = false;
    saved(shop.desk.change(shop.maja, away));
    CHECK_FALSE(shop.post(shop.elin));
}

TEST_CASE("a household gets one holiday card") {
    Home shop;
    shop.join(shop.elin);
    shop.join(shop.oskar);
    for (const CustomerId id : {shop.elin, shop.oskar}) saved(shop->customerDesk.consent(shop.maja, id, Channel::Post, true, u"counter"_s));
    const auto due = [&] { return MailingDesk::due(shop->reader(), CardKind::Holiday, shop->today(), Day(2026, 12, 24), {}); };
    auto cards = due();
    REQUIRE(cards.items.size() == 1);
    CHECK(cards.items[0].customer == shop.elin);
    saved(shop->customerDesk.consent(shop.maja, shop.home, Channel::Post, true, u"counter"_s));
    cards = due();
    REQUIRE(cards.items.size() == 1);
    CHECK(cards.items[0].customer == shop.home);
    CHECK(cards.leftOut.size() == 2);
    const auto count = MailingDesk::countDue(shop->reader(), CardKind::Holiday, shop->today(), Day(2026, 12, 24));
    CHECK(count.cards == 1);
    CHECK(count.leftOut == 2);
}

TEST_CASE("the birthday of a child of the house is on the agenda") {
    Home shop;
    Membership child;
    child.household = shop.home;
    child.name = u"Nils"_s;
    child.birthday = PartialDate::fromIso(u"2019-11-24");
    saved(shop.desk.join(shop.maja, child));
    const Agenda agenda = Agenda::until(shop->reader(), shop->today(), Day(2026, 11, 29), false);
    REQUIRE(agenda.birthdays.size() == 1);
    CHECK(agenda.birthdays[0].customer == shop.home);
    CHECK(agenda.birthdays[0].name() == u"Nils (Hushållet Åkerström)");
    CHECK(agenda.birthdays[0].turns == 7);
    CHECK(MailingDesk::due(shop->reader(), CardKind::Birthday, shop->today(), Day(2026, 11, 29), {}).items.empty());
}

TEST_CASE("a relation is read from both sides, and undone with one action") {
    Home shop;
    const auto related = saved(shop.desk.relate(shop.maja, {{}, shop.elin, shop.oskar, u"husband"_s, u"wife"_s}));
    CHECK(shop.store().relationsOf(shop.elin).at(0).name == u"husband");
    const Relation turned = shop.store().relationsOf(shop.oskar).at(0);
    CHECK(turned.name == u"wife");
    CHECK(turned.other == shop.elin);
    CHECK_FALSE(refused(shop.desk.relate(shop.maja, {{}, shop.elin, shop.elin, u"friend"_s, {}})).isEmpty());
    CHECK_FALSE(refused(shop.desk.relate(shop.maja, {{}, shop.oskar, shop.elin, u"wife"_s, u"husband"_s})).isEmpty());
    CHECK_FALSE(refused(shop.desk.relate(shop.maja, {{}, shop.oskar, shop.elin, u"  "_s, {}})).isEmpty());
    saved(shop->customerDesk.remove(shop.maja, shop.oskar));
    CHECK(shop.store().relationsOf(shop.elin).empty());
    saved(shop->customerDesk.restore(shop.maja, shop.oskar));
    CHECK(shop.store().relationsOf(shop.elin).size() == 1);
    saved(shop->database().undo(related.action, shop.maja));
    CHECK(shop.store().relationsOf(shop.elin).empty());
}

TEST_CASE("the words of a relation are changed from either side, as one action that is taken back") {
    Home shop;
    const RelationId id = saved(shop.desk.relate(shop.maja, {{}, shop.elin, shop.oskar, u"husband"_s, u"wife"_s})).value;
    saved(shop.desk.relate(shop.maja, {{}, shop.elin, shop.oskar, u"referrer"_s, u"referred customer"_s}));
    const auto of = [&](CustomerId customer) { return shop.store().relationsOf(customer).at(0); };
    const auto changed = saved(shop.desk.change(shop.maja, {id, shop.elin, shop.oskar, u" former husband "_s, u"former wife"_s}));
    CHECK(of(shop.elin) == Relation{id, shop.elin, shop.oskar, u"former husband"_s, u"former wife"_s});
    CHECK(of(shop.oskar) == Relation{id, shop.oskar, shop.elin, u"former wife"_s, u"former husband"_s});
    saved(shop->database().undo(changed.action, shop.johan));
    CHECK(of(shop.elin).name == u"husband");
    // As it is read from his side.
    saved(shop.desk.change(shop.maja, {id, shop.oskar, shop.elin, u"ex-wife"_s, u"ex-husband"_s}));
    CHECK(of(shop.elin) == Relation{id, shop.elin, shop.oskar, u"ex-husband"_s, u"ex-wife"_s});
    CHECK(shop.store().find(id)->customer == shop.elin);
    // One word stands for both, and who they are is not up for change.
    saved(shop.desk.change(shop.maja, {id, shop.elin, shop.home, u"friend"_s, {}}));
    CHECK(of(shop.oskar) == Relation{id, shop.oskar, shop.elin, u"friend"_s, u"friend"_s});

    CHECK(refused(shop.desk.change(shop.maja, {id, shop.elin, shop.oskar, u" "_s, u"wife"_s})).contains(u"each other"));
    CHECK(refused(shop.desk.change(shop.maja, {id, shop.elin, shop.oskar, u"referrer"_s, {}})).contains(u"already"));
    CHECK(refused(shop.desk.change(shop.maja, {RelationId{4711}, shop.elin, shop.oskar, u"friend"_s, {}})).contains(u"no longer"));
    CHECK(shop.store().relationsOf(shop.elin).size() == 2);
}

TEST_CASE("a new household and its first member are one action, and gone with one undo") {
    Home shop;
    const qint64 people = CustomerStore(shop->reader()).count();
    Membership m;
    m.member = shop.elin;
    m.role = u" mother "_s;
    m.since = Day(2019, 5, 1);
    const auto joined = saved(shop.desk.joinNew(shop.maja, u"  Familjen Ek "_s, m));
    const Membership kept = *shop.store().find(joined.value);
    CHECK(kept.member == shop.elin);
    CHECK(kept.role == u"mother");
    CHECK(kept.since == Day(2019, 5, 1));
    const Customer home = *CustomerStore(shop->reader()).find(kept.household);
    CHECK(home.displayName == u"Familjen Ek");
    CHECK(home.kind == CustomerKind::Household);
    CHECK(home.createdOn == shop->today());
    saved(shop->database().undo(joined.action, shop.maja));
    CHECK(shop.store().householdsOf(shop.elin).empty());
    CHECK(CustomerStore(shop->reader()).count() == people);
    // What is refused leaves no household behind.
    CHECK(refused(shop.desk.joinNew(shop.maja, u" "_s, m)).contains(u"name"));
    m.member = shop.home;
    CHECK_FALSE(refused(shop.desk.joinNew(shop.maja, u"Familjen Ek"_s, m)).isEmpty());
    CHECK(CustomerStore(shop->reader()).count() == people);
}
