#pragma once
#include <QString>
#include <optional>

namespace regulars {

/// A phone number that its country's numbering plan settles at sight, as nine of ten numbers in a shop are.
struct PlannedNumber {
    QString e164;
    QString national;  ///< digits as the country writes them, with the trunk prefix where it writes one
    bool operator==(const PlannedNumber&) const = default;
};

/// Reads a number typed in a region ("SE") with nothing but digits, blanks and `-.()` and perhaps a leading plus.
/// Knows the areas of a few countries in which every number of the right length exists, and answers only for those,
/// exactly as libphonenumber would (a test compares them); empty means "ask libphonenumber".
[[nodiscard]] std::optional<PlannedNumber> plannedNumber(QStringView typed, QStringView region);

/// The same for a number already in E.164.
[[nodiscard]] std::optional<PlannedNumber> plannedE164(QStringView e164);

}  // namespace regulars
