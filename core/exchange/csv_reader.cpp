#include "core/exchange/csv_reader.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace regulars {
namespace {

struct Sentences { Q_DECLARE_TR_FUNCTIONS(CsvReader) };

// A row of a million delimiters is no row of customers: fields beyond this many are counted as too many, not kept.
constexpr size_t mostFields = 1024;

// How far a quote may look for its end. A file full of quotes that never end would otherwise be read again from each of them.
qsizetype quoteReach(int openQuotes) { return openQuotes < 64 ? 1 << 20 : openQuotes < 4096 ? 1 << 14 : 0; }

/// Makes one of each pair of quotes, in one pass: QString::replace moves the rest of the text again and again.
void halveQuotes(QString& text, QChar quote) {
    qsizetype to = 0;
    for (qsizetype from = 0; from < text.size(); ++from) {
        if (text.at(from) == quote && from + 1 < text.size() && text.at(from + 1) == quote) ++from;
        text[to++] = text.at(from);
    }
    text.truncate(to);
}

/// Takes off the apostrophe that CsvWriter puts before what a spreadsheet would run as a formula.
void takeGuardOff(QString& text) {
    qsizetype i = 0;
    while (i < text.size() && text[i] == u'\'') ++i;
    if (i > 0 && i < text.size() && u"=+-@\t\r\n＝＋－＠"_s.contains(text[i])) text.remove(0, 1);
}

}  // namespace

QString CsvRow::field(qsizetype index) const {
    if (isEmpty(index)) return {};
    const Span& span = spans_[static_cast<size_t>(index)];
    const QByteArrayView raw(base_ + span.begin, span.length);
    QString text = faults_ & CsvFault::MixedEncoding ? fromMixedUtf8(raw) : QString::fromUtf8(raw);
    // fromUtf8 drops a byte order mark, as it should where files were glued together; between quotes somebody meant it.
    if (span.quoted && raw.startsWith("\xEF\xBB\xBF")) text.prepend(QChar(QChar::ByteOrderMark));
    if (span.doubled) halveQuotes(text, QLatin1Char(quote_));
    if (faults_ & CsvFault::ZeroBytes) text.remove(QChar(u'\0'));
    if (raw.front() == '\'') takeGuardOff(text);
    return text;
}

QStringList CsvRow::fields() const {
    QStringList all;
    all.reserve(count());
    for (qsizetype i = 0; i < count(); ++i) all.append(field(i));
    return all;
}

QList<CsvProblem> CsvRow::problems() const {
    QList<CsvProblem> found;
    const auto tell = [&](qint64 line, const QString& sentence) { found.append({line, sentence}); };
    if (faults_ & CsvFault::UnterminatedQuote)
        tell(quoteLine_, Sentences::tr("A quotation mark opens on this line and is never closed; the field was ended at the end of the line."));
    if (faults_ & CsvFault::TooFewFields)
        tell(line_, Sentences::tr("This row has too few fields: %1 instead of %2.").arg(count()).arg(expected_));
    if (faults_ & CsvFault::TooManyFields)
        tell(line_, Sentences::tr("This row has too many fields: %1 instead of %2.").arg(count()).arg(expected_));
    if (faults_ & CsvFault::ZeroBytes)
        tell(line_, Sentences::tr("This row holds zero bytes, which are no text; they were left out."));
    if (faults_ & CsvFault::MixedEncoding)
        tell(line_, Sentences::tr("Some letters of this row are written in another encoding than the rest of the file; please check them."));
    return found;
}

CsvReader::CsvReader(const QByteArray& bytes, const CsvDialect& dialect) : bytes_(toUtf8(bytes, dialect.encoding)), dialect_(dialect) {
    while (QByteArrayView(bytes_).sliced(pos_).startsWith("\xEF\xBB\xBF")) pos_ += 3;
    mixed_ = !isUtf8(bytes_);
    for (const char c : {'\r', '\n', '\0'}) stops_[static_cast<uchar>(c)] = InPlain | InQuotes;
    stops_[static_cast<uchar>(dialect_.delimiter)] |= InPlain;
    stops_[static_cast<uchar>(dialect_.quote)] |= InQuotes;
    CsvRow row;
    if (namedDelimiter(QByteArrayView(bytes_).sliced(pos_))) {
        while (pos_ < size() && bytes_.at(pos_) != '\r' && bytes_.at(pos_) != '\n') ++pos_;
        endRow(row);
    }
    firstPos_ = pos_;
    firstLine_ = line_;
    CsvReader first = *this;
    if (!first.next(row)) return;
    expected_ = row.count();
    while (expected_ > 1 && row.isEmpty(expected_ - 1)) --expected_;
    if (!dialect_.hasHeader) return;
    header_ = row.fields();
    for (QString& name : header_) name = name.trimmed();
    headerBytes_ = row.bytes().toByteArray();
    firstPos_ = pos_ = first.pos_;
    firstLine_ = line_ = first.line_;
}

void CsvReader::rewind() {
    pos_ = firstPos_;
    line_ = firstLine_;
    openQuotes_ = 0;
}

bool CsvReader::next(CsvRow& row) {
    row.base_ = bytes_.constData();
    row.quote_ = dialect_.quote;
    while (pos_ < size())
        if (readRow(row)) return true;
    return false;
}

bool CsvReader::readRow(CsvRow& row) {
    row.spans_.clear();
    row.faults_ = {};
    row.line_ = line_;
    row.begin_ = pos_;
    while (true) {
        qsizetype at = pos_;
        while (at < size() && bytes_.at(at) == ' ' && dialect_.delimiter != ' ') ++at;
        if (at < size() && bytes_.at(at) == dialect_.quote) readQuoted(row, at);
        else readPlain(row);
        if (pos_ >= size() || bytes_.at(pos_) != dialect_.delimiter) break;
        ++pos_;
    }
    endRow(row);
    if (isBlank(row)) return false;
    judge(row);
    return true;
}

void CsvReader::readPlain(CsvRow& row) {
    const char* const data = bytes_.constData();
    const qsizetype begin = pos_, end = size();
    qsizetype at = begin;
    while (true) {
        while (at < end && !(stops_[static_cast<uchar>(data[at])] & InPlain)) ++at;
        if (at >= end || data[at] != '\0') break;
        row.faults_ |= CsvFault::ZeroBytes;
        ++at;
    }
    pos_ = at;
    if (row.spans_.size() < mostFields) row.spans_.push_back({begin, at - begin, false, false});
    else if (at > begin) row.faults_ |= CsvFault::TooManyFields;
}

bool CsvReader::endsField(qsizetype at) const {
    while (at < size() && bytes_.at(at) == ' ') ++at;
    return at >= size() || bytes_.at(at) == dialect_.delimiter || bytes_.at(at) == '\r' || bytes_.at(at) == '\n';
}

void CsvReader::readQuoted(CsvRow& row, qsizetype open) {
    const char* const data = bytes_.constData();
    const qsizetype end = size();
    bool doubled = false;
    qint64 lines = 0;
    qsizetype at = open + 1, lineEnd = -1;
    while (true) {
        while (at < end && !(stops_[static_cast<uchar>(data[at])] & InQuotes)) ++at;
        if (at >= end) break;
        const char c = data[at];
        if (c == '\0') {
            row.faults_ |= CsvFault::ZeroBytes;
            ++at;
        } else if (c != dialect_.quote) {
            if (lines++ == 0) lineEnd = at;
            if (at - open > quoteReach(openQuotes_)) break;
            at += c == '\r' && at + 1 < end && data[at + 1] == '\n' ? 2 : 1;
        } else if (at + 1 < end && data[at + 1] == c) {
            doubled = true;
            at += 2;
        } else if (endsField(at + 1)) {
            if (row.spans_.size() < mostFields) row.spans_.push_back({open + 1, at - open - 1, true, doubled});
            line_ += lines;
            for (pos_ = at + 1; pos_ < end && data[pos_] == ' ' && dialect_.delimiter != ' ';) ++pos_;
            return;
        } else if (lines > 0) {
            break;  // this mark opens a field of a later row, so the first one was never closed
        } else {
            ++at;  // a quotation mark inside a text, not doubled as it should be
        }
    }
    endAtLine(row, open, lineEnd < 0 ? end : lineEnd, doubled);
}

void CsvReader::endAtLine(CsvRow& row, qsizetype open, qsizetype lineEnd, bool doubled) {
    ++openQuotes_;
    row.faults_ |= CsvFault::UnterminatedQuote;
    row.quoteLine_ = line_;
    if (row.spans_.size() < mostFields) row.spans_.push_back({open + 1, lineEnd - open - 1, true, doubled});
    pos_ = lineEnd;
}

void CsvReader::endRow(CsvRow& row) {
    row.end_ = pos_;
    if (pos_ >= size()) return;
    if (bytes_.at(pos_) == '\r' && pos_ + 1 < size() && bytes_.at(pos_ + 1) == '\n') ++pos_;
    ++pos_;
    ++line_;
}

bool CsvReader::isBlank(const CsvRow& row) const {
    for (const CsvRow::Span& span : row.spans_) {
        if (span.quoted) return false;
        for (qsizetype i = 0; i < span.length; ++i) {
            const char c = bytes_.at(span.begin + i);
            // 0x1A is how DOS programs end a file.
            if (c != ' ' && c != '\t' && c != '\0' && c != '\x1A') return false;
        }
    }
    return true;
}

void CsvReader::judge(CsvRow& row) const {
    row.expected_ = expected_;
    if (mixed_ && !isUtf8(row.bytes())) row.faults_ |= CsvFault::MixedEncoding;
    if (expected_ == 0) return;
    if (row.count() < expected_) row.faults_ |= CsvFault::TooFewFields;
    for (qsizetype i = expected_; i < row.count() && !(row.faults_ & CsvFault::TooManyFields); ++i)
        if (!row.isEmpty(i)) row.faults_ |= CsvFault::TooManyFields;
}

}  // namespace regulars
