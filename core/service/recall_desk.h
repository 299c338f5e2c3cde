#pragma once
#include "core/service/recall.h"
#include "core/storage/database.h"

namespace regulars {

/// Calling something back until everybody who has it was told; each verb is one action that can be taken back.
class RecallDesk {
public:
    explicit RecallDesk(Database& database) : database_(database) {}
    /// Refused where the same product and lot are called back already.
    QFuture<Outcome<RecallId>> start(StaffId by, Recall recall);
    /// Other words for why and what to do.
    QFuture<Outcome<Done>> change(StaffId by, RecallId id, QString text);
    /// One begun by mistake: only as long as nobody was told of it.
    QFuture<Outcome<Done>> remove(StaffId by, RecallId id);
    /// That somebody was told, now; also somebody in the bin, and whatever they said about being written to.
    QFuture<Outcome<Done>> contact(StaffId by, RecallId id, RecallContact contact);

private:
    Database& database_;
};

}  // namespace regulars
