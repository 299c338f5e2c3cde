#pragma once
#include "core/storage/connection.h"
#include <string_view>
#include <vector>

namespace regulars {

/// What the search index itself holds of everybody, read once from its first word to its last: to be compared with what it should hold.
class IndexedWordsStore {
public:
    explicit IndexedWordsStore(Connection& connection) : connection_(connection) {}
    /// For each customer up to the highest, by number: what sumOf() gives of all words by which the index finds them; 0 when by none.
    [[nodiscard]] std::vector<quint64> sums(qint64 highest);
    /// Of a line of words with a space between, each there once, in whatever order.
    [[nodiscard]] static quint64 sumOf(std::string_view line);

private:
    Connection& connection_;
};

}  // namespace regulars
