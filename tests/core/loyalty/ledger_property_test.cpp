#include "tests/support/ledger_fixture.h"
#include <QSet>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// A random life of one account inside one transaction, with what must hold after every step.
class RandomLife {
public:
    RandomLife(Transaction& transaction, AccountId account, const Terms& terms, unsigned seed)
        : t_(transaction), store_(transaction.connection()), account_(account), terms_(terms), random_(seed) {}

    void live(int steps) {
        for (int step = 0; step < steps; ++step) {
            switch (below(10)) {
            case 0: case 1: case 2: case 3: earn(); break;
            case 4: case 5: redeem(); break;
            case 6: case 7: reverseAny(); break;
            case 8: repeatAny(); break;
            default: day_ = day_.plusDays(below(20)); break;
            }
            holds();
        }
    }
    /// Takes back everything that stands, in any order.
    void takeEverythingBack() {
        for (bool isProgress = true; isProgress;) {
            isProgress = false;
            std::shuffle(made_.begin(), made_.end(), random_);
            for (const LedgerEventId id : made_) {
                if (store_.find(id)->isReversed) continue;
                const auto result = ledger().reverse(id, newUid(), {});
                if (std::holds_alternative<LedgerEventId>(result)) isProgress = true;
                // Only terms that refuse may refuse, and only while a reward stands on the stamp.
                else REQUIRE(terms_.clawback == Clawback::Refuse);
                holds();
            }
        }
        for (const LedgerEventId id : made_) REQUIRE(store_.find(id)->isReversed);
        REQUIRE(store_.balance(account_) == 0);
        REQUIRE(debt() == 0);
        REQUIRE(t_.connection().integer("SELECT COUNT(*) FROM loyalty_shortfall_open WHERE open <> 0") == 0);
    }

private:
    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    QString newUid() { return QString::number(++uids_); }
    Ledger ledger() { return Ledger(t_, day_); }
    int debt() {
        int sum = 0;
        for (const Shortfall& shortfall : store_.debts(account_)) sum += shortfall.open;
        return sum;
    }

    // The balance is the sum over lots, each lot within its bounds; nobody has stamps to use and owes stamps as well.
    void holds() {
        Statement lots(t_.connection(), "SELECT units, remaining FROM loyalty_lot_left WHERE account_id = ?1");
        lots.bind(account_);
        qint64 sum = 0;
        while (lots.step()) {
            REQUIRE(lots.integer(1) >= 0);
            REQUIRE(lots.integer(1) <= lots.integer(0));
            sum += lots.integer(1);
        }
        REQUIRE(store_.balance(account_) == sum);
        REQUIRE(debt() >= 0);
        if (terms_.clawback != Clawback::Carry) REQUIRE(debt() == 0);
        if (debt() > 0)
            for (const Lot& lot : store_.lots(account_)) REQUIRE((lot.expiresOn.isValid() && lot.expiresOn < day_));
    }

    void earn() {
        Terms terms = terms_;
        if (below(2) == 0) terms.expiryDays = 1 + below(40);
        const QString uid = newUid();
        const int visit = below(6);
        const QString source = below(3) == 0 ? u"visit:%1"_s.arg(visit) : QString();
        // A visit is worth the same each time it earns.
        const int before = store_.balance(account_), owed = debt(), given = 1 + (source.isEmpty() ? below(3) : visit % 3);
        // A source that earns again pays first for what taking it back had left unpaid.
        const int units = given - std::min(given, forgivenOf(source));
        const LedgerEventId stood = source.isEmpty() ? LedgerEventId{} : ledger().standing(account_, source);
        const LedgerEventId id = std::get<LedgerEventId>(ledger().earn(account_, terms, given, uid, source));
        if (stood.isValid()) {
            REQUIRE(id == stood);
            REQUIRE(store_.balance(account_) == before);
            return;
        }
        REQUIRE(store_.balance(account_) - debt() == before - owed + units);
        REQUIRE(std::get<LedgerEventId>(ledger().earn(account_, terms, given, uid, source)) == id);
        REQUIRE(store_.balance(account_) - debt() == before - owed + units);
        made_.push_back(id);
    }

    int forgivenOf(const QString& source) {
        if (source.isEmpty()) return 0;
        Statement s(t_.connection(), "SELECT COALESCE(SUM(o.open), 0) FROM loyalty_shortfall_open o JOIN loyalty_lot l ON l.id = o.lot_id "
                                     "JOIN loyalty_event v ON v.id = l.event_id WHERE o.forgiven = 1 AND (v.source = ?1 OR v.source LIKE ?1 || '#%')");
        s.bind(source);
        return s.step() ? static_cast<int>(s.integer(0)) : 0;
    }

    void redeem() {
        ledger().lapse(account_);
        const auto lots = store_.lots(account_);
        const int units = 1 + below(5), before = store_.balance(account_);
        const auto result = ledger().redeem(account_, terms_, units, newUid());
        if (std::holds_alternative<Refusal>(result)) {
            REQUIRE(before < units);
            REQUIRE(store_.balance(account_) == before);
            return;
        }
        const LedgerEventId id = std::get<LedgerEventId>(result);
        REQUIRE(store_.balance(account_) == before - units);
        drewSoonestFirst(id, lots);
        made_.push_back(id);
    }

    void drewSoonestFirst(LedgerEventId redemption, const std::vector<Lot>& before) {
        QHash<qint64, int> drawn;
        for (const Draw& draw : store_.drawsFor(redemption)) drawn[draw.lot.value] = draw.units;
        const auto last = [](const Lot& lot) { return lot.expiresOn.isValid() ? lot.expiresOn : Day(9999, 12, 31); };
        for (const Lot& used : before) {
            if (drawn.value(used.id.value) == 0) continue;
            REQUIRE(used.usableFrom <= day_);
            REQUIRE(last(used) >= day_);
            for (const Lot& other : before)
                if (last(other) < last(used)) REQUIRE(drawn.value(other.id.value) == other.remaining);
        }
    }

    void reverseAny() {
        if (made_.empty()) return;
        const LedgerEventId id = made_[static_cast<size_t>(below(static_cast<int>(made_.size())))];
        ledger().lapse(account_);
        const bool wasReversed = store_.find(id)->isReversed;
        if (!wasReversed && below(3) == 0) return reverseAndRepeat(id);
        const std::optional<int> expected = worthAfterReversing(id);
        const auto result = ledger().reverse(id, newUid(), {});
        if (wasReversed) REQUIRE(std::holds_alternative<Refusal>(result));
        if (std::holds_alternative<Refusal>(result)) return;
        if (store_.find(id)->kind == u"redeem") {
            Statement draws(t_.connection(), "SELECT COALESCE(SUM(delta), 0) FROM loyalty_entry WHERE draw_of = ?1");
            draws.bind(id);
            REQUIRE(draws.step());
            REQUIRE(draws.integer(0) == 0);
            REQUIRE(store_.shortfallsOf(id).empty());
            if (expected) REQUIRE(store_.balance(account_) - debt() == *expected);
        }
        REQUIRE(std::holds_alternative<Refusal>(ledger().reverse(std::get<LedgerEventId>(result), newUid(), {})));
    }

    // Undo and redo leave the account as it was, unless stamps lapsed on the way or a reward found them gone.
    void reverseAndRepeat(LedgerEventId id) {
        const int balance = store_.balance(account_), owed = debt();
        const qint64 lapsed = t_.connection().integer("SELECT COUNT(*) FROM loyalty_event WHERE kind = 'expire'");
        if (std::holds_alternative<Refusal>(ledger().reverse(id, newUid(), {}))) return;
        const auto again = ledger().repeat(id, newUid());
        if (std::holds_alternative<Refusal>(again)) {
            REQUIRE(store_.find(id)->kind == u"redeem");
            return;
        }
        made_.push_back(std::get<LedgerEventId>(again));
        if (t_.connection().integer("SELECT COUNT(*) FROM loyalty_event WHERE kind = 'expire'") != lapsed) return;
        REQUIRE(store_.balance(account_) == balance);
        REQUIRE(debt() == owed);
    }

    // Stamps less debt once this redemption is taken back: what it drew returns, less what its shortfalls absorb.
    // Empty for what is no redemption, and where stamps would return to a lot that has lapsed.
    std::optional<int> worthAfterReversing(LedgerEventId id) {
        if (store_.find(id)->kind != u"redeem") return std::nullopt;
        int worth = store_.balance(account_) - debt();
        for (const Draw& draw : store_.drawsFor(id)) {
            Statement lot(t_.connection(), "SELECT expires_on FROM loyalty_lot WHERE id = ?1");
            lot.bind(draw.lot);
            REQUIRE(lot.step());
            if (!lot.isNull(0) && lot.day(0) < day_) return std::nullopt;
            worth += draw.units;
        }
        const auto owed = store_.debts(account_);
        for (const Shortfall& shortfall : store_.shortfallsOf(id)) {
            const bool isOwed = std::any_of(owed.begin(), owed.end(), [&](const Shortfall& debt) { return debt.id == shortfall.id; });
            if (!isOwed) worth -= shortfall.open;
        }
        return worth;
    }

    void repeatAny() {
        if (made_.empty()) return;
        const LedgerEventId id = made_[static_cast<size_t>(below(static_cast<int>(made_.size())))];
        if (!store_.find(id)->isReversed) return;
        const LedgerEventId stood = ledger().standing(id);
        const auto result = ledger().repeat(id, newUid());
        if (std::holds_alternative<Refusal>(result)) return;
        const LedgerEventId again = std::get<LedgerEventId>(result);
        if (stood.isValid()) REQUIRE(again == stood);
        else made_.push_back(again);
        REQUIRE(ledger().standing(id) == again);
    }

    Transaction& t_;
    LedgerStore store_;
    AccountId account_;
    Terms terms_;
    std::mt19937 random_;
    Day day_{2026, 1, 1};
    std::vector<LedgerEventId> made_;
    qint64 uids_ = 0;
};

}  // namespace

TEST_CASE("Whatever happens to an account, taking everything back leaves nothing") {
    const unsigned seed = seedOf("ledger lives");
    for (const Clawback clawback : {Clawback::Clamp, Clawback::Carry, Clawback::Refuse}) {
        Terms terms = LedgerShop::dressTerms();
        terms.clawback = clawback;
        LedgerShop shop(terms);
        const CustomerId elin = shop.add("Elin Åkerström");
        for (int round = 0; round < rounds(120, 1500); ++round) {
            CAPTURE(seed, round, static_cast<int>(clawback));
            // Refused at the end, so that every life begins with an empty ledger.
            REQUIRE(refused(shop.database->write({"A life", shop.maja, elin}, [&](Transaction& t) -> Result<Done> {
                Ledger ledger(t);
                RandomLife life(t, ledger.account(shop.programme, elin), LoyaltyStore(t.connection()).programme()->terms, seed + static_cast<unsigned>(round));
                life.live(40);
                life.takeEverythingBack();
                return Refusal{u"over"_s};
            })) == u"over"_s);
        }
    }
}

TEST_CASE("With the tenth at half price, the tenth, twentieth and thirtieth purchases are the reward") {
    const int needed = GENERATE(1, 4, 9);
    Terms terms = LedgerShop::dressTerms();
    terms.stampsNeeded = needed;
    LedgerShop shop(terms);
    const CustomerId elin = shop.add("Elin Åkerström");
    saved(shop.database->write({"Purchases", shop.maja, elin}, [&](Transaction& t) -> Result<Done> {
        Ledger ledger(t);
        const Terms rule = LoyaltyStore(t.connection()).programme()->terms;
        const AccountId account = ledger.account(shop.programme, elin);
        for (int purchase = 1; purchase <= 35; ++purchase) {
            const bool isReward = ledger.balance(account) >= rule.stampsNeeded;
            CHECK(isReward == (purchase % (needed + 1) == 0));
            const QString uid = QString::number(purchase);
            if (isReward) REQUIRE(std::holds_alternative<LedgerEventId>(ledger.redeem(account, rule, rule.stampsNeeded, uid)));
            else REQUIRE(std::holds_alternative<LedgerEventId>(ledger.earn(account, rule, 1, uid, {})));
        }
        return Done{};
    }));
}
