#include "core/exchange/header_words.h"
#include "core/base/text.h"
#include "core/exchange/vocabulary.h"
#include <QHash>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {
namespace {

QString squeezed(QStringView text) {
    QString out;
    for (const QChar c : fold(text))
        if (c.isLetterOrNumber()) out.append(c);
    return out;
}

/// The vocabulary by folded form.
const QHash<QString, Words>& dictionary() {
    static const QHash<QString, Words> words = [] {
        QHash<QString, Words> made;
        for (const VocabularyEntry& entry : vocabulary())
            for (const QStringView form : entry.forms.split(u' ', Qt::SkipEmptyParts)) made[squeezed(form)].add(entry.words);
        return made;
    }();
    return words;
}

struct Token { QString text; bool number; };

/// Splits a name at spaces, signs, before capitals ("MailingCity") and between letters and digits; the e of "e-mail" stays with it.
QList<Token> tokensOf(QStringView header) {
    QString spaced;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar c = header[i];
        if (c == u'\'' || c == u'’') continue;
        const bool hump = i > 0 && c.isUpper() && header[i - 1].isLower();
        const bool figure = i > 0 && c.isDigit() != header[i - 1].isDigit() && c.isLetterOrNumber() && header[i - 1].isLetterOrNumber();
        if (hump || figure) spaced.append(u' ');
        spaced.append(c);
    }
    QList<Token> found;
    QString word;
    const auto end = [&] {
        const bool glue = !found.isEmpty() && (found.last().text == u"e" || found.last().text == u"э" || found.last().text == u"c");
        if (!word.isEmpty() && glue && !word.front().isDigit()) found.last().text.append(word);
        else if (!word.isEmpty()) found.append({word, word.front().isDigit()});
        word.clear();
    };
    for (const QChar c : fold(spaced)) {
        if (c.isLetterOrNumber() || c.isMark()) word.append(c);
        else end();
    }
    end();
    return found;
}

bool isLatinOrSimilar(QStringView text) { return text.front().unicode() < 0x0600; }

/// The meanings of a compound like "kundnummer": fewest parts that are words, with the s, n or e that joins them.
/// Short words count only at the end, so that no name is taken apart by chance.
int compoundParts(QStringView rest, Words& meaning, int depth = 0) {
    if (depth > 3) return 0;
    for (qsizetype length = rest.size() - (depth == 0); length > 0; --length) {
        const QStringView part = rest.first(length);
        const QStringView after = rest.sliced(length);
        const qsizetype shortest = isLatinOrSimilar(part) ? (after.isEmpty() ? 2 : 3) : 2;
        const auto word = length >= shortest ? dictionary().constFind(part.toString()) : dictionary().constEnd();
        if (word == dictionary().constEnd()) continue;
        Words tail;
        bool whole = after.isEmpty() || compoundParts(after, tail, depth + 1) > 0;
        if (!whole && after.size() > 3 && QStringView(u"sne").contains(after.front())) whole = compoundParts(after.sliced(1), tail, depth + 1) > 0;
        if (!whole) continue;
        meaning.add(*word);
        meaning.add(tail);
        return 1;
    }
    return 0;
}

}  // namespace

Words meaningOf(QStringView phrase) { return dictionary().value(squeezed(phrase)); }

HeaderWords readHeader(QStringView header) {
    HeaderWords read;
    const QList<Token> all = tokensOf(header.first(std::min<qsizetype>(header.size(), 200)));
    for (qsizetype i = 0; i < all.size();) {
        if (all[i].number) {
            read.number = all[i].text.size() < 4 ? all[i].text.toInt() : 0;
            read.numberLast = ++i == all.size();
            continue;
        }
        qsizetype taken = 0;
        for (qsizetype count = std::min<qsizetype>(4, all.size() - i); count > 0 && taken == 0; --count) {
            QString phrase;
            for (qsizetype k = i; k < i + count; ++k) phrase += all[k].text;
            const auto word = dictionary().constFind(phrase);
            if (word == dictionary().constEnd()) continue;
            read.words.add(*word);
            taken = count;
        }
        if (taken == 0) {
            Words parts;
            if (all[i].text.size() <= 60 && compoundParts(all[i].text, parts) > 0) read.words.add(parts);
            else ++read.unknown;
            taken = 1;
        }
        i += taken;
    }
    return read;
}

}  // namespace regulars
