#pragma once
#include "core/search/line_index.h"
#include "core/search/line_match.h"
#include "core/storage/connection.h"
#include <QSet>
#include <functional>
#include <optional>

namespace regulars {

/// The words of those seen most recently, in memory, newest first.
class RecentLines {
public:
    static constexpr int most = 20000;
    [[nodiscard]] static RecentLines read(Connection& connection);
    using Take = std::function<bool(qint64 id, LineMatch::How how)>;
    /// Tells whom the match fits, in order, until told that it is enough.
    void find(const LineMatch& match, const Take& take) const;
    /// Takes note of what somebody's words are now; none: they are not in the book.
    void put(qint64 id, const std::optional<QByteArray>& line);
    /// They are found by the index from here on.
    void forget(const std::vector<qint64>& ascending);
    [[nodiscard]] static QByteArray lineOf(std::string_view folded);

private:
    struct Fresh {
        qint64 id;
        QByteArray line;
    };
    struct Fitting {
        LineSet all, exact;
    };
    [[nodiscard]] Fitting fitting(const LineMatch& match) const;
    [[nodiscard]] Fitting fitting(const LineMatch::Word& word, const LineMatch& match) const;
    std::vector<qint64> ids_;
    LineIndex index_;           ///< a line for each of them
    std::vector<Fresh> fresh_;  ///< changed since they were read, newest first
    QSet<qint64> superseded_;
};

}  // namespace regulars
