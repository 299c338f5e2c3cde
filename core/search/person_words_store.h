#pragma once
#include "core/search/person_words.h"
#include "core/storage/changes.h"
#include "core/storage/connection.h"

namespace regulars {

/// What the index keeps of one person.
struct IndexedPerson {
    qint64 id = 0;
    bool isBinned = false;
    QString sortText;
    PersonWords words;
};

/// Reads from the book what the index is made of, and whom a change touches.
class PersonWordsStore {
public:
    explicit PersonWordsStore(Connection& connection) : connection_(connection) {}
    /// Those with ids from first to last, in their order.
    [[nodiscard]] std::vector<IndexedPerson> read(qint64 first, qint64 last, const QString& region);
    /// Everybody whose words or place in the list may be others after these changes, ascending.
    [[nodiscard]] std::vector<qint64> touched(const Changes& changes);
    [[nodiscard]] qint64 highest();

private:
    void readNames(qint64 first, qint64 last, std::vector<IndexedPerson>& people);
    void readNumbers(qint64 first, qint64 last, std::vector<IndexedPerson>& people, const QString& region);
    void readTexts(qint64 first, qint64 last, std::vector<IndexedPerson>& people);
    void readHouseholds(qint64 first, qint64 last, std::vector<IndexedPerson>& people);
    void addTagged(const Changes& changes, std::vector<qint64>& ids);
    void addNoted(const Changes& changes, std::vector<qint64>& ids);
    void addHouseholds(const Changes& changes, std::vector<qint64>& ids);
    Connection& connection_;
};

}  // namespace regulars
