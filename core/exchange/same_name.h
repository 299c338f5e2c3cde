#pragma once
#include <QStringView>

namespace regulars {

/// Whether two names that came with the same phone or e-mail address are one person's: written differently ("Akerstrom",
/// "Åkerström Elin"), with a typing error, or with a middle name left out. Karl and Karin, or Erik and Erika, are two people.
[[nodiscard]] bool isSameName(QStringView a, QStringView b);

}  // namespace regulars
