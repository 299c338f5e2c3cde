#pragma once
#include <QByteArray>
#include <QString>

namespace regulars {

/// A folded word (core/base/text.h) in the letters a to z and digits: Cyrillic and Greek by a table made for names, other scripts
/// by ICU. What cannot be said in Latin letters is kept in UTF-8.
[[nodiscard]] QByteArray toLatin(QStringView foldedWord);

}  // namespace regulars
