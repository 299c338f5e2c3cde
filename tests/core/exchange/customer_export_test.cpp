#include "tests/core/exchange/imported.h"
#include "tests/support/seed.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <random>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// Customers as shops have them: any script, several of everything, nothing of most things.
class SomePeople {
public:
    explicit SomePeople(quint32 seed) : random_(seed) {}
    Customer next() {
        Customer c;
        c.displayName = pick({u"Elin Åkerström"_s, u"王小明"_s, u"محمد حسن"_s, u"Фатима Ахметова"_s, u"김민준"_s, u"=HYPERLINK(1)"_s, u"Björk \"B\" Guðmundsdóttir"_s,
                              u"<img src=x>"_s, u"Anna, Berg"_s, u"🎀 Zoë"_s, u"+Sven"_s, u"O'Brien; Pat"_s}) + u' ' + QString::number(++count_);
        if (chance(3)) c.givenName = u"Elin"_s;
        if (chance(3)) c.familyName = u"Åkerström"_s;
        if (chance(4)) c.called = u"Ellie"_s;
        if (chance(4)) c.sortName = u"Akerstrom E"_s;
        if (chance(4)) c.language = pick({u"sv"_s, u"ru"_s, u"zh"_s});
        if (chance(3)) c.note = pick({u"Likes blue"_s, u"två rader\nav text"_s, u"=1+1"_s, u"-5 %; \"citat\""_s, u"'apostrof"_s});
        for (int i = number(3); i > 0; --i)
            c.phones.push_back({pick({u"mobile"_s, u"work"_s, u"home"_s, QString()}), PhoneNumber::read(u"07%1-%2 %3"_s.arg(number(10)).arg(100 + number(900)).arg(1000 + count_ * 10 + i), u"SE"_s)});
        for (int i = number(3); i > 0; --i) c.emails.push_back({pick({u"work"_s, QString()}), u"kund%1.%2@example.se"_s.arg(count_).arg(i)});
        for (int i = number(3); i > 0; --i)
            c.addresses.push_back({pick({u"home"_s, u"work"_s, QString()}), u"Storgatan %1"_s.arg(count_ * 10 + i) + (chance(4) ? u"\n2 tr"_s : QString()), u"211 3%1"_s.arg(i),
                                   u"Malmö"_s, chance(5) ? u"Skåne"_s : QString(), chance(3) ? u"DK"_s : QString()});
        if (chance(2)) c.dates.push_back({u"birthday"_s, *PartialDate::fromIso(pick({u"1985-12-09"_s, u"--12-09"_s, u"1985"_s, u"--02-29"_s}))});
        if (chance(4)) c.dates.push_back({u"anniversary"_s, *PartialDate::fromIso(u"2015-06-01")});
        for (const QString& tag : {u"VIP"_s, u"Sommar, höst"_s, u"semi;kolon"_s, u"常客"_s})
            if (chance(4)) c.tags << tag;
        c.tags.sort();
        if (chance(2)) c.externalIds << u"K-%1"_s.arg(count_);
        return c;
    }

private:
    int number(int below) { return static_cast<int>(random_() % static_cast<quint32>(below)); }
    bool chance(int oneIn) { return number(oneIn) == 0; }
    QString pick(const QStringList& list) { return list[number(static_cast<int>(list.size()))]; }
    std::mt19937 random_;
    int count_ = 0;
};

/// What a file carries of a customer.
Customer withoutIdentity(Customer c) {
    c.id = {};
    c.createdOn = {};
    return c;
}

std::vector<Customer> everybody(TestShop& shop) {
    std::vector<Customer> all;
    CustomerStore(shop->reader()).forEach([&](const Customer& c) { all.push_back(withoutIdentity(c)); });
    return all;
}

}  // namespace

TEST_CASE("what is taken out as CSV comes back the same") {
    const quint32 seed = seedOf("out and in again");
    CAPTURE(seed);
    SomePeople people(seed);
    TestShop shop;
    for (int i = 0; i < 60; ++i) saved(shop->customerDesk.add(shop.maja, people.next()));
    const QByteArray file = csvOf(shop);

    const auto again = importInto(shop, file);
    INFO(sentencesOf(again.value.differences).join(u'\n').toStdString());
    CHECK(again.value.unchanged == 60);
    CHECK_FALSE(again.action.isValid());

    TestShop other;
    const auto taken = importInto(other, file);
    CHECK(taken.value.added == 60);
    CHECK(taken.value.refused == 0);
    CHECK(sentencesOf(taken.value.differences).isEmpty());
    const auto before = everybody(shop), after = everybody(other);
    REQUIRE(before.size() == after.size());
    for (size_t i = 0; i < before.size(); ++i) {
        INFO(before[i].displayName.toStdString());
        CHECK((before[i].phones == after[i].phones));
        CHECK((before[i].emails == after[i].emails));
        CHECK((before[i].addresses == after[i].addresses));
        CHECK((before[i].dates == after[i].dates));
        CHECK(before[i].tags == after[i].tags);
        CHECK(before[i].note == after[i].note);
        CHECK((before[i] == after[i]));
    }
}

TEST_CASE("cells that a spreadsheet would run are made harmless") {
    TestShop shop;
    shop.add(u"=cmd|' /C calc'!A0"_s, u"+46 70-123 45 67"_s);
    const QByteArray file = csvOf(shop);
    CHECK(file.contains("\r\n'=cmd|' /C calc'!A0,"));
    CHECK(file.contains(",'+46 70-123 45 67,"));
}

TEST_CASE("consents and cards are in the file, people in the bin are not") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin"_s), gone = shop.add(u"Borta"_s);
    saved(shop->customerDesk.consent(shop.maja, elin, Channel::Sms, true, u"counter"_s));
    saved(shop->customerDesk.consent(shop.maja, elin, Channel::Post, false, u"counter"_s));
    const QString card = saved(shop->loyaltyDesk.giveCard(shop.maja, elin)).value.digits();
    saved(shop->customerDesk.remove(shop.maja, gone));
    const QByteArray file = csvOf(shop);
    CHECK(file.contains(card.toUtf8()));
    CHECK_FALSE(file.contains("Borta"));
    TestShop other;
    importInto(other, file);
    const Customer back = named(other, u"Elin"_s);
    CHECK(back.allows(Channel::Sms));
    CHECK_FALSE(back.allows(Channel::Post));
    CHECK(back.consents.size() == 2);
    CHECK(LoyaltyStore(other->reader()).activeCard(back.id)->number.digits() == card);
}

TEST_CASE("the shop as JSON is one object with everybody and what happened") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s, u"070-123 45 67"_s);
    Entry visit;
    visit.what.customer = elin;
    visit.what.kind = Interaction::Kind::Visit;
    visit.what.text = u"Klänning <b>“Linnea”</b> 🎀"_s;
    visit.what.amount = Money{134800, {}};
    visit.stamp = true;
    saved(shop->historyDesk.log(shop.maja, visit));
    const QByteArray bytes = jsonOf(shop);
    CHECK(bytes == jsonOf(shop));
    const auto document = QJsonDocument::fromJson(bytes);
    REQUIRE(document.isObject());
    const auto object = document.object();
    CHECK(object[u"shop"_s][u"name"_s].toString() == u"Blom & Daughter");
    CHECK(object[u"staff"_s].toArray().size() == 2);
    const auto customer = object[u"customers"_s][0];
    CHECK(customer[u"id"_s].toInteger() == elin.value);
    CHECK(customer[u"display_name"_s].toString() == u"Elin Åkerström");
    CHECK(customer[u"stamps"_s].toInt() == 1);
    CHECK(customer[u"interactions"_s][0][u"text"_s].toString() == visit.what.text);
    CHECK(customer[u"interactions"_s][0][u"amount_minor"_s].toInt() == 134800);
}

TEST_CASE("taking everything back gives the same JSON, byte for byte, at every step") {
    TestShop shop;
    std::vector<QByteArray> states{jsonOf(shop)};
    const auto step = [&] { states.push_back(jsonOf(shop)); };
    const CustomerId elin = shop.add(u"Elin Åkerström"_s, u"070-123 45 67"_s);
    step();
    importInto(shop, "Name,Phone,Tags\r\nElin Akerstrom,+46701234567,VIP\r\nErik Berg,0701234567,VIP\r\n");
    step();
    Entry visit;
    visit.what.customer = elin;
    visit.what.kind = Interaction::Kind::Visit;
    visit.what.text = u"byxor"_s;
    visit.stamp = true;
    saved(shop->historyDesk.log(shop.maja, visit));
    step();
    saved(shop->loyaltyDesk.stamp(shop.maja, elin, u"tryck 1"_s));
    step();
    saved(shop->loyaltyDesk.giveCard(shop.maja, elin));
    step();
    saved(shop->customerDesk.consent(shop.maja, elin, Channel::Email, true, u"counter"_s));
    step();
    saved(shop->customerDesk.remove(shop.maja, named(shop, u"Erik Berg"_s).id));
    step();
    for (size_t i = states.size() - 1; i-- > 0;) {
        CAPTURE(i);
        saved(shop->undoLatest(shop.maja));
        CHECK(jsonOf(shop) == states[i]);
    }
    for (size_t i = 1; i < states.size(); ++i) {
        CAPTURE(i);
        saved(shop->redoLatest(shop.maja));
        CHECK(jsonOf(shop) == states[i]);
    }
    checkSound(shop);
}
