#include "tests/core/service/service_shop.h"
#include "core/privacy/erasure_desk.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

using How = RecallContact::How;
using Status = RecallContact::Status;
using Why = RecalledPerson::Why;

RecallId begun(ServiceShop& shop, ProductId product, const QString& lot) { return saved(shop.recalls().start(shop.maja, {{}, u"Handtaget lossnar: sluta använda den"_s, product, lot, 0, {}, {}, {}})).value; }

RecallContact told(CustomerId customer, Status status = Status::Reached, How how = How::Phone) { return {customer, how, status, u"lämnar in den på fredag"_s, 0, {}, {}}; }

std::vector<RecalledPerson> people(ServiceShop& shop, RecallId id) { return RecallBoard(shop->reader(), shop->today()).people(*RecallStore(shop->reader()).find(id)); }

}  // namespace

TEST_CASE("A recall finds everybody who bought the lot, who may have, and who complained of it, and nobody else") {
    ServiceShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s), olga = shop.add(u"Ольга Петрова"_s), lin = shop.add(u"林美玲"_s), sara = shop.add(u"Sara O'Neill"_s), other = shop.add(u"محمد علي"_s), binned = shop.add(u"Åsa Berg"_s);
    const ProductId kettle = shop.sells(u"Vattenkokare"_s), pan = shop.sells(u"Stekpanna"_s);
    shop.buys(elin, kettle, u"L1"_s, 2, Day(2026, 11, 1));
    shop.buys(elin, kettle, u"l1"_s, 1, Day(2026, 11, 3));
    shop.buys(olga, kettle);
    shop.buys(olga, kettle, u"L2"_s, 4);
    shop.buys(other, kettle, u"L2"_s);
    shop.buys(other, pan, u"L1"_s);
    shop.buys(binned, kettle, u"L1"_s);
    // Somebody nobody wrote down.
    const InteractionId unknown = shop.buys(other, kettle, u"L1"_s, 3);
    saved(shop->database().write({"Change an entry", shop.maja}, [unknown](Transaction& t) -> Result<Done> {
        Statement(t.connection(), "UPDATE interaction SET customer_id = NULL WHERE id = ?1").bind(unknown).run();
        return Done{};
    }));
    shop.complains(ServiceShop::about(kettle, u"L1"_s, lin));
    shop.complains(ServiceShop::about(kettle, u"L2"_s, sara));
    saved(shop->customerDesk.remove(shop.maja, binned));
    const RecallId lot = begun(shop, kettle, u"L1"_s);
    auto all = people(shop, lot);
    REQUIRE(all.size() == 4);
    CHECK(all[0].id == elin);
    CHECK(all[0].why == Why::Bought);
    CHECK(all[0].quantity == 3);
    CHECK(all[0].lastBought == Day(2026, 11, 3));
    CHECK(all[1].id == binned);
    CHECK(all[1].isBinned);
    CHECK(all[2].id == lin);
    CHECK(all[2].why == Why::Complained);
    CHECK_FALSE(all[2].lastBought.isValid());
    CHECK(all[3].id == olga);
    CHECK(all[3].why == Why::MayHaveBought);
    CHECK(all[3].quantity == 1);
    // Of the whole product it is everybody.
    const RecallId whole = begun(shop, kettle, {});
    all = people(shop, whole);
    CHECK(all.size() == 6);
    CHECK(std::all_of(all.begin(), all.end(), [&](const RecalledPerson& person) { return person.why == (person.id == lin || person.id == sara ? Why::Complained : Why::Bought); }));
    const RecallProgress progress = RecallBoard(shop->reader(), shop->today()).progress(*RecallStore(shop->reader()).find(whole));
    CHECK(progress.people == 6);
    CHECK(progress.soldToUnknown == 3);
    CHECK_FALSE(progress.isDone());
}

TEST_CASE("A recall is kept with who was told by whom and how, until nobody is left") {
    ServiceShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s), olga = shop.add(u"Ольга Петрова"_s), lin = shop.add(u"林美玲"_s);
    const ProductId kettle = shop.sells(u"Vattenkokare"_s);
    for (const CustomerId id : {elin, olga, lin}) shop.buys(id, kettle, u"L1"_s);
    const RecallId recall = begun(shop, kettle, u"L1"_s);
    const auto progress = [&] { return RecallBoard(shop->reader(), shop->today()).progress(*RecallStore(shop->reader()).find(recall)); };
    CHECK(progress().left() == 3);
    saved(shop.recalls().contact(shop.johan, recall, told(elin, Status::Tried)));
    CHECK(progress().tried == 1);
    saved(shop.recalls().contact(shop.johan, recall, told(elin, Status::Reached, How::Email)));
    saved(shop.recalls().contact(shop.johan, recall, told(elin, Status::Tried)));
    saved(shop.recalls().contact(shop.maja, recall, told(olga, Status::Unreachable, How::Post)));
    CHECK(progress().left() == 1);
    auto all = people(shop, recall);
    CHECK(all[0].id == lin);
    CHECK(all[1].id == olga);
    CHECK(all[2].id == elin);
    REQUIRE(all[2].contacts.size() == 3);
    CHECK(all[2].status() == Status::Reached);
    CHECK(all[2].contacts[1].how == How::Email);
    CHECK(all[2].contacts[1].staffName == u"Johan");
    CHECK(all[2].contacts[1].at > 0);
    saved(shop.recalls().contact(shop.maja, recall, told(lin, Status::Reached, How::InPerson)));
    CHECK(progress().isDone());
    // Somebody who bought it meanwhile opens it again.
    shop.buys(shop.add(u"Jean-Luc"_s), kettle, u"L1"_s);
    CHECK_FALSE(progress().isDone());
    saved(shop->undoLatest(shop.maja));
    CHECK(progress().isDone());
    CHECK(refused(shop.recalls().remove(shop.maja, recall)) == u"Somebody was told of this recall already, so it stays.");
    // Who was told and has given it back stays on the list.
    const InteractionId visit = PurchaseStore(shop->reader()).of(lin).front().visit;
    saved(shop->historyDesk.remove(shop.maja, visit));
    CHECK(people(shop, recall).size() == 3);
    CHECK(shop.problems() == "");
}

TEST_CASE("What somebody said about being written to stands in no recall's way, and is told") {
    Customer elin;
    elin.phones.push_back({u"mobile"_s, PhoneNumber::read(u"070-123 45 67"_s, u"SE"_s), ContactState::OptedOut});
    elin.phones.push_back({u"work"_s, PhoneNumber::read(u"08-55 10 01"_s, u"SE"_s)});
    elin.phones.push_back({u"old"_s, PhoneNumber::read(u"08-11 11 11"_s, u"SE"_s), ContactState::Past});
    elin.emails.push_back({{}, u"elin@example.org"_s});
    elin.emails.push_back({{}, u"wrong@example"_s, ContactState::Invalid});
    elin.consents.push_back({Channel::Email, true, u"form"_s, 1, {}});
    elin.consents.push_back({Channel::Email, false, u"phone"_s, 2, {}});
    elin.consents.push_back({Channel::Email, true, u"form"_s, 3, {}, u"newsletter"_s, {}});
    elin.consents.push_back({Channel::Post, true, u"form"_s, 3, {}});
    const Address home{u"home"_s, u"Storgatan 1"_s, u"223 50"_s, u"Lund"_s, {}, {}};
    auto ways = waysToReach(elin, home, u"SE"_s);
    REQUIRE(ways.size() == 4);
    CHECK(ways[0].channel == Channel::Phone);
    CHECK_FALSE(ways[0].isOptedOut);
    CHECK_FALSE(ways[0].consent);
    CHECK(ways[1].isOptedOut);
    CHECK(ways[2] == WayToReach{Channel::Email, u"elin@example.org"_s, false, false});
    CHECK(ways[3].channel == Channel::Post);
    CHECK(ways[3].consent == true);
    CHECK(ways[3].where.startsWith(u"Storgatan 1, "));
    elin.preferredChannel = Channel::Post;
    CHECK(waysToReach(elin, home, u"SE"_s).front().channel == Channel::Post);
    elin.addresses.push_back({u"home"_s, u"Lilla gatan 2"_s, u"223 51"_s, u"Lund"_s, {}, {}, ContactState::OptedOut});
    ways = waysToReach(elin, std::nullopt, u"SE"_s);
    CHECK(ways.front().channel == Channel::Post);
    CHECK(ways.front().isOptedOut);
    CHECK(waysToReach(Customer(), std::nullopt, u"SE"_s).empty());
}

TEST_CASE("What makes no recall is refused in words, and an erased customer is nobody's any more") {
    ServiceShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s), olga = shop.add(u"Ольга Петрова"_s);
    const ProductId kettle = shop.sells(u"Vattenkokare"_s);
    shop.buys(elin, kettle, u"L1"_s);
    const RecallId recall = begun(shop, kettle, u"L1"_s);
    RecallDesk desk = shop.recalls();
    const auto start = [&](const Recall& wanted) { return refused(desk.start(shop.maja, wanted)); };
    CHECK(start({{}, u"x"_s, ProductId{9}, {}, 0, {}, {}, {}}) == u"This product is no longer in the list.");
    CHECK(start({{}, u" "_s, kettle, {}, 0, {}, {}, {}}).startsWith(u"Write what is wrong"));
    CHECK(start({{}, u"x"_s, kettle, u" l1 "_s, 0, {}, {}, {}}) == u"“Vattenkokare” is called back already: recall 1.");
    CHECK(refused(desk.contact(shop.maja, RecallId{9}, told(elin))) == u"There is no recall with the number 9.");
    CHECK(refused(desk.contact(shop.maja, recall, told(olga))).contains(u"does not concern"));
    CHECK(refused(desk.change(shop.maja, recall, u" "_s)).startsWith(u"Write what is wrong"));
    saved(desk.change(shop.maja, recall, u"Sluta använda den, vi hämtar"_s));
    CHECK(RecallStore(shop->reader()).find(recall)->text == u"Sluta använda den, vi hämtar");
    saved(desk.contact(shop.maja, recall, told(elin)));
    ErasureDesk erasure(shop->database());
    saved(erasure.erase(shop.maja, elin));
    erasure.finish().waitForFinished();
    CHECK(people(shop, recall).empty());
    saved(desk.remove(shop.maja, recall));
    CHECK(RecallStore(shop->reader()).all().empty());
    CHECK(shop.problems() == "");
}
