#pragma once
#include "core/exchange/column_mapping.h"
#include <ostream>

// Catch prints a QString as what it says.
inline std::ostream& operator<<(std::ostream& out, const QString& text) { return out << '"' << text.toStdString() << '"'; }

namespace regulars::test {

inline QList<QStringList> rowsIn(CsvReader reader) {
    QList<QStringList> rows;
    CsvRow row;
    while (reader.next(row)) rows.append(row.fields());
    return rows;
}

/// A file read as the program reads it: everything about it is guessed.
struct ReadFile {
    CsvDialect dialect;
    ColumnMapping mapping;
    QList<MappedRow> people;
    QList<CsvProblem> problems;
    explicit ReadFile(const QByteArray& bytes, bool dayFirst = true) : dialect(recogniseDialect(bytes)) {
        CsvReader reader(bytes, dialect);
        mapping = recogniseColumns(reader, dayFirst);
        CsvRow row;
        while (reader.next(row)) {
            people.append(applyMapping(mapping, row));
            problems += row.problems();
        }
    }
    [[nodiscard]] Field field(const QString& header) const {
        for (const FileColumn& column : mapping.columns)
            if (column.header == header) return column.field;
        return Field::Ignore;
    }
};

/// "mobile 070-123; home 040-99": what is listed, with its labels.
inline QString listed(const QList<MappedRow::Entry>& entries) {
    QStringList all;
    for (const auto& entry : entries) all.append((entry.label + u' ' + entry.text).trimmed());
    return all.join(QStringLiteral("; "));
}

inline QString listed(const QList<MappedRow::Address>& addresses) {
    QStringList all;
    for (const auto& a : addresses)
        all.append(QStringList{a.label, QString(a.street).replace(u'\n', u'/'), a.postCode, a.city, a.region, a.country}.join(u'|'));
    return all.join(QStringLiteral("; "));
}

inline QString listed(const QList<MappedRow::Date>& dates) {
    QStringList all;
    for (const auto& date : dates) all.append(date.label + u' ' + date.date.iso());
    return all.join(QStringLiteral("; "));
}

}  // namespace regulars::test
