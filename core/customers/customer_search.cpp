#include "core/customers/customer_search.h"
#include "core/base/text.h"
#include "core/customers/people_index.h"
#include "core/customers/search_words.h"
#include "core/customers/spelling_variants.h"
#include "core/storage/snapshot.h"
#include <QHash>
#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestTail = 4;
constexpr size_t kMostTerms = 64, kMostSlips = 24, kEnough = 5, kFewEnough = 3000, kMostRefreshed = 1000;

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<size_t>(bytes.size())}; }

bool hasDigit(const QByteArray& word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

/// One search on its way.
struct CustomerSearch::Search {
    const SearchQuery& query;
    size_t limit;
    LineMatch match;  ///< the words' spellings and the marks
    SearchResult result;
    std::unordered_set<qint64> found;

    Search(const SearchQuery& asked, int most) : query(asked), limit(static_cast<size_t>(std::max(0, most))) {
        spell();
        for (const SearchQuery::Mark& mark : query.marks) {
            LineMatch::Mark& added = match.marks.emplace_back(LineMatch::Mark{mark.sign, {}, mark.isNot});
            for (const QString& word : mark.words) added.words.push_back(word.toUtf8());
        }
    }
    [[nodiscard]] bool isFull() const { return result.hits.size() >= limit; }
    [[nodiscard]] bool hasVariants() const {
        return std::any_of(match.words.begin(), match.words.end(), [](const LineMatch::Word& word) { return word.spellings.size() > 1; });
    }
    void spell() {
        QHash<QString, QStringList> others;
        for (const QString& word : tokens(query.words.normalized(QString::NormalizationForm_C).toLower())) others.insert(fold(word), spellingVariants(word));
        for (const QString& word : SearchWords::typed(query.words)) result.words.push_back({word, others.value(word), {}});
        setWords();
    }
    void setWords() {
        match.words.clear();
        for (const SearchResult::Word& word : result.words) {
            auto& spellings = match.words.emplace_back().spellings;
            for (const QString& spelling : QStringList{word.typed} + word.spellings + word.slips) spellings.push_back(spelling.toUtf8());
        }
        // The longest word first: it is the rarest.
        std::stable_sort(match.words.begin(), match.words.end(), [](const auto& a, const auto& b) { return a.spellings.front().size() > b.spellings.front().size(); });
    }
};

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
    Search search(query, limit);
    if (!search.match.words.empty() && isThere(search)) lookForNames(search);
    std::vector<CustomerId> ids;
    for (const auto& hit : search.result.hits) ids.push_back(hit.id);
    return ids;
}

SearchResult CustomerSearch::search(const SearchQuery& query, int limit) {
    const Snapshot moment(connection_);
    Search search(query, limit);
    if (search.match.words.empty() && !query.isFiltered()) return search.result;
    if (isThere(search)) {
        lookForNames(search);
        if (!search.isFull() && !search.match.words.empty()) lookForText(search);
    }
    if (search.result.hits.size() < std::min(kEnough, search.limit) && !search.match.words.empty()) lookForSlips(search);
    search.result.isBuilding = built_ != std::numeric_limits<qint64>::max();
    return std::move(search.result);
}

void CustomerSearch::take(Search& search, qint64 id, SearchResult::Way way) {
    if (search.isFull() || search.found.contains(id)) return;
    const auto& among = search.query.among;
    if (among && !std::binary_search(among->begin(), among->end(), id)) return;
    if (search.query.isRight && !search.query.isRight(id)) return;
    search.found.insert(id);
    search.result.hits.push_back({CustomerId{id}, way});
}

bool CustomerSearch::isThere(Search& search) {
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

void CustomerSearch::lookForNames(Search& search) {
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

void CustomerSearch::lookForText(Search& search) {
    findRecent(search, true, true, SearchResult::Way::Text);
    if (!search.isFull()) findIndexed(search, false, true, SearchResult::Way::Text);
}

void CustomerSearch::lookForSlips(Search& search) {
    bool hasSlips = false;
    for (SearchResult::Word& word : search.result.words) {
        if (hasDigit(word.typed.toUtf8())) continue;
        word.slips = vocabulary().near(word.typed, kMostSlips);
        hasSlips = hasSlips || !word.slips.isEmpty();
    }
    if (!hasSlips) return;
    search.setWords();
    findIndexed(search, false, false, SearchResult::Way::Slip);
    if (search.result.hits.size() < kEnough) findIndexed(search, false, true, SearchResult::Way::Slip);
}

void CustomerSearch::findRecent(Search& search, bool ownSpellingOnly, bool anySign, SearchResult::Way way) {
    std::vector<qint64> prefixed;
    LineMatch& match = search.match;
    match.ownSpellingOnly = ownSpellingOnly;
    match.anySign = anySign;
    // One or two letters match nearly everybody: the first screenful is answer enough.
    const bool enoughIsEnough = match.words.empty() || match.words.front().spellings.front().size() <= 2;
    recents_.find(match, [&](qint64 id, LineMatch::How how) {
        if (how == LineMatch::How::Exact) take(search, id, way);
        else if (prefixed.size() < search.limit || search.query.isFiltered()) prefixed.push_back(id);
        return !search.isFull() && !(enoughIsEnough && prefixed.size() >= search.limit && !search.query.isFiltered());
    });
    for (const qint64 id : prefixed) take(search, id, way);
}

void CustomerSearch::findIndexed(Search& search, bool ownSpellingOnly, bool anySign, SearchResult::Way way) {
    if (search.query.among && search.query.among->size() <= kFewEnough) {
        search.match.ownSpellingOnly = ownSpellingOnly;
        search.match.anySign = anySign;
        for (auto id = search.query.among->rbegin(); id != search.query.among->rend() && !search.isFull(); ++id)
            if (const auto line = index_.line(*id); line && search.match(view(RecentLines::lineOf(view(*line)))) != LineMatch::How::None) take(search, *id, way);
        return;
    }
    const QByteArray expression = this->expression(search.match, ownSpellingOnly, anySign);
    if (expression.isEmpty()) return;
    index_.matching(expression, [&](qint64 id) {
        take(search, id, way);
        return !search.isFull();
    });
}

// While the index is being built the others are looked through one by one; their older words are all there is of some.
void CustomerSearch::findUnbuilt(Search& search, SearchResult::Way way) {
    if (built_ == std::numeric_limits<qint64>::max()) return;
    search.match.ownSpellingOnly = false;
    search.match.anySign = true;
    index_.after(built_, [&](qint64 id, std::string_view folded) {
        if (search.match(view(RecentLines::lineOf(folded))) != LineMatch::How::None) take(search, id, way);
        return !search.isFull();
    });
}

// The last digits of a phone or card number, alone or beside other words.
void CustomerSearch::findByTail(Search& search) {
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
        if (isAlone || (line && others(view(RecentLines::lineOf(view(*line)))) != LineMatch::How::None)) take(search, id, SearchResult::Way::Tail);
        return !search.isFull() && ++seen < kFewEnough;
    });
}

QByteArray CustomerSearch::termsOf(const QByteArray& word, char sign) {
    const QByteArray mark = sign == 0 ? QByteArray() : QByteArray(1, sign);
    const QString letters = QString::fromUtf8(word);
    if (letters.size() + mark.size() <= SearchWords::indexedPrefix || hasDigit(word)) return '"' + mark + word + "\"*";
    // What begins with more letters has no prefix of its own: the words of the vocabulary that do are asked for instead.
    const auto words = index_.beginningWith(word, kMostTerms + 1);
    if (words.size() > kMostTerms) return '"' + mark + word + "\"*";
    QByteArray terms;
    for (const QByteArray& whole : words) terms += (terms.isEmpty() ? "\"" : " OR \"") + mark + whole + '"';
    return terms;
}

// Empty when the vocabulary says that nobody can be found.
QByteArray CustomerSearch::expression(const LineMatch& match, bool ownSpellingOnly, bool anySign) {
    QByteArray all, not_;
    const auto with = [](QByteArray& terms, const QByteArray& more, const char* joint) {
        if (!more.isEmpty()) terms += (terms.isEmpty() ? "" : joint) + more;
    };
    for (const LineMatch::Word& word : match.words) {
        QByteArray terms;
        for (const QByteArray& spelling : word.spellings) {
            with(terms, termsOf(spelling, 0), " OR ");
            if (anySign)
                for (const char sign : PersonWords::textSigns) with(terms, termsOf(spelling, sign), " OR ");
            if (ownSpellingOnly) break;
        }
        if (terms.isEmpty()) return {};
        with(all, '(' + terms + ')', " AND ");
    }
    for (const LineMatch::Mark& mark : match.marks) {
        QByteArray together;
        for (const QByteArray& word : mark.words) {
            const QByteArray terms = termsOf(word, mark.sign);
            if (terms.isEmpty() && !mark.isNot) return {};
            with(together, '(' + (terms.isEmpty() ? "\"" + QByteArray(1, mark.sign) + word + "\"" : terms) + ')', " AND ");
        }
        if (!mark.isNot) with(all, together, " AND ");
        else with(not_, '(' + together + ')', " OR ");
    }
    if (all.isEmpty()) all = "(\"=person\" OR \"=company\" OR \"=household\")";
    return not_.isEmpty() ? all : '(' + all + ") NOT (" + not_ + ')';
}

const WordList& CustomerSearch::vocabulary() {
    if (!vocabulary_) {
        vocabulary_.emplace();
        index_.words([this](std::string_view word) { vocabulary_->add(word); });
    }
    return *vocabulary_;
}

}  // namespace regulars
