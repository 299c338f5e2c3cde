#pragma once
#include "core/base/id.h"
#include "core/storage/connection.h"
#include <QSet>
#include <QStringList>
#include <vector>

namespace regulars {

/// Finds people by any part of a name, phone in any form, card number, e-mail; words in any order, prefixes as typed.
/// Seen most recently first (exact words before prefixes), then newest first; whoever is spelt otherwise (Müller, Mueller;
/// Иванова, Ivanova) comes after those spelt as typed. Keeps the 20,000 most recently seen in memory.
class CustomerSearch {
public:
    /// `region` reads typed phone numbers ("SE").
    CustomerSearch(Connection& connection, QString region);
    [[nodiscard]] std::vector<CustomerId> find(const QString& typed, int limit = 50);
    struct Line { qint64 id; qsizetype offset; };     ///< where a recent person's words begin in the text
    /// The words of those seen most recently, newest first.
    struct Recents {
        QByteArray text;
        std::vector<Line> lines;
    };
    /// May run on another thread with a connection of its own.
    [[nodiscard]] static Recents readRecents(Connection& connection);
    void adopt(Recents recents);
    /// Until they are adopted the search does without, instead of reading them at the first key press.
    void awaitRecents() { awaited_ = true; }
    /// Takes note of changed customers.
    void refresh(const std::vector<qint64>& customers);

private:
    struct Fresh { qint64 id; QByteArray line; };      ///< changed since text_ was read, newest first
    void findRecent(const std::vector<std::vector<QByteArray>>& words, size_t limit, std::vector<qint64>& found) const;
    void findIndexed(const std::vector<std::vector<QByteArray>>& words, size_t limit, std::vector<qint64>& found);
    void findByTail(const QString& digits, size_t limit, std::vector<qint64>& found);
    Connection& connection_;
    QString region_;
    Recents recents_;
    std::vector<Fresh> fresh_;
    QSet<qint64> superseded_;
    bool loaded_ = false, awaited_ = false;
};

}  // namespace regulars
