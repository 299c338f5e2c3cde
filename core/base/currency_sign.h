#pragma once
#include "core/base/money.h"

namespace regulars {

enum class SignWidth { Full, Narrow };  ///< "US$" and "$"

/// The currency's sign as the locale writes it ("kr" for SEK in Sweden, "US$" for USD there); its code when it has none.
[[nodiscard]] QString currencySign(const Currency& currency, const QLocale& locale, SignWidth width = SignWidth::Full);

}  // namespace regulars
