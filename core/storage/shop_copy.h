#pragma once
#include "core/storage/connection.h"

namespace regulars {

/// A whole shop written to another file: for its owner only, read back before it counts, and safely on the disk, name and all.
class ShopCopy {
public:
    /// What becomes of a file that has the name already.
    enum class Standing { Keep, Replace };
    /// Copies what the connection sees. Throws an Error when the copy is not whole or a file that is kept stands there; then no copy is left.
    static void write(Connection& from, const QString& target, Standing standing);
    /// Reads a whole shop file, its log included; throws the Error that says what is wrong with it.
    static void verify(const QString& path);
    /// A connection to a shop file nobody has to hold; with its log when it has one.
    [[nodiscard]] static std::unique_ptr<Connection> open(const QString& path);
};

}  // namespace regulars
