#pragma once
#include <QString>

namespace regulars {

/// A product's code as it is kept: without spaces; twelve digits of a North American barcode (UPC-A) as the thirteen they are with a 0 before them.
[[nodiscard]] QString plainProductCode(const QString& typed);

/// Whether a code is no barcode, or one whose last digit is right: the digits of an EAN-13 from the left, the second, fourth … three times,
/// add up to a multiple of ten (GS1 General Specifications, section 7.9). Only codes of 13 digits are held to be barcodes.
[[nodiscard]] bool isCheckDigitRight(const QString& code);

}  // namespace regulars
