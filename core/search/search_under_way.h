#pragma once
#include "core/search/line_match.h"
#include "core/search/search_query.h"
#include <unordered_set>

namespace regulars {

/// One search on its way: what is looked for, and who was found so far.
class SearchUnderWay {
public:
    SearchUnderWay(const SearchQuery& asked, int most);
    const SearchQuery& query;
    const size_t limit;
    LineMatch match;  ///< the words' spellings and the marks
    SearchResult result;

    [[nodiscard]] bool isFull() const { return result.hits.size() >= limit; }
    [[nodiscard]] bool hasWords() const { return !match.words.empty(); }
    [[nodiscard]] bool hasVariants() const;
    /// Where to look from here on.
    void look(bool ownSpellingOnly, bool anySign);
    /// The words' spellings and slips are what is looked for from here on.
    void setWords();
    void take(qint64 id, SearchResult::Way way);

private:
    void spell();
    std::unordered_set<qint64> found_;
};

}  // namespace regulars
