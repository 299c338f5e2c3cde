#pragma once
#include <QString>
#include <QStringList>

namespace regulars {

/// The other spellings under which a typed word may stand in the book, folded: letters with dots written out or not (Müller,
/// Mueller), Cyrillic in the Latin ways of several countries and Latin words in Cyrillic. Without the word's own folded form.
[[nodiscard]] QStringList spellingVariants(QStringView word);

}  // namespace regulars
