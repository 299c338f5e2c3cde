#pragma once
#include "core/base/day.h"
#include "core/base/id.h"
#include <QString>
#include <optional>

namespace regulars {

/// What an unearned stamp costs when it was spent already: forgiven, carried to the next stamp, or refused.
enum class Clawback { Clamp, Carry, Refuse };
[[nodiscard]] QString clawbackCode(Clawback clawback);  ///< "clamp", "carry", "refuse"
[[nodiscard]] std::optional<Clawback> clawbackFrom(QStringView code);

/// The rule of a stamp programme in one version; frozen once a stamp was given under it.
struct Terms {
    TermsId id;
    ProgrammeId programme;
    int version = 1;
    Day effectiveFrom;
    int stampsNeeded = 9;          ///< stamps for one reward: the tenth is the reward
    QString reward;                ///< "the tenth dress at half price"
    std::optional<int> rewardPercent;  ///< 50: shown as ½ in the reward circle
    std::optional<int> expiryDays;
    std::optional<int> maxPerDay;
    int minGapSeconds = 0;
    Clawback clawback = Clawback::Clamp;
    [[nodiscard]] QString objection() const;                  ///< what is wrong with the rule, in a sentence; empty when nothing is
    [[nodiscard]] bool sameRule(const Terms& other) const;    ///< whatever their versions
    bool operator==(const Terms&) const = default;
};

/// A loyalty programme and its rule of today.
struct Programme {
    ProgrammeId id;
    QString name;   ///< "Dress card"
    Terms terms;
    bool operator==(const Programme&) const = default;
};

/// Where one customer stands on one card.
struct CardStanding {
    CustomerId customer;
    AccountId account;       ///< invalid: has never been stamped
    CardId card;             ///< invalid: no card given
    QString cardNumber;
    Programme programme;
    int stamps = 0;          ///< "7 of 9"
    std::optional<Day> expires;  ///< when the first stamps lapse
    [[nodiscard]] bool canRedeem() const { return stamps >= programme.terms.stampsNeeded; }
};

/// One line of the ledger as people read it.
struct LedgerLine {
    LedgerEventId id;
    qint64 at = 0;
    CustomerId customer;
    QString customerName;
    QString kind;       ///< earn, redeem, reverse …
    QString staffName;
    QString reason;
    int change = 0;     ///< +1, −9
    int balance = 0;    ///< after it
    bool reversed = false;
    QString source;     ///< the entry that earned it, "visit:123"; empty for a stamp on its own
};

}  // namespace regulars
