#pragma once
#include "core/search/people_index.h"
#include "core/storage/multi_insert.h"
#include <optional>

namespace regulars {

/// The rows of one update on their way into the tables of the people index.
class PeopleIndex::Writing {
public:
    /// The index itself knows customers up to `built`; of others only the list is written.
    Writing(Connection& connection, qint64 built);
    void add(const IndexedPerson& person, const QByteArray& sortKey, const QByteArray& line);
    /// Rewrites what differs; with no line the person leaves. `tellsNumbers`: numbers may have changed though their words did not.
    void change(const IndexedPerson& person, const QByteArray& sortKey, const std::optional<QByteArray>& line, bool tellsNumbers);
    /// All words of somebody who is in the list but not yet in the index.
    void build(const IndexedPerson& person, const QByteArray& sortKey, const QByteArray& line);
    [[nodiscard]] Connection& connection() const { return connection_; }
    [[nodiscard]] bool isFull() const { return edits_.size() > kIndexedAtOnce; }
    void finishRun();
    void finish();

private:
    static constexpr size_t kIndexedAtOnce = 20000;
    /// Words that leave a row of the index and words that come to it.
    struct Edit {
        qint64 id;
        QByteArray removed, added;
        bool keepsRow = false;  ///< the person stays, though no word may come
    };
    struct Tail {
        std::string reversed;
        qint64 customer;
        bool isCard;
        auto operator<=>(const Tail&) const = default;
    };
    void addTails(const IndexedPerson& person);
    void removeTails(qint64 id, const std::vector<std::string_view>& words);
    void keepWords(std::string_view line);
    void forgetWords();

    Connection& connection_;
    qint64 built_;
    MultiInsert people_;
    Statement insert_, remove_;  ///< of the index
    std::vector<Edit> edits_;
    std::vector<Tail> tails_;
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    using Words = std::unordered_set<std::string, Hash, std::equal_to<>>;
    Words words_, gone_;  ///< of the vocabulary
};

}  // namespace regulars
