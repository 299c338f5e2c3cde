#include "core/history/purchase_desk.h"
#include "core/relations/relation_desk.h"
#include "core/sales/product_desk.h"
#include "core/service/complaint_desk.h"
#include "core/timeline/timeline.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList kindsOf(const std::vector<TimelineEvent>& events) {
    QStringList kinds;
    for (const TimelineEvent& event : events) kinds << event.kind;
    return kinds;
}

void log(TestShop& shop, CustomerId id, Interaction::Kind kind, const QString& text, int daysAgo = 0) {
    Entry entry;
    entry.what.customer = id;
    entry.what.kind = kind;
    entry.what.text = text;
    entry.what.day = shop->today().plusDays(-daysAgo);
    saved(shop->historyDesk.log(shop.maja, entry));
}

std::vector<TimelineEvent> read(TestShop& shop, std::vector<CustomerId> people, QStringList kinds = {}, const QString& words = {}) {
    return Timeline::read(shop->reader(), {std::move(people), std::move(kinds), words, 50});
}

}  // namespace

TEST_CASE("Everything that happened stands in one list, newest first") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    log(shop, elin, Interaction::Kind::Call, u"asks about silk"_s, 3);
    log(shop, elin, Interaction::Kind::Note, u"prefers linen"_s, 2);
    const ProductId scarf = saved(ProductDesk(shop->database()).add(shop.maja, {{}, u"Silk scarf"_s, u"Scarves"_s, {}})).value;
    Entry visit;
    visit.what.customer = elin;
    visit.what.kind = Interaction::Kind::Visit;
    visit.what.day = shop->today();
    saved(PurchaseDesk(shop->database()).log(shop.maja, visit, {{scarf, u"L7"_s, 2, {}}}));
    saved(shop->loyaltyDesk.giveCard(shop.maja, elin));
    saved(shop->loyaltyDesk.stamp(shop.maja, elin, u"press"_s));
    Task promise;
    promise.kind = TaskKind::Promise;
    promise.customer = elin;
    promise.text = u"hem by Friday"_s;
    promise.dueOn = shop->today().plusDays(3);
    saved(shop->taskDesk.done(shop.maja, saved(shop->taskDesk.add(shop.maja, promise)).value));
    Task open;
    open.customer = elin;
    open.text = u"still to be done"_s;
    open.dueOn = shop->today();
    saved(shop->taskDesk.add(shop.maja, open));
    Complaint complaint;
    complaint.customer = elin;
    complaint.product = scarf;
    complaint.text = u"The seam gave way"_s;
    saved(ComplaintDesk(shop->database()).take(shop.maja, complaint));

    const auto all = read(shop, {elin});
    QStringList kinds = kindsOf(all);
    CHECK(kinds.mid(kinds.size() - 2) == QStringList{u"note"_s, u"call"_s});
    kinds.sort();
    CHECK(kinds == QStringList{u"call"_s, u"change"_s, u"complaint"_s, u"note"_s, u"promise"_s, u"stamp"_s, u"visit"_s});
    const auto visits = read(shop, {elin}, {u"visit"_s});
    REQUIRE(visits.size() == 1);
    CHECK(visits[0].bought == QStringList{u"Silk scarf × 2, L7"_s});
    CHECK(read(shop, {elin}, {u"promise"_s})[0].state == u"kept"_s);
    CHECK(kindsOf(read(shop, {elin}, {}, u"SILK"_s)) == QStringList{u"visit"_s, u"call"_s});
    CHECK(kindsOf(read(shop, {elin}, {u"note"_s, u"complaint"_s}, u"seam"_s)) == QStringList{u"complaint"_s});
    CHECK(read(shop, {elin}, {}, u"nothing of the kind"_s).empty());
}

TEST_CASE("Changes of one day by one colleague are told once") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    for (const QString& note : {u"one"_s, u"two"_s, u"three"_s}) {
        Customer after = *CustomerStore(shop->reader()).find(elin);
        after.note = note;
        shop.change(after);
    }
    const auto changes = read(shop, {elin}, {u"change"_s});
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].times == 3);
    CHECK(changes[1].times == 1);
}

TEST_CASE("A household's timeline joins its members', but not of those who moved out") {
    TestShop shop;
    Customer home;
    home.displayName = u"Familjen Öberg"_s;
    home.kind = CustomerKind::Household;
    const CustomerId household = saved(shop->customerDesk.add(shop.maja, home)).value, nils = shop.add(u"Nils Öberg"_s), ada = shop.add(u"Ada Öberg"_s);
    RelationDesk desk(shop->database());
    Membership member;
    member.household = household;
    member.member = nils;
    saved(desk.join(shop.maja, member));
    member.member = ada;
    member.until = shop->today().plusDays(-10);
    saved(desk.join(shop.maja, member));
    log(shop, nils, Interaction::Kind::Call, u"когда придёт шёлк?"_s);
    log(shop, ada, Interaction::Kind::Note, u"moved to Lund"_s);
    log(shop, household, Interaction::Kind::Note, u"ring in the evening"_s, 1);
    const auto people = Timeline::withMembers(shop->reader(), household);
    CHECK((people == std::vector{household, nils}));
    const auto events = read(shop, people, {u"call"_s, u"note"_s});
    REQUIRE(events.size() == 2);
    CHECK(events[0].customerName == u"Nils Öberg"_s);
    CHECK(events[1].customer == household);
    CHECK((Timeline::withMembers(shop->reader(), nils) == std::vector{nils}));
}
