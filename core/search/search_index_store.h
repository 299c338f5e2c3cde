#pragma once
#include "core/storage/connection.h"
#include <QStringList>
#include <functional>
#include <optional>

namespace regulars {

/// Reads the search index and what lies beside it.
class SearchIndexStore {
public:
    explicit SearchIndexStore(Connection& connection) : connection_(connection) {}
    using Take = std::function<bool(qint64 customer)>;  ///< false: enough
    /// Those a full-text expression fits, newest first.
    void matching(const QByteArray& expression, const Take& take);
    /// Those with a number that ends in these digits.
    void withTail(const QString& digits, const Take& take);
    /// Words of the vocabulary that begin like this, `most` at the most.
    [[nodiscard]] std::vector<QByteArray> beginningWith(const QByteArray& word, size_t most);
    /// A person's words; nothing when they are not in the book.
    [[nodiscard]] std::optional<QByteArray> line(qint64 customer);
    void recent(int most, const std::function<void(qint64 customer, std::string_view folded)>& each);
    void words(const std::function<void(std::string_view word)>& each);
    /// Everybody whom the index does not know yet, newest first.
    void after(qint64 built, const std::function<bool(qint64 customer, std::string_view folded)>& take);

private:
    Connection& connection_;
};

}  // namespace regulars
