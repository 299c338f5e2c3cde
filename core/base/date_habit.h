#pragma once
#include <QLocale>

namespace regulars {

/// Whether 9/12 is the ninth of December there. Only where the month is written first, as in the United States, it is the twelfth of September.
[[nodiscard]] bool writesDayFirst(const QLocale& locale);

}  // namespace regulars
