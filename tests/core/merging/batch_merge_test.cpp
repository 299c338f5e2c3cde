#include "tests/core/merging/merging_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

TEST_CASE("A batch merges whole chains into the oldest record, as one action with one undo") {
    MergingShop shop;
    std::vector<CustomerId> ids;
    for (const char* name : {"Olof Ström", "Olof Strom", "Ström Olof", "Ólafur Strömsson", "Лев Толстой", "Lev Tolstoj", "Mei 李"}) ids.push_back(shop.add(QString::fromUtf8(name), u"08-55 10 0%1"_s.arg(ids.size())));
    for (const CustomerId id : ids) {
        shop.visit(id, u"Visit of %1"_s.arg(id.value), true);
        saved(shop->loyaltyDesk.giveCard(shop.maja, id));
    }
    const QByteArray before = shop.json();
    const qint64 rows = shop.number("SELECT count(*) FROM journal");
    const auto done = saved(shop.desk().mergeMany(shop.maja, {{ids[1], ids[2]}, {ids[0], ids[1]}, {ids[2], ids[0]}, {ids[5], ids[4]}}));
    CHECK(shop.number("SELECT count(*) FROM journal") == rows + 1);
    REQUIRE(done.value.merged.size() == 3);
    CHECK(done.value.skipped.empty());
    CHECK(done.value.merged[0].kept == ids[0]);
    CHECK(done.value.merged[1].kept == ids[0]);
    CHECK(done.value.merged[2].kept == ids[4]);
    CHECK(shop.stamps(ids[0]) == 3);
    CHECK(shop.stamps(ids[4]) == 2);
    CHECK(CustomerStore(shop->reader()).count() == 4);
    CHECK(shop.problems() == "");
    shop.undo(done.action);
    CHECK(shop.json() == before);
    CHECK(shop.problems() == "");
    // Each of a batch can also be parted by itself.
    const auto again = saved(shop.desk().mergeMany(shop.maja, {{ids[0], ids[1]}, {ids[1], ids[2]}, {ids[4], ids[5]}}));
    for (const auto& pair : again.value.merged) saved(shop.desk().unmerge(shop.maja, pair.merge));
    CHECK(shop.json() == before);
    CHECK(shop.problems() == "");
}

TEST_CASE("A batch leaves out what cannot be merged and says why") {
    MergingShop shop;
    const CustomerId a = shop.add(u"Karl XII"_s), b = shop.add(u"Carl XII"_s), c = shop.add(u"Charles XII"_s), binned = shop.add(u"Karl den tolfte"_s);
    saved(shop->customerDesk.remove(shop.maja, binned));
    saved(shop.desk().notSame(shop.maja, c, a));
    const auto done = saved(shop.desk().mergeMany(shop.maja, {{a, b}, {b, c}, {a, binned}, {a, a}, {a, CustomerId{77}}}));
    REQUIRE(done.value.merged.size() == 1);
    CHECK(done.value.merged[0].gone == b);
    REQUIRE(done.value.skipped.size() == 4);
    CHECK(done.value.skipped[0].reason.contains(u"two people"));
    CHECK(done.value.skipped[1].reason.contains(u"bin"));
    CHECK(done.value.skipped[2].reason.contains(u"itself"));
    CHECK(done.value.skipped[3].reason.contains(u"77"));
    const auto nothing = saved(shop.desk().mergeMany(shop.maja, {}));
    CHECK(!nothing.action.isValid());
}
