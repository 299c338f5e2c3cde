#pragma once
#include "core/exchange/csv_dialect.h"
#include <QStringList>
#include <array>
#include <vector>

namespace regulars {

/// Something the shopkeeper should know about a line of a file.
struct CsvProblem {
    qint64 line = 0;  ///< counted from 1, as a text editor shows it
    QString sentence;
    bool operator==(const CsvProblem&) const = default;
};

enum class CsvFault : quint8 { TooFewFields = 1, TooManyFields = 2, UnterminatedQuote = 4, ZeroBytes = 8, MixedEncoding = 16 };
Q_DECLARE_FLAGS(CsvFaults, CsvFault)

/// One row as the file has it; a field becomes text only when asked for. Reused from row to row, and valid only
/// while a copy of its reader lives.
class CsvRow {
public:
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(spans_.size()); }
    /// The text of a field, without quotes and the apostrophe that guards formulas; empty beyond the last field.
    [[nodiscard]] QString field(qsizetype index) const;
    [[nodiscard]] bool isEmpty(qsizetype index) const { return index >= count() || spans_[static_cast<size_t>(index)].length == 0; }
    [[nodiscard]] QStringList fields() const;
    /// The line on which the row begins, from 1; a row with line ends inside quotes has several lines.
    [[nodiscard]] qint64 line() const { return line_; }
    [[nodiscard]] CsvFaults faults() const { return faults_; }
    /// The faults as sentences with their lines.
    [[nodiscard]] QList<CsvProblem> problems() const;
    /// The row as it stands in the file, in UTF-8, without its line end.
    [[nodiscard]] QByteArrayView bytes() const { return QByteArrayView(base_ + begin_, end_ - begin_); }

private:
    friend class CsvReader;
    struct Span {
        qsizetype begin, length;
        bool quoted, doubled;
    };
    std::vector<Span> spans_;
    const char* base_ = nullptr;
    qsizetype begin_ = 0, end_ = 0, expected_ = 0;
    qint64 line_ = 0, quoteLine_ = 0;
    CsvFaults faults_;
    char quote_ = '"';
};

/// Reads a CSV file row by row from bytes in memory or mapped; takes any bytes. Copying is cheap and keeps the place.
class CsvReader {
public:
    /// Bytes may be made with QByteArray::fromRawData from a mapped file; they are copied only if they are not UTF-8.
    CsvReader(const QByteArray& bytes, const CsvDialect& dialect);
    /// The next row that is not blank, header excluded; false at the end.
    bool next(CsvRow& row);
    /// Back to the first row after the header.
    void rewind();
    /// The names of the columns; empty when the dialect has no header.
    [[nodiscard]] QStringList header() const { return header_; }
    /// The header as it stands in the file, for writing failed rows back below it.
    [[nodiscard]] QByteArray headerBytes() const { return headerBytes_; }
    /// Fields a whole row has: as many as the header, or as the first row.
    [[nodiscard]] qsizetype columnCount() const { return expected_; }
    [[nodiscard]] const CsvDialect& dialect() const { return dialect_; }
    /// How far reading has come, in bytes of size(): for showing progress.
    [[nodiscard]] qsizetype position() const { return pos_; }
    [[nodiscard]] qsizetype size() const { return bytes_.size(); }

private:
    enum Stop : quint8 { InPlain = 1, InQuotes = 2 };
    bool readRow(CsvRow& row);
    void readPlain(CsvRow& row);
    void readQuoted(CsvRow& row, qsizetype open);
    void endAtLine(CsvRow& row, qsizetype open, qsizetype lineEnd, bool doubled);
    void endRow(CsvRow& row);
    void judge(CsvRow& row) const;
    [[nodiscard]] bool endsField(qsizetype at) const;
    [[nodiscard]] bool isBlank(const CsvRow& row) const;

    QByteArray bytes_;
    CsvDialect dialect_;
    std::array<quint8, 256> stops_{};
    bool mixed_ = false;  ///< not all of it is UTF-8
    qsizetype pos_ = 0, firstPos_ = 0, expected_ = 0;
    qint64 line_ = 1, firstLine_ = 1;
    int openQuotes_ = 0;  ///< unterminated quotes so far
    QStringList header_;
    QByteArray headerBytes_;
};

}  // namespace regulars
Q_DECLARE_OPERATORS_FOR_FLAGS(regulars::CsvFaults)
