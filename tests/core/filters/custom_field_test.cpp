#include "core/filters/custom_field_desk.h"
#include "core/customers/custom_field_store.h"
#include "core/exchange/shop_json.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;
using Kind = CustomField::Kind;

namespace {

const QLocale kSwedish(QLocale::Swedish, QLocale::Sweden);
const Currency kKronor = *Currency::parse(u"SEK");

CustomField field(const QString& name, Kind kind, const QStringList& choices = {}) { return {{}, name, kind, choices}; }

struct FieldShop : TestShop {
    CustomFieldDesk desk{shop->database()};
    FieldId make(const QString& name, Kind kind, const QStringList& choices = {}) { return saved(desk.add(maja, field(name, kind, choices))).value; }
    [[nodiscard]] Customer find(CustomerId id) { return *CustomerStore(shop->reader()).find(id); }
    void say(CustomerId id, FieldId in, const QString& value) {
        Customer c = find(id);
        std::erase_if(c.values, [in](const CustomValue& one) { return one.field == in; });
        if (!value.isEmpty()) c.values.push_back({in, value});
        change(c);
    }
    [[nodiscard]] QByteArray json() {
        QByteArray all;
        ShopJson(shop->reader()).write([&all](const QByteArray& piece) { all += piece; });
        return all;
    }
};

}  // namespace

TEST_CASE("what is typed into a field of the shop's own is stored by its kind and shown as the locale writes it") {
    struct Case { Kind kind; QString typed, stored, shown; };
    const Case cases[] = {{Kind::Text, u"Krämvit, inte vit \U0001F33C"_s, u"Krämvit, inte vit \U0001F33C"_s, u"Krämvit, inte vit \U0001F33C"_s},
                          {Kind::Number, u"38,5"_s, u"38.5"_s, u"38,5"_s},
                          {Kind::Number, u"38.5"_s, u"38.5"_s, u"38,5"_s},
                          {Kind::Money, u"1 348,50"_s, u"134850"_s, kSwedish.toCurrencyString(1348.5, u"kr"_s)},
                          {Kind::Date, u"2026-11-22"_s, u"2026-11-22"_s, u"2026-11-22"_s},
                          {Kind::Date, u"9/12"_s, u"--12-09"_s, u"--12-09"_s},
                          {Kind::YesNo, u"Ja"_s, u"1"_s, u"yes"_s},
                          {Kind::YesNo, u"no"_s, u"0"_s, u"no"_s},
                          {Kind::Choice, u"silk"_s, u"Silk"_s, u"Silk"_s}};
    for (const Case& c : cases) {
        INFO(c.typed.toStdString());
        const auto read = field(u"Measure"_s, c.kind, {u"Silk"_s, u"Wool"_s}).read(c.typed, kKronor, kSwedish);
        CHECK(read.objection == QString());
        CHECK(read.stored == c.stored);
        CHECK(field(u"Measure"_s, c.kind).shown(read.stored, kKronor, kSwedish).simplified() == c.shown.simplified());
    }
    for (const auto& [kind, typed] : {std::pair(Kind::Number, u"thirty"_s), {Kind::Money, u"12.345"_s}, {Kind::Date, u"2026-02-30"_s}, {Kind::YesNo, u"perhaps"_s}, {Kind::Choice, u"Linen"_s}}) {
        INFO(typed.toStdString());
        const auto read = field(u"Measure"_s, kind, {u"Silk"_s}).read(typed, kKronor, kSwedish);
        CHECK_FALSE(read.objection.isEmpty());
        CHECK(read.stored.isEmpty());
    }
}

TEST_CASE("a field is made once, changed, ordered and removed, and every step can be taken back") {
    FieldShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s), ivan = shop.add(u"Иван Петрович Ёлкин"_s);
    const FieldId size = shop.make(u"Shoe size"_s, Kind::Text), silk = shop.make(u"Cloth"_s, Kind::Choice, {u"Silk"_s, u"Wool"_s, u"Silk"_s, u" "_s});
    CHECK(CustomFieldStore(shop->reader()).find(silk)->choices == QStringList{u"Silk"_s, u"Wool"_s});
    CHECK(refused(shop.desk.add(shop.maja, field(u"  shoe  SIZE "_s, Kind::Number))).contains(u"Shoe size"));
    CHECK_FALSE(refused(shop.desk.add(shop.maja, field(u" "_s, Kind::Text))).isEmpty());
    CHECK_FALSE(refused(shop.desk.add(shop.maja, field(u"Empty"_s, Kind::Choice))).isEmpty());
    shop.say(elin, size, u"38,5"_s);
    shop.say(ivan, size, u"44"_s);
    shop.say(ivan, silk, u"Wool"_s);
    const QByteArray before = shop.json();

    SECTION("another kind reads again what was said") {
        const auto changed = saved(shop.desk.change(shop.maja, {size, u"Shoe"_s, Kind::Number, {}}));
        CHECK(shop.find(elin).values == std::vector<CustomValue>{{size, u"38.5"_s}});
        saved(shop->database().undo(changed.action, shop.johan));
        CHECK(shop.json() == before);
    }
    SECTION("what does not fit is named and nothing changes") {
        CHECK(refused(shop.desk.change(shop.maja, {size, u"Shoe"_s, Kind::Date, {}})).contains(u"Shoe size"));
        CHECK(refused(shop.desk.change(shop.maja, {silk, u"Cloth"_s, Kind::Choice, {u"Silk"_s}})).contains(u"Wool"));
        CHECK(shop.json() == before);
    }
    SECTION("a removed field takes along what was said, and undo brings both back") {
        const auto removed = saved(shop.desk.remove(shop.maja, size));
        CHECK(shop.find(elin).values.empty());
        CHECK(shop.find(ivan).values == std::vector<CustomValue>{{silk, u"Wool"_s}});
        CHECK_FALSE(refused(shop.desk.remove(shop.maja, size)).isEmpty());
        shop.reopen();
        saved(shop->database().undo(removed.action, shop.johan));
        CHECK(shop.json() == before);
    }
    SECTION("they stand in the order given, also with the customer") {
        saved(shop.desk.order(shop.maja, {silk}));
        CHECK(CustomFieldStore(shop->reader()).all().front().id == silk);
        CHECK(shop.find(ivan).values.front().field == silk);
    }
    SECTION("taken away is not said any more") {
        shop.say(elin, size, {});
        CHECK(CustomFieldStore(shop->reader()).uses(size) == 1);
    }
}

TEST_CASE("the whole record comes back as it was stored, and only what changed is written") {
    FieldShop shop;
    const FieldId size = shop.make(u"Dress size"_s, Kind::Number);
    Customer c;
    c.displayName = u"Hushållet Øberg-O'Brien"_s;
    c.kind = CustomerKind::Household;
    c.roles = CustomerRoles(CustomerRole::Customer) | CustomerRole::Supplier;
    c.salutation = u"Kära alla"_s;
    c.isFormal = true;
    c.trust = PaymentTrust::Prepayment;
    c.priceGroup = u"Friends"_s;
    c.currency = u"EUR"_s;
    c.preferredChannel = Channel::Sms;
    c.phones = {{u"work"_s, PhoneNumber::read(u"040-666 01 13"_s, u"SE"_s), ContactState::Invalid}};
    c.emails = {{u"old"_s, u"øberg@example.org"_s, ContactState::OptedOut}};
    c.addresses = {{{}, u"Kungsgatan 1"_s, u"211 49"_s, u"Malmö"_s, {}, {}, ContactState::Past}};
    c.handles = {{u"Instagram"_s, u"@oberg"_s, ContactState::Good}, {u"web"_s, u"https://øberg.example"_s, ContactState::Past}};
    c.formerNames = {u"Maria Lindqvist"_s, u"מרים"_s};
    c.facts = {{u"likes"_s, u"\"*\nNEAR(silk)"_s}, {u"said"_s, u"'oo-bery"_s}};
    c.values = {{size, u"38"_s}};
    const CustomerId id = saved(shop->customerDesk.add(shop.maja, c)).value;
    shop.reopen();
    Customer stored = shop.find(id);
    c.id = id;
    c.createdOn = stored.createdOn;
    CHECK(stored == c);
    const QByteArray before = shop.json();
    stored.facts.erase(stored.facts.begin());
    stored.formerNames[0] = u"Maria Lindkvist"_s;
    stored.trust = PaymentTrust::OnTime;
    stored.handles.clear();
    const auto changed = shop.change(stored);
    CHECK(shop.find(id) == stored);
    saved(shop->database().undo(changed.action, shop.maja));
    CHECK(shop.json() == before);
}
