#pragma once
#include "core/storage/connection.h"
#include <QStringList>

namespace regulars {

/// Reads the whole file for damage and for rows that name something that is not there; a sentence for each problem, at most ten a kind.
[[nodiscard]] QStringList fileProblems(Connection& reader);
/// The tables that cannot be read whole, each in a sentence with the page its others hang on; for a file so damaged that the
/// check of the whole breaks off.
[[nodiscard]] QStringList damagedTables(Connection& reader);

[[nodiscard]] QStringList foreignKeyProblems(Connection& reader);
/// Whether the newest journal row follows the one before it and has the changes it was written with: a file put together from two
/// states betrays itself there. Reads two rows; Journal::problems() reads them all.
[[nodiscard]] bool journalTailHolds(Connection& reader);

}  // namespace regulars
