#pragma once
#include "core/base/clock.h"
#include "core/loyalty/programme.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

using LotId = Id<struct LotTag>;
using ShortfallId = Id<struct ShortfallTag>;

/// One event of the ledger, as it was written.
struct LedgerEvent {
    LedgerEventId id;
    QString uid;
    AccountId account;
    QString kind;            ///< earn, redeem, reverse, expire, adjust, merge_out, merge_in
    TermsId terms;
    StaffId staff;
    CardId card;
    Day occurredOn;
    Instant recordedAt = 0;
    QString source;          ///< "visit:123", "visit:123#2"; of a merge the other account, "account:7"; empty: none
    LedgerEventId reverses;
    QString reason;
    bool isReversed = false; ///< read with it, not stored
};

/// "visit:123" for "visit:123#2".
[[nodiscard]] QString withoutAttempt(const QString& source);

/// Stamps that came together and lapse together, and how many of them are still there.
struct Lot {
    LotId id;
    LedgerEventId event;
    int units = 0;
    int remaining = 0;
    Day usableFrom;
    Day expiresOn;           ///< the last day they can be used; invalid: they never lapse
};

/// How many stamps of a lot pay for a redemption.
struct Draw {
    LotId lot;
    LedgerEventId redemption;
    int units = 0;
};

/// What is still missing in a lot whose earn was reversed after its stamps were spent on a redemption.
struct Shortfall {
    ShortfallId id;
    LotId lot;
    LedgerEventId redemption;
    int open = 0;
};

/// What a reversed redemption did not give back, because the earn behind it was reversed before.
struct Absorbed {
    LedgerEventId reversal;  ///< of the redemption
    LotId lot;
    LedgerEventId earn;
    int units = 0;
    bool isForgiven = false;
};

/// When and by whom a stamp that stands was given.
struct GivenStamp {
    Instant recordedAt = 0;
    Day occurredOn;
    QString staffName;
};

/// The SQL of the ledger's own rows. It only ever inserts.
class LedgerStore {
public:
    explicit LedgerStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] AccountId findAccount(ProgrammeId programme, CustomerId customer);
    AccountId addAccount(ProgrammeId programme, CustomerId customer);
    [[nodiscard]] std::vector<AccountId> accountsOf(CustomerId customer);  ///< live ones, and those joined to them
    [[nodiscard]] QString customerName(AccountId account);
    [[nodiscard]] Terms terms(TermsId id);

    [[nodiscard]] std::optional<LedgerEvent> find(LedgerEventId id);
    [[nodiscard]] LedgerEventId findUid(const QString& uid);
    /// The attempts of a source ("visit:123", "visit:123#2" …) of one kind, and the one that stands.
    struct Attempts { std::vector<LedgerEventId> all; LedgerEventId standing; };
    [[nodiscard]] Attempts attempts(AccountId account, const QString& kind, const QString& source);
    /// The newest earn, redemption or adjustment of the account that stands.
    [[nodiscard]] LedgerEventId newestStanding(AccountId account);
    /// Stamps that stand, newest first, recorded since then.
    [[nodiscard]] std::vector<GivenStamp> stampsSince(AccountId account, Instant since);

    [[nodiscard]] std::vector<Lot> lots(AccountId account);                ///< with something left, soonest lapsing first
    [[nodiscard]] std::vector<Lot> lotsOf(LedgerEventId earn);
    [[nodiscard]] std::vector<Draw> drawsFrom(LotId lot);
    [[nodiscard]] std::vector<Draw> drawsFor(LedgerEventId redemption);
    [[nodiscard]] int drawnBy(LedgerEventId redemption);                          ///< how many stamps it took when it was made
    [[nodiscard]] std::vector<Shortfall> shortfallsOf(LedgerEventId redemption);  ///< open ones, forgiven too
    [[nodiscard]] std::vector<Absorbed> absorbedOf(LedgerEventId reversedRedemption);
    [[nodiscard]] std::vector<Shortfall> shortfallsIn(LotId lot);                 ///< open ones, forgiven too
    [[nodiscard]] std::vector<Shortfall> debts(AccountId account);                ///< open ones not forgiven, oldest first
    [[nodiscard]] int balance(AccountId account);
    [[nodiscard]] std::vector<AccountId> accountsWithLapsed(Day today);

    LedgerEventId add(const LedgerEvent& event);
    LotId addLot(AccountId account, LedgerEventId event, const Lot& lot);
    void addEntry(LedgerEventId event, LotId lot, int delta, LedgerEventId drawOf = {});
    void addShortfall(LedgerEventId event, LotId lot, LedgerEventId redemption, int units, bool isForgiven);
    void addSettlement(LedgerEventId event, ShortfallId shortfall, int units);

private:
    Connection& connection_;
};

}  // namespace regulars
