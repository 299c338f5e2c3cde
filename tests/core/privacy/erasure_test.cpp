#include "core/shop/check.h"
#include "tests/core/privacy/planted.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

TEST_CASE("after an erasure none of the person's words is left in the file, its log, the journal, drafts, or a fresh backup") {
    PlantedShop shop;
    REQUIRE(shop.wordsOf(shop.elin).size() > 40);
    CHECK_FALSE(shop.readAnywhere(shop.elin).empty());
    ErasureDesk desk(shop->database());
    saved(desk.erase(shop.maja, shop.elin));
    CHECK(desk.finish().result().toStdString() == "");
    CHECK(shop.readAnywhere(shop.elin) == std::vector<std::string>{});
    static_cast<void>(Backup::make(shop->database(), Backup::folderFor(shop.path)));
    shop.reopen();
    CHECK(shop.readAnywhere(shop.elin) == std::vector<std::string>{});
    // The other person's are all where they were.
    std::vector<std::string> kept = shop.readAnywhere(shop.oskar);
    CHECK(kept.size() >= shop.wordsOf(shop.oskar).size());
    CHECK(checkShop(*shop.shop).problems.join(u'\n').toStdString() == "");
}

TEST_CASE("an erasure leaves everybody else byte for byte as they were") {
    PlantedShop shop;
    const CustomerId elin = shop.elin;
    saved(shop->customerDesk.remove(shop.maja, elin));  // out of sight, so that the export names the others only
    const QByteArray before = shop.canonical();
    ErasureDesk desk(shop->database());
    saved(desk.erase(shop.maja, elin));
    desk.finish().waitForFinished();
    CHECK(shop.canonical() == before);
    CHECK(checkShop(*shop.shop).problems.join(u'\n').toStdString() == "");
}

TEST_CASE("days and amounts of visits and the ledger stay, on a record without a name that cannot be had back") {
    PlantedShop shop;
    Connection& reader = shop->reader();
    const qint64 spend = reader.integer("SELECT sum(amount_minor) FROM interaction"), events = reader.integer("SELECT count(*) FROM loyalty_event");
    ErasureDesk desk(shop->database());
    saved(desk.erase(shop.maja, shop.elin));
    desk.finish().waitForFinished();
    CHECK(reader.integer("SELECT sum(amount_minor) FROM interaction") == spend);
    CHECK(reader.integer("SELECT count(*) FROM loyalty_event") == events);
    const auto left = CustomerStore(reader).find(shop.elin);
    REQUIRE(left);
    CHECK(left->displayName == u"Erased customer");
    CHECK(left->isBinned);
    CHECK(left->phones.empty());
    CHECK(left->tags.isEmpty());
    CHECK(refused(shop->customerDesk.restore(shop.maja, shop.elin)) == u"This customer was erased for good.");
    CHECK(shop->search().find(u"Elin Åkerström"_s).empty());
    CHECK(refused(desk.erase(shop.maja, shop.elin)) == u"This customer was erased already.");
    // A word several people are called stays, one that only they were called goes.
    CHECK(reader.integer("SELECT count(*) FROM tag WHERE name = 'elin'") == 0);
    CHECK(reader.integer("SELECT count(*) FROM tag WHERE name = 'wedding'") == 1);
}

TEST_CASE("what touched an erased person cannot be taken back, and says so") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s, u"0701234567"_s);
    Customer changed = *CustomerStore(shop->reader()).find(elin);
    changed.note = u"likes linen"_s;
    const ActionId change = shop.change(changed).action;
    const ActionId stamp = saved(shop->loyaltyDesk.stamp(shop.maja, elin, u"one"_s)).action;
    ErasureDesk desk(shop->database());
    const ActionId erased = saved(desk.erase(shop.maja, elin)).action;
    desk.finish().waitForFinished();
    CHECK(refused(shop->database().undo(change, shop.maja)) == u"What “Change customer” changed is no longer kept, so it cannot be taken back.");
    CHECK(refused(shop->database().undo(stamp, shop.maja)).contains(u"no longer kept"));
    CHECK(refused(shop->database().undo(erased, shop.maja)) == u"“Erase a customer for good” cannot be taken back.");
    CHECK(Journal(shop->reader()).changeset(erased).isEmpty());
    CHECK(checkShop(*shop.shop).problems.join(u'\n').toStdString() == "");
}

TEST_CASE("an action that touched several people keeps what it did to the others, who can still take it back") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s), oleg = shop.add(u"Олег Осипов"_s);
    const ActionId both = saved(shop->database().write({"Change customer", shop.maja}, [=](Transaction& t) -> Result<Done> {
        Statement(t.connection(), "UPDATE customer SET note = 'both of them' WHERE id IN (?1, ?2)").bind(elin, oleg).run();
        return Done{};
    })).action;
    ErasureDesk desk(shop->database());
    saved(desk.erase(shop.maja, elin));
    desk.finish().waitForFinished();
    CHECK(checkShop(*shop.shop).problems.join(u'\n').toStdString() == "");
    saved(shop->database().undo(both, shop.maja));
    CHECK(CustomerStore(shop->reader()).find(oleg)->note == u"");
    CHECK(CustomerStore(shop->reader()).find(elin)->displayName == u"Erased customer");
}

TEST_CASE("a record that was merged goes with the person, and not by itself") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s, u"0701234567"_s), again = shop.add(u"E. Akerstrom"_s, u"0709999999"_s);
    saved(MergeDesk(shop->database()).merge(shop.maja, elin, again));
    ErasureDesk desk(shop->database());
    CHECK(refused(desk.erase(shop.maja, again)).startsWith(u"This record was merged into customer "));
    saved(desk.erase(shop.maja, elin));
    desk.finish().waitForFinished();
    CHECK(CustomerStore(shop->reader()).find(again)->displayName == u"Erased customer");
    CHECK(CustomerStore(shop->reader()).find(elin)->phones.empty());
    CHECK(checkShop(*shop.shop).problems.join(u'\n').toStdString() == "");
}

TEST_CASE("only the owner erases, and is told before what goes, what stays, and which copies hold the person") {
    PlantedShop shop;
    static_cast<void>(Backup::make(shop->database(), Backup::folderFor(shop.path)));
    ErasureDesk desk(shop->database());
    CHECK(refused(desk.erase(shop.johan, shop.elin)) == u"Only the owner of the shop may do this: Maja.");
    CHECK(refused(desk.erase(shop.maja, CustomerId{9999})) == u"This customer is not in the book any more.");
    const auto result = ErasureDesk::preview(shop->reader(), shop.maja, shop.path, shop.elin);
    const auto& preview = std::get<ErasurePreview>(result);
    const auto rows = [](const std::vector<ErasurePreview::Part>& parts, const char* table) {
        const auto found = std::find_if(parts.begin(), parts.end(), [table](const auto& part) { return part.table == table; });
        return found == parts.end() ? 0 : found->rows;
    };
    CHECK(rows(preview.removed, "customer_phone") == 1);
    CHECK(rows(preview.removed, "interaction") == 1);
    CHECK(rows(preview.kept, "interaction") == 1);
    CHECK(rows(preview.kept, "loyalty_event") == 1);
    CHECK(preview.backups.size() == 1);
    CHECK(CustomerStore(shop->reader()).find(shop.elin)->displayName != u"Erased customer");
}
