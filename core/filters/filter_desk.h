#pragma once
#include "core/filters/saved_filter.h"
#include "core/storage/database.h"

namespace regulars {

/// Keeping filters under a name; each verb is one action that can be taken back.
class FilterDesk {
public:
    explicit FilterDesk(Database& database) : database_(database) {}
    /// Under a name that a saved filter has already, that one changes. `whose` invalid: everybody's.
    QFuture<Outcome<FilterId>> save(StaffId by, QString name, Condition condition, StaffId whose = {});
    /// Everything of one that is there already.
    QFuture<Outcome<Done>> change(StaffId by, FilterId id, QString name, Condition condition, StaffId whose);
    QFuture<Outcome<Done>> rename(StaffId by, FilterId id, QString name);
    QFuture<Outcome<Done>> remove(StaffId by, FilterId id);
    /// Filters not named keep their order behind those that are.
    QFuture<Outcome<Done>> order(StaffId by, std::vector<FilterId> order);
    /// What is wrong with a name, in a sentence; empty when nothing is.
    [[nodiscard]] static QString objection(const QString& name);

private:
    Database& database_;
};

}  // namespace regulars
