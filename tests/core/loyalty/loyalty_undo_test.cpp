#include "core/loyalty/loyalty_desk.h"
#include "tests/support/ledger_fixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

TEST_CASE("Undo and redo of a stamp go on across a restart") {
    LedgerShop shop;
    const CustomerId elin = shop.add("Elin Åkerström");
    const ActionId stamped = saved(LoyaltyDesk(*shop.database).stamp(shop.maja, elin, u"1"_s)).action;
    shop.reopen();
    const ActionId undone = saved(shop.database->undo(stamped, shop.owner)).action;
    CHECK(shop.stamps(elin) == 0);
    CHECK(!LoyaltyStore(*shop.reader).standing(elin));
    CHECK(shop.number("SELECT COUNT(*) FROM derived_stamps") == 0);
    shop.reopen();
    const ActionId redone = saved(shop.database->undo(undone, shop.owner)).action;
    CHECK(shop.stamps(elin) == 1);
    shop.reopen();
    // Taken back once more, by the action itself and not by its undo.
    saved(shop.database->undo(stamped, shop.owner));
    CHECK(shop.stamps(elin) == 0);
    CHECK(redone.isValid());
    CHECK(shop.derivedProblems().isEmpty());
}

TEST_CASE("Undo of what was taken back by hand says so, and undo of the hand gives it again") {
    LedgerShop shop;
    LoyaltyDesk desk(*shop.database);
    const CustomerId elin = shop.add("Elin Åkerström");
    const ActionId stamped = saved(desk.stamp(shop.maja, elin, u"1"_s)).action;
    const ActionId byHand = saved(desk.takeBackLatest(shop.maja, elin)).action;
    CHECK(!refused(shop.database->undo(stamped, shop.maja)).isEmpty());
    saved(shop.database->undo(byHand, shop.maja));
    CHECK(shop.stamps(elin) == 1);
    saved(shop.database->undo(stamped, shop.maja));
    CHECK(shop.stamps(elin) == 0);
}

TEST_CASE("Redo of a reward needs the stamps again, and undo of a spent stamp may be refused") {
    Terms terms = LedgerShop::dressTerms();
    terms.stampsNeeded = 2;
    terms.clawback = Clawback::Refuse;
    LedgerShop shop(terms);
    LoyaltyDesk desk(*shop.database);
    const CustomerId elin = shop.add("Elin Åkerström");
    const ActionId first = saved(desk.stamp(shop.maja, elin, u"1"_s)).action;
    saved(desk.stamp(shop.maja, elin, u"2"_s));
    const ActionId reward = saved(desk.redeem(shop.maja, elin, u"3"_s)).action;
    CHECK(!refused(shop.database->undo(first, shop.maja)).isEmpty());
    const ActionId unrewarded = saved(shop.database->undo(reward, shop.maja)).action;
    CHECK(shop.stamps(elin) == 2);
    saved(shop.database->undo(first, shop.maja));
    CHECK(refused(shop.database->undo(unrewarded, shop.maja)).contains(u"1"));
    CHECK(shop.stamps(elin) == 1);
}

TEST_CASE("A card that was given is undone and redone, and so is the one it replaced") {
    LedgerShop shop;
    LoyaltyDesk desk(*shop.database);
    const CustomerId elin = shop.add("Elin Åkerström");
    const auto first = saved(desk.giveCard(shop.maja, elin));
    const auto second = saved(desk.giveCard(shop.maja, elin));
    saved(desk.stamp(shop.maja, elin, u"1"_s));
    const ActionId undone = saved(shop.database->undo(second.action, shop.maja)).action;
    CHECK(LoyaltyStore(*shop.reader).cardOwner(first.value) == elin);
    CHECK(LoyaltyStore(*shop.reader).cardStatus(second.value).isEmpty());
    saved(shop.database->undo(undone, shop.maja));
    CHECK(LoyaltyStore(*shop.reader).cardOwner(second.value) == elin);
    CHECK(shop.stamps(elin) == 1);
    CHECK(shop.derivedProblems().isEmpty());
}

TEST_CASE("A changed rule is undone even after stamps were given under it") {
    LedgerShop shop;
    LoyaltyDesk desk(*shop.database);
    const CustomerId elin = shop.add("Elin Åkerström");
    Programme programme = *LoyaltyStore(*shop.reader).programme();
    programme.terms.stampsNeeded = 5;
    programme.name = u"Short card"_s;
    const ActionId changed = saved(desk.changeProgramme(shop.owner, programme)).action;
    saved(desk.stamp(shop.maja, elin, u"1"_s));
    const auto now = [&] { return *LoyaltyStore(*shop.reader).programme(); };
    const ActionId undone = saved(shop.database->undo(changed, shop.owner)).action;
    CHECK(now().terms.stampsNeeded == 9);
    CHECK(now().name == u"Dress card"_s);
    saved(shop.database->undo(undone, shop.owner));
    CHECK(now().terms.stampsNeeded == 5);
    CHECK(now().name == u"Short card"_s);
    saved(shop.database->undo(changed, shop.owner));
    CHECK(now().terms.stampsNeeded == 9);

    const ActionId again = saved(desk.changeProgramme(shop.owner, programme)).action;
    programme.terms.stampsNeeded = 7;
    saved(desk.changeProgramme(shop.owner, programme));
    CHECK(!refused(shop.database->undo(again, shop.owner)).isEmpty());
    CHECK(now().terms.stampsNeeded == 7);
}

TEST_CASE("What became of printed cards is undone by rows and never by removing them") {
    LedgerShop shop;
    const CustomerId elin = shop.add("Elin Åkerström");
    saved(shop.database->write({"Prepare cards", shop.owner}, [&](Transaction& t) -> Result<Done> {
        t.connection().run("INSERT INTO mailing(uuid, kind, title, sheet, start_cell, day, at, staff_id) VALUES('m', 'birthday', 'Cards', 'A6x4', 0, '2026-11-27', 0, 1);"
                           "INSERT INTO mailing_item(mailing_id, position, customer_id, occasion, heading, body, address) VALUES(1, 0, 1, 'birthday:2026', '', '', ''),"
                           "(1, 1, 1, 'task:1', '', '', '')");
        return Done{};
    }));
    const ActionId confirmed = saved(shop.database->write({"Confirm cards", shop.owner}, [&](Transaction& t) -> Result<Done> {
        t.connection().run("INSERT INTO mailing_event(item_id, kind, at, staff_id) VALUES(1, 'printed', 0, 1), (2, 'spoiled', 0, 1)");
        return Done{};
    })).action;
    const char* standing = "SELECT COALESCE(SUM(CASE kind WHEN 'printed' THEN 10 ELSE 1 END), 0) FROM mailing_event m WHERE kind <> 'reversed' "
                           "AND NOT EXISTS(SELECT 1 FROM mailing_event r WHERE r.reverses = m.id)";
    CHECK(shop.number(standing) == 11);
    const ActionId undone = saved(shop.database->undo(confirmed, shop.owner)).action;
    CHECK(shop.number(standing) == 0);
    saved(shop.database->undo(undone, shop.owner));
    CHECK(shop.number(standing) == 11);
    saved(shop.database->undo(confirmed, shop.owner));
    CHECK(shop.number(standing) == 0);
    CHECK(shop.number("SELECT COUNT(*) FROM mailing_event") == 8);
    (void)elin;
}

TEST_CASE("Taking back every action in any order leaves no stamp and no debt") {
    std::mt19937 random(seedOf("undo of desks"));
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (int round = 0; round < rounds(6, 150); ++round) {
        Terms terms = LedgerShop::dressTerms();
        terms.stampsNeeded = 3;
        terms.clawback = static_cast<Clawback>(round % 3);
        LedgerShop shop(terms);
        const CustomerId people[] = {shop.add("Elin Åkerström"), shop.add("Ольга Иванова")};
        std::vector<ActionId> actions;
        const auto note = [&actions](ActionId action) { if (action.isValid()) actions.push_back(action); };
        const auto tryVerb = [&](auto future) {
            const auto outcome = future.result();
            using Value = std::variant_alternative_t<0, std::decay_t<decltype(outcome)>>;
            if (const auto* done = std::get_if<Value>(&outcome)) note(done->action);
        };
        const auto everybodys = [&] { return shop.stamps(people[0]) * 100 + shop.stamps(people[1]); };
        for (int step = 0; step < 40; ++step) {
            LoyaltyDesk desk(*shop.database);
            const CustomerId who = people[below(2)];
            switch (below(10)) {
            case 0: case 1: case 2: case 3: case 4: tryVerb(desk.stamp(shop.maja, who, {})); break;
            case 5: tryVerb(desk.redeem(shop.maja, who, {})); break;
            case 6: tryVerb(desk.takeBackLatest(shop.maja, who)); break;
            case 7: tryVerb(desk.giveCard(shop.maja, who)); break;
            case 8: if (step % 4 == 0) shop.reopen(); break;
            default:
                if (actions.empty()) break;
                const int before = everybodys();
                const auto undone = shop.database->undo(actions[static_cast<size_t>(below(static_cast<int>(actions.size())))], shop.owner).result();
                if (std::holds_alternative<Refusal>(undone)) {
                    REQUIRE(everybodys() == before);
                    break;
                }
                // Redo straight after undo gives back what there was; only a reward may find its stamps gone.
                const ActionId undo = std::get<Saved<ActionId>>(undone).action;
                if (below(2) == 0 && std::holds_alternative<Saved<ActionId>>(shop.database->undo(undo, shop.owner).result())) REQUIRE(everybodys() == before);
            }
            REQUIRE(shop.derivedProblems().isEmpty());
        }
        for (bool isProgress = true; isProgress;) {
            isProgress = false;
            std::shuffle(actions.begin(), actions.end(), random);
            for (const ActionId action : actions) {
                if (Journal(*shop.reader).find(action)->undoneBy.isValid()) continue;
                if (std::holds_alternative<Saved<ActionId>>(shop.database->undo(action, shop.owner).result())) isProgress = true;
            }
        }
        CAPTURE(round);
        CHECK(everybodys() == 0);
        CHECK(shop.number("SELECT COALESCE(SUM(open), 0) FROM loyalty_shortfall_open") == 0);
        CHECK(shop.number("SELECT COUNT(*) FROM loyalty_card") == 0);
        CHECK(shop.number("SELECT COUNT(*) FROM derived_stamps") == 0);
        CHECK(shop.derivedProblems().isEmpty());
        CHECK(Journal(*shop.reader).problems().isEmpty());
    }
}

TEST_CASE("A customer whose stamps were taken back goes to the bin when their coming is undone, and not before") {
    LedgerShop shop;
    const auto added = saved(shop.database->write({"New customer", shop.owner}, [](Transaction& t) -> Result<CustomerId> {
        t.connection().run("INSERT INTO customer(display_name, created_on) VALUES('Elin Åkerström', '2026-11-27')");
        return CustomerId{t.connection().lastInsertId()};
    }));
    const ActionId stamped = saved(LoyaltyDesk(*shop.database).stamp(shop.maja, added.value, u"1"_s)).action;
    CHECK(refused(shop.database->undo(added.action, shop.owner)).contains(u"by Maja"));
    saved(shop.database->undo(stamped, shop.owner));
    const ActionId undone = saved(shop.database->undo(added.action, shop.owner)).action;
    CHECK(shop.number("SELECT COUNT(*) FROM customer WHERE binned_at IS NOT NULL") == 1);
    saved(shop.database->undo(undone, shop.owner));
    CHECK(shop.number("SELECT COUNT(*) FROM customer WHERE binned_at IS NULL") == 1);
}
