#pragma once
#include "core/base/text.h"
#include "core/search/person_words_store.h"
#include "core/storage/derived.h"
#include <unordered_set>

namespace regulars {

/// Keeps what the list and the search stand on: sort key and search words of each customer, the search index, its vocabulary, and
/// numbers backwards. After an upgrade the index is built in idle slices while the shop is open already.
class PeopleIndex : public Derived {
public:
    [[nodiscard]] QString name() const override;
    void update(Connection& connection, const Changes& changes) override;
    void rebuild(Connection& connection) override;
    [[nodiscard]] QStringList problems(Connection& connection) override;
    [[nodiscard]] bool isCurrent(Connection& connection) override;
    bool tend(Connection& connection) override;
    /// The highest customer the search index knows; everybody's when it is complete, which it nearly always is.
    [[nodiscard]] static qint64 builtUpTo(Connection& connection);

private:
    class Writing;
    void prepare(Connection& connection);
    static void setBuilt(Connection& connection, std::optional<qint64> upTo);
    void write(Writing& writing, const IndexedPerson& person, bool mayExist);
    void updateRun(Writing& writing, qint64 first, qint64 last, bool mayExist);
    void buildOn(Connection& connection, qint64 built);
    void rebuildKeys(Connection& connection);
    [[nodiscard]] static QStringList vocabularyProblems(Connection& connection, const std::unordered_set<std::string>& used, bool isComplete);
    std::unique_ptr<SortKeys> keys_;
    QString language_, region_;
    bool tellsNumbers_ = false;  ///< numbers may have changed hands though no word did
};

}  // namespace regulars
