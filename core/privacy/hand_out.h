#pragma once
#include "core/base/clock.h"
#include "core/storage/action.h"
#include "core/storage/connection.h"
#include <QJsonObject>

namespace regulars {

/// Everything the shop holds about one person and nothing about anybody else, to be handed out to them.
///
/// The form, which only gains fields: `format` "regulars-hand-out", `version` 1, `made_on`, `shop` (name, address, country, currency), `customer` (all
/// fields of the record), and a list for every kind of thing that hangs on it: `phones`, `emails`, `addresses`, `dates`, `tags`,
/// `external_ids`, `consents`, `interactions`, `tasks`, `cards`, `accounts`, `ledger`, `mailings`, `drafts`, … with the fields of its rows.
/// `merged_records`: records of the same person that were merged into this one. `changes`: what was changed when and by whom, with the
/// values before and after. Instants are ISO 8601 in UTC, days YYYY-MM-DD, amounts in minor units; colleagues are named, other customers never;
/// what is empty is left out.
class HandOut {
public:
    /// Refused for who is not the owner, for nobody, and for who was erased.
    [[nodiscard]] static Result<QJsonObject> of(Connection& reader, StaffId by, CustomerId id, Day today);
};

}  // namespace regulars
