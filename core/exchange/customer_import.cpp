#include "core/exchange/customer_import.h"
#include "core/base/date_habit.h"
#include "core/exchange/import_run.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace regulars {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerImport)
};

constexpr qint64 kMostBytes = qint64{1} << 30;
constexpr size_t kFirstRows = 20;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (QFileInfo(path).isDir()) throw Error(Error::Kind::Unreadable, ImportWords::tr("“%1” is a folder. Choose the file in it.").arg(path));
    if (!file.open(QIODevice::ReadOnly)) throw Error(Error::Kind::Unreadable, ImportWords::tr("“%1” cannot be read.").arg(path), file.errorString());
    if (file.size() > kMostBytes) throw Error(Error::Kind::Unreadable, ImportWords::tr("“%1” is larger than 1 GB. Split it and bring in the parts.").arg(path));
    // Read whole rather than mapped: a mapped file that is cut short meanwhile ends the program.
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) throw Error(Error::Kind::Unreadable, ImportWords::tr("“%1” cannot be read.").arg(path), file.errorString());
    return bytes;
}

bool dayStandsFirstIn(const QString& country) { return writesDayFirst(QLocale(QLocale::AnyLanguage, QLocale::codeToTerritory(country))); }

/// The columns whose text alone makes a name, so that a row with one of them need not be read whole.
std::vector<qsizetype> namingColumns(const ColumnMapping& mapping) {
    std::vector<qsizetype> naming;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const Field field = mapping.columns[i].field;
        if (field == Field::DisplayName || field == Field::GivenName || field == Field::FamilyName || field == Field::Company) naming.push_back(i);
    }
    return naming;
}

bool isRefused(const ColumnMapping& mapping, const std::vector<qsizetype>& naming, const CsvRow& row) {
    const bool named = !row.faults() && std::any_of(naming.begin(), naming.end(), [&](qsizetype i) { return !row.isEmpty(i) && !row.field(i).trimmed().isEmpty(); });
    return !named && CustomerImport::read(mapping, row).refusal.has_value();
}

void readRows(ImportPreview& preview, CsvReader reader) {
    preview.firstRows.clear();
    preview.firstCells.clear();
    preview.refused = 0;
    const std::vector<qsizetype> naming = namingColumns(preview.mapping);
    CsvRow row;
    for (preview.rows = 0; reader.next(row); ++preview.rows) {
        if (preview.firstRows.size() < kFirstRows) {
            preview.firstRows.push_back(CustomerImport::read(preview.mapping, row));
            preview.firstCells.push_back(row.fields());
            preview.refused += preview.firstRows.back().refusal.has_value();
        } else {
            preview.refused += isRefused(preview.mapping, naming, row);
        }
    }
}

}  // namespace

ImportPreview CustomerImport::preview(const QString& path, const QString& country, const QStringList& ownFields) {
    const QByteArray bytes = bytesOf(path);
    if (const auto why = whyNotCsv(bytes)) throw Error(Error::Kind::Foreign, why->sentence);
    ImportPreview preview;
    preview.dialect = recogniseDialect(bytes);
    const CsvReader reader(bytes, preview.dialect);
    preview.header = reader.header();
    preview.mapping = recogniseColumns(reader, dayStandsFirstIn(country));
    recogniseOwnFields(preview.mapping, ownFields);
    readRows(preview, reader);
    return preview;
}

ImportPreview CustomerImport::lookAgain(const QString& path, const QString& country, ImportPreview preview) {
    const QByteArray bytes = bytesOf(path);
    const CsvReader reader(bytes, preview.dialect);
    settleDateOrder(preview.mapping, reader, dayStandsFirstIn(country));
    readRows(preview, reader);
    return preview;
}

MappedRow CustomerImport::read(const ColumnMapping& mapping, const CsvRow& row) {
    MappedRow mapped = applyMapping(mapping, row);
    // Where the fields ran over, nobody can tell which of them belongs where.
    if (row.faults() & (CsvFaults(CsvFault::TooManyFields) | CsvFault::UnterminatedQuote)) mapped.refusal = Refusal{row.problems().first().sentence};
    return mapped;
}

QFuture<Outcome<ImportReport>> CustomerImport::run(Database& database, StaffId by, const QString& path, const ImportPreview& preview, std::shared_ptr<ImportProgress> progress) {
    if (!progress) progress = std::make_shared<ImportProgress>();
    progress->total = preview.rows;
    return database.write({QT_TRANSLATE_NOOP("Action", "Bring in customers"), by}, [path, preview, progress](Transaction& t) -> Result<ImportReport> {
        if (!preview.mapping.namesSomebody()) return Refusal{ImportWords::tr("No column of this file names a customer. Choose which column is the name.")};
        static_cast<void>(t.bulk());  // before the file is read, so that it has room, too
        const CsvReader reader(bytesOf(path), preview.dialect);
        if (reader.header() != preview.header) return Refusal{ImportWords::tr("The file has changed since it was looked at. Choose it again.")};
        return ImportRun(t, preview, *progress, QFileInfo(path).fileName()).take(reader);
    });
}

}  // namespace regulars
