#pragma once
#include <QString>
#include <vector>

namespace regulars {

/// Who was erased from a shop, beside its file and its backups, so that an older copy does not bring them back. It names nobody: it holds
/// numbers, moments, and the journal's mark of the action each person came with.
class ErasureList {
public:
    struct Entry {
        QString uuid;
        qint64 customer = 0;
        qint64 at = 0;
        QString knownSince;
        bool operator==(const Entry&) const = default;
    };
    /// `Erased from a3c07b51.json`: by the beginning of the shop's uuid, because a restored file has another name.
    [[nodiscard]] static QString pathIn(const QString& folder, const QString& shopUuid);
    [[nodiscard]] static std::vector<Entry> read(const QString& folder, const QString& shopUuid);
    /// Adds those that are not in the list of this folder yet. Throws an Error when it cannot be written.
    static void add(const QString& folder, const QString& shopUuid, const std::vector<Entry>& entries);
    /// After a backup was written to a new file: the list beside the backup, or in the folder above it, counts there too.
    static void carry(const QString& backup, const QString& newFile);
};

}  // namespace regulars
