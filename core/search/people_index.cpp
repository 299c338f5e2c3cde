#include "core/search/people_index.h"
#include "core/search/indexed_words_store.h"
#include "core/search/people_index_writing.h"
#include "core/search/search_words.h"
#include "core/storage/search_upkeep.h"
#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRunLength = 1000, kSlice = 1000;
constexpr qint64 kEverybody = std::numeric_limits<qint64>::max();
const QString kComplete = u"complete"_s;

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<size_t>(bytes.size())}; }

}  // namespace

QString PeopleIndex::name() const { return u"search index and name order"_s; }

void PeopleIndex::prepare(Connection& connection) {
    Statement s(connection, "SELECT language, country FROM shop");
    const bool known = s.step();
    const QString language = known ? s.text(0) : u"en"_s;
    region_ = known ? s.text(1) : u"SE"_s;
    if (keys_ && language == language_) return;
    language_ = language;
    keys_ = std::make_unique<SortKeys>(language);
}

qint64 PeopleIndex::builtUpTo(Connection& connection) {
    const QString built = connection.text("SELECT value FROM derived_state WHERE name = 'search'");
    return built == kComplete ? kEverybody : built.toLongLong();
}

void PeopleIndex::setBuilt(Connection& connection, std::optional<qint64> upTo) {
    Statement(connection, "INSERT OR REPLACE INTO derived_state(name, value) VALUES('search', ?1)").bind(upTo ? QString::number(*upTo) : kComplete).run();
}

void PeopleIndex::write(Writing& writing, const IndexedPerson& person, bool mayExist) {
    std::optional<QByteArray> line;
    if (!person.isBinned) line = person.words.line();
    const QByteArray sortKey = line ? keys_->of(person.sortText) : QByteArray();
    if (mayExist) writing.change(person, sortKey, line, tellsNumbers_);
    else if (line) writing.add(person, sortKey, *line);
}

void PeopleIndex::updateRun(Writing& writing, qint64 first, qint64 last, bool mayExist) {
    const std::vector<IndexedPerson> people = PersonWordsStore(writing.connection()).read(first, last, region_);
    size_t at = 0;
    for (qint64 id = first; mayExist && id <= last; ++id) {
        while (at < people.size() && people[at].id < id) ++at;
        if (at < people.size() && people[at].id == id) continue;
        IndexedPerson gone;
        gone.id = id;
        gone.isBinned = true;
        write(writing, gone, true);
    }
    for (const IndexedPerson& person : people) write(writing, person, mayExist);
    if (writing.isFull()) writing.finishRun();
}

void PeopleIndex::update(Connection& connection, const Changes& changes) {
    prepare(connection);
    if (changes.touches("shop") && !isCurrent(connection)) rebuildKeys(connection);
    const std::vector<qint64> ids = PersonWordsStore(connection).touched(changes);
    if (ids.empty()) return;
    std::vector<qint64> added;
    for (const RowChange& change : changes.of("customer"))
        if (change.operation == RowChange::Operation::Insert) added.push_back(change.id);
    std::sort(added.begin(), added.end());
    const auto isNew = [&](qint64 id) { return std::binary_search(added.begin(), added.end(), id); };
    tellsNumbers_ = changes.touches("customer_phone") || changes.touches("loyalty_card") || changes.touches("customer") || changes.touches("customer_merge");
    Writing writing(connection, builtUpTo(connection));
    for (size_t i = 0; i < ids.size();) {
        const bool fresh = isNew(ids[i]);
        size_t end = i + 1;
        while (end < ids.size() && ids[end] == ids[end - 1] + 1 && static_cast<qint64>(end - i) < kRunLength && isNew(ids[end]) == fresh) ++end;
        updateRun(writing, ids[i], ids[end - 1], !fresh);
        i = end;
    }
    writing.finish();
}

void PeopleIndex::rebuild(Connection& connection) {
    prepare(connection);
    connection.run("DELETE FROM derived_person; DELETE FROM derived_tail; DELETE FROM derived_word; DELETE FROM derived_household; "
                   "INSERT INTO derived_household(member_id, household_id, customer_id) SELECT id, household_id, customer_id FROM household_member; "
                   "INSERT INTO search_index(search_index) VALUES('delete-all')");
    const qint64 last = PersonWordsStore(connection).highest();
    Writing writing(connection, kEverybody);
    for (qint64 first = 1; first <= last; first += kRunLength) updateRun(writing, first, std::min(first + kRunLength - 1, last), false);
    writing.finish();
    Statement(connection, "INSERT OR REPLACE INTO derived_state(name, value) VALUES('collation', ?1)").bind(keys_->version()).run();
    setBuilt(connection, {});
}

// One slice of an index that an upgrade left empty.
void PeopleIndex::buildOn(Connection& connection, qint64 built) {
    prepare(connection);
    connection.run("BEGIN IMMEDIATE");
    try {
        PersonWordsStore book(connection);
        const qint64 last = book.highest(), end = std::min(built + kSlice, last);
        Writing writing(connection, end);
        for (const IndexedPerson& person : book.read(built + 1, end, region_))
            if (!person.isBinned) writing.build(person, keys_->of(person.sortText), person.words.line());
        writing.finish();
        if (end < last) setBuilt(connection, end);
        else setBuilt(connection, {});
        connection.run("COMMIT");
    } catch (...) {
        connection.run("ROLLBACK");
        throw;
    }
}

void PeopleIndex::rebuildKeys(Connection& connection) {
    Statement people(connection, "SELECT id, CASE WHEN sort_name = '' THEN display_name ELSE sort_name END FROM customer WHERE binned_at IS NULL");
    while (people.step())
        Statement(connection, "UPDATE derived_person SET sort_key = ?2 WHERE customer_id = ?1").bind(people.integer(0), keys_->of(people.text(1))).run();
    Statement(connection, "INSERT OR REPLACE INTO derived_state(name, value) VALUES('collation', ?1)").bind(keys_->version()).run();
}

bool PeopleIndex::isCurrent(Connection& connection) {
    prepare(connection);
    return connection.text("SELECT value FROM derived_state WHERE name = 'collation'") == keys_->version();
}

QStringList PeopleIndex::problems(Connection& connection) {
    QStringList problems;
    prepare(connection);
    PersonWordsStore book(connection);
    const qint64 last = book.highest(), built = builtUpTo(connection);
    std::unordered_set<std::string> words;
    Statement stored(connection, "SELECT sort_key, folded FROM derived_person WHERE customer_id = ?1");
    std::vector<quint64> indexed = IndexedWordsStore(connection).sums(last);
    for (qint64 first = 1; first <= last && problems.size() < 10; first += kRunLength) {
        for (const IndexedPerson& person : book.read(first, first + kRunLength - 1, region_)) {
            const QByteArray line = person.words.line();
            const bool isBuilt = person.id <= built;
            stored.bind(person.id);
            const bool has = stored.step();
            const bool right = has && (!isBuilt || stored.utf8(1) == view(line)) && stored.blob(0) == keys_->of(person.sortText);
            stored.reset();
            if (person.isBinned ? has : !right) problems << u"Customer %1 is not listed and indexed as stored."_s.arg(person.id);
            const quint64 found = std::exchange(indexed[static_cast<size_t>(person.id)], 0);
            if (!isBuilt) continue;
            if (found != (person.isBinned ? 0 : IndexedWordsStore::sumOf(view(line)))) problems << u"The search index does not hold the words of customer %1."_s.arg(person.id);
            if (person.isBinned) continue;
            for (const std::string_view word : PersonWords::split(view(line)))
                if (const auto bare = PersonWords::bare(word); SearchWords::isOfVocabulary(bare)) words.emplace(bare);
        }
    }
    const auto strangers = std::count_if(indexed.begin(), indexed.end(), [](quint64 sum) { return sum != 0; });
    if (problems.isEmpty() && strangers > 0) problems << u"The search index finds %1 people who are not in the book."_s.arg(strangers);
    const qint64 extra = connection.integer("SELECT count(*) FROM derived_person p WHERE NOT EXISTS(SELECT 1 FROM customer c WHERE c.id = p.customer_id)");
    if (extra > 0) problems << u"%1 people are indexed who are not in the book."_s.arg(extra);
    if (problems.isEmpty()) problems << vocabularyProblems(connection, words, built == kEverybody);
    return problems.mid(0, 10);
}

QStringList PeopleIndex::vocabularyProblems(Connection& connection, const std::unordered_set<std::string>& used, bool isComplete) {
    size_t known = 0, unused = 0;
    Statement words(connection, "SELECT word FROM derived_word");
    while (words.step()) {
        if (used.contains(std::string(words.utf8(0)))) ++known;
        else ++unused;
    }
    QStringList problems;
    if (known < used.size()) problems << u"%1 words of the search index are missing from its vocabulary."_s.arg(used.size() - known);
    if (unused > 0 && isComplete) problems << u"%1 words of the search index's vocabulary are nobody's."_s.arg(unused);
    const qint64 households = connection.integer("SELECT count(*) FROM (SELECT id, household_id, customer_id FROM household_member EXCEPT SELECT member_id, household_id, customer_id FROM derived_household)")
                              + connection.integer("SELECT count(*) FROM (SELECT member_id, household_id, customer_id FROM derived_household EXCEPT SELECT id, household_id, customer_id FROM household_member)");
    if (households > 0) problems << u"%1 household memberships are not indexed as stored."_s.arg(households);
    return problems;
}

bool PeopleIndex::tend(Connection& connection) {
    if (const qint64 built = builtUpTo(connection); built != kEverybody) {
        buildOn(connection, built);
        return true;
    }
    return mergeSearchIndex(connection);
}

}  // namespace regulars
