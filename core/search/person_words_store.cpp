#include "core/search/person_words_store.h"
#include "core/base/number_plan.h"
#include "core/base/phone_number.h"
#include "core/search/search_words.h"
#include <QVarLengthArray>
#include <algorithm>

namespace regulars {

namespace {

constexpr size_t kShortestTail = 4;
constexpr qint64 kMostAtOnce = 1024;

// Rows of one child table over a run of customers, merged into the people they belong to (both are in id order).
template <class Read>
void merge(Connection& connection, std::string_view sql, qint64 first, qint64 last, std::vector<IndexedPerson>& people, Read read) {
    Statement s(connection, sql);
    s.bind(first, last);
    size_t at = 0;
    while (s.step()) {
        const qint64 id = s.integer(0);
        while (at < people.size() && people[at].id < id) ++at;
        if (at < people.size() && people[at].id == id) read(s, people[at].words);
    }
}

// The words of a number that is settled at sight, as PhoneNumber::searchForms() has them; false when it is not.
bool addForms(PersonWords& words, std::string_view e164) {
    QVarLengthArray<char16_t, 32> wide;
    for (const char c : e164) wide.append(static_cast<char16_t>(static_cast<unsigned char>(c)));
    const auto planned = plannedE164(QStringView(wide.data(), wide.size()));
    if (!planned) return false;
    const QByteArray national = planned->national.toLatin1();
    words.addWord({national.constData(), static_cast<size_t>(national.size())});
    words.addWord(e164.substr(1));
    return true;
}

// Money and days as they are stored say nothing to anybody; words do, and numbers of some length.
bool isWorthFinding(std::string_view value) {
    const bool isNumber = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? value.size() >= 3 : std::any_of(value.begin(), value.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; })
                                              || std::any_of(value.begin(), value.end(), [](char c) { return static_cast<signed char>(c) < 0; });
}

}  // namespace

qint64 PersonWordsStore::highest() { return connection_.integer("SELECT max(id) FROM customer"); }

std::vector<IndexedPerson> PersonWordsStore::read(qint64 first, qint64 last, const QString& region) {
    std::vector<IndexedPerson> people;
    people.reserve(static_cast<size_t>(std::min(last - first + 1, kMostAtOnce)));
    readNames(first, last, people);
    if (people.empty()) return people;
    readNumbers(first, last, people, region);
    readTexts(first, last, people);
    readHouseholds(first, last, people);
    return people;
}

void PersonWordsStore::readNames(qint64 first, qint64 last, std::vector<IndexedPerson>& people) {
    Statement s(connection_, "SELECT id, display_name, sort_name, called, given_name, family_name, binned_at, note, kind FROM customer WHERE id BETWEEN ?1 AND ?2 ORDER BY id");
    s.bind(first, last);
    while (s.step()) {
        IndexedPerson& person = people.emplace_back();
        person.id = s.integer(0);
        person.sortText = s.text(s.utf8(2).empty() ? 1 : 2);
        for (const int column : {1, 2, 3, 4, 5})
            if (!s.utf8(column).empty()) person.words.addWordsOf(s.utf8(column));
        person.isBinned = !s.isNull(6);
        if (!s.utf8(7).empty()) person.words.addMarked(PersonWords::other, s.utf8(7));
        person.words.addMarked(PersonWords::kind, s.utf8(8));
    }
}

void PersonWordsStore::readNumbers(qint64 first, qint64 last, std::vector<IndexedPerson>& people, const QString& region) {
    merge(connection_, "SELECT customer_id, e164, digits FROM customer_phone WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id", first, last, people,
          [&](const Statement& s, PersonWords& words) {
              const bool isKnown = !s.isNull(1);
              if (!isKnown || !addForms(words, s.utf8(1))) words.addWords(PhoneNumber{{}, s.optionalText(1), s.text(2), {}}.searchForms(region));
              if (isKnown || s.utf8(2).size() >= kShortestTail) words.addTail(s.utf8(isKnown ? 1 : 2), false);
          });
    merge(connection_, "SELECT customer_id, address FROM customer_email WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id", first, last, people,
          [](const Statement& s, PersonWords& words) { words.addWordsOf(SearchWords::ofEmail(s.utf8(1))); });
    merge(connection_, "SELECT customer_id, number FROM loyalty_card WHERE customer_id BETWEEN ?1 AND ?2 AND status = 'active' ORDER BY customer_id", first, last, people,
          [](const Statement& s, PersonWords& words) { words.addTail(s.utf8(1), true); });
}

void PersonWordsStore::readTexts(qint64 first, qint64 last, std::vector<IndexedPerson>& people) {
    merge(connection_, "SELECT customer_id, street, city, post_code FROM customer_address WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id", first, last, people,
          [](const Statement& s, PersonWords& words) {
              words.addMarked(PersonWords::other, s.utf8(1));
              words.addMarked(PersonWords::city, s.utf8(2));
              std::string code(s.utf8(3));  // "211 42" is typed as one number, too
              std::erase(code, ' ');
              words.addMarked(PersonWords::other, code);
          });
    merge(connection_, "SELECT ct.customer_id, t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.customer_id BETWEEN ?1 AND ?2 ORDER BY ct.customer_id", first, last, people,
          [](const Statement& s, PersonWords& words) { words.addMarked(PersonWords::tag, s.utf8(1)); });
    const auto other = [](const Statement& s, PersonWords& words) { words.addMarked(PersonWords::other, s.utf8(1)); };
    for (const std::string_view sql : {"SELECT customer_id, address FROM customer_handle WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id",
                                       "SELECT customer_id, name FROM customer_former_name WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id",
                                       "SELECT customer_id, text FROM customer_fact WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id",
                                       "SELECT customer_id, external_id FROM customer_external WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id",
                                       "SELECT customer_id, text FROM interaction WHERE customer_id BETWEEN ?1 AND ?2 AND kind = 'note' ORDER BY customer_id"})
        merge(connection_, sql, first, last, people, other);
    merge(connection_, "SELECT customer_id, value FROM customer_value WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id", first, last, people,
          [&](const Statement& s, PersonWords& words) {
              if (isWorthFinding(s.utf8(1))) other(s, words);
          });
}

// A household is found by its members, and they by its name.
void PersonWordsStore::readHouseholds(qint64 first, qint64 last, std::vector<IndexedPerson>& people) {
    const auto other = [](const Statement& s, PersonWords& words) { words.addMarked(PersonWords::other, s.utf8(1)); };
    merge(connection_, "SELECT m.customer_id, h.display_name FROM household_member m JOIN customer h ON h.id = m.household_id "
                       "WHERE m.customer_id BETWEEN ?1 AND ?2 AND m.until IS NULL AND h.binned_at IS NULL ORDER BY m.customer_id", first, last, people, other);
    merge(connection_, "SELECT m.household_id, coalesce(c.display_name, m.name) FROM household_member m LEFT JOIN customer c ON c.id = m.customer_id "
                       "WHERE m.household_id BETWEEN ?1 AND ?2 AND m.until IS NULL AND c.binned_at IS NULL ORDER BY m.household_id", first, last, people, other);
}

std::vector<qint64> PersonWordsStore::touched(const Changes& changes) {
    // A card that changes hands names its new owner only; who gave it up is named by the merge.
    std::vector<qint64> ids = changes.customersIn({"customer", "customer_phone", "customer_email", "loyalty_card", "customer_merge", "customer_address", "customer_tag",
                                                   "customer_handle", "customer_former_name", "customer_fact", "customer_external", "customer_value"});
    const size_t before = ids.size();
    if (changes.touches("tag")) addTagged(changes, ids);
    if (changes.touches("interaction")) addNoted(changes, ids);
    if (changes.touches("household_member") || changes.touches("customer")) addHouseholds(changes, ids);
    if (ids.size() > before) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    }
    return ids;
}

void PersonWordsStore::addTagged(const Changes& changes, std::vector<qint64>& ids) {
    Statement s(connection_, "SELECT customer_id FROM customer_tag WHERE tag_id = ?1");
    for (const RowChange& change : changes.of("tag")) {
        if (change.operation != RowChange::Operation::Update) continue;
        s.bind(change.id);
        while (s.step()) ids.push_back(s.integer(0));
        s.reset();
    }
}

void PersonWordsStore::addNoted(const Changes& changes, std::vector<qint64>& ids) {
    // What was a note and is gone cannot be asked any more.
    Statement s(connection_, "SELECT 1 FROM interaction WHERE id = ?1 AND kind = 'note'");
    for (const RowChange& change : changes.of("interaction")) {
        bool isNote = change.operation != RowChange::Operation::Insert;
        if (!isNote) {
            isNote = s.bind(change.id).step();
            s.reset();
        }
        if (isNote && change.customer > 0) ids.push_back(change.customer);
    }
}

void PersonWordsStore::addHouseholds(const Changes& changes, std::vector<qint64>& ids) {
    const auto take = [&ids](Statement& s) {
        while (s.step())
            for (const int column : {0, 1})
                if (s.integer(column) > 0) ids.push_back(s.integer(column));
        s.reset();
    };
    Statement before(connection_, "SELECT household_id, customer_id FROM derived_household WHERE member_id = ?1");
    Statement after(connection_, "SELECT household_id, customer_id FROM household_member WHERE id = ?1");
    Statement forget(connection_, "DELETE FROM derived_household WHERE member_id = ?1");
    Statement keep(connection_, "INSERT INTO derived_household(member_id, household_id, customer_id) SELECT id, household_id, customer_id FROM household_member WHERE id = ?1");
    for (const RowChange& change : changes.of("household_member")) {
        take(before.bind(change.id));
        take(after.bind(change.id));
        forget.bind(change.id).run();
        keep.bind(change.id).run();
    }
    if (connection_.integer("SELECT EXISTS(SELECT 1 FROM household_member)") == 0) return;
    Statement with(connection_, "SELECT household_id, customer_id FROM household_member WHERE household_id = ?1 UNION SELECT household_id, customer_id FROM household_member WHERE customer_id = ?1");
    // Who is new belongs to a household only by rows that are new as well.
    for (const RowChange& change : changes.of("customer"))
        if (change.operation != RowChange::Operation::Insert) take(with.bind(change.id));
}

}  // namespace regulars
