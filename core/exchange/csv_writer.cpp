#include "core/exchange/csv_writer.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

QString guardedAgainstFormulas(const QString& text) {
    const auto sign = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u'\''; });
    if (sign == text.cend() || !u"=+-@\t\r\n＝＋－＠"_s.contains(*sign)) return text;
    return u'\'' + text;
}

CsvWriter::CsvWriter(bool byteOrderMark, char delimiter) : delimiter_(delimiter) {
    if (byteOrderMark) bytes_ = QByteArrayLiteral("\xEF\xBB\xBF");
}

void CsvWriter::add(const QStringList& fields) {
    // A row of nothing would look like a blank line; a pair of quotes shows that it is one.
    const auto blank = [](QChar c) { return c.isSpace() || c == u'\0' || c == u'\x1A'; };
    const bool nothing = std::all_of(fields.cbegin(), fields.cend(), [&](const QString& f) { return std::all_of(f.cbegin(), f.cend(), blank); });
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0) bytes_.append(delimiter_);
        addField(fields[i], nothing && i == 0);
    }
    bytes_.append("\r\n");
}

void CsvWriter::addField(const QString& text, bool alone) {
    const QByteArray field = guardedAgainstFormulas(text).toUtf8().replace(QByteArrayView("\0", 1), QByteArrayView());
    const auto needsQuotes = [&](char c) { return c == delimiter_ || c == '"' || c == '\r' || c == '\n' || c == '\t'; };
    const bool quoted = alone || std::any_of(field.cbegin(), field.cend(), needsQuotes) || field.startsWith(' ') || field.endsWith(' ') ||
                        field.first(std::min<qsizetype>(field.size(), 4)).toLower() == "sep=" || field.startsWith("\xEF\xBB\xBF");
    if (!quoted) {
        bytes_.append(field);
        return;
    }
    bytes_.append('"');
    if (field.contains('"')) bytes_.append(QByteArray(field).replace("\"", "\"\""));
    else bytes_.append(field);
    bytes_.append('"');
}

QByteArray CsvWriter::take() {
    QByteArray taken;
    taken.swap(bytes_);
    return taken;
}

}  // namespace regulars
