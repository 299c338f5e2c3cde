#include "core/history/purchase_desk.h"
#include "core/sales/product_code.h"
#include "core/sales/product_desk.h"
#include "core/sales/product_store.h"
#include "core/sales/purchase_store.h"
#include "core/storage/journal.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

ProductId added(TestShop& shop, const QString& name, const QString& code = {}) { return saved(ProductDesk(shop->database()).add(shop.maja, {{}, name, u"Tyger"_s, code})).value; }

Entry visitOf(CustomerId customer, std::optional<qint64> minor = {}) {
    Entry entry;
    entry.what.customer = customer;
    entry.what.kind = Interaction::Kind::Visit;
    entry.what.text = u"Köpte sidenschal"_s;
    if (minor) entry.what.amount = Money{*minor, {}};
    return entry;
}

}  // namespace

TEST_CASE("A product is found by its name in any letters and by its code") {
    TestShop shop;
    const ProductId scarf = added(shop, u"  Sidenschal   Åre "_s, u"7 350 053 850 019"_s), silk = added(shop, u"Шёлк «Лебедь»"_s, u"036000291452"_s), tea = added(shop, u"龍井茶"_s);
    ProductStore store(shop->reader());
    CHECK(store.named(u"sidenschal åre"_s)->id == scarf);
    CHECK(store.named(u"SIDENSCHAL ÅRE"_s)->id == scarf);
    CHECK(store.named(u"7350053850019"_s)->id == scarf);
    CHECK(store.named(u"ШЁЛК «ЛЕБЕДЬ»"_s)->id == silk);
    CHECK(store.named(u"龍井茶"_s)->id == tea);
    // Twelve digits of a North American barcode are thirteen with a 0 before them.
    CHECK(store.find(silk)->code == u"0036000291452");
    CHECK(store.named(u"036000291452"_s)->id == silk);
    CHECK(store.named(u"0036000291452"_s)->id == silk);
    CHECK_FALSE(store.named(QString()));
    CHECK_FALSE(store.named(u"sidenschal"_s));
    CHECK(store.all().size() == 3);
}

TEST_CASE("A barcode whose last digit is wrong is told from a code of the shop's own") {
    CHECK(isCheckDigitRight(u"4006381333931"_s));
    CHECK_FALSE(isCheckDigitRight(u"4006381333932"_s));
    CHECK_FALSE(isCheckDigitRight(u"4006381339331"_s));
    CHECK(isCheckDigitRight(u"SCARF-12"_s));
    CHECK(isCheckDigitRight(u"20261122"_s));
    CHECK(plainProductCode(u" 4006 3813 33931 "_s) == u"4006381333931");
    CHECK(plainProductCode(u"036000291452"_s) == u"0036000291452");
    CHECK(plainProductCode(u"036000291453"_s) == u"036000291453");
}

TEST_CASE("What makes no product is refused in words and changes nothing") {
    TestShop shop;
    const ProductId scarf = added(shop, u"Sidenschal Åre"_s, u"4006381333931"_s), other = added(shop, u"Linne"_s);
    ProductDesk desk(shop->database());
    CHECK(refused(desk.add(shop.maja, {{}, u" "_s, {}, {}})) == u"A product needs a name.");
    CHECK(refused(desk.add(shop.maja, {{}, u"SIDENSCHAL ÅRE"_s, {}, {}})) == u"There is a product called “Sidenschal Åre” already.");
    CHECK(refused(desk.add(shop.maja, {{}, u"Ull"_s, {}, u"4006381333931"_s})) == u"“Sidenschal Åre” has the code 4006381333931 already.");
    CHECK(refused(desk.add(shop.maja, {{}, u"Ull"_s, {}, u"4006381333932"_s})).contains(u"is no barcode"));
    CHECK(refused(desk.add(shop.maja, {{}, QString(201, u'ö'), {}, {}})).contains(u"200"));
    CHECK(refused(desk.change(shop.maja, {other, u"sidenschal åre"_s, {}, {}})).contains(u"already"));
    CHECK(refused(desk.change(shop.maja, {ProductId{77}, u"Ull"_s, {}, {}})) == u"This product is no longer in the list.");
    CHECK(refused(desk.remove(shop.maja, ProductId{77})) == u"This product is no longer in the list.");
    CHECK(ProductStore(shop->reader()).all().size() == 2);
    // Only large and small letters of its own name: no other product.
    saved(desk.change(shop.maja, {scarf, u"SIDENSCHAL Åre"_s, {}, {}}));
    const ActionId removed = saved(desk.remove(shop.maja, other)).action;
    CHECK(ProductStore(shop->reader()).all().size() == 1);
    saved(shop->database().undo(removed, shop.johan));
    CHECK(ProductStore(shop->reader()).find(other)->name == u"Linne");
}

TEST_CASE("What was bought hangs on its visit, whose amount counts once") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    const ProductId scarf = added(shop, u"Sidenschal"_s), thread = added(shop, u"Нитки"_s);
    PurchaseDesk desk(shop->database());
    const Currency sek;
    const auto spend = [&] { return shop->reader().integer("SELECT coalesce(sum(spend_minor), 0) FROM derived_visits"); };
    const auto first = saved(desk.log(shop.maja, visitOf(elin), {{scarf, u"A-113"_s, 2, Money{49800, sek}}, {thread, {}, 1, Money{2500, sek}}}));
    CHECK(Journal(shop->reader()).find(first.action)->action == u"Log a visit");
    CHECK(InteractionStore(shop->reader()).find(first.value)->amount->minor == 52300);
    CHECK(spend() == 52300);
    // A visit's own amount is what was paid: there may have been a discount.
    const auto second = saved(desk.log(shop.maja, visitOf(elin, 40000), {{scarf, u"A-114"_s, 2, Money{49800, sek}}}));
    CHECK(spend() == 92300);
    const auto bought = PurchaseStore(shop->reader()).of(elin);
    REQUIRE(bought.size() == 3);
    CHECK(bought[0].visit == second.value);
    CHECK(bought[1].line == PurchaseLine{scarf, u"A-113"_s, 2, Money{49800, sek}});
    CHECK(bought[2].productName == u"Нитки");
    CHECK_FALSE(bought[2].line.amount == std::nullopt);
    saved(desk.put(shop.johan, second.value, {{thread, {}, 3, {}}}));
    REQUIRE(PurchaseStore(shop->reader()).of(second.value).size() == 1);
    CHECK(spend() == 92300);
    CHECK(refused(ProductDesk(shop->database()).remove(shop.maja, thread)).contains(u"so it stays"));
    // A visit that did not happen, or was a call, was no purchase.
    Interaction call = *InteractionStore(shop->reader()).find(first.value);
    call.kind = Interaction::Kind::Call;
    saved(shop->historyDesk.change(shop.maja, call));
    CHECK(PurchaseStore(shop->reader()).of(first.value).empty());
    const auto removed = saved(shop->historyDesk.remove(shop.maja, second.value));
    CHECK(PurchaseStore(shop->reader()).of(elin).empty());
    saved(shop->database().undo(removed.action, shop.maja));
    CHECK(PurchaseStore(shop->reader()).of(second.value).size() == 1);
}

TEST_CASE("The same key press writes its lines down once") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    const ProductId scarf = added(shop, u"Sidenschal"_s);
    Entry entry = visitOf(elin, 100);
    entry.stamp = true;
    entry.press = u"press-1"_s;
    PurchaseDesk desk(shop->database());
    const InteractionId visit = saved(desk.log(shop.maja, entry, {{scarf, {}, 1, {}}})).value;
    CHECK(saved(desk.log(shop.maja, entry, {{scarf, {}, 1, {}}})).value == visit);
    CHECK(PurchaseStore(shop->reader()).of(elin).size() == 1);
}

TEST_CASE("What cannot have been bought is refused in words, and no visit is left behind") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    const ProductId scarf = added(shop, u"Sidenschal"_s);
    PurchaseDesk desk(shop->database());
    const auto log = [&](const Entry& entry, const PurchaseLine& line) { return refused(desk.log(shop.maja, entry, {line})); };
    CHECK(log(visitOf(elin), {ProductId{9}, {}, 1, {}}) == u"This product is no longer in the list.");
    CHECK(log(visitOf(elin), {scarf, {}, 0, {}}).contains(u"between one and a million"));
    CHECK(log(visitOf(elin), {scarf, {}, 1, Money{-1, {}}}).contains(u"costs nothing or more"));
    CHECK(log(visitOf(elin), {scarf, QString(61, u'x'), 1, {}}).contains(u"60"));
    CHECK(log(visitOf(elin, 5), {scarf, {}, 1, Money{1, *Currency::parse(u"EUR")}}) == u"What was bought at one visit is paid in one currency.");
    CHECK(log(visitOf(CustomerId{99}), {scarf, {}, 1, {}}) != QString());
    Entry note = visitOf(elin);
    note.what.kind = Interaction::Kind::Note;
    CHECK(log(note, {scarf, {}, 1, {}}) == u"Only at a visit something is bought.");
    CHECK(refused(desk.put(shop.maja, InteractionId{99}, {})) == u"This entry is not in the history any more.");
    CHECK(shop->reader().integer("SELECT count(*) FROM interaction") == 0);
}
