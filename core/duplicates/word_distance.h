#pragma once
#include <QByteArray>

namespace regulars {

/// How many letters were left out, put in, replaced or swapped with their neighbour to make one word of the other (Damerau 1964,
/// in the restricted form that edits no place twice); more than `most` is answered as most + 1. Words over 64 bytes are cut.
[[nodiscard]] int wordDistance(const QByteArray& a, const QByteArray& b, int most);

/// How many slips of the pen a word of so many letters may have and still be taken for the same.
[[nodiscard]] int slipsAllowed(qsizetype letters);

}  // namespace regulars
