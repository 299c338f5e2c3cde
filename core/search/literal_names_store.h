#pragma once
#include "core/storage/connection.h"
#include <QStringList>
#include <functional>

namespace regulars {

/// Finds people by signs in their names that are letters of no word: emoji, flags, a per cent sign.
class LiteralNamesStore {
public:
    /// Only the people added last are looked through: a key press must not read a whole large book.
    static constexpr int mostPeople = 10000;
    explicit LiteralNamesStore(Connection& connection) : connection_(connection) {}
    /// What was typed between spaces, when it has such a sign or nothing else; else nothing.
    [[nodiscard]] static QStringList piecesOf(const QString& typed);
    /// Those whose name has all the pieces as they stand but for capitals and accents, newest first, until told that it is enough.
    void find(const QStringList& pieces, const std::function<bool(qint64 customer)>& take);

private:
    Connection& connection_;
};

}  // namespace regulars
