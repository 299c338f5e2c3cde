#include "core/search/search_under_way.h"
#include "core/base/text.h"
#include "core/search/search_words.h"
#include "core/search/spelling_variants.h"
#include <QHash>
#include <algorithm>

namespace regulars {

SearchUnderWay::SearchUnderWay(const SearchQuery& asked_, int most) : query(asked_), limit(static_cast<size_t>(std::max(0, most))) {
    spell();
    for (const SearchQuery::Mark& mark : query.marks) {
        LineMatch::Mark& added = match.marks.emplace_back(LineMatch::Mark{mark.sign, {}, mark.isNot});
        for (const QString& word : mark.words) added.words.push_back(word.toUtf8());
    }
}

bool SearchUnderWay::hasVariants() const {
    return std::any_of(match.words.begin(), match.words.end(), [](const LineMatch::Word& word) { return word.spellings.size() > 1; });
}

void SearchUnderWay::look(bool ownSpellingOnly, bool anySign) {
    match.ownSpellingOnly = ownSpellingOnly;
    match.anySign = anySign;
}

void SearchUnderWay::spell() {
    QHash<QString, QStringList> others;
    for (const QString& word : tokens(query.words.normalized(QString::NormalizationForm_C).toLower())) others.insert(fold(word), spellingVariants(word));
    for (const QString& word : SearchWords::typed(query.words)) result.words.push_back({word, others.value(word), {}});
    setWords();
}

void SearchUnderWay::setWords() {
    match.words.clear();
    for (const SearchResult::Word& word : result.words) {
        auto& spellings = match.words.emplace_back().spellings;
        for (const QString& spelling : QStringList{word.typed} + word.spellings + word.slips) spellings.push_back(spelling.toUtf8());
    }
    // The longest word first: it is the rarest.
    std::stable_sort(match.words.begin(), match.words.end(), [](const auto& a, const auto& b) { return a.spellings.front().size() > b.spellings.front().size(); });
}

void SearchUnderWay::take(qint64 id, SearchResult::Way way) {
    if (isFull() || found_.contains(id)) return;
    if (query.among && !std::binary_search(query.among->begin(), query.among->end(), id)) return;
    if (query.isRight && !query.isRight(id)) return;
    found_.insert(id);
    result.hits.push_back({CustomerId{id}, way});
}

}  // namespace regulars
