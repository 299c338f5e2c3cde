#pragma once
#include "core/base/clock.h"
#include "core/sales/product.h"
#include "core/service/ways_to_reach.h"
#include <vector>

namespace regulars {

using RecallId = Id<struct RecallTag>;

/// A product, or one lot of it, that is called back because it may do harm.
struct Recall {
    RecallId id;
    QString text;         ///< what is wrong with it and what to do
    ProductId product;
    QString lot;          ///< empty: all of it
    Instant startedAt = 0;
    StaffId staff;
    QString productName, staffName;  ///< read with it, not stored
    bool operator==(const Recall&) const = default;
};

/// One time somebody was told of a recall, or could not be.
struct RecallContact {
    enum class How { Phone, Sms, Email, Post, InPerson };
    enum class Status { Reached, Tried, Unreachable };
    CustomerId customer;
    How how = How::Phone;
    Status status = Status::Reached;
    QString text;
    Instant at = 0;
    StaffId staff;
    QString staffName;    ///< read with it, not stored
    bool operator==(const RecallContact&) const = default;
};

[[nodiscard]] QString recallHowCode(RecallContact::How how);           ///< "phone", "sms", "email", "post", "in_person"
[[nodiscard]] std::optional<RecallContact::How> recallHowFrom(QStringView code);
[[nodiscard]] QString recallStatusCode(RecallContact::Status status);  ///< "reached", "tried", "unreachable"
[[nodiscard]] std::optional<RecallContact::Status> recallStatusFrom(QStringView code);

/// Somebody who has, or may have, what is called back.
struct RecalledPerson {
    enum class Why { Bought, Complained, MayHaveBought };  ///< the last: of a lot nobody wrote down
    CustomerId id;
    QString name;
    bool isBinned = false;      ///< in the bin, and to be told all the same
    Why why = Why::Bought;
    qint64 quantity = 0;
    Day lastBought;             ///< invalid: only complained
    std::vector<WayToReach> ways;         ///< the best first; none: nothing is known that still holds
    std::vector<RecallContact> contacts;  ///< oldest first
    /// Reached once is reached; else as the latest contact says, and empty when nobody tried.
    [[nodiscard]] std::optional<RecallContact::Status> status() const;
};

[[nodiscard]] QString recallWhyCode(RecalledPerson::Why why);  ///< "bought", "complained", "may_have_bought"

/// How far a recall is.
struct RecallProgress {
    int people = 0, reached = 0, tried = 0, unreachable = 0;
    qint64 soldToUnknown = 0;  ///< pieces bought by people whom nobody wrote down
    /// Everybody was reached, or given up as unreachable.
    [[nodiscard]] bool isDone() const { return reached + unreachable == people; }
    [[nodiscard]] int left() const { return people - reached - unreachable; }
    void count(const RecalledPerson& person);
    bool operator==(const RecallProgress&) const = default;
};

}  // namespace regulars
