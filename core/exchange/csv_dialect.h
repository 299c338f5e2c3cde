#pragma once
#include "core/base/error.h"
#include "core/exchange/text_encoding.h"

namespace regulars {

/// How one CSV file is written: what has to be known before its first field can be read.
struct CsvDialect {
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';   ///< one of , ; tab | or what a `sep=` line names
    char quote = '"';       ///< " or '
    bool hasHeader = true;  ///< whether the first row names the columns
    bool operator==(const CsvDialect&) const = default;
};

/// Guesses the dialect. The encoding is judged by all bytes given, the rest by the first 64 KB. Always answers.
[[nodiscard]] CsvDialect recogniseDialect(const QByteArray& bytes);

/// Why a file cannot be a CSV file, in a sentence that says what to do: an Excel workbook, a PDF, an empty file …
[[nodiscard]] std::optional<Refusal> whyNotCsv(const QByteArray& bytes);

/// The character a first line `sep=;` names, as Excel writes and obeys it. Bytes are UTF-8 without a byte order mark.
[[nodiscard]] std::optional<char> namedDelimiter(QByteArrayView bytes);

}  // namespace regulars
