#pragma once
#include "core/privacy/erasure_store.h"
#include "core/storage/database.h"

namespace regulars {

/// What erasing somebody would do, told before it is done.
struct ErasurePreview {
    struct Part {
        QByteArray table;
        qint64 rows = 0;
        bool operator==(const Part&) const = default;
    };
    CustomerId id;
    QString name;
    std::vector<qint64> numbers;  ///< the person's own and those of records merged into it
    std::vector<Part> removed;    ///< rows that go
    std::vector<Part> kept;       ///< rows that stay as numbers and days without words, on a record without a name
    QStringList backups;          ///< files that hold the person and are left as they are
};

/// Erasing a person for good. It cannot be taken back, and holds for older copies too: it is done again when one is opened.
class ErasureDesk {
public:
    explicit ErasureDesk(Database& database) : database_(database) {}
    /// Refused for who is not the owner, for nobody, for who was erased already, and for a record that was merged into another.
    [[nodiscard]] static Result<ErasurePreview> preview(Connection& reader, StaffId by, const QString& shopPath, CustomerId id);
    QFuture<Outcome<Done>> erase(StaffId by, CustomerId id);
    /// Follows every erasure: takes what was deleted out of the index, the file and its log, and writes the list beside the shop and its
    /// backups. A sentence when something is left to be done, which opening the shop then tries again; empty: nothing is left.
    QFuture<QString> finish();

    /// Whether this file holds somebody who was erased from this shop, or is not cleaned yet.
    [[nodiscard]] static bool isDue(Connection& reader, const QString& shopPath);
    /// On opening: erases those again whom an older copy still holds. Waits until it is done.
    static void repeat(Database& database, Connection& reader);

private:
    static void eraseNow(Transaction& t, const ErasureList::Entry& entry);
    Database& database_;
};

}  // namespace regulars
