#pragma once
#include "core/customers/consent_wording.h"
#include "core/storage/database.h"

namespace regulars {

/// Writing down what people are asked; each verb is one action that can be taken back.
class ConsentWordingDesk {
public:
    explicit ConsentWordingDesk(Database& database) : database_(database) {}
    QFuture<Outcome<WordingId>> add(StaffId by, ConsentWording wording);
    /// Refused for one somebody was asked with: that calls for a new version.
    QFuture<Outcome<Done>> change(StaffId by, ConsentWording wording);
    QFuture<Outcome<Done>> remove(StaffId by, WordingId id);
    /// A version that is free: the month, and a number where that is taken.
    [[nodiscard]] static QString proposedVersion(Connection& reader, const QString& purpose, Day today);

private:
    Database& database_;
};

}  // namespace regulars
