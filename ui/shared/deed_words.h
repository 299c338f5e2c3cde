#pragma once
#include <QString>

namespace regulars {

/// What an action of the journal did, as something that has happened, to stand behind "Taken back:" or "Done again:":
/// "Log a call" is "a call logged". An action the table does not know is called by its name.
[[nodiscard]] QString deedText(const QString& action);

/// Puts every run of right-to-left letters into a left-to-right sentence in such a way that the words and numbers around it stay in their order.
[[nodiscard]] QString withNamesIsolated(const QString& sentence);

}  // namespace regulars
