#pragma once
#include "core/search/line_match.h"
#include "core/search/search_index_store.h"
#include <span>

namespace regulars {

/// What the full-text index is asked, so that it finds whom a match fits.
class IndexExpression {
public:
    explicit IndexExpression(SearchIndexStore& index) : index_(index) {}
    /// Empty when the vocabulary says that nobody can be found.
    [[nodiscard]] QByteArray of(const LineMatch& match);
    /// The same without those whom the words find as they were typed: for after they were found.
    [[nodiscard]] QByteArray ofOtherSpellings(const LineMatch& match);

private:
    using Spellings = std::span<const QByteArray>;
    /// Any of the spellings, under no sign or any that text has; empty when none can be found.
    [[nodiscard]] QByteArray anyOf(Spellings spellings, bool anySign);
    [[nodiscard]] QByteArray withMarks(QByteArray words, const LineMatch& match);
    [[nodiscard]] QByteArray termsOf(const QByteArray& word, char sign);
    SearchIndexStore& index_;
};

}  // namespace regulars
