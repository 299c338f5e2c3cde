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
