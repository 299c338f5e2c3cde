#include "core/search/customer_search.h"
#include "core/search/index_expression.h"
#include "core/search/literal_names_store.h"
#include "core/search/people_index.h"
#include "core/search/search_under_way.h"
#include "core/search/search_words.h"
#include "core/storage/snapshot.h"
#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestTail = 4;
constexpr size_t kMostSlips = 24, kFewEnough = 3000, kMostRefreshed = 1000;

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<size_t>(bytes.size())}; }

// Signs that are no words stand in names as well: whoever has them as typed comes first. False when nothing was typed as a sign.
bool lookForSigns(Connection& connection, SearchIndexStore& index, SearchUnderWay& search) {
    const QStringList pieces = LiteralNamesStore::piecesOf(search.query.words);
    LineMatch marks = search.match;
    marks.words.clear();
    LiteralNamesStore(connection).find(pieces, [&](qint64 id) {
        const auto line = marks.marks.empty() ? std::nullopt : index.line(id);
        if (marks.marks.empty() || (line && marks(view(RecentLines::lineOf(view(*line)))) != LineMatch::How::None)) search.take(id, SearchResult::Way::Name);
        return !search.isFull();
    });
    return !pieces.isEmpty();
}

}  // namespace

CustomerSearch::CustomerSearch(Connection& connection, QString region) : connection_(connection), index_(connection), region_(std::move(region)) {}

void CustomerSearch::adopt(Recents recents) {
    recents_ = std::move(recents);
    loaded_ = true;
}

void CustomerSearch::refresh(const std::vector<qint64>& customers) {
    if (customers.size() > kMostRefreshed) {
        // Too many to read while somebody waits: those of them who were seen recently are found by the index from here on.
        vocabulary_.reset();
        if (loaded_) recents_.forget(customers);
        return;
    }
    for (const qint64 id : customers) {
        const auto folded = index_.line(id);
        if (loaded_) recents_.put(id, folded ? std::optional(RecentLines::lineOf(view(*folded))) : std::nullopt);
        if (!folded || !vocabulary_) continue;
        for (const std::string_view word : PersonWords::split(view(*folded)))
            if (SearchWords::isOfVocabulary(PersonWords::bare(word))) vocabulary_->addNew(PersonWords::bare(word));
    }
}

std::vector<CustomerId> CustomerSearch::find(const QString& typed, int limit) {
    const SearchQuery query{typed, {}, {}, {}};
    const Snapshot moment(connection_);
    SearchUnderWay search(query, limit);
    lookForSigns(connection_, index_, search);
    if (search.hasWords() && isThere(search)) lookForNames(search);
    std::vector<CustomerId> ids;
    for (const auto& hit : search.result.hits) ids.push_back(hit.id);
    return ids;
}

SearchResult CustomerSearch::search(const SearchQuery& query, int limit) {
    const Snapshot moment(connection_);
    SearchUnderWay search(query, limit);
    const bool hasSigns = lookForSigns(connection_, index_, search);
    if (search.isFull() || (!search.hasWords() && (hasSigns || !query.isFiltered()))) return std::move(search.result);
    if (isThere(search)) {
        lookForNames(search);
        if (!search.isFull() && search.hasWords()) lookForText(search);
    }
    // Beside somebody who is what was typed a guess is only in the way.
    if (search.result.hits.empty() && !search.isFull() && search.hasWords()) lookForSlips(search);
    search.result.isBuilding = built_ != std::numeric_limits<qint64>::max();
    return std::move(search.result);
}

bool CustomerSearch::isThere(SearchUnderWay& search) {
    if (built_ != std::numeric_limits<qint64>::max()) built_ = PeopleIndex::builtUpTo(connection_);
    if (built_ != std::numeric_limits<qint64>::max()) return true;
    const auto isUnknown = [this](const QByteArray& word) { return SearchWords::isOfVocabulary(view(word)) && index_.beginningWith(word, 1).empty(); };
    bool isThere = true;
    for (LineMatch::Word& word : search.match.words) {
        // The one typed stays: it is what the others are spellings of.
        word.spellings.erase(std::remove_if(word.spellings.begin() + 1, word.spellings.end(), isUnknown), word.spellings.end());
        isThere = isThere && (word.spellings.size() > 1 || !isUnknown(word.spellings.front()));
    }
    return isThere;
}

void CustomerSearch::lookForNames(SearchUnderWay& search) {
    using Way = SearchResult::Way;
    if (!loaded_ && !awaited_) adopt(readRecents(connection_));
    findRecent(search, true, false, Way::Name);
    if (!search.isFull()) findIndexed(search, true, false, Way::Name);
    if (!search.isFull()) findUnbuilt(search, Way::Name);
    // As typed first; whoever writes themselves otherwise comes after.
    if (!search.isFull() && search.hasVariants()) {
        findRecent(search, false, false, Way::Spelling);
        findIndexed(search, false, false, Way::Spelling);
    }
    if (!search.isFull()) findByTail(search);
}

void CustomerSearch::lookForText(SearchUnderWay& search) {
    findRecent(search, true, true, SearchResult::Way::Text);
    if (!search.isFull()) findIndexed(search, false, true, SearchResult::Way::Text);
}

// What begins words of the book is meant as it was typed; only when that leads to nobody may it be a slip as well.
void CustomerSearch::lookForSlips(SearchUnderWay& search) {
    for (const bool isKnown : {false, true}) {
        bool hasSlips = false;
        for (SearchResult::Word& word : search.result.words) {
            const QByteArray typed = word.typed.toUtf8();
            if (SearchWords::hasDigit(typed) || index_.beginningWith(typed, 1).empty() == isKnown) continue;
            word.slips = vocabulary().near(word.typed, kMostSlips);
            hasSlips = hasSlips || !word.slips.isEmpty();
        }
        if (!hasSlips) continue;
        search.setWords();
        findIndexed(search, false, false, SearchResult::Way::Slip);
        if (search.result.hits.empty()) findIndexed(search, false, true, SearchResult::Way::Slip);
        if (!search.result.hits.empty()) return;
    }
}

void CustomerSearch::findRecent(SearchUnderWay& search, bool ownSpellingOnly, bool anySign, SearchResult::Way way) {
    std::vector<qint64> prefixed;
    search.look(ownSpellingOnly, anySign);
    // One or two letters match nearly everybody: the first screenful is answer enough.
    const bool enoughIsEnough = !search.hasWords() || search.match.words.front().spellings.front().size() <= 2;
    recents_.find(search.match, [&](qint64 id, LineMatch::How how) {
        if (how == LineMatch::How::Exact) search.take(id, way);
        else if (prefixed.size() < search.limit || search.query.isFiltered()) prefixed.push_back(id);
        return !search.isFull() && !(enoughIsEnough && prefixed.size() >= search.limit && !search.query.isFiltered());
    });
    for (const qint64 id : prefixed) search.take(id, way);
}

void CustomerSearch::findIndexed(SearchUnderWay& search, bool ownSpellingOnly, bool anySign, SearchResult::Way way) {
    search.look(ownSpellingOnly, anySign);
    if (search.query.among && search.query.among->size() <= kFewEnough) {
        for (auto id = search.query.among->rbegin(); id != search.query.among->rend() && !search.isFull(); ++id)
            if (const auto line = index_.line(*id); line && search.match(view(RecentLines::lineOf(view(*line)))) != LineMatch::How::None) search.take(*id, way);
        return;
    }
    IndexExpression terms(index_);
    const QByteArray expression = way == SearchResult::Way::Spelling ? terms.ofOtherSpellings(search.match) : terms.of(search.match);
    if (expression.isEmpty()) return;
    index_.matching(expression, [&](qint64 id) {
        search.take(id, way);
        return !search.isFull();
    });
}

// While the index is being built the others are looked through one by one; their older words are all there is of some.
void CustomerSearch::findUnbuilt(SearchUnderWay& search, SearchResult::Way way) {
    if (built_ == std::numeric_limits<qint64>::max()) return;
    search.look(false, true);
    index_.after(built_, [&](qint64 id, std::string_view folded) {
        if (search.match(view(RecentLines::lineOf(folded))) != LineMatch::How::None) search.take(id, way);
        return !search.isFull();
    });
}

// The last digits of a phone or card number, alone or beside other words.
void CustomerSearch::findByTail(SearchUnderWay& search) {
    LineMatch others = search.match;
    others.ownSpellingOnly = false;
    others.anySign = true;
    const auto number = std::find_if(others.words.begin(), others.words.end(), [](const LineMatch::Word& word) {
        return word.spellings.front().size() >= kShortestTail && SearchWords::isNumber(QString::fromUtf8(word.spellings.front()));
    });
    if (number == others.words.end()) return;
    const QString digits = QString::fromUtf8(number->spellings.front());
    others.words.erase(number);
    const bool isAlone = others.words.empty() && others.marks.empty();
    size_t seen = 0;
    index_.withTail(digits, [&](qint64 id) {
        const auto line = isAlone ? std::nullopt : index_.line(id);
        if (isAlone || (line && others(view(RecentLines::lineOf(view(*line)))) != LineMatch::How::None)) search.take(id, SearchResult::Way::Tail);
        return !search.isFull() && ++seen < kFewEnough;
    });
}

const WordList& CustomerSearch::vocabulary() {
    if (!vocabulary_) {
        vocabulary_.emplace();
        index_.words([this](std::string_view word) { vocabulary_->add(word); });
    }
    return *vocabulary_;
}

}  // namespace regulars
