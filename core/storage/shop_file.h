#pragma once
#include "core/base/error.h"
#include <QString>
#include <sys/types.h>

namespace regulars {

/// Looks at a shop file from outside, before SQLite does. Creates and deletes nothing.
class ShopFile {
public:
    /// Throws the Error that says in words why this cannot be a readable shop: missing, empty, foreign, unreadable, damaged, on a network.
    static void recognise(const QString& path);
    [[nodiscard]] static bool isWritable(const QString& path);
    /// A log of changes lies beside it that may not be in the file yet. Closed properly, a shop has none, or an empty one.
    [[nodiscard]] static bool hasLog(const QString& path);
    /// Throws the Error that says so when not even one more entry fits on the disk.
    static void requireRoom(const QString& path);
    /// A sentence when the disk is nearly full, or the folder is kept in step with other machines (Dropbox and the like); else empty.
    [[nodiscard]] static QString warningAbout(const QString& path);
    [[nodiscard]] static qint64 freeBytes(const QString& path);
};

/// Which file a path names at this moment, by device and inode.
struct FileIdentity {
    dev_t device = 0;
    ino_t inode = 0;
    [[nodiscard]] static FileIdentity of(const QString& path);
    bool operator==(const FileIdentity&) const = default;
    [[nodiscard]] bool exists() const { return inode != 0; }
};

}  // namespace regulars
