#pragma once
#include "core/exchange/column_mapping.h"
#include "core/exchange/csv_dialect.h"
#include "core/storage/database.h"
#include <atomic>

namespace regulars {

/// What became of an import: counts, and for each row that did not go in as it stood a line number and a sentence.
struct ImportReport {
    struct RowNote { qint64 line = 0; QString sentence; };
    qint64 rows = 0, added = 0, updated = 0, unchanged = 0, refused = 0, twins = 0;
    std::vector<RowNote> refusals;     ///< rows that were not brought in
    std::vector<RowNote> differences;  ///< what the file says otherwise than the book; nothing was overwritten
    std::vector<RowNote> twinNotes;    ///< same phone under another name: added, and offered as a twin
    QString failedCsv;                 ///< the refused rows as CSV with their header and a reason column; empty when none
};

/// A file as it will be brought in, before anything is written: what it is, its columns, and its first rows.
struct ImportPreview {
    CsvDialect dialect;
    ColumnMapping mapping;
    QStringList header;
    std::vector<MappedRow> firstRows;  ///< up to 20
    std::vector<QStringList> firstCells;  ///< the same rows as the file has them
    qint64 rows = 0;
    qint64 refused = 0;  ///< rows that name nobody or are torn, as far as can be seen without reading the book
};

/// How far a running import is; may be asked to stop, which takes nothing in.
struct ImportProgress {
    std::atomic<qint64> done = 0, total = 0;
    std::atomic<bool> cancelled = false;
};

/// Brings customers in from CSV: one action for the whole file. Same external id, or same phone or e-mail with a similar name, is the
/// same person: only empty fields are filled. The same file again changes nothing.
class CustomerImport {
public:
    /// Throws an Error when the file cannot be read; never fails on what it holds.
    /// `ownFields` are the names of the shop's own fields, for columns called like them.
    [[nodiscard]] static ImportPreview preview(const QString& path, const QString& country, const QStringList& ownFields = {});
    /// The preview after columns were given other fields by hand: the order of dates settled anew, the first rows read anew.
    [[nodiscard]] static ImportPreview lookAgain(const QString& path, const QString& country, ImportPreview preview);
    /// A row as it comes into the book, or with the reason why it is refused: one answer for the preview and the run.
    [[nodiscard]] static MappedRow read(const ColumnMapping& mapping, const CsvRow& row);
    static QFuture<Outcome<ImportReport>> run(Database& database, StaffId by, const QString& path, const ImportPreview& preview,
                                              std::shared_ptr<ImportProgress> progress = {});
};

}  // namespace regulars
