#pragma once
#include <QByteArray>
#include <QStringList>

namespace regulars {

/// Writes rows as CSV after RFC 4180, in UTF-8 with CRLF line ends.
///
/// A cell that a spreadsheet might run as a formula (it begins with = + - @, their full-width forms, a tab or a line
/// end) gets an apostrophe before it, phone numbers like +46… and negative figures included: a spreadsheet would
/// calculate with those too. A cell that begins with apostrophes and then one of these signs gets one more, so that CsvReader,
/// which takes exactly one off, gives back every text as it was.
class CsvWriter {
public:
    /// A byte order mark makes Excel read the file as UTF-8.
    explicit CsvWriter(bool byteOrderMark = true, char delimiter = ',');
    void add(const QStringList& fields);
    /// What was written so far.
    [[nodiscard]] const QByteArray& bytes() const { return bytes_; }
    /// What was written since the last take(), for writing large files piece by piece.
    [[nodiscard]] QByteArray take();

private:
    void addField(const QString& text, bool alone);
    QByteArray bytes_;
    char delimiter_;
};

/// The text with an apostrophe before it if a spreadsheet might run it as a formula, else as it is.
[[nodiscard]] QString guardedAgainstFormulas(const QString& text);

}  // namespace regulars
