#pragma once
#include "core/exchange/column_mapping.h"

namespace regulars {

/// Gives a column another field by hand. A part of a phone, e-mail, address or date joins the nearest one that lacks this part,
/// or begins a new one; a street right after a street is its next line. Dates want settleDateOrder() afterwards.
void chooseField(ColumnMapping& mapping, qsizetype column, Field field);
/// Gives a column one of the shop's own fields by hand, by its name.
void chooseOwnField(ColumnMapping& mapping, qsizetype column, const QString& name);

}  // namespace regulars
