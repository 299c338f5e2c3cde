#include "core/filters/tag_desk.h"
#include "core/customers/tag_store.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

CustomerId tagged(TestShop& shop, const QString& name, const QStringList& tags) {
    Customer customer;
    customer.displayName = name;
    customer.tags = tags;
    return saved(shop->customerDesk.add(shop.maja, customer)).value;
}

QStringList tagsOf(TestShop& shop, CustomerId id) { return CustomerStore(shop->reader()).find(id)->tags; }

}  // namespace

TEST_CASE("A tag is renamed for everybody who has it, and back") {
    TestShop shop;
    const CustomerId elin = tagged(shop, u"Elin Åkerström"_s, {u"weding 2027"_s, u"vip"_s}), anna = tagged(shop, u"Анна Ковалёва"_s, {u"weding 2027"_s});
    TagStore tags(shop->reader());
    TagDesk desk(shop->database());
    const auto renamed = saved(desk.rename(shop.maja, tags.find(u"weding 2027"_s)->id, u"  wedding   2027 "_s));
    CHECK(tagsOf(shop, elin) == QStringList{u"vip"_s, u"wedding 2027"_s});
    CHECK(tagsOf(shop, anna) == QStringList{u"wedding 2027"_s});
    CHECK(tags.find(u"wedding 2027"_s)->uses == 2);
    shop->search().refresh({elin.value, anna.value});
    SearchQuery query;
    query.words = u"wedding"_s;
    CHECK(shop->search().search(query).hits.size() == 2);
    saved(shop->database().undo(renamed.action, shop.maja));
    CHECK(tagsOf(shop, anna) == QStringList{u"weding 2027"_s});
}

TEST_CASE("Names that are taken, empty or with a comma are refused in words") {
    TestShop shop;
    tagged(shop, u"Elin Åkerström"_s, {u"vip"_s, u"regular"_s});
    TagDesk desk(shop->database());
    const TagId vip = TagStore(shop->reader()).find(u"vip"_s)->id;
    CHECK(refused(desk.rename(shop.maja, vip, u" "_s)).contains(u"needs a name"_s));
    CHECK(refused(desk.rename(shop.maja, vip, u"a, b"_s)).contains(u"comma"_s));
    CHECK(refused(desk.rename(shop.maja, vip, u"regular"_s)).contains(u"Merge"_s));
    CHECK(refused(desk.rename(shop.maja, TagId{4711}, u"gold"_s)).contains(u"no longer"_s));
    CHECK(refused(desk.setColour(shop.maja, vip, u"red"_s)).contains(u"#rrggbb"_s));
    saved(desk.rename(shop.maja, vip, u"VIP"_s));
}

TEST_CASE("A colour is the tag's own and can be taken away") {
    TestShop shop;
    tagged(shop, u"Elin Åkerström"_s, {u"vip"_s});
    TagDesk desk(shop->database());
    const TagId vip = TagStore(shop->reader()).find(u"vip"_s)->id;
    saved(desk.setColour(shop.maja, vip, u"#B5471B"_s));
    CHECK(TagStore(shop->reader()).colours().value(u"vip"_s) == u"#b5471b"_s);
    saved(desk.setColour(shop.maja, vip, {}));
    CHECK(TagStore(shop->reader()).colours().isEmpty());
}

TEST_CASE("Merged tags are one on everybody, each once, and part again by undo") {
    TestShop shop;
    const CustomerId both = tagged(shop, u"Sven-Olof Ek"_s, {u"VIP"_s, u"vip"_s}), one = tagged(shop, u"王小明"_s, {u"vip"_s});
    TagStore tags(shop->reader());
    TagDesk desk(shop->database());
    const TagId lower = tags.find(u"vip"_s)->id, upper = tags.find(u"VIP"_s)->id;
    CHECK(refused(desk.merge(shop.maja, lower, lower)).contains(u"itself"_s));
    const auto merged = saved(desk.merge(shop.maja, lower, upper));
    CHECK(tagsOf(shop, both) == QStringList{u"VIP"_s});
    CHECK(tagsOf(shop, one) == QStringList{u"VIP"_s});
    CHECK_FALSE(tags.find(lower));
    saved(shop->database().undo(merged.action, shop.maja));
    CHECK(tagsOf(shop, both) == QStringList{u"VIP"_s, u"vip"_s});
    CHECK(tagsOf(shop, one) == QStringList{u"vip"_s});
}

TEST_CASE("A removed tag is off everybody and comes back with undo") {
    TestShop shop;
    const CustomerId id = tagged(shop, u"Ida Holm"_s, {u"vip"_s, u"wedding"_s});
    TagDesk desk(shop->database());
    const auto removed = saved(desk.remove(shop.maja, TagStore(shop->reader()).find(u"vip"_s)->id));
    CHECK(tagsOf(shop, id) == QStringList{u"wedding"_s});
    saved(shop->database().undo(removed.action, shop.maja));
    CHECK(tagsOf(shop, id) == QStringList{u"vip"_s, u"wedding"_s});
}
