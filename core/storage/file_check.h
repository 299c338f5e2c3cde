#pragma once
#include "core/storage/connection.h"
#include <QStringList>

namespace regulars {

/// Reads the whole file for damage and for rows that name something that is not there; a sentence for each problem, at most ten a kind.
[[nodiscard]] QStringList fileProblems(Connection& reader);
[[nodiscard]] QStringList foreignKeyProblems(Connection& reader);

}  // namespace regulars
