#pragma once
#include <QString>

class QComboBox;

namespace regulars {

/// Every country by its name in the window's language and its own, for one of the two is known to whoever looks for it; the data are ISO
/// 3166 codes.
void fillCountries(QComboBox* box);
/// Every currency in use somewhere, by its ISO 4217 code, and its name in the window's language, or else its name at home; the data
/// are the codes.
void fillCurrencies(QComboBox* box);
/// The currency of a country, "SEK" for "SE"; empty when unknown.
[[nodiscard]] QString currencyOf(const QString& country);
/// A language in its own words: "Svenska".
[[nodiscard]] QString languageName(const QString& code);
/// Chooses the entry with these data; one that is not in the list yet is added as it is.
void choose(QComboBox* box, const QString& code);

}  // namespace regulars
