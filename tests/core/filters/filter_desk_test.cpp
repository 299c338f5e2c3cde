#include "core/filters/filter_desk.h"
#include "core/filters/filter_store.h"
#include "core/filters/given_filter.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

Condition read(const QString& text) { return std::get<Condition>(Condition::parse(text)); }

std::vector<SavedFilter> filters(TestShop& shop) { return FilterStore(shop->reader()).all(); }

QStringList names(TestShop& shop) {
    QStringList names;
    for (const SavedFilter& filter : filters(shop)) names << filter.name;
    return names;
}

void undo(TestShop& shop, ActionId action) { saved(shop->database().undo(action, shop.maja)); }

}  // namespace

TEST_CASE("a filter is kept under its name, and every step is taken back") {
    TestShop shop;
    FilterDesk desk(shop->database());
    const auto first = saved(desk.save(shop.maja, u" Brides in Lund "_s, read(u"city = Lund and tag begins wedding"_s)));
    REQUIRE(filters(shop).size() == 1);
    CHECK(filters(shop)[0].name == u"Brides in Lund"_s);
    CHECK(filters(shop)[0].condition == read(u"city = Lund and tag begins wedding"_s));
    CHECK_FALSE(filters(shop)[0].staff.isValid());

    const auto changed = saved(desk.save(shop.maja, u"Brides in Lund"_s, read(u"city = Lund"_s)));
    CHECK(changed.value == first.value);
    CHECK(filters(shop)[0].text == u"city = Lund"_s);
    undo(shop, changed.action);
    CHECK(filters(shop)[0].text == u"city = Lund and tag begins wedding"_s);

    const auto renamed = saved(desk.rename(shop.johan, first.value, u"Невесты"_s));
    CHECK(names(shop) == QStringList{u"Невесты"_s});
    undo(shop, renamed.action);
    CHECK(names(shop) == QStringList{u"Brides in Lund"_s});

    const auto before = filters(shop);
    const auto removed = saved(desk.remove(shop.maja, first.value));
    CHECK(filters(shop).empty());
    undo(shop, removed.action);
    CHECK(filters(shop) == before);
    undo(shop, first.action);
    CHECK(filters(shop).empty());
}

TEST_CASE("filters keep the order they are given") {
    TestShop shop;
    FilterDesk desk(shop->database());
    const auto one = saved(desk.save(shop.maja, u"One"_s, {})).value, two = saved(desk.save(shop.maja, u"Two"_s, {})).value;
    saved(desk.save(shop.maja, u"Three"_s, {}));
    const auto ordered = saved(desk.order(shop.maja, {two, one}));
    CHECK(names(shop) == QStringList{u"Two"_s, u"One"_s, u"Three"_s});
    undo(shop, ordered.action);
    CHECK(names(shop) == QStringList{u"One"_s, u"Two"_s, u"Three"_s});
}

TEST_CASE("a colleague's own filter is seen by nobody else") {
    TestShop shop;
    FilterDesk desk(shop->database());
    saved(desk.save(shop.maja, u"For all"_s, read(u"new"_s)));
    saved(desk.save(shop.johan, u"Johan's"_s, read(u"drifting"_s), shop.johan));
    CHECK(FilterStore(shop->reader()).of(shop.maja).size() == 1);
    CHECK(FilterStore(shop->reader()).of(shop.johan).size() == 2);
}

TEST_CASE("names that cannot be are refused in words") {
    TestShop shop;
    FilterDesk desk(shop->database());
    const auto id = saved(desk.save(shop.maja, u"Theatre"_s, {})).value;
    saved(desk.save(shop.maja, u"Curtains"_s, {}));
    CHECK(refused(desk.save(shop.maja, u"  "_s, {})).contains(u"name"_s));
    CHECK(refused(desk.save(shop.maja, u"REGULARS"_s, {})).contains(u"every shop"_s));
    CHECK(refused(desk.save(shop.maja, QString(61, u'x'), {})).contains(u"60"_s));
    CHECK(refused(desk.rename(shop.maja, id, u"Curtains"_s)).contains(u"Curtains"_s));
    CHECK(refused(desk.rename(shop.maja, FilterId{99}, u"Velvet"_s)).contains(u"no longer"_s));
    CHECK(refused(desk.remove(shop.maja, FilterId{99})).contains(u"no longer"_s));
    CHECK(names(shop).size() == 2);
}

TEST_CASE("whatever a value holds, the saved filter holds it too") {
    TestShop shop;
    FilterDesk desk(shop->database());
    const QStringList worst{u"\"*"_s, u"NEAR("_s, u"%_"_s, u"'; DROP TABLE customer; --"_s, u"a\\"_s, u"\\\""_s, QString(QChar(0)) + u"after"_s, u"\u202Eright"_s, u"e\u0301\u0323"_s, u"🧵"_s,
                            u"=cmd|' /C calc'!A0"_s, u"<img src=x>"_s, u"line\r\nbreak\ttab"_s, u"and"_s, u"(("_s, u" "_s, QString(300, u'ß')};
    for (const QString& text : worst) {
        const Condition condition = Condition::is({FilterField::Note, Comparison::Contains, text, {}});
        const auto id = saved(desk.save(shop.maja, u"Worst"_s, condition)).value;
        const auto kept = FilterStore(shop->reader()).find(id);
        REQUIRE(kept);
        INFO(text.toStdString());
        CHECK(kept->condition == condition);
    }
}

TEST_CASE("the filters every shop has are found by code and name") {
    CHECK(GivenFilter::all().size() == 5);
    for (const GivenFilter& filter : GivenFilter::all()) {
        CHECK(GivenFilter::find(filter.code)->condition == filter.condition);
        CHECK(GivenFilter::find(filter.name.toUpper())->condition == filter.condition);
        CHECK(read(filter.condition.text()) == filter.condition);
    }
    CHECK_FALSE(GivenFilter::find(u"Brides"_s));
}
