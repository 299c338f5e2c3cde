#pragma once
#include "core/customers/tag.h"
#include "core/storage/database.h"

namespace regulars {

/// Keeping the shop's tags in order; each verb is one action that can be taken back. Saved filters that ask for a tag by its old name ask
/// for it by the new one.
class TagDesk {
public:
    explicit TagDesk(Database& database) : database_(database) {}
    /// Refused when another tag is called so: those are merged.
    QFuture<Outcome<Done>> rename(StaffId by, TagId id, QString name);
    /// "#rrggbb", or empty for none.
    QFuture<Outcome<Done>> setColour(StaffId by, TagId id, QString colour);
    /// Whoever has the one has the other instead.
    QFuture<Outcome<Done>> merge(StaffId by, TagId id, TagId into);
    QFuture<Outcome<Done>> remove(StaffId by, TagId id);

private:
    Database& database_;
};

}  // namespace regulars
