#pragma once
#include "core/exchange/header_words.h"
#include <span>

namespace regulars {

/// Words of one meaning, or set of meanings, as column names of many languages and programs use them; separated by spaces.
struct VocabularyEntry {
    Words words;
    QStringView forms;
};

/// Every word and fixed phrase that readHeader() understands.
[[nodiscard]] std::span<const VocabularyEntry> vocabulary();

}  // namespace regulars
