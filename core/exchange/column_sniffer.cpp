#include "core/exchange/column_sniffer.h"
#include "core/base/email_address.h"
#include "core/base/text.h"
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {
namespace {

bool anyLetter(QStringView text) { return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }); }
bool anyDigit(QStringView text) { return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }); }

bool looksLikePhone(const QString& cell) {
    if (anyLetter(cell) || !std::all_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit() || u" +-()./\u2013\u00A0"_s.contains(c); }))
        return false;
    const QString digits = digitsOf(cell);
    const bool prefixed = cell.startsWith(u'+') || digits.startsWith(u'0') || cell.startsWith(u'(');
    return digits.size() >= 7 && digits.size() <= (prefixed ? 15 : 11);
}

bool looksLikePostCode(const QString& cell) {
    const qsizetype digits = digitsOf(cell).size();
    return !anyLetter(cell) && digits >= 4 && digits <= 6 && cell.size() <= 7;
}

Content contentOfCell(const QString& cell) {
    if (looksLikeEmail(cell)) return Content::Email;
    if (anyDigit(cell) && cell.size() >= 6 && PartialDate::fromText(cell, true).has_value()) return Content::Date;
    if (looksLikePhone(cell)) return Content::Phone;
    if (looksLikePostCode(cell)) return Content::PostCode;
    if (!anyLetter(cell)) return Content::Figure;
    if (anyDigit(cell)) return Content::StreetLine;
    return cell.size() <= 60 && cell.contains(u' ') && !cell.contains(u',') ? Content::Name : Content::Words;
}

QStringList cellsOf(const QList<QStringList>& rows, qsizetype column) {
    QStringList cells;
    for (const QStringList& row : rows)
        if (const QString cell = row.value(column).trimmed(); !cell.isEmpty()) cells.append(cell);
    return cells;
}

bool mostlyDifferent(const QStringList& cells) {
    return QSet<QString>(cells.cbegin(), cells.cend()).size() * 10 >= cells.size() * 8;
}

bool isText(Content content) { return content == Content::Name || content == Content::Words; }

int nextGroup(const ColumnMapping& mapping, Field field) {
    int next = 0;
    for (const FileColumn& column : mapping.columns)
        if (column.field == field) next = std::max(next, column.group + 1);
    return next;
}

bool brings(const ColumnMapping& mapping, Field field) {
    return std::any_of(mapping.columns.cbegin(), mapping.columns.cend(), [&](const FileColumn& c) { return c.field == field; });
}

/// The name of a person: the first column of words, with the next one when both hold single words that differ from row to row.
void sniffName(ColumnMapping& mapping, const QList<Content>& contents, const QList<QStringList>& rows) {
    const auto free = [&](qsizetype i) { return i < contents.size() && mapping.columns[i].field == Field::Ignore && isText(contents[i]); };
    for (qsizetype i = 0; i < contents.size(); ++i) {
        if (!free(i)) continue;
        const bool halves = contents[i] == Content::Words && free(i + 1) && contents[i + 1] == Content::Words &&
                            cellsOf(rows, i).size() > 2 && mostlyDifferent(cellsOf(rows, i + 1));
        mapping.columns[i].field = halves ? Field::GivenName : Field::DisplayName;
        if (halves) mapping.columns[i + 1].field = Field::FamilyName;
        return;
    }
}

/// Street, post code and town are known by standing side by side.
void sniffAddress(ColumnMapping& mapping, const QList<Content>& contents) {
    for (qsizetype i = 0; i + 1 < contents.size(); ++i) {
        if (contents[i] != Content::PostCode || !isText(contents[i + 1]) || mapping.columns[i + 1].field != Field::Ignore) continue;
        mapping.columns[i].field = Field::PostCode;
        mapping.columns[i + 1].field = Field::City;
        if (i > 0 && contents[i - 1] == Content::StreetLine) mapping.columns[i - 1].field = Field::Street;
        return;
    }
}

/// People are born before they shop: a column of dates is one of birthdays when most of its years lie well back.
bool looksLikeBirthdays(const QStringList& cells) {
    const auto old = std::count_if(cells.cbegin(), cells.cend(), [](const QString& cell) {
        const auto date = PartialDate::fromText(cell, true);
        return date && date->year && *date->year < 2010;
    });
    return old * 10 >= cells.size() * 7;
}

}  // namespace

Content contentOf(const QStringList& cells) {
    QHash<Content, int> seen;
    for (const QString& cell : cells)
        if (!cell.trimmed().isEmpty()) ++seen[contentOfCell(cell.trimmed())];
    int all = 0, letters = 0;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) all += it.value();
    if (all == 0) return Content::Nothing;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        if (it.value() * 10 >= all * 6) return it.key();
    letters = seen.value(Content::Name) + seen.value(Content::Words);
    if (letters * 10 >= all * 6) return seen.value(Content::Name) * 10 >= all * 3 ? Content::Name : Content::Words;
    return (letters + seen.value(Content::StreetLine)) * 2 >= all ? Content::StreetLine : Content::Figure;
}

void sniffColumns(ColumnMapping& mapping, const QList<bool>& understood, const QList<QStringList>& rows, bool hasHeader) {
    QList<Content> contents;
    const bool needsEmail = !brings(mapping, Field::Email), needsPhone = !brings(mapping, Field::Phone);
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const QStringList cells = cellsOf(rows, i);
        contents.append(understood.value(i) ? Content::Nothing : contentOf(cells));
        FileColumn& column = mapping.columns[i];
        if (contents[i] == Content::Email && needsEmail) column.field = Field::Email;
        else if (contents[i] == Content::Phone && needsPhone) column.field = Field::Phone;
        else if (contents[i] == Content::Date && !hasHeader && !brings(mapping, Field::Birthday) && looksLikeBirthdays(cells)) column.field = Field::Birthday;
        else continue;
        const Field found = column.field;
        column.field = Field::Ignore;
        column.group = found == Field::Birthday ? 0 : nextGroup(mapping, found);
        column.field = found;
    }
    if (!hasHeader) sniffAddress(mapping, contents);
    const bool named = brings(mapping, Field::DisplayName) || brings(mapping, Field::GivenName) || brings(mapping, Field::FamilyName);
    if (!named) sniffName(mapping, contents, rows);
}

}  // namespace regulars
