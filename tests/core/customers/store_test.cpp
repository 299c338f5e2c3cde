#include "core/customers/customer_list.h"
#include "core/shop/check.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

Customer fullCustomer() {
    Customer c;
    c.displayName = u"Анна Сергеевна Ковалёва"_s;
    c.sortName = u"Ковалёва Анна"_s;
    c.called = u"Анна"_s;
    c.language = u"ru"_s;
    c.note = u"38 · любит лён\nне шерсть"_s;
    c.createdOn = Day(2024, 2, 29);
    c.phones = {{u"mobile"_s, PhoneNumber::read(u"070-123 45 67", u"SE"_s)}, {u"мама"_s, PhoneNumber::read(u"+7 495 123-45-67", u"SE"_s)}};
    c.emails = {{u"home"_s, u"anna@kovaleva.example"_s}};
    c.addresses = {{u"home"_s, u"Föreningsgatan 8"_s, u"211 44"_s, u"Malmö"_s, {}, {}}};
    c.dates = {{u"birthday"_s, *PartialDate::fromIso(u"--02-29")}, {u"wedding"_s, *PartialDate::fromIso(u"2027")}};
    c.tags = {u"pays by invoice"_s, u"wedding 2027"_s};
    c.externalIds = {u"K-1041"_s};
    c.consents = {{Channel::Post, true, u"counter"_s, 1000, StaffId{1}}, {Channel::Sms, true, u"counter"_s, 1000, StaffId{1}}, {Channel::Sms, false, u"phone"_s, 2000, StaffId{1}}};
    return c;
}

}  // namespace

TEST_CASE("everything known of a customer comes back as it was stored") {
    TestShop test;
    Customer c = fullCustomer();
    c.id = saved(test->customerDesk.add(test.maja, c)).value;
    CHECK(*CustomerStore(test->reader()).find(c.id) == c);
    CHECK(c.allows(Channel::Post));
    CHECK_FALSE(c.allows(Channel::Sms));
    CHECK_FALSE(c.allows(Channel::Email));
}

TEST_CASE("changing everything and taking it back gives the customer of before") {
    TestShop test;
    Customer before = fullCustomer();
    before.id = saved(test->customerDesk.add(test.maja, before)).value;
    Customer after = before;
    after.displayName = u"Anna Kovaleva"_s;
    after.phones.erase(after.phones.begin());
    after.emails.push_back({u"work"_s, u"anna@salong.example"_s});
    after.addresses.clear();
    after.dates[0].date = *PartialDate::fromIso(u"1992-02-29");
    after.tags = {u"VIP"_s};
    test.change(after);
    CHECK(*CustomerStore(test->reader()).find(before.id) == after);
    saved(test->undoLatest(test.maja));
    CHECK(*CustomerStore(test->reader()).find(before.id) == before);
    CHECK(checkShop(*test.shop).problems == QStringList{});
}

TEST_CASE("after a change in the middle of the list was taken back, what stands after it can still be changed") {
    TestShop test;
    const CustomerId id = test.add(u"Юлия Иванова"_s, u"070-123 45 67"_s);
    const auto phone = [](const QString& number) { return Phone{u"mobile"_s, PhoneNumber::read(number, u"SE"_s)}; };
    Customer customer = *CustomerStore(test->reader()).find(id);
    customer.phones.push_back(phone(u"073-765 43 21"_s));
    const ActionId second = test.change(customer).action;
    customer.phones.push_back(phone(u"040-12 34 56"_s));
    test.change(customer);
    test->database().undo(second, test.maja).waitForFinished();
    customer = *CustomerStore(test->reader()).find(id);
    REQUIRE(customer.phones.size() == 2);
    customer.phones[1] = phone(u"08-123 456 78"_s);
    CHECK(test.change(customer).action.isValid());
    CHECK(*CustomerStore(test->reader()).find(id) == customer);
    customer.phones.erase(customer.phones.begin());
    customer.phones.push_back(phone(u"046-222 00 00"_s));
    CHECK(test.change(customer).action.isValid());
    CHECK(*CustomerStore(test->reader()).find(id) == customer);
}

TEST_CASE("a phone taken out of the middle leaves the rows after it alone") {
    TestShop test;
    Customer customer = fullCustomer();
    customer.phones.push_back({u"work"_s, PhoneNumber::read(u"040-12 34 56"_s, u"SE"_s)});
    customer.id = saved(test->customerDesk.add(test.maja, customer)).value;
    Customer without = customer;
    without.phones.erase(without.phones.begin());
    const ActionId removed = test.change(without).action;
    Customer later = without;
    later.phones[1].label = u"till 17"_s;
    test.change(later);
    auto undone = test->database().undo(removed, test.maja);
    undone.waitForFinished();
    CHECK(std::holds_alternative<Saved<ActionId>>(undone.result()));
    CHECK(CustomerStore(test->reader()).find(customer.id)->phones.size() == 3);
}

TEST_CASE("what two people change in one customer is both kept, or refused where it is the same field") {
    TestShop test;
    Customer customer = fullCustomer();
    customer.id = saved(test->customerDesk.add(test.maja, customer)).value;
    Customer majas = customer, johans = customer;
    majas.called = u"Аня"_s;
    majas.consents.push_back({Channel::Post, false, u"counter"_s, 3000, test.maja});
    johans.note = u"går bara att nå på kvällen"_s;
    johans.consents.push_back({Channel::Email, true, u"phone"_s, 3001, test.johan});
    saved(test->customerDesk.change(test.johan, customer, johans));
    saved(test->customerDesk.change(test.maja, customer, majas));
    const Customer both = *CustomerStore(test->reader()).find(customer.id);
    CHECK(both.note == johans.note);
    CHECK(both.called == majas.called);
    CHECK_FALSE(both.allows(Channel::Post));
    CHECK(both.allows(Channel::Email));
    majas = customer;
    majas.note = u"ring mamman"_s;
    CHECK(refused(test->customerDesk.change(test.maja, customer, majas)).contains(u"the note"_s));
    CHECK(*CustomerStore(test->reader()).find(customer.id) == both);
}

TEST_CASE("the worst names are stored exactly and found literally") {
    TestShop test;
    const QStringList names{u"<img src='/dev/zero'>"_s, u"100 % Wool_Shop"_s, u"O'Brien \"Bob\""_s, u"👩🏽‍🎨 Zoë"_s, u"مريم الزهراء"_s, u"שרה כהן"_s,
                            u"王小明"_s, QString(500, u'å'), u"NEAR(a b)"_s, u"a* OR b"_s, u"=HYPERLINK(1)"_s, u"Nul"_s + QChar(u'\0') + u"Byte"_s, u"e\u0301le\u0300ve"_s};
    for (const QString& name : names) {
        const CustomerId id = test.add(name);
        INFO(name.toStdString());
        CHECK(CustomerStore(test->reader()).displayName(id) == name);
        const auto found = test->search().find(name);
        test->search().refresh({id.value});
        CHECK(std::find(found.begin(), found.end(), id) != found.end());
    }
    CHECK(checkShop(*test.shop).problems == QStringList{});
}

TEST_CASE("a customer without a name is refused, and one in the bin is gone from list and search until restored") {
    TestShop test;
    Customer nameless;
    nameless.displayName = u"  "_s;
    CHECK_FALSE(refused(test->customerDesk.add(test.maja, nameless)).isEmpty());
    const CustomerId elin = test.add(u"Elin Åkerström"_s, u"070-123 45 67"_s);
    saved(test->customerDesk.remove(test.maja, elin));
    CHECK(test->search().find(u"elin"_s).empty());
    CHECK(CustomerList(test->reader()).count() == 0);
    CHECK_FALSE(refused(test->customerDesk.remove(test.maja, elin)).isEmpty());
    saved(test->undoLatest(test.maja));
    test->search().refresh({elin.value});
    CHECK(test->search().find(u"elin"_s) == std::vector<CustomerId>{elin});
    CHECK(CustomerStore(test->reader()).withPhone(PhoneNumber::read(u"+46 70 123 45 67", u"SE"_s)) == std::vector<CustomerId>{elin});
}

TEST_CASE("names are in the order of the user's language") {
    const auto [language, expected] = GENERATE(table<QString, QStringList>({
        {u"sv"_s, {u"Zara"_s, u"Åke"_s, u"Ärla"_s, u"Östen"_s}},
        {u"en"_s, {u"Åke"_s, u"Ärla"_s, u"Östen"_s, u"Zara"_s}},
    }));
    TestShop test(Day(2026, 11, 22), language);
    for (const QString& name : {u"Östen"_s, u"Zara"_s, u"Ärla"_s, u"Åke"_s}) test.add(name);
    QStringList names;
    CustomerList list(test->reader());
    for (const CustomerRow& row : list.rows(list.ids(CustomerList::Order::Name))) names << row.displayName;
    CHECK(names == expected);
    // Changing the shop's language re-sorts the book.
    auto profile = test->profile();
    profile.language = language == u"sv" ? u"en"_s : u"sv"_s;
    saved(test->putProfile(test.maja, profile));
    const auto rows = list.rows(list.ids(CustomerList::Order::Name));
    CHECK((rows.front().displayName == u"Zara") == (profile.language == u"sv"));
}

TEST_CASE("search finds by any part, phone in any form, card and e-mail") {
    TestShop test;
    Customer c = fullCustomer();
    const CustomerId anna = saved(test->customerDesk.add(test.maja, c)).value;
    const CustomerId elin = test.add(u"Elin Åkerström-Müller"_s, u"+46 73 765 43 21"_s);
    const CardNumber card = saved(test->loyaltyDesk.giveCard(test.maja, elin)).value;
    const std::vector<std::pair<QString, CustomerId>> cases{
        {u"анна"_s, anna}, {u"ковалева"_s, anna}, {u"Ковалёва Анна"_s, anna}, {u"anna@kov"_s, anna}, {u"anna@kovaleva.example"_s, anna},
        {u"070-123"_s, anna}, {u"0701234567"_s, anna}, {u"+46701234567"_s, anna}, {u"0046 70 123 45 67"_s, anna}, {u"4567"_s, anna}, {u"+7 495 123"_s, anna},
        {u"elin"_s, elin}, {u"aker"_s, elin}, {u"ÅKER"_s, elin}, {u"muller e"_s, elin}, {u"073 765 43 21"_s, elin}, {u"4321"_s, elin},
        {card.digits(), elin}, {card.digits().left(6), elin}, {card.digits().right(5), elin}, {card.grouped(), elin}};
    for (const auto& [typed, wanted] : cases) {
        INFO(typed.toStdString());
        const auto found = test->search().find(typed);
        CHECK(std::find(found.begin(), found.end(), wanted) != found.end());
    }
    CHECK(test->search().find(u"elin anna"_s).empty());
    CHECK(test->search().find(u"   "_s).empty());
}

TEST_CASE("those seen most recently come first") {
    TestShop test;
    const CustomerId older = test.add(u"Karin Nyström"_s);
    const CustomerId newer = test.add(u"Karin Öberg"_s);
    Entry entry;
    entry.what.customer = older;
    entry.what.kind = Interaction::Kind::Visit;
    entry.what.text = u"alterations"_s;
    saved(test->historyDesk.log(test.maja, entry));
    CHECK(test->search().find(u"karin"_s) == std::vector<CustomerId>{older, newer});
}
