#pragma once
#include "core/exchange/column_mapping.h"

namespace regulars {

/// What the cells of one column look like.
enum class Content { Nothing, Name, Words, StreetLine, Email, Phone, PostCode, Date, Figure };

/// Judges by most of the cells that are not empty.
[[nodiscard]] Content contentOf(const QStringList& cells);

/// Gives a field to the columns that their names left unknown: all columns of a file without header, and in others those
/// that bring the e-mail, phone or name which no other column brings. `understood` says which columns are settled.
void sniffColumns(ColumnMapping& mapping, const QList<bool>& understood, const QList<QStringList>& rows, bool hasHeader);

}  // namespace regulars
