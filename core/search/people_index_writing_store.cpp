#include "core/search/people_index_writing.h"
#include "core/search/search_words.h"
#include <algorithm>

namespace regulars {

namespace {

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<size_t>(bytes.size())}; }

bool isDigits(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QByteArray joined(const std::vector<std::string_view>& words) {
    QByteArray line;
    for (const std::string_view word : words) {
        if (!line.isEmpty()) line.append(' ');
        line.append(word.data(), static_cast<qsizetype>(word.size()));
    }
    return line;
}

// Which words leave and which come. A prefix in the index stands for every word of the row that begins with it: when one of them
// leaves, the others that share its first letter are written once more.
struct Difference {
    std::vector<std::string_view> removed, added;
    Difference(std::vector<std::string_view> before, std::vector<std::string_view> after) {
        std::sort(before.begin(), before.end());
        std::sort(after.begin(), after.end());
        std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(removed));
        std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(added));
    }
    [[nodiscard]] std::vector<std::string_view> written(const std::vector<std::string_view>& after) const {
        std::vector<std::string_view> words;
        for (const std::string_view word : after) {
            const bool isNew = std::binary_search(added.begin(), added.end(), word);
            const bool shares = std::any_of(removed.begin(), removed.end(), [&](std::string_view gone) { return gone[0] == word[0]; });
            if (isNew || shares) words.push_back(word);
        }
        return words;
    }
};

}  // namespace

PeopleIndex::Writing::Writing(Connection& connection, qint64 built)
    : connection_(connection), built_(built), people_(connection, "INSERT OR FAIL INTO derived_person(customer_id, sort_key, folded)", 3),
      insert_(connection, "INSERT INTO search_index(rowid, folded) VALUES(?1, ?2)"),
      remove_(connection, "INSERT INTO search_index(search_index, rowid, folded) VALUES('delete', ?1, ?2)") {}

void PeopleIndex::Writing::add(const IndexedPerson& person, const QByteArray& sortKey, const QByteArray& line) {
    if (people_.isFull()) people_.flush();
    people_.add(person.id, sortKey, view(line));
    addTails(person);
    if (person.id > built_) return;
    edits_.push_back({person.id, {}, line});
    keepWords(view(line));
}

void PeopleIndex::Writing::change(const IndexedPerson& person, const QByteArray& sortKey, const std::optional<QByteArray>& line, bool tellsNumbers) {
    QByteArray before;
    {
        Statement old(connection_, "SELECT folded, sort_key FROM derived_person WHERE customer_id = ?1");
        old.bind(person.id);
        if (!old.step()) {
            if (line) add(person, sortKey, *line);
            return;
        }
        const std::string_view folded = old.utf8(0);
        before = QByteArray(folded.data(), static_cast<qsizetype>(folded.size()));
        if (line && before == *line && old.blob(1) == sortKey) return;
    }
    const std::vector<std::string_view> oldWords = PersonWords::split(view(before)), newWords = line ? PersonWords::split(view(*line)) : std::vector<std::string_view>();
    const Difference difference(oldWords, newWords);
    if (!line) Statement(connection_, "DELETE FROM derived_person WHERE customer_id = ?1").bind(person.id).run();
    else Statement(connection_, "UPDATE derived_person SET sort_key = ?2, folded = ?3 WHERE customer_id = ?1").bind(person.id, sortKey, view(*line)).run();
    if (tellsNumbers || std::any_of(difference.removed.begin(), difference.removed.end(), isDigits)) removeTails(person.id, oldWords);
    if (line) addTails(person);
    if (person.id > built_) return;
    // Whatever is taken out counts as a row less for FTS5, which calls itself damaged when it counts none: so a row is put back, be it empty.
    edits_.push_back({person.id, joined(difference.removed), joined(difference.written(newWords)), line && !difference.removed.empty()});
    for (const std::string_view word : difference.removed) gone_.emplace(PersonWords::bare(word));
    for (const std::string_view word : difference.added) keepWords(word);
}

void PeopleIndex::Writing::build(const IndexedPerson& person, const QByteArray& sortKey, const QByteArray& line) {
    Statement(connection_, "INSERT INTO derived_person(customer_id, sort_key, folded) VALUES(?1, ?2, ?3) ON CONFLICT DO UPDATE SET folded = excluded.folded")
        .bind(person.id, sortKey, view(line)).run();
    addTails(person);
    edits_.push_back({person.id, {}, line});
    keepWords(view(line));
}

void PeopleIndex::Writing::addTails(const IndexedPerson& person) {
    for (const auto& [tail, isCard] : person.words.tails()) tails_.push_back({tail, person.id, isCard});
}

void PeopleIndex::Writing::removeTails(qint64 id, const std::vector<std::string_view>& words) {
    Statement tail(connection_, "DELETE FROM derived_tail WHERE reversed = ?1 AND is_card IN (0, 1) AND customer_id = ?2");
    for (const std::string_view word : words)
        if (isDigits(word)) tail.bind(std::string_view(std::string(word.rbegin(), word.rend())), id).run();
}

void PeopleIndex::Writing::keepWords(std::string_view line) {
    for (size_t at = 0; at < line.size();) {
        const size_t end = std::min(line.find(' ', at), line.size());
        const std::string_view word = PersonWords::bare(line.substr(at, end - at));
        if (SearchWords::isOfVocabulary(word) && !words_.contains(word)) words_.emplace(word);
        at = end + 1;
    }
}

// Every statement of several rows makes FTS5 write out what it holds: so first all the others, then one by one the rows of the index,
// in their order, because FTS5 writes out, too, when it has to go back.
void PeopleIndex::Writing::finishRun() {
    people_.flush();
    std::sort(edits_.begin(), edits_.end(), [](const Edit& a, const Edit& b) { return a.id < b.id; });
    for (const Edit& edit : edits_) {
        if (!edit.removed.isEmpty()) remove_.bind(edit.id, view(edit.removed)).run();
        if (!edit.added.isEmpty() || edit.keepsRow) insert_.bind(edit.id, view(edit.added)).run();
    }
    edits_.clear();
}

// In their order, because each page of a table is then written once and not for every row.
void PeopleIndex::Writing::finish() {
    finishRun();
    std::sort(tails_.begin(), tails_.end());
    MultiInsert rows(connection_, "INSERT OR IGNORE INTO derived_tail(reversed, is_card, customer_id)", 3);
    for (const Tail& tail : tails_) {
        if (rows.isFull()) rows.flush();
        rows.add(std::string_view(tail.reversed), tail.isCard ? 1 : 0, tail.customer);
    }
    rows.flush();
    std::vector<std::string_view> words(words_.begin(), words_.end());
    std::sort(words.begin(), words.end());
    MultiInsert vocabulary(connection_, "INSERT OR IGNORE INTO derived_word(word)", 1);
    for (const std::string_view word : words) {
        if (vocabulary.isFull()) vocabulary.flush();
        vocabulary.add(word);
    }
    vocabulary.flush();
    forgetWords();
}

// A word nobody has any more is kept nowhere: it may be the name of somebody who was erased.
void PeopleIndex::Writing::forgetWords() {
    Statement any(connection_, "SELECT 1 FROM search_index WHERE search_index MATCH ?1 LIMIT 1");
    Statement forget(connection_, "DELETE FROM derived_word WHERE word = ?1");
    for (const std::string& word : gone_) {
        if (!SearchWords::isOfVocabulary(word) || words_.contains(word)) continue;
        std::string query = '"' + word + '"';
        for (const char sign : std::string(PersonWords::textSigns) + PersonWords::kind) query += " OR \"" + std::string(1, sign) + word + '"';
        const bool isUsed = any.bind(std::string_view(query)).step();
        any.reset();
        if (!isUsed) forget.bind(std::string_view(word)).run();
    }
}

}  // namespace regulars
