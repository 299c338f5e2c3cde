#include "core/customers/customer_search.h"
#include "core/base/text.h"
#include "core/customers/search_words.h"
#include <cstring>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentPeople = 20000;
constexpr qsizetype kShortestTail = 4;

QByteArray lineOf(std::string_view folded) { return ' ' + QByteArray(folded.data(), static_cast<qsizetype>(folded.size())) + ' '; }

enum class Match { None, Prefix, Exact };

// Every word begins a word of the line; Exact when every word is one whole.
Match match(const char* line, size_t length, const std::vector<QByteArray>& words) {
    bool exact = true;
    for (const QByteArray& word : words) {
        const char* at = line;
        bool found = false, whole = false;
        while (!whole) {
            at = static_cast<const char*>(memmem(at, length - static_cast<size_t>(at - line), word.constData(), static_cast<size_t>(word.size())));
            if (!at) break;
            found = true;
            whole = at[word.size()] == ' ';
            ++at;
        }
        if (!found) return Match::None;
        exact = exact && whole;
    }
    return exact ? Match::Exact : Match::Prefix;
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
        loaded_ = false;
        recents_ = {};
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
    std::vector<QByteArray> words;
    for (const QString& word : typedWords) words.push_back(' ' + word.toUtf8());
    // The longest word first: it is the rarest.
    std::sort(words.begin(), words.end(), [](const QByteArray& a, const QByteArray& b) { return a.size() > b.size(); });
    std::vector<qint64> found;
    const auto wanted = static_cast<size_t>(limit);
    findRecent(words, wanted, found);
    if (found.size() < wanted) findIndexed(words, wanted, found);
    if (const QString digits = digitsOf(typed); found.size() < wanted && digits.size() >= kShortestTail && typedWords.size() == 1) findByTail(digits, wanted, found);
    std::vector<CustomerId> ids;
    for (const qint64 id : found) ids.emplace_back(id);
    return ids;
}

void CustomerSearch::findRecent(const std::vector<QByteArray>& words, size_t limit, std::vector<qint64>& found) const {
    std::vector<qint64> prefixed;
    const auto take = [&](qint64 id, Match how) {
        if (how == Match::Exact) addNew(found, id, limit);
        else if (how == Match::Prefix && prefixed.size() < limit) prefixed.push_back(id);
    };
    for (const Fresh& f : fresh_) take(f.id, match(f.line.constData(), static_cast<size_t>(f.line.size()), words));
    const char* text = recents_.text.constData();
    const char* end = text + recents_.text.size();
    const QByteArray& first = words.front();
    // One or two letters match nearly everybody: the first screenful is answer enough.
    const bool enoughIsEnough = first.size() <= 3;
    for (const char* at = text; found.size() < limit && !(enoughIsEnough && prefixed.size() >= limit);) {
        at = static_cast<const char*>(memmem(at, static_cast<size_t>(end - at), first.constData(), static_cast<size_t>(first.size())));
        if (!at) break;
        const auto next = std::upper_bound(recents_.lines.begin(), recents_.lines.end(), at - text, [](qsizetype offset, const Line& line) { return offset < line.offset; });
        const Line& line = *(next - 1);
        const qsizetype lineEnd = next == recents_.lines.end() ? recents_.text.size() : next->offset;
        if (!superseded_.contains(line.id)) take(line.id, match(text + line.offset, static_cast<size_t>(lineEnd - line.offset), words));
        at = text + lineEnd;
    }
    for (const qint64 id : prefixed) addNew(found, id, limit);
}

void CustomerSearch::findIndexed(const std::vector<QByteArray>& words, size_t limit, std::vector<qint64>& found) {
    QByteArray query;
    for (const QByteArray& word : words) query += '"' + word.mid(1) + "\"* ";
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
