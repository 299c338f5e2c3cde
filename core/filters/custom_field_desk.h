#pragma once
#include "core/customers/custom_field.h"
#include "core/storage/database.h"

namespace regulars {

/// Making, changing, ordering and removing the shop's own fields; each verb is one action that can be taken back, with what was said in them.
/// Saved filters that ask for a field or a choice by its old name ask for it by the new one.
class CustomFieldDesk {
public:
    explicit CustomFieldDesk(Database& database) : database_(database) {}
    QFuture<Outcome<FieldId>> add(StaffId by, CustomField field);
    /// A field of another kind reads again what was said in it; refused, with an example, when that cannot be read.
    /// Where one choice of the list is written otherwise in its place, whoever has it has it by its new name.
    QFuture<Outcome<Done>> change(StaffId by, CustomField field);
    QFuture<Outcome<Done>> order(StaffId by, std::vector<FieldId> order);  ///< those not named come last
    QFuture<Outcome<Done>> remove(StaffId by, FieldId id);

private:
    Database& database_;
};

}  // namespace regulars
