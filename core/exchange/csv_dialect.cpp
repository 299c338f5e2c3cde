#include "core/exchange/csv_dialect.h"
#include "core/base/email_address.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/header_words.h"
#include <QCoreApplication>
#include <algorithm>

namespace regulars {
namespace {

struct Sentences { Q_DECLARE_TR_FUNCTIONS(CsvDialect) };

constexpr qsizetype headSize = 1 << 16;
constexpr int rowsLookedAt = 200;

/// The first rows of a file under a dialect; the last is left out when the head was cut from a longer file.
QList<QStringList> rowsOf(const QByteArray& head, char delimiter, char quote, bool cut) {
    CsvReader reader(head, {TextEncoding::Utf8, delimiter, quote, false});
    QList<QStringList> rows;
    CsvRow row;
    while (rows.size() < rowsLookedAt && reader.next(row)) rows.append(row.fields());
    if (cut && rows.size() > 1 && rows.size() < rowsLookedAt) rows.removeLast();
    return rows;
}

/// How much the rows look like one table: the share of rows as wide as most are, a wide table before a narrow one.
double tableness(const QList<QStringList>& rows) {
    QHash<qsizetype, int> widths;
    for (const QStringList& row : rows) ++widths[row.size()];
    qsizetype width = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        if (width == 0 || it.value() > widths[width] || (it.value() == widths[width] && it.key() > width)) width = it.key();
    if (width < 2) return 0;
    const double share = static_cast<double>(widths[width]) / static_cast<double>(rows.size());
    const double headerFits = rows.first().size() == width ? 0.2 : 0;
    return share + headerFits + 0.01 * static_cast<double>(std::min<qsizetype>(width, 20));
}

bool isFigure(const QString& cell) {
    const bool letters = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isLetter(); });
    return !letters && std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); });
}

bool isFact(const QString& cell) { return isFigure(cell) || looksLikeEmail(cell); }

/// Whether some column holds e-mails or figures from the second row on, but not in the first.
bool firstRowStandsOut(const QList<QStringList>& rows) {
    for (qsizetype column = 0; column < rows.first().size(); ++column) {
        int facts = 0, others = 0;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const QString cell = rows[i].value(column).trimmed();
            if (!cell.isEmpty()) ++(isFact(cell) ? facts : others);
        }
        const QString first = rows.first()[column].trimmed();
        if (facts > others && !first.isEmpty() && !isFact(first)) return true;
    }
    return false;
}

bool looksLikeHeader(const QList<QStringList>& rows) {
    if (rows.isEmpty()) return false;
    int filled = 0, known = 0, facts = 0;
    for (const QString& cell : rows.first()) {
        if (cell.trimmed().isEmpty()) continue;
        ++filled;
        known += readHeader(cell).isKnown();
        facts += isFact(cell.trimmed());
    }
    if (known >= 2 && known * 2 >= filled) return true;
    if (facts > 0) return false;
    return (known > 0 && known * 2 >= filled) || firstRowStandsOut(rows);
}

/// Apostrophes are the quotes when whole fields stand between them and none stands between quotation marks.
bool quotesAreApostrophes(QByteArrayView head, char delimiter) {
    const auto border = [&](qsizetype i) { return i < 0 || i >= head.size() || head[i] == delimiter || head[i] == '\n' || head[i] == '\r'; };
    int opened = 0, closed = 0, other = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const bool begins = border(i - 1), ends = border(i + 1);
        if (head[i] == '\'' && begins != ends) ++(begins ? opened : closed);
        if (head[i] == '"' && (begins || ends)) ++other;
    }
    return other == 0 && closed >= 2 && closed * 10 >= opened * 9 && opened * 10 >= closed * 9;
}

/// The head of the file in UTF-8 without a byte order mark.
QByteArray headOf(const QByteArray& bytes, TextEncoding encoding) {
    QByteArray head = toUtf8(bytes.first(std::min(bytes.size(), headSize)), encoding);
    if (head.startsWith("\xEF\xBB\xBF")) head.remove(0, 3);
    return head;
}

}  // namespace

std::optional<char> namedDelimiter(QByteArrayView bytes) {
    if (bytes.size() < 5 || bytes.first(4).toByteArray().toLower() != "sep=") return {};
    const char named = bytes[4];
    if (bytes.size() > 5 && bytes[5] != '\r' && bytes[5] != '\n') return {};
    if (static_cast<uchar>(named) >= 0x80 || named == '"' || named == '\'' || named == '\r' || named == '\n' || named == '\0') return {};
    return named;
}

CsvDialect recogniseDialect(const QByteArray& bytes) {
    CsvDialect dialect;
    dialect.encoding = recogniseEncoding(bytes);
    const QByteArray head = headOf(bytes, dialect.encoding);
    const bool cut = bytes.size() > headSize;
    const auto named = namedDelimiter(head);
    double best = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        if (named && delimiter != ',') break;
        const char tried = named.value_or(delimiter);
        const char quote = quotesAreApostrophes(head, tried) ? '\'' : '"';
        const double score = tableness(rowsOf(head, tried, quote, cut));
        if (!named && score <= best && delimiter != ',') continue;
        best = score;
        dialect.delimiter = tried;
        dialect.quote = quote;
    }
    dialect.hasHeader = looksLikeHeader(rowsOf(head, dialect.delimiter, dialect.quote, cut));
    return dialect;
}

std::optional<Refusal> whyNotCsv(const QByteArray& bytes) {
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 512));
    if (start.trimmed().isEmpty()) return Refusal{Sentences::tr("The file is empty: there are no customers in it.")};
    if (start.startsWith("PK\x03\x04") || start.startsWith("\xD0\xCF\x11\xE0"))
        return Refusal{Sentences::tr("This is a spreadsheet or another packed file, not a CSV file. Open it in its own program and save it as CSV.")};
    if (start.startsWith("%PDF") || start.startsWith("\x89PNG") || start.startsWith("\xFF\xD8\xFF") || start.startsWith("SQLite format 3"))
        return Refusal{Sentences::tr("This is not a CSV file. Ask the program it comes from for an export as CSV.")};
    const QByteArray text = headOf(start, recogniseEncoding(start)).trimmed().toLower();
    if (text.startsWith("begin:vcard") || text.startsWith("begin:vcalendar"))
        return Refusal{Sentences::tr("These are contacts as vCard, not CSV. Ask the program they come from for an export as CSV.")};
    if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<?xml"))
        return Refusal{Sentences::tr("This is a web page or XML, not a CSV file. Perhaps the download needed a sign-in first.")};
    return {};
}

}  // namespace regulars
