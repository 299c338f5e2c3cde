#pragma once
#include <QStringView>

namespace regulars {

/// The month (1 to 12) that a folded word names in English, Swedish or Russian, in any case ending and shortened to
/// three letters or more; 0 when it names none.
[[nodiscard]] int monthNamed(QStringView foldedWord);

}  // namespace regulars
