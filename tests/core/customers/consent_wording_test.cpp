#include "core/customers/consent_wording_desk.h"
#include "core/customers/consent_wording_store.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

TEST_CASE("A wording can be changed until somebody was asked with it, then only a new version is written") {
    TestShop shop;
    ConsentWordingDesk desk(shop->database());
    ConsentWordingStore store(shop->reader());
    ConsentWording wording{{}, u" birthday  cards "_s, u"1"_s, u"May we send you a card?\n  <b>No markup</b>"_s, {}, false};
    const WordingId id = saved(desk.add(shop.maja, wording)).value;
    wording = *store.find(id);
    CHECK(wording.purpose == u"birthday cards"_s);
    CHECK(wording.text == u"May we send you a card?\n  <b>No markup</b>"_s);
    CHECK(wording.since == Day(2026, 11, 22));
    wording.text = u"May we send you a birthday card?"_s;
    saved(desk.change(shop.maja, wording));

    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    saved(shop->customerDesk.consent(shop.maja, elin, Channel::Post, true, u"counter"_s, u"birthday cards"_s, u"1"_s));
    CHECK(store.find(id)->isUsed);
    wording.text = u"May we sell your address?"_s;
    CHECK(refused(desk.change(shop.maja, wording)).contains(u"new version"_s));
    CHECK(refused(desk.remove(shop.maja, id)).contains(u"new version"_s));
    CHECK(store.find(id)->text == u"May we send you a birthday card?"_s);

    wording.version = u"2"_s;
    saved(desk.add(shop.maja, wording));
    CHECK(store.all().size() == 2);
    CHECK(store.all().front().version == u"2"_s);
}

TEST_CASE("A wording needs its purpose, version and words, and a version of its own") {
    TestShop shop;
    ConsentWordingDesk desk(shop->database());
    CHECK(refused(desk.add(shop.maja, {{}, {}, u"1"_s, u"May we?"_s, {}, false})).contains(u"asked for"_s));
    CHECK(refused(desk.add(shop.maja, {{}, u"newsletter"_s, {}, u"May we?"_s, {}, false})).contains(u"version"_s));
    CHECK(refused(desk.add(shop.maja, {{}, u"newsletter"_s, u"1"_s, u" \n"_s, {}, false})).contains(u"words"_s));
    CHECK(ConsentWordingDesk::proposedVersion(shop->reader(), u"newsletter"_s, shop->today()) == u"2026-11"_s);
    const auto added = saved(desk.add(shop.maja, {{}, u"newsletter"_s, u"2026-11"_s, u"May we?"_s, {}, false}));
    CHECK(refused(desk.add(shop.maja, {{}, u"newsletter"_s, u"2026-11"_s, u"May we please?"_s, {}, false})).contains(u"2026-11"_s));
    CHECK(ConsentWordingDesk::proposedVersion(shop->reader(), u"newsletter"_s, shop->today()) == u"2026-11-2"_s);
    saved(shop->database().undo(added.action, shop.maja));
    CHECK(ConsentWordingStore(shop->reader()).all().empty());
}
