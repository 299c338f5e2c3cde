#include "core/customers/people_index.h"
#include "core/base/phone_number.h"
#include "core/customers/search_words.h"
#include "core/storage/multi_insert.h"
#include "core/storage/search_upkeep.h"

namespace regulars {

using namespace Qt::StringLiterals;

struct PeopleIndex::Person {
    qint64 id = 0;
    bool isBinned = false;
    QString sortText;
    QByteArray words;  ///< folded, each once, with a space between
    std::vector<std::pair<std::string, bool>> tails;  ///< digits backwards, and whether they are a card's
    void addWord(std::string_view word);
    void addWords(const QStringList& more);
    void addWordsOf(std::string_view text);
    /// The number is one of the words too: so the words of before tell which tails to take out.
    void addTail(std::string_view digits, bool isCard);
};

void PeopleIndex::Person::addWord(std::string_view word) {
    const std::string_view all(words.constData(), static_cast<size_t>(words.size()));
    for (size_t at = all.find(word); at != std::string_view::npos; at = all.find(word, at + 1)) {
        const size_t end = at + word.size();
        if ((at == 0 || all[at - 1] == ' ') && (end == all.size() || all[end] == ' ')) return;
    }
    if (!words.isEmpty()) words.append(' ');
    words.append(word.data(), static_cast<qsizetype>(word.size()));
}

void PeopleIndex::Person::addWords(const QStringList& more) {
    for (const QString& word : more) {
        const QByteArray bytes = word.toUtf8();
        addWord({bytes.constData(), static_cast<size_t>(bytes.size())});
    }
}

// The same as tokens(fold(text)), which for plain ASCII needs no detour over UTF-16.
void PeopleIndex::Person::addWordsOf(std::string_view text) {
    if (std::any_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) < 0; }))
        return addWords(tokens(fold(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))));
    std::string word;
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
            word += lower;
        } else if (!word.empty()) {
            addWord(word);
            word.clear();
        }
    }
    if (!word.empty()) addWord(word);
}

void PeopleIndex::Person::addTail(std::string_view digits, bool isCard) {
    std::string tail;
    for (const char c : digits)
        if (c >= '0' && c <= '9') tail += c;
    if (tail.empty()) return;
    addWord(tail);
    std::reverse(tail.begin(), tail.end());
    tails.emplace_back(std::move(tail), isCard);
}

namespace {

constexpr qint64 kRunLength = 5000;
constexpr size_t kIndexedAtOnce = 20000;

// Rows of one child table over a run of customers, merged into the people they belong to (both are in id order).
template <class Person, class Read>
void merge(Connection& connection, const char* sql, qint64 first, qint64 last, std::vector<Person>& people, Read read) {
    Statement s(connection, sql);
    s.bind(first, last);
    size_t at = 0;
    while (s.step()) {
        const qint64 id = s.integer(0);
        while (at < people.size() && people[at].id < id) ++at;
        if (at < people.size() && people[at].id == id) read(s, people[at]);
    }
}

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

std::vector<PeopleIndex::Person> PeopleIndex::read(Connection& connection, qint64 first, qint64 last) {
    std::vector<Person> people;
    {
        Statement s(connection, "SELECT id, display_name, sort_name, called, given_name, family_name, binned_at FROM customer WHERE id BETWEEN ?1 AND ?2 ORDER BY id");
        s.bind(first, last);
        while (s.step()) {
            Person person;
            person.id = s.integer(0);
            person.sortText = s.text(s.utf8(2).empty() ? 1 : 2);
            for (const int column : {1, 2, 3, 4, 5})
                if (!s.utf8(column).empty()) person.addWordsOf(s.utf8(column));
            person.isBinned = !s.isNull(6);
            people.push_back(std::move(person));
        }
    }
    merge(connection, "SELECT customer_id, e164, digits FROM customer_phone WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id", first, last, people,
          [&](const Statement& s, Person& person) {
              const bool isKnown = !s.isNull(1);
              const PhoneNumber number{{}, s.optionalText(1), s.text(2), {}};
              person.addWords(number.searchForms(region_));
              if (isKnown || number.digits.size() >= 4) person.addTail(s.utf8(isKnown ? 1 : 2), false);
          });
    merge(connection, "SELECT customer_id, address FROM customer_email WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id", first, last, people,
          [](const Statement& s, Person& person) { person.addWordsOf(SearchWords::ofEmail(s.utf8(1))); });
    merge(connection, "SELECT customer_id, number FROM loyalty_card WHERE customer_id BETWEEN ?1 AND ?2 AND status = 'active' ORDER BY customer_id", first, last, people,
          [](const Statement& s, Person& person) { person.addTail(s.utf8(1), true); });
    return people;
}

/// The rows of one update on their way into the tables.
struct PeopleIndex::Writing {
    explicit Writing(Connection& c) : connection(c) {}
    Connection& connection;
    MultiInsert people{connection, "INSERT OR FAIL INTO derived_person(customer_id, sort_key, folded)", 3};
    Statement index{connection, "INSERT INTO search_index(rowid, folded) VALUES(?1, ?2)"};
    std::vector<std::pair<qint64, QByteArray>> toIndex;
    struct Tail {
        std::string reversed;
        qint64 customer;
        bool isCard;
        auto operator<=>(const Tail&) const = default;
    };
    std::vector<Tail> tails;

    void add(qint64 id, const QByteArray& sortKey, const QByteArray& folded) {
        if (people.isFull()) people.flush();
        people.add(id, sortKey, utf8(folded));
        toIndex.emplace_back(id, folded);
    }
    // Every statement of several rows makes FTS5 write out what it holds: so first all the others, then one by one the rows of the index.
    void finishRun() {
        people.flush();
        for (const auto& [id, folded] : toIndex) index.bind(id, utf8(folded)).run();
        toIndex.clear();
    }
    // In their order, because each page of the table is then written once and not for every row.
    void finish() {
        finishRun();
        std::sort(tails.begin(), tails.end());
        MultiInsert rows(connection, "INSERT OR IGNORE INTO derived_tail(reversed, is_card, customer_id)", 3);
        for (const Tail& tail : tails) {
            if (rows.isFull()) rows.flush();
            rows.add(std::string_view(tail.reversed), tail.isCard ? 1 : 0, tail.customer);
        }
        rows.flush();
    }
    static std::string_view utf8(const QByteArray& bytes) { return {bytes.constData(), static_cast<size_t>(bytes.size())}; }
};

/// False when it stands there already just as it should.
bool PeopleIndex::takeOut(Writing& writing, const Person& person, const QByteArray& folded, const QByteArray& sortKey) {
    Connection& connection = writing.connection;
    Statement old(connection, "SELECT folded, sort_key FROM derived_person WHERE customer_id = ?1");
    old.bind(person.id);
    if (!old.step()) return true;
    const QString before = old.text(0);
    if (!person.isBinned && before.toUtf8() == folded && old.blob(1) == sortKey) return false;
    Statement(connection, "INSERT INTO search_index(search_index, rowid, folded) VALUES('delete', ?1, ?2)").bind(person.id, before).run();
    Statement(connection, "DELETE FROM derived_person WHERE customer_id = ?1").bind(person.id).run();
    Statement tail(connection, "DELETE FROM derived_tail WHERE reversed = ?1 AND is_card IN (0, 1) AND customer_id = ?2");
    for (const QString& word : before.split(u' '))
        if (word == digitsOf(word)) tail.bind(reversed(word), person.id).run();
    return true;
}

void PeopleIndex::write(Writing& writing, const Person& person, bool mayExist) {
    const QByteArray& folded = person.words;
    const QByteArray sortKey = person.isBinned ? QByteArray() : keys_->of(person.sortText);
    if (mayExist && !takeOut(writing, person, folded, sortKey)) return;
    if (person.isBinned) return;
    writing.add(person.id, sortKey, folded);
    for (const auto& [tail, isCard] : person.tails) writing.tails.push_back({tail, person.id, isCard});
}

void PeopleIndex::updateRun(Writing& writing, qint64 first, qint64 last, bool mayExist) {
    const std::vector<Person> people = read(writing.connection, first, last);
    size_t at = 0;
    for (qint64 id = first; mayExist && id <= last; ++id) {
        while (at < people.size() && people[at].id < id) ++at;
        if (at < people.size() && people[at].id == id) continue;
        Person gone;
        gone.id = id;
        gone.isBinned = true;
        write(writing, gone, true);
    }
    for (const Person& person : people) write(writing, person, mayExist);
    if (writing.toIndex.size() > kIndexedAtOnce) writing.finishRun();
}

void PeopleIndex::update(Connection& connection, const Changes& changes) {
    prepare(connection);
    if (changes.touches("shop") && !isCurrent(connection)) rebuildKeys(connection);
    std::vector<qint64> added;
    for (const RowChange& change : changes.of("customer"))
        if (change.operation == RowChange::Operation::Insert) added.push_back(change.id);
    std::sort(added.begin(), added.end());
    const auto isNew = [&](qint64 id) { return std::binary_search(added.begin(), added.end(), id); };
    Writing writing(connection);
    // A card that changes hands names its new owner only; who gave it up is named by the merge.
    const auto ids = changes.customersIn({"customer", "customer_phone", "customer_email", "loyalty_card", "customer_merge"});
    for (size_t i = 0; i < ids.size();) {
        const bool fresh = isNew(ids[i]);
        size_t end = i + 1;
        while (end < ids.size() && ids[end] == ids[end - 1] + 1 && end - i < kRunLength && isNew(ids[end]) == fresh) ++end;
        updateRun(writing, ids[i], ids[end - 1], !fresh);
        i = end;
    }
    writing.finish();
}

void PeopleIndex::rebuild(Connection& connection) {
    prepare(connection);
    connection.run("DELETE FROM derived_person; DELETE FROM derived_tail; INSERT INTO search_index(search_index) VALUES('delete-all')");
    const qint64 last = connection.integer("SELECT max(id) FROM customer");
    Writing writing(connection);
    for (qint64 first = 1; first <= last; first += kRunLength) updateRun(writing, first, std::min(first + kRunLength - 1, last), false);
    writing.finish();
    Statement(connection, "INSERT OR REPLACE INTO derived_state(name, value) VALUES('collation', ?1)").bind(keys_->version()).run();
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
    const qint64 last = connection.integer("SELECT max(id) FROM customer");
    Statement stored(connection, "SELECT sort_key, folded FROM derived_person WHERE customer_id = ?1");
    Statement indexed(connection, "SELECT 1 FROM search_index WHERE search_index MATCH ?1 AND rowid = ?2");
    for (qint64 first = 1; first <= last && problems.size() < 10; first += kRunLength) {
        for (const Person& person : read(connection, first, first + kRunLength - 1)) {
            stored.bind(person.id);
            const bool has = stored.step();
            const bool right = has && stored.utf8(1) == std::string_view(person.words.constData(), static_cast<size_t>(person.words.size())) && stored.blob(0) == keys_->of(person.sortText);
            stored.reset();
            if (person.isBinned ? has : !right) problems << u"Customer %1 is not listed and indexed as stored."_s.arg(person.id);
            // Every 50th person is also looked up in the index itself, by all their words.
            if (person.isBinned || person.words.isEmpty() || person.id % 50 != 1) continue;
            const QByteArray query = '"' + QByteArray(person.words).replace(" ", "\" \"") + '"';
            indexed.bind(std::string_view(query.constData(), static_cast<size_t>(query.size())), person.id);
            if (!indexed.step()) problems << u"The search index does not find customer %1."_s.arg(person.id);
            indexed.reset();
        }
    }
    const qint64 extra = connection.integer("SELECT count(*) FROM derived_person p WHERE NOT EXISTS(SELECT 1 FROM customer c WHERE c.id = p.customer_id)");
    if (extra > 0) problems << u"%1 people are indexed who are not in the book."_s.arg(extra);
    return problems.mid(0, 10);
}

bool PeopleIndex::tend(Connection& connection) { return mergeSearchIndex(connection); }

}  // namespace regulars
