#pragma once
#include "core/base/day.h"
#include "core/base/money.h"
#include <QString>

namespace regulars {

/// What the book keeps in a column, as people say it: "pays late" for `late` in `trust`, a day, moment or amount in the forms of the locale;
/// amounts are of the given currency.
/// Text that somebody wrote stays as it is, on one line; nothing is nothing.
[[nodiscard]] QString recordValueText(const QString& field, const QString& value, Day today, const Currency& currency);

}  // namespace regulars
