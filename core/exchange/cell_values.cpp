#include "core/exchange/cell_values.h"
#include "core/base/text.h"
#include <QHash>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {
namespace {

/// The pieces between any of the separators, trimmed; empty ones are left out.
QStringList pieces(QString cell, QStringView separators) {
    cell.replace(u":::"_s, u"\n"_s);
    QStringList found;
    QString piece;
    const auto end = [&] {
        if (const QString trimmed = piece.trimmed(); !trimmed.isEmpty()) found.append(trimmed);
        piece.clear();
    };
    for (const QChar c : cell) {
        if (c == u'\n' || c == u'\r' || separators.contains(c)) end();
        else piece.append(c);
    }
    end();
    return found;
}

/// Nearly every cell holds one value; telling so costs one look at its characters.
bool isOneValue(const QString& cell) {
    return std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return c == u';' || c == u',' || c == u':' || c == u'/' || c == u'\n' || c == u'\r' || c == u'@'; });
}

bool severalNumbers(const QStringList& parts) {
    return parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), [](const QString& part) { return digitsOf(part).size() >= 6; });
}

QHash<QString, QString> languageNames() {
    QHash<QString, QString> names;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale& locale : locales) {
        const QString code = locale.name().section(u'_', 0, 0);
        names.insert(fold(QLocale::languageToString(locale.language())), code);
        names.insert(fold(locale.nativeLanguageName()), code);
    }
    names.insert(u"english"_s, u"en"_s);
    names.insert(u"norwegian"_s, u"nb"_s);
    names.insert(u"norsk"_s, u"nb"_s);
    return names;
}

/// Cuts " 00:00:00" or "T00:00:00Z" off.
QString withoutTime(const QString& text) {
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0) return text;
    qsizetype from = colon;
    while (from > 0 && text[from - 1].isDigit()) --from;
    const bool separated = from > 0 && (text[from - 1] == u' ' || text[from - 1] == u'T' || text[from - 1] == u',');
    return separated ? text.first(from - 1).trimmed() : text;
}

}  // namespace

QString withoutApostrophe(const QString& cell) {
    const bool guarded = cell.size() > 1 && (cell[0] == u'\'' || cell[0] == u'’') && (cell[1].isDigit() || cell[1] == u'+');
    return guarded ? cell.mid(1) : cell;
}

bool hasDigits(const QString& text) {
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }) || !digitsOf(text).isEmpty();
}

QStringList emailsIn(const QString& cell) {
    if (cell.count(u'@') < 2) return cell.contains(u';') || cell.contains(u':') || cell.contains(u'\n') ? pieces(cell, u";") : QStringList{cell};
    QStringList found;
    for (QString piece : pieces(cell, u";,")) {
        // "Anna Berg <anna@example.se>" keeps its name; only several bare addresses are parted at spaces.
        if (piece.count(u'@') > 1) found += piece.split(u' ', Qt::SkipEmptyParts);
        else found.append(piece);
    }
    return found;
}

QStringList phonesIn(const QString& cell) {
    if (isOneValue(cell)) return {withoutApostrophe(cell)};
    QStringList found;
    for (const QString& piece : pieces(cell, u";")) {
        QStringList parts = pieces(piece, u",");
        if (!severalNumbers(parts)) parts = QString(piece).replace(u" / "_s, u"\n"_s).split(u'\n', Qt::SkipEmptyParts);
        if (!severalNumbers(parts)) parts = {piece};
        for (const QString& part : parts) found.append(withoutApostrophe(part.trimmed()));
    }
    return found;
}

QStringList tagsIn(const QString& cell) {
    const bool google = cell.contains(u":::"), semicolons = cell.contains(u';');
    QStringList found;
    for (QString tag : pieces(cell, google ? u"" : semicolons ? u";" : u",")) {
        if (tag.startsWith(u'*')) tag = tag.mid(1).trimmed();
        if (tag.compare(u"myContacts"_s, Qt::CaseInsensitive) != 0 && !tag.isEmpty() && !found.contains(tag)) found.append(tag);
    }
    return found;
}

std::optional<bool> yesOrNo(const QString& cell) {
    static const QStringList yes{u"1"_s, u"y"_s, u"x"_s, u"yes"_s, u"true"_s, u"on"_s, u"ja"_s, u"j"_s, u"да"_s, u"oui"_s, u"si"_s, u"sim"_s, u"tak"_s, u"kylla"_s,
                                 u"так"_s, u"ano"_s, u"igen"_s, u"evet"_s, u"はい"_s, u"是"_s, u"예"_s, u"vrai"_s, u"wahr"_s, u"sant"_s, u"истина"_s,
                                 u"subscribed"_s, u"opted in"_s, u"opt-in"_s, u"accepted"_s, u"granted"_s, u"given"_s, u"✓"_s};
    static const QStringList no{u"0"_s, u"n"_s, u"no"_s, u"false"_s, u"off"_s, u"nej"_s, u"nein"_s, u"nei"_s, u"nee"_s, u"нет"_s, u"non"_s, u"nao"_s, u"nie"_s, u"ei"_s,
                                u"ні"_s, u"ne"_s, u"nem"_s, u"hayir"_s, u"いいえ"_s, u"否"_s, u"아니요"_s, u"faux"_s, u"falsch"_s, u"falskt"_s, u"ложь"_s,
                                u"unsubscribed"_s, u"not subscribed"_s, u"opted out"_s, u"opt-out"_s, u"declined"_s, u"refused"_s};
    const QString word = fold(cell).trimmed();
    const auto among = [&](const QStringList& words) { return std::any_of(words.cbegin(), words.cend(), [&](const QString& w) { return fold(w) == word; }); };
    if (among(yes)) return true;
    if (among(no)) return false;
    return {};
}

QString languageCode(const QString& cell) {
    static const QHash<QString, QString> names = languageNames();
    const QString text = cell.trimmed();
    const auto known = names.constFind(fold(text));
    if (known != names.constEnd()) return *known;
    const qsizetype end = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c == u'-' || c == u'_'; }) - text.cbegin();
    const QString code = text.first(end).toLower();
    const bool isCode = (code.size() == 2 || code.size() == 3) && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    return isCode ? code : text;
}

void partTownFrom(QString& postCode, QString& city) {
    const QStringList words = postCode.split(u' ', Qt::SkipEmptyParts);
    qsizetype code = 0;
    const auto belongs = [&](const QString& word) {
        return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); }) || (code > 0 && word.size() <= 2 && word.isUpper());
    };
    while (code < words.size() && belongs(words[code])) ++code;
    if (code == 0 || code == words.size()) return;
    city = words.mid(code).join(u' ');
    postCode = words.first(code).join(u' ');
}

std::optional<PartialDate> dateIn(const QString& cell, bool dayFirst, bool& isBlank) {
    const QString text = withoutTime(withoutApostrophe(cell));
    isBlank = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter() || (c.isDigit() && c != u'0'); });
    if (isBlank) return {};
    const auto read = PartialDate::fromText(text, dayFirst);
    // 12/31/1985 in a column of days first can only be meant one way.
    return read ? read : PartialDate::fromText(text, !dayFirst);
}

// Spreadsheets turn long numbers into 4.67E+10; what is left is no number to call.
bool isRoundedBySpreadsheet(const QString& text) {
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c == u'E' || c == u'e'; })) return false;
    const qsizetype e = std::max(text.indexOf(u"E+"_s), text.indexOf(u"e+"_s));
    return e > 0 && e + 2 < text.size() && text[0].isDigit() && text.back().isDigit() && digitsOf(text).size() == text.size() - 2 - text.count(u'.') - text.count(u',');
}

}  // namespace regulars
