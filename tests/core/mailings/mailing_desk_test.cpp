#include "core/demo/demo_shop.h"
#include "core/mailings/mailing_store.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Shop> demo(QTemporaryDir& folder) {
    const QString path = folder.filePath(u"demo.regulars"_s);
    makeDemoShop(path, {300, 3, Day(2026, 11, 22)});
    return Shop::open(path, {Clock(Day(2026, 11, 22))});
}

}  // namespace

TEST_CASE("Counting due cards gives as many as listing them") {
    QTemporaryDir folder;
    const auto shop = demo(folder);
    for (const CardKind kind : {CardKind::Reminder, CardKind::Birthday, CardKind::Holiday}) {
        INFO(cardKindWord(kind).toStdString());
        const Day until = shop->today().plusDays(14);
        const DueCards due = MailingDesk::due(shop->reader(), kind, shop->today(), until);
        const DueCount count = MailingDesk::countDue(shop->reader(), kind, shop->today(), until);
        CHECK(count == DueCount{static_cast<qint64>(due.items.size()), static_cast<qint64>(due.leftOut.size())});
        CHECK(count.cards > 0);
        qint64 written = 0;
        for (const qint64 cards : due.languages) written += cards;
        CHECK(written == count.cards);
    }
}

TEST_CASE("The shop's own words stand on the cards of their language only") {
    QTemporaryDir folder;
    const auto shop = demo(folder);
    const Day until = shop->today().plusDays(30);
    const DueCards usual = MailingDesk::due(shop->reader(), CardKind::Birthday, shop->today(), until);
    const DueCards own = MailingDesk::due(shop->reader(), CardKind::Birthday, shop->today(), until, {{u"sv"_s, {u"Hurra {called}!"_s, u"Kom förbi. {shop}"_s}}});
    REQUIRE(own.items.size() == usual.items.size());
    qint64 changed = 0;
    for (std::size_t i = 0; i < own.items.size(); ++i) {
        if (own.items[i] == usual.items[i]) continue;
        ++changed;
        CHECK(own.items[i].heading.startsWith(u"Hurra "_s));
        CHECK(own.items[i].body == u"Kom förbi. Blom & Daughter"_s);
    }
    CHECK(changed == own.languages.value(u"sv"_s));
    CHECK(changed > 0);
    CHECK(own.languages.size() > 1);
}

TEST_CASE("A mailing's tally says what became of its cards, and undo takes it back") {
    QTemporaryDir folder;
    const auto shop = demo(folder);
    Mailing mailing;
    mailing.title = u"Holiday cards 2026"_s;
    mailing.kind = CardKind::Holiday;
    mailing.items = MailingDesk::due(shop->reader(), CardKind::Holiday, shop->today(), shop->today()).items;
    mailing.items.resize(5);
    const MailingId id = saved(shop->mailingDesk.prepare(StaffId{1}, mailing)).value.id;
    MailingStore store(shop->reader());
    CHECK(store.tally(id).cards == 5);
    CHECK(store.tally(id).printed == 0);
    const ActionId answered = saved(shop->mailingDesk.confirm(StaffId{1}, id, {2, 4})).action;
    CHECK(store.tally(id).printed == 3);
    CHECK(store.tally(id).spoiled == 2);
    saved(shop->database().undo(answered, StaffId{1}));
    CHECK(store.tally(id).printed == 0);
    CHECK(store.tally(id).spoiled == 0);
}

TEST_CASE("The same cards confirmed from two jobs stand in the history once") {
    QTemporaryDir folder;
    const auto shop = demo(folder);
    Mailing mailing;
    mailing.title = u"Holiday cards 2026"_s;
    mailing.kind = CardKind::Holiday;
    mailing.items = MailingDesk::due(shop->reader(), CardKind::Holiday, shop->today(), shop->today()).items;
    mailing.items.resize(4);
    const MailingId first = saved(shop->mailingDesk.prepare(StaffId{1}, mailing)).value.id;
    const MailingId second = saved(shop->mailingDesk.prepare(StaffId{1}, mailing)).value.id;
    const CustomerId customer = mailing.items.front().customer;
    const auto cards = [&] {
        qint64 count = 0;
        for (const Interaction& entry : InteractionStore(shop->reader()).of(customer, 1000)) count += entry.kind == Interaction::Kind::Card && entry.text == mailing.title;
        return count;
    };
    saved(shop->mailingDesk.confirm(StaffId{1}, first, {2}));
    CHECK(cards() == 1);
    saved(shop->mailingDesk.confirm(StaffId{1}, second, {}));
    CHECK(cards() == 1);
    CHECK(MailingStore(shop->reader()).tally(second).printed == 4);
    CHECK(MailingStore(shop->reader()).isPrinted(mailing.items[1].customer, mailing.items[1].occasion));
}

namespace {

// A customer with an address, to whom something was promised on each of these days.
CustomerId promised(TestShop& shop, const QString& name, const QStringList& texts, int firstInDays) {
    Customer customer;
    customer.displayName = name;
    customer.addresses.push_back({u"home"_s, u"Storgatan 4"_s, u"211 42"_s, u"Malmö"_s, {}, {}});
    const CustomerId id = saved(shop->customerDesk.add(shop.maja, customer)).value;
    for (qsizetype i = texts.size() - 1; i >= 0; --i) {
        Task task;
        task.customer = id;
        task.text = texts[i];
        task.dueOn = shop->today().plusDays(firstInDays + static_cast<int>(i));
        saved(shop->taskDesk.add(shop.maja, task));
    }
    return id;
}

DueCards reminders(TestShop& shop, const CardTexts& own = {}) { return MailingDesk::due(shop->reader(), CardKind::Reminder, shop->today(), shop->today().plusDays(7), own); }

}  // namespace

TEST_CASE("A customer gets one reminder for all that was promised, for the earliest, without the shop's own notes") {
    TestShop shop;
    const CustomerId elin = promised(shop, u"Elin Åkerström"_s, {u"call about hem"_s, u"ask about the coat"_s}, 2);
    promised(shop, u"Анна Ковалёва"_s, {u"silk has come"_s}, 1);
    const DueCards due = reminders(shop);
    REQUIRE(due.items.size() == 2);
    CHECK(MailingDesk::countDue(shop->reader(), CardKind::Reminder, shop->today(), shop->today().plusDays(7)).cards == 2);
    const MailingItem& card = due.items.back();
    CHECK(card.customer == elin);
    CHECK(card.occasion.split(u' ').size() == 2);
    CHECK_FALSE(card.body.contains(u"hem"_s));
    CHECK_FALSE(card.body.contains(u"coat"_s));
    CHECK(card.body.startsWith(u"Som vi lovade"_s));
    const DueCards told = reminders(shop, {{u"sv"_s, {u"Hej {called}!"_s, u"Det gäller: {text}, {date}."_s}}});
    CHECK(told.items.back().body == u"Det gäller: call about hem, 24 november."_s);
}

TEST_CASE("With the card every promise it was for is answered, and undo makes them due again") {
    TestShop shop;
    const CustomerId elin = promised(shop, u"Elin Åkerström"_s, {u"call about hem"_s, u"ask about the coat"_s}, 2);
    Mailing mailing;
    mailing.title = reminders(shop).title;
    mailing.items = reminders(shop).items;
    const MailingId job = saved(shop->mailingDesk.prepare(shop.maja, mailing)).value.id;
    const ActionId answered = saved(shop->mailingDesk.confirm(shop.maja, job, {})).action;
    CHECK(reminders(shop).items.empty());
    for (const QString& occasion : mailing.items.front().occasion.split(u' ')) CHECK(MailingStore(shop->reader()).isPrinted(elin, occasion));
    CHECK_FALSE(MailingStore(shop->reader()).isPrinted(elin, u"task"_s));
    CHECK(InteractionStore(shop->reader()).of(elin, 10).size() == 1);
    Task later;
    later.customer = elin;
    later.text = u"the veil"_s;
    later.dueOn = shop->today().plusDays(5);
    saved(shop->taskDesk.add(shop.maja, later));
    REQUIRE(reminders(shop).items.size() == 1);
    CHECK(reminders(shop).items.front().occasion.split(u' ').size() == 1);
    saved(shop->database().undo(answered, shop.maja));
    CHECK(reminders(shop).items.front().occasion.split(u' ').size() == 3);
}

TEST_CASE("A mailing is called in the language of the shop, and so it stands in the timelines") {
    TestShop shop;
    promised(shop, u"Elin Åkerström"_s, {u"call about hem"_s}, 2);
    CHECK(reminders(shop).title == u"Påminnelser t.o.m. 29 november"_s);
    CHECK(MailingDesk::due(shop->reader(), CardKind::Holiday, shop->today(), shop->today()).title == u"Julkort 2026"_s);
    CHECK(cardTitle(CardKind::Birthday, Day(2026, 11, 29), u"ru_RU"_s) == u"Открытки ко дню рождения по 29 ноября"_s);
    CHECK(cardTitle(CardKind::Birthday, Day(2026, 11, 29), u"ja"_s) == u"Birthday cards to 29 November"_s);
    CHECK(cardTitle(CardKind::Reminder, Day(2026, 11, 29), u"en-GB"_s) == u"Reminders to 29 November"_s);
}
