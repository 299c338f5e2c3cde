#include "tests/support/ledger_fixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

LedgerEventId event(const Result<LedgerEventId>& result) {
    if (const auto* refusal = std::get_if<Refusal>(&result)) FAIL("refused: " << refusal->sentence.toStdString());
    return std::get<LedgerEventId>(result);
}

bool isRefused(const Result<LedgerEventId>& result) { return std::holds_alternative<Refusal>(result); }

/// One customer's account in a shop whose terms are these; the ledger is worked on inside one transaction.
struct OneAccount {
    explicit OneAccount(Clawback clawback = Clawback::Clamp, std::optional<int> expiryDays = {}) : shop(termsWith(clawback, expiryDays)), elin(shop.add("Elin Åkerström")) {}
    static Terms termsWith(Clawback clawback, std::optional<int> expiryDays) {
        Terms terms = LedgerShop::dressTerms();
        terms.clawback = clawback;
        terms.expiryDays = expiryDays;
        return terms;
    }
    template <class Work>
    void work(Work work) {
        saved(shop.database->write({"Work", shop.maja, elin}, [&](Transaction& t) -> Result<Done> {
            Ledger ledger(t);
            const Terms terms = LoyaltyStore(t.connection()).programme()->terms;
            work(ledger, ledger.account(shop.programme, elin), terms, t);
            return Done{};
        }));
    }
    LedgerShop shop;
    CustomerId elin;
};

int debtOf(Transaction& t, AccountId account) {
    int debt = 0;
    for (const Shortfall& shortfall : LedgerStore(t.connection()).debts(account)) debt += shortfall.open;
    return debt;
}

}  // namespace

TEST_CASE("A press counts once and a source earns once") {
    OneAccount one;
    one.work([](Ledger& ledger, AccountId account, const Terms& terms, Transaction& t) {
        const auto first = event(ledger.earn(account, terms, 1, u"press-1"_s, u"visit:7"_s));
        const qint64 rows = t.connection().integer("SELECT (SELECT COUNT(*) FROM loyalty_event) + (SELECT COUNT(*) FROM loyalty_lot) + (SELECT COUNT(*) FROM loyalty_entry)");
        CHECK(event(ledger.earn(account, terms, 1, u"press-1"_s, u"visit:8"_s)) == first);
        CHECK(event(ledger.earn(account, terms, 1, u"press-2"_s, u"visit:7"_s)) == first);
        CHECK(t.connection().integer("SELECT (SELECT COUNT(*) FROM loyalty_event) + (SELECT COUNT(*) FROM loyalty_lot) + (SELECT COUNT(*) FROM loyalty_entry)") == rows);
        CHECK(ledger.balance(account) == 1);
        const auto reversal = event(ledger.reverse(first, u"press-3"_s, {}));
        CHECK(event(ledger.reverse(first, u"press-3"_s, {})) == reversal);
        CHECK(ledger.balance(account) == 0);
    });
}

TEST_CASE("After a reversal the same visit may earn again as a second attempt") {
    OneAccount one;
    one.work([](Ledger& ledger, AccountId account, const Terms& terms, Transaction& t) {
        const auto first = event(ledger.earn(account, terms, 1, u"a"_s, u"visit:7"_s));
        event(ledger.reverse(first, u"b"_s, {}));
        const auto second = event(ledger.earn(account, terms, 1, u"c"_s, u"visit:7"_s));
        CHECK(LedgerStore(t.connection()).find(second)->source == u"visit:7#2"_s);
        event(ledger.reverse(second, u"d"_s, {}));
        const auto third = event(ledger.repeat(first, u"e"_s));
        CHECK(LedgerStore(t.connection()).find(third)->source == u"visit:7#3"_s);
        CHECK(ledger.standing(first) == third);
        CHECK(event(ledger.repeat(second, u"f"_s)) == third);
        CHECK(ledger.balance(account) == 1);
    });
}

TEST_CASE("A reversal cannot be reversed and an event is reversed at most once") {
    OneAccount one;
    one.work([](Ledger& ledger, AccountId account, const Terms& terms, Transaction&) {
        const auto earn = event(ledger.earn(account, terms, 1, u"a"_s, {}));
        const auto reversal = event(ledger.reverse(earn, u"b"_s, u"wrong customer"_s));
        CHECK(isRefused(ledger.reverse(earn, u"c"_s, {})));
        CHECK(isRefused(ledger.reverse(reversal, u"d"_s, {})));
        CHECK(isRefused(ledger.reverse(LedgerEventId{9999}, u"e"_s, {})));
        CHECK(isRefused(ledger.repeat(reversal, u"f"_s)));
        CHECK(ledger.balance(account) == 0);
    });
}

TEST_CASE("A redemption draws first from what lapses soonest") {
    OneAccount one;
    one.work([&](Ledger&, AccountId account, const Terms& terms, Transaction& t) {
        Terms long_ = terms, short_ = terms, never = terms;
        long_.expiryDays = 300;
        short_.expiryDays = 30;
        Ledger ledger(t, Day(2026, 1, 1));
        event(ledger.earn(account, never, 2, u"never"_s, {}));
        event(ledger.earn(account, long_, 2, u"long"_s, {}));
        event(ledger.earn(account, short_, 2, u"short"_s, {}));
        const auto redemption = event(ledger.redeem(account, terms, 3, u"r"_s));
        LedgerStore store(t.connection());
        const auto left = store.lots(account);
        REQUIRE(left.size() == 2);
        CHECK(left[0].expiresOn == Day(2026, 1, 1).plusDays(300));
        CHECK(left[0].remaining == 1);
        CHECK(left[1].remaining == 2);
        event(ledger.reverse(redemption, u"u"_s, {}));
        CHECK(store.lots(account).front().expiresOn == Day(2026, 1, 31));
        CHECK(ledger.balance(account) == 6);
    });
}

TEST_CASE("Lapsed stamps pay for nothing and lapse once, also when they come back") {
    OneAccount one(Clawback::Clamp, 30);
    one.work([&](Ledger&, AccountId account, const Terms& terms, Transaction& t) {
        Ledger january(t, Day(2026, 1, 1)), lastDay(t, Day(2026, 1, 31)), february(t, Day(2026, 2, 1));
        event(january.earn(account, terms, 5, u"e"_s, {}));
        const auto redemption = event(lastDay.redeem(account, terms, 2, u"r1"_s));
        CHECK(lastDay.balance(account) == 3);
        CHECK(isRefused(february.redeem(account, terms, 1, u"r2"_s)));
        CHECK(february.balance(account) == 0);
        const qint64 events = t.connection().integer("SELECT COUNT(*) FROM loyalty_event");
        february.lapse(account);
        CHECK(t.connection().integer("SELECT COUNT(*) FROM loyalty_event") == events);
        event(february.reverse(redemption, u"u"_s, {}));
        CHECK(february.balance(account) == 0);
    });
}

TEST_CASE("A reversed earn that was spent is paid for by another lot") {
    for (const Clawback clawback : {Clawback::Clamp, Clawback::Carry, Clawback::Refuse}) {
        OneAccount one(clawback);
        one.work([](Ledger& ledger, AccountId account, const Terms& terms, Transaction& t) {
            const auto first = event(ledger.earn(account, terms, 1, u"a"_s, {}));
            const auto redemption = event(ledger.redeem(account, terms, 1, u"r"_s));
            event(ledger.earn(account, terms, 1, u"b"_s, {}));
            event(ledger.reverse(first, u"c"_s, {}));
            CHECK(ledger.balance(account) == 0);
            CHECK(debtOf(t, account) == 0);
            // The redemption now stands on the second lot: taken back, one stamp returns and not two.
            event(ledger.reverse(redemption, u"d"_s, {}));
            CHECK(ledger.balance(account) == 1);
        });
    }
}

TEST_CASE("Without another lot the terms say who bears a spent stamp") {
    SECTION("clamp forgives it, and it does not return with the reward") {
        OneAccount one(Clawback::Clamp);
        one.work([](Ledger& ledger, AccountId account, const Terms& terms, Transaction& t) {
            const auto earn = event(ledger.earn(account, terms, 2, u"a"_s, {}));
            const auto redemption = event(ledger.redeem(account, terms, 2, u"r"_s));
            event(ledger.reverse(earn, u"b"_s, {}));
            CHECK(debtOf(t, account) == 0);
            event(ledger.earn(account, terms, 1, u"c"_s, {}));
            CHECK(ledger.balance(account) == 1);
            event(ledger.reverse(redemption, u"d"_s, {}));
            CHECK(ledger.balance(account) == 1);
        });
    }
    SECTION("carry makes the next stamps pay") {
        OneAccount one(Clawback::Carry);
        one.work([](Ledger& ledger, AccountId account, const Terms& terms, Transaction& t) {
            const auto earn = event(ledger.earn(account, terms, 2, u"a"_s, {}));
            event(ledger.redeem(account, terms, 2, u"r"_s));
            event(ledger.reverse(earn, u"b"_s, {}));
            CHECK(debtOf(t, account) == 2);
            event(ledger.earn(account, terms, 1, u"c"_s, {}));
            CHECK(ledger.balance(account) == 0);
            CHECK(debtOf(t, account) == 1);
            event(ledger.earn(account, terms, 3, u"d"_s, {}));
            CHECK(ledger.balance(account) == 2);
            CHECK(debtOf(t, account) == 0);
        });
    }
    SECTION("refuse asks for the reward first and changes nothing") {
        OneAccount one(Clawback::Refuse);
        one.work([](Ledger& ledger, AccountId account, const Terms& terms, Transaction& t) {
            const auto earn = event(ledger.earn(account, terms, 2, u"a"_s, {}));
            const auto redemption = event(ledger.redeem(account, terms, 2, u"r"_s));
            const qint64 events = t.connection().integer("SELECT COUNT(*) FROM loyalty_event");
            CHECK(isRefused(ledger.reverse(earn, u"b"_s, {})));
            CHECK(t.connection().integer("SELECT COUNT(*) FROM loyalty_event") == events);
            event(ledger.reverse(redemption, u"c"_s, {}));
            event(ledger.reverse(earn, u"d"_s, {}));
            CHECK(ledger.balance(account) == 0);
        });
    }
}

TEST_CASE("A repeated stamp keeps its day and its last day") {
    OneAccount one(Clawback::Clamp, 30);
    one.work([](Ledger&, AccountId account, const Terms& terms, Transaction& t) {
        Ledger monday(t, Day(2026, 11, 23)), friday(t, Day(2026, 11, 27));
        const auto earn = event(monday.earn(account, terms, 1, u"a"_s, {}));
        event(friday.reverse(earn, u"b"_s, {}));
        const auto again = event(friday.repeat(earn, u"c"_s));
        LedgerStore store(t.connection());
        CHECK(store.find(again)->occurredOn == Day(2026, 11, 23));
        CHECK(store.lots(account).front().expiresOn == Day(2026, 12, 23));
    });
}

TEST_CASE("Taking a spent stamp back and giving it again makes no free stamp") {
    const Clawback clawback = GENERATE(Clawback::Clamp, Clawback::Carry);
    OneAccount one(clawback);
    one.work([](Ledger& ledger, AccountId account, const Terms& terms, Transaction& t) {
        const auto earn = event(ledger.earn(account, terms, 2, u"a"_s, {}));
        const auto redemption = event(ledger.redeem(account, terms, 2, u"r"_s));
        LedgerEventId stands = earn;
        for (int round = 0; round < 3; ++round) {
            event(ledger.reverse(stands, u"back %1"_s.arg(round), {}));
            stands = event(ledger.repeat(earn, u"again %1"_s.arg(round)));
            CHECK(ledger.balance(account) == 0);
            CHECK(debtOf(t, account) == 0);
        }
        event(ledger.reverse(redemption, u"u"_s, {}));
        CHECK(ledger.balance(account) == 2);
    });
}
