#pragma once
#include <QStringList>

namespace regulars {

/// The languages a shop's customers are written to in, as codes, the commonest first.
[[nodiscard]] const QStringList& languageCodes();
/// A language by its own name, without the country: "Svenska", "Русский"; the code itself when it is unknown.
[[nodiscard]] QString languageText(const QString& code);

}  // namespace regulars
