#include "core/exchange/customer_import.h"
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

/// Whether people of this country write the day before the month.
bool writesDayFirst(const QString& country) {
    const QString form = QLocale(QLocale::AnyLanguage, QLocale::codeToTerritory(country)).dateFormat(QLocale::ShortFormat);
    return !form.startsWith(u'M', Qt::CaseInsensitive);
}

void readFirstRows(ImportPreview& preview, CsvReader reader) {
    preview.firstRows.clear();
    preview.firstCells.clear();
    CsvRow row;
    for (preview.rows = 0; reader.next(row); ++preview.rows) {
        if (preview.firstRows.size() >= kFirstRows) continue;
        preview.firstRows.push_back(applyMapping(preview.mapping, row));
        preview.firstCells.push_back(row.fields());
    }
}

}  // namespace

ImportPreview CustomerImport::preview(const QString& path, const QString& country) {
    const QByteArray bytes = bytesOf(path);
    if (const auto why = whyNotCsv(bytes)) throw Error(Error::Kind::Foreign, why->sentence);
    ImportPreview preview;
    preview.dialect = recogniseDialect(bytes);
    const CsvReader reader(bytes, preview.dialect);
    preview.header = reader.header();
    preview.mapping = recogniseColumns(reader, writesDayFirst(country));
    readFirstRows(preview, reader);
    return preview;
}

ImportPreview CustomerImport::lookAgain(const QString& path, const QString& country, ImportPreview preview) {
    const QByteArray bytes = bytesOf(path);
    const CsvReader reader(bytes, preview.dialect);
    settleDateOrder(preview.mapping, reader, writesDayFirst(country));
    readFirstRows(preview, reader);
    return preview;
}

QFuture<Outcome<ImportReport>> CustomerImport::run(Database& database, StaffId by, const QString& path, const ImportPreview& preview, std::shared_ptr<ImportProgress> progress) {
    if (!progress) progress = std::make_shared<ImportProgress>();
    progress->total = preview.rows;
    return database.write({QT_TRANSLATE_NOOP("Action", "Bring in customers"), by}, [path, preview, progress](Transaction& t) -> Result<ImportReport> {
        if (!preview.mapping.namesSomebody()) return Refusal{ImportWords::tr("No column of this file names a customer. Choose which column is the name.")};
        const CsvReader reader(bytesOf(path), preview.dialect);
        if (reader.header() != preview.header) return Refusal{ImportWords::tr("The file has changed since it was looked at. Choose it again.")};
        return ImportRun(t, preview, *progress, QFileInfo(path).fileName()).take(reader);
    });
}

}  // namespace regulars
