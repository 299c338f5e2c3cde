#include "core/search/indexed_words_store.h"
#include "core/search/person_words.h"
#include <QHashFunctions>

namespace regulars {

namespace {

constexpr size_t kLongestWord = 32768;  // bytes; FTS5 cuts off what is longer

quint64 hashed(std::string_view word) { return qHashBits(word.data(), word.size(), 0x2F0B4C47); }

/// The index laid open word by word, as a table beside the file that is gone with this object; a connection that only reads has to be
/// allowed it.
class OpenIndex {
public:
    explicit OpenIndex(Connection& connection) : connection_(connection), onlyReads_(connection.integer("PRAGMA query_only") != 0) {
        connection_.run("PRAGMA query_only=OFF; CREATE VIRTUAL TABLE temp.indexed_word USING fts5vocab(main, search_index, instance)");
        setBack();
    }
    ~OpenIndex() {
        try {
            connection_.run("PRAGMA query_only=OFF; DROP TABLE temp.indexed_word");
            setBack();
        } catch (const Error&) {
            // Then it goes with the connection.
        }
    }
    OpenIndex(const OpenIndex&) = delete;
    OpenIndex& operator=(const OpenIndex&) = delete;

private:
    void setBack() { connection_.run(onlyReads_ ? "PRAGMA query_only=ON" : "PRAGMA query_only=OFF"); }
    Connection& connection_;
    bool onlyReads_;
};

}  // namespace

std::vector<quint64> IndexedWordsStore::sums(qint64 highest) {
    std::vector<quint64> sums(static_cast<size_t>(highest) + 1);
    const OpenIndex open(connection_);
    Statement s(connection_, "SELECT doc, term FROM temp.indexed_word");
    while (s.step()) {
        const qint64 customer = s.integer(0);
        // Somebody the book has never had is nobody, of whom it should hold nothing.
        sums[customer > 0 && customer <= highest ? static_cast<size_t>(customer) : 0] += hashed(s.utf8(1));
    }
    return sums;
}

quint64 IndexedWordsStore::sumOf(std::string_view line) {
    quint64 sum = 0;
    for (const std::string_view word : PersonWords::split(line)) sum += hashed(word.substr(0, kLongestWord));
    return sum;
}

}  // namespace regulars
