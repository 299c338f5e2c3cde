#include "core/customers/customer_search.h"
#include "core/base/text.h"
#include "core/customers/search_words.h"
#include "core/customers/spelling_variants.h"
#include <QHash>
#include <cstring>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentPeople = 20000;
constexpr qsizetype kShortestTail = 4;

QByteArray lineOf(std::string_view folded) { return ' ' + QByteArray(folded.data(), static_cast<qsizetype>(folded.size())) + ' '; }

/// A word as typed and its other spellings, each with a space before it, as words stand in a line.
using Spellings = std::vector<QByteArray>;

enum class Match { None, Prefix, Exact };

// How the word, which begins with a space, stands in the line.
Match match(std::string_view line, const QByteArray& word) {
    Match best = Match::None;
    for (const char* at = line.data(); best != Match::Exact; ++at) {
        at = static_cast<const char*>(memmem(at, line.size() - static_cast<size_t>(at - line.data()), word.constData(), static_cast<size_t>(word.size())));
        if (!at) break;
        best = at[word.size()] == ' ' ? Match::Exact : Match::Prefix;
    }
    return best;
}

// Every word, in one of its spellings, begins a word of the line; Exact when every word is one whole.
Match match(std::string_view line, const std::vector<Spellings>& words) {
    Match worst = Match::Exact;
    for (const Spellings& spellings : words) {
        Match best = Match::None;
        for (const QByteArray& word : spellings)
            if (best != Match::Exact) best = std::max(best, match(line, word));
        worst = std::min(worst, best);
        if (worst == Match::None) break;
    }
    return worst;
}

std::vector<Spellings> ownSpellings(const std::vector<Spellings>& words) {
    std::vector<Spellings> own;
    for (const Spellings& spellings : words) own.push_back({spellings.front()});
    return own;
}

std::vector<Spellings> spellingsOf(QStringView typed, const QStringList& words) {
    QHash<QString, QStringList> others;
    for (const QString& word : tokens(typed.toString().normalized(QString::NormalizationForm_C).toLower())) others.insert(fold(word), spellingVariants(word));
    std::vector<Spellings> all;
    for (const QString& word : words) {
        Spellings& spellings = all.emplace_back(Spellings{' ' + word.toUtf8()});
        for (const QString& other : others.value(word)) spellings.push_back(' ' + other.toUtf8());
    }
    // The longest word first: it is the rarest.
    std::sort(all.begin(), all.end(), [](const Spellings& a, const Spellings& b) { return a.front().size() > b.front().size(); });
    return all;
}

void addNew(std::vector<qint64>& found, qint64 id, size_t limit) {
    if (found.size() < limit && std::find(found.begin(), found.end(), id) == found.end()) found.push_back(id);
}

}  // namespace

CustomerSearch::CustomerSearch(Connection& connection, QString region) : connection_(connection), region_(std::move(region)) {}

CustomerSearch::Recents CustomerSearch::readRecents(Connection& connection) {
    Recents recents;
    Statement s(connection, "SELECT v.customer_id, p.folded FROM derived_visits v JOIN derived_person p ON p.customer_id = v.customer_id "
                             "ORDER BY v.last_visit DESC, v.customer_id DESC LIMIT ?1");
    s.bind(kRecentPeople);
    while (s.step()) {
        recents.lines.push_back({s.integer(0), recents.text.size()});
        recents.text += lineOf(s.utf8(1)) + '\n';
    }
    return recents;
}

void CustomerSearch::adopt(Recents recents) {
    recents_ = std::move(recents);
    fresh_.clear();
    superseded_.clear();
    loaded_ = true;
}

void CustomerSearch::refresh(const std::vector<qint64>& customers) {
    if (!loaded_) return;
    if (customers.size() > 1000) {
        // Too many to read while somebody waits: those of them who were seen recently are found by the index from here on.
        const auto isChanged = [&](qint64 id) { return std::binary_search(customers.begin(), customers.end(), id); };
        std::erase_if(fresh_, [&](const Fresh& f) { return isChanged(f.id); });
        for (const Line& line : recents_.lines)
            if (isChanged(line.id)) superseded_.insert(line.id);
        return;
    }
    for (const qint64 id : customers) {
        superseded_.insert(id);
        std::erase_if(fresh_, [id](const Fresh& f) { return f.id == id; });
        Statement s(connection_, "SELECT folded FROM derived_person WHERE customer_id = ?1");
        s.bind(id);
        if (s.step()) fresh_.insert(fresh_.begin(), {id, lineOf(s.utf8(0))});
    }
}

std::vector<CustomerId> CustomerSearch::find(const QString& typed, int limit) {
    const QStringList typedWords = SearchWords::typed(typed);
    if (typedWords.isEmpty() || limit <= 0) return {};
    if (!loaded_ && !awaited_) adopt(readRecents(connection_));
    const std::vector<Spellings> words = spellingsOf(typed, typedWords);
    std::vector<qint64> found;
    const auto wanted = static_cast<size_t>(limit);
    const auto look = [&](const std::vector<Spellings>& spelt) {
        findRecent(spelt, wanted, found);
        if (found.size() < wanted) findIndexed(spelt, wanted, found);
    };
    // As typed first; whoever writes themselves otherwise comes after.
    const std::vector<Spellings> own = ownSpellings(words);
    look(own);
    if (found.size() < wanted && own != words) look(words);
    if (const QString digits = digitsOf(typed); found.size() < wanted && digits.size() >= kShortestTail && typedWords.size() == 1) findByTail(digits, wanted, found);
    std::vector<CustomerId> ids;
    for (const qint64 id : found) ids.emplace_back(id);
    return ids;
}

void CustomerSearch::findRecent(const std::vector<Spellings>& words, size_t limit, std::vector<qint64>& found) const {
    std::vector<qint64> prefixed;
    const auto take = [&](qint64 id, Match how) {
        if (how == Match::Exact) addNew(found, id, limit);
        else if (how == Match::Prefix && prefixed.size() < limit) prefixed.push_back(id);
    };
    for (const Fresh& f : fresh_) take(f.id, match({f.line.constData(), static_cast<size_t>(f.line.size())}, words));
    const char* text = recents_.text.constData();
    const char* end = text + recents_.text.size();
    for (const QByteArray& first : words.front()) {
        // One or two letters match nearly everybody: the first screenful is answer enough.
        const bool enoughIsEnough = first.size() <= 3;
        for (const char* at = text; found.size() < limit && !(enoughIsEnough && prefixed.size() >= limit);) {
            at = static_cast<const char*>(memmem(at, static_cast<size_t>(end - at), first.constData(), static_cast<size_t>(first.size())));
            if (!at) break;
            const auto next = std::upper_bound(recents_.lines.begin(), recents_.lines.end(), at - text, [](qsizetype offset, const Line& line) { return offset < line.offset; });
            const Line& line = *(next - 1);
            const qsizetype lineEnd = next == recents_.lines.end() ? recents_.text.size() : next->offset;
            if (!superseded_.contains(line.id)) take(line.id, match({text + line.offset, static_cast<size_t>(lineEnd - line.offset)}, words));
            at = text + lineEnd;
        }
    }
    for (const qint64 id : prefixed) addNew(found, id, limit);
}

void CustomerSearch::findIndexed(const std::vector<Spellings>& words, size_t limit, std::vector<qint64>& found) {
    QByteArray query;
    for (const Spellings& spellings : words) {
        query += query.isEmpty() ? "(" : " AND (";
        for (const QByteArray& word : spellings) query += (&word == &spellings.front() ? "\"" : " OR \"") + word.mid(1) + "\"*";
        query += ')';
    }
    Statement s(connection_, "SELECT rowid FROM search_index WHERE search_index MATCH ?1 ORDER BY rowid DESC LIMIT ?2");
    s.bind(std::string_view(query.constData(), static_cast<size_t>(query.size())), static_cast<qint64>(limit));
    while (found.size() < limit && s.step()) addNew(found, s.integer(0), limit);
}

void CustomerSearch::findByTail(const QString& digits, size_t limit, std::vector<qint64>& found) {
    const QString tail = reversed(digits);
    Statement s(connection_, "SELECT customer_id FROM derived_tail WHERE reversed >= ?1 AND reversed < ?2 LIMIT ?3");
    s.bind(tail, tail + u':', static_cast<qint64>(limit));  // ':' follows '9'
    while (found.size() < limit && s.step()) addNew(found, s.integer(0), limit);
}

}  // namespace regulars
