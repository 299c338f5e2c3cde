#pragma once
#include "core/base/money.h"

namespace regulars {

/// An amount as somebody typed it: the money it says, or why it says none.
struct TypedAmount {
    std::optional<Money> money;
    QString objection;  ///< a sentence when there is no money
    /// Reads `1 348,00`, `120`, `-5.5`, with or without the currency's code or sign. A point or comma with one or two digits
    /// behind it (as many as the currency has, where it has more) begins the decimals, in every locale. Thousands stand in
    /// groups of three, parted by spaces or the locale's own mark. `12.345` could be either, so it is asked back, whatever the
    /// locale; and nobody types more than a hundred million.
    [[nodiscard]] static TypedAmount read(QStringView text, const Currency& currency, const QLocale& locale);
};

}  // namespace regulars
