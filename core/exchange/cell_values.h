#pragma once
#include "core/base/day.h"
#include <QStringList>

namespace regulars {

// What stands in the cells of other programs' exports, read one value at a time.

/// A number, code or date without the apostrophe that web shops put before it to keep spreadsheets from changing it.
[[nodiscard]] QString withoutApostrophe(const QString& cell);

/// Whether there is a digit of any script in it.
[[nodiscard]] bool hasDigits(const QString& text);

/// The e-mail addresses of a cell, separated by ":::", semicolons, commas or line ends.
[[nodiscard]] QStringList emailsIn(const QString& cell);

/// The phone numbers of a cell, separated by ":::", semicolons, line ends, or by commas and slashes between whole numbers.
[[nodiscard]] QStringList phonesIn(const QString& cell);

/// The tags of a cell, separated by ":::", semicolons or commas, without the groups Google makes for everyone.
[[nodiscard]] QStringList tagsIn(const QString& cell);

/// Yes or no in some twenty languages; empty for anything else, such as "pending".
[[nodiscard]] std::optional<bool> yesOrNo(const QString& cell);

/// "sv" for "sv-SE", "Swedish" or "svenska"; the text itself when it is no language known.
[[nodiscard]] QString languageCode(const QString& cell);

/// Parts "211 34 Malmö" into post code and town: the words after those with digits ("1012 AB" too) are the town.
void partTownFrom(QString& postCode, QString& city);

/// A date, with the time of day cut off. `isBlank` is set for what programs write when there is none ("0/0/00").
[[nodiscard]] std::optional<PartialDate> dateIn(const QString& cell, bool dayFirst, bool& isBlank);

/// "4,67012E+10": a spreadsheet took the number for an amount and dropped its end.
[[nodiscard]] bool isRoundedBySpreadsheet(const QString& text);

}  // namespace regulars
