#pragma once
#include "core/search/recent_lines.h"
#include "core/search/search_index_store.h"
#include "core/search/search_query.h"
#include "core/search/word_list.h"

namespace regulars {

class SearchUnderWay;

/// Finds people by whatever is known of them; words in any order, prefixes as typed. Names and numbers before other text; in each,
/// seen most recently first (exact words before prefixes), then newest first. Whoever is spelt otherwise (Müller, Mueller; Иванова,
/// Ivanova) comes after those spelt as typed, and words typed with a slip come last. Keeps the 20,000 most recently seen in memory.
class CustomerSearch {
public:
    using Recents = RecentLines;
    /// `region` reads typed phone numbers ("SE").
    CustomerSearch(Connection& connection, QString region);
    [[nodiscard]] SearchResult search(const SearchQuery& query, int limit = 50);
    /// By names, numbers and e-mail addresses only, slips not forgiven.
    [[nodiscard]] std::vector<CustomerId> find(const QString& typed, int limit = 50);
    /// May run on another thread with a connection of its own.
    [[nodiscard]] static Recents readRecents(Connection& connection) { return Recents::read(connection); }
    void adopt(Recents recents);
    /// Until they are adopted the search does without, instead of reading them at the first key press.
    void awaitRecents() { awaited_ = true; }
    /// Takes note of changed customers.
    void refresh(const std::vector<qint64>& customers);

private:
    /// Leaves out spellings that begin no word of the vocabulary; false when of some word none is left.
    [[nodiscard]] bool isThere(SearchUnderWay& search);
    void lookForNames(SearchUnderWay& search);
    void lookForText(SearchUnderWay& search);
    void lookForSlips(SearchUnderWay& search);
    void findRecent(SearchUnderWay& search, bool ownSpellingOnly, bool anySign, SearchResult::Way way);
    void findIndexed(SearchUnderWay& search, bool ownSpellingOnly, bool anySign, SearchResult::Way way);
    void findUnbuilt(SearchUnderWay& search, SearchResult::Way way);
    void findByTail(SearchUnderWay& search);
    [[nodiscard]] const WordList& vocabulary();

    Connection& connection_;
    SearchIndexStore index_;
    QString region_;
    Recents recents_;
    std::optional<WordList> vocabulary_;
    qint64 built_ = 0;
    bool loaded_ = false, awaited_ = false;
};

}  // namespace regulars
