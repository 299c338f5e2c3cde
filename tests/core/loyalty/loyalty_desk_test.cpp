#include "core/loyalty/loyalty_desk.h"
#include "tests/support/ledger_fixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

TEST_CASE("A first stamp opens the account and the tenth purchase is the reward") {
    LedgerShop shop;
    LoyaltyDesk desk(*shop.database);
    const CustomerId elin = shop.add("Elin Åkerström");
    CHECK(!LoyaltyStore(*shop.reader).standing(elin));
    CardStanding standing;
    for (int i = 1; i <= 9; ++i) {
        standing = saved(desk.stamp(shop.maja, elin, QString::number(i))).value;
        CHECK(standing.stamps == i);
        CHECK(standing.canRedeem() == (i == 9));
        if (i < 9) CHECK(!refused(desk.redeem(shop.maja, elin, u"r"_s)).isEmpty());
    }
    standing = saved(desk.redeem(shop.maja, elin, u"r"_s)).value;
    CHECK(standing.stamps == 0);
    CHECK(standing.programme.terms.reward == u"the tenth dress at half price"_s);
    CHECK(shop.stamps(elin) == 0);
    CHECK(shop.derivedProblems().isEmpty());
    const auto totals = LoyaltyStore(*shop.reader).totals();
    CHECK(totals.rewardsUsed == 1);
    CHECK(totals.stampsOut == 0);
    CHECK(totals.rewardsReady == 0);
}

TEST_CASE("The same press twice stamps once and writes nothing the second time") {
    LedgerShop shop;
    LoyaltyDesk desk(*shop.database);
    const CustomerId ahmed = shop.add("أحمد الخطيب");
    const auto first = saved(desk.stamp(shop.maja, ahmed, u"press"_s));
    const auto second = saved(desk.stamp(shop.maja, ahmed, u"press"_s));
    CHECK(first.action.isValid());
    CHECK(!second.action.isValid());
    CHECK(second.value.stamps == 1);
    CHECK(shop.number("SELECT COUNT(*) FROM loyalty_event") == 1);
}

TEST_CASE("The rules of the counter name who stamped last") {
    Terms terms = LedgerShop::dressTerms();
    LedgerShop* shop = nullptr;
    SECTION("a stamp a moment ago") {
        terms.minGapSeconds = 3600;
        LedgerShop gap(terms);
        shop = &gap;
        LoyaltyDesk desk(*shop->database);
        const CustomerId wang = shop->add("王小明");
        saved(desk.stamp(shop->maja, wang, u"1"_s));
        const QString said = refused(desk.stamp(shop->owner, wang, u"2"_s));
        CHECK(said.contains(u"ago by Maja"));
        CHECK(said.contains(u"second"));
        CHECK(shop->stamps(wang) == 1);
        // A stamp that was taken back counts for nothing.
        saved(desk.takeBackLatest(shop->maja, wang));
        CHECK(saved(desk.stamp(shop->maja, wang, u"3"_s)).value.stamps == 1);
    }
    SECTION("the day's stamps are given") {
        terms.maxPerDay = 2;
        LedgerShop day(terms);
        shop = &day;
        const CustomerId wang = shop->add("王小明");
        {
            LoyaltyDesk desk(*shop->database);
            saved(desk.stamp(shop->owner, wang, u"1"_s));
            saved(desk.stamp(shop->maja, wang, u"2"_s));
            CHECK(refused(desk.stamp(shop->owner, wang, u"3"_s)).contains(u"by Maja"));
            // The same press is no third stamp.
            CHECK(saved(desk.stamp(shop->maja, wang, u"2"_s)).value.stamps == 2);
        }
        shop->reopen(Day(2026, 11, 28));
        LoyaltyDesk desk(*shop->database);
        CHECK(saved(desk.stamp(shop->owner, wang, u"4"_s)).value.stamps == 3);
    }
}

TEST_CASE("Nobody who is gone or in the bin is stamped") {
    LedgerShop shop;
    LoyaltyDesk desk(*shop.database);
    const CustomerId olga = shop.add("Ольга Иванова");
    saved(desk.stamp(shop.maja, olga, u"1"_s));
    shop.bin(olga);
    CHECK(refused(desk.stamp(shop.maja, olga, u"2"_s)).contains(u"Ольга Иванова"));
    CHECK(!refused(desk.redeem(shop.maja, olga, u"3"_s)).isEmpty());
    CHECK(!refused(desk.giveCard(shop.maja, olga)).isEmpty());
    CHECK(!refused(desk.takeBackLatest(shop.maja, olga)).isEmpty());
    CHECK(refused(desk.stamp(shop.maja, CustomerId{4711}, u"4"_s)).contains(u"4711"));
    CHECK(shop.number("SELECT COUNT(*) FROM loyalty_event") == 1);
}

TEST_CASE("A new card replaces the old one and touches no stamp") {
    LedgerShop shop;
    LoyaltyDesk desk(*shop.database);
    const CustomerId elin = shop.add("Elin Åkerström"), nils = shop.add("Nils Öberg");
    saved(desk.stamp(shop.maja, elin, u"1"_s));
    const CardNumber lost = saved(desk.giveCard(shop.maja, elin)).value;
    const QString ledger = u"%1"_s.arg(shop.number("SELECT COUNT(*) * 1000000 + COALESCE(MAX(id), 0) FROM loyalty_entry"));
    const CardNumber next = saved(desk.giveCard(shop.maja, elin)).value;
    CHECK(u"%1"_s.arg(shop.number("SELECT COUNT(*) * 1000000 + COALESCE(MAX(id), 0) FROM loyalty_entry")) == ledger);
    LoyaltyStore store(*shop.reader);
    CHECK(!store.cardOwner(lost));
    CHECK(store.cardStatus(lost) == u"replaced"_s);
    CHECK(store.cardOwner(next) == elin);
    CHECK(store.standing(elin)->cardNumber == next.digits());
    CHECK(store.standing(elin)->stamps == 1);
    CHECK(!refused(desk.giveCard(shop.maja, nils, next)).isEmpty());
    CHECK(!refused(desk.giveCard(shop.maja, nils, lost)).isEmpty());
    CHECK(!saved(desk.giveCard(shop.maja, elin, next)).action.isValid());
    CHECK(saved(desk.giveCard(shop.maja, nils, CardNumber::make(4711))).value.digits() == u"2900000047112"_s);
    CHECK(store.cardStatus(CardNumber::make(99)).isEmpty());
    CHECK(store.totals().cards == 2);
}

TEST_CASE("Taking back undoes the newest that stands, one at a time") {
    LedgerShop shop(LedgerShop::dressTerms());
    LoyaltyDesk desk(*shop.database);
    const CustomerId elin = shop.add("Elin Åkerström");
    CHECK(!refused(desk.takeBackLatest(shop.maja, elin)).isEmpty());
    for (int i = 1; i <= 9; ++i) saved(desk.stamp(shop.maja, elin, QString::number(i)));
    saved(desk.redeem(shop.maja, elin, u"r"_s));
    CHECK(saved(desk.takeBackLatest(shop.maja, elin)).value.stamps == 9);
    CHECK(saved(desk.takeBackLatest(shop.maja, elin)).value.stamps == 8);
    const auto lines = LoyaltyStore(*shop.reader).ledger(100, {}, elin);
    REQUIRE(lines.size() == 12);
    CHECK(lines[0].kind == u"reverse"_s);
    CHECK(lines[0].change == -1);
    CHECK(lines[0].balance == 8);
    CHECK(lines[1].change == 9);
    CHECK(lines[2].kind == u"redeem"_s);
    CHECK(lines[2].change == -9);
    CHECK(lines[2].balance == 0);
    CHECK(lines[2].reversed);
    CHECK(lines[11].balance == 1);
    CHECK(lines[11].staffName == u"Maja"_s);
    CHECK(lines[11].customerName == u"Elin Åkerström"_s);
    CHECK(LoyaltyStore(*shop.reader).ledger(5, lines[5].id).size() == 5);
    CHECK(LoyaltyStore(*shop.reader).ledger(5, lines[5].id).front().id == lines[6].id);
}

TEST_CASE("A new rule is a new version, and a bad one is refused") {
    LedgerShop shop;
    LoyaltyDesk desk(*shop.database);
    const CustomerId elin = shop.add("Elin Åkerström");
    saved(desk.stamp(shop.maja, elin, u"1"_s));
    Programme programme = *LoyaltyStore(*shop.reader).programme();
    CHECK(!saved(desk.changeProgramme(shop.owner, programme)).action.isValid());
    programme.terms.stampsNeeded = 31;
    CHECK(!refused(desk.changeProgramme(shop.owner, programme)).isEmpty());
    programme.terms.stampsNeeded = 5;
    programme.terms.reward = u"a silk scarf"_s;
    programme.name = u"Scarf card"_s;
    saved(desk.changeProgramme(shop.owner, programme));
    const Programme now = *LoyaltyStore(*shop.reader).programme();
    CHECK(now.name == u"Scarf card"_s);
    CHECK(now.terms.version == 2);
    CHECK(now.terms.stampsNeeded == 5);
    CHECK(now.terms.effectiveFrom == Day(2026, 11, 27));
    CHECK(LoyaltyStore(*shop.reader).standing(elin)->programme == now);
}

TEST_CASE("Stamps that lapsed are taken out for everybody at the start of a day") {
    Terms terms = LedgerShop::dressTerms();
    terms.expiryDays = 30;
    LedgerShop shop(terms);
    const CustomerId elin = shop.add("Elin Åkerström"), nils = shop.add("Nils Öberg");
    {
        LoyaltyDesk desk(*shop.database);
        CHECK(saved(desk.stamp(shop.maja, elin, u"1"_s)).value.expires == Day(2026, 12, 27));
        saved(desk.stamp(shop.maja, nils, u"2"_s));
        CHECK(saved(desk.lapse(shop.owner)).value == 0);
    }
    shop.reopen(Day(2026, 12, 28));
    LoyaltyDesk desk(*shop.database);
    CHECK(saved(desk.stamp(shop.maja, elin, u"3"_s)).value.stamps == 1);
    CHECK(saved(desk.lapse(shop.owner)).value == 1);
    CHECK(!saved(desk.lapse(shop.owner)).action.isValid());
    CHECK(shop.stamps(nils) == 0);
    CHECK(shop.stamps(elin) == 1);
    CHECK(shop.derivedProblems().isEmpty());
}

TEST_CASE("The tallies are rebuilt as they were and a wrong one is named") {
    LedgerShop shop;
    LoyaltyDesk desk(*shop.database);
    const CustomerId elin = shop.add("Elin Åkerström"), nils = shop.add("Nils Öberg"), olga = shop.add("Ольга Иванова");
    saved(desk.stamp(shop.maja, elin, u"1"_s));
    saved(desk.giveCard(shop.maja, nils));
    CHECK(shop.number("SELECT COUNT(*) FROM derived_stamps") == 2);
    CHECK(shop.number("SELECT stamps FROM derived_stamps WHERE customer_id = 1") == 1);
    const auto spoil = [&](const char* sql) { shop.database->writeOutside([sql](Connection& connection) { connection.run(sql); }).waitForFinished(); };
    spoil("UPDATE derived_stamps SET stamps = 3 WHERE customer_id = 1; DELETE FROM derived_stamps WHERE customer_id = 2; INSERT INTO derived_stamps VALUES(3, 1)");
    CHECK(shop.derivedProblems().size() == 3);
    shop.database->writeOutside([](Connection& connection) { StampTallies().rebuild(connection); }).waitForFinished();
    CHECK(shop.derivedProblems().isEmpty());
    CHECK(shop.number("SELECT COUNT(*) FROM derived_stamps") == 2);
    (void)olga;
}
