#pragma once
#include "core/base/id.h"
#include "core/storage/connection.h"
#include <QSet>
#include <QStringList>
#include <vector>

namespace regulars {

/// Finds people by any part of a name, phone in any form, card number, e-mail; words in any order, prefixes as typed.
/// Seen most recently first (exact words before prefixes), then newest first. Keeps the 20,000 most recently seen in memory.
class CustomerSearch {
public:
    /// `region` reads typed phone numbers ("SE").
    CustomerSearch(Connection& connection, QString region);
    [[nodiscard]] std::vector<CustomerId> find(const QString& typed, int limit = 50);
    /// Reads the most recently seen into memory; done at the first search if not before. After changes, call again or pass them.
    void loadRecent();
    void refresh(const std::vector<qint64>& customers);

private:
    struct Line { qint64 id; qsizetype offset; };     ///< where a recent person's words begin in text_
    struct Fresh { qint64 id; QByteArray line; };      ///< changed since text_ was read, newest first
    void findRecent(const std::vector<QByteArray>& words, size_t limit, std::vector<qint64>& found) const;
    void findIndexed(const std::vector<QByteArray>& words, size_t limit, std::vector<qint64>& found);
    void findByTail(const QString& digits, size_t limit, std::vector<qint64>& found);
    Connection& connection_;
    QString region_;
    QByteArray text_;
    std::vector<Line> lines_;
    std::vector<Fresh> fresh_;
    QSet<qint64> superseded_;
    bool loaded_ = false;
};

}  // namespace regulars
