#include "core/search/spelling_variants.h"
#include "core/base/text.h"
#include <algorithm>
#include <array>
#include <utility>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Letters = QLatin1StringView;

/// One country's way to write Cyrillic with Latin letters, in the order of kCyrillic.
using System = std::array<Letters, 31>;

// As folding leaves them: й is и, ё is е, the signs ь and ъ are gone.
constexpr QStringView kCyrillic = u"абвгдежзиклмнопрстуфхцчшщыэюяії";

// BGN/PCGN 1947 (English), Duden (German), ISO 9 of 1968 without its hooks (Scandinavia, Central Europe), ICAO Doc 9303 (passports).
constexpr std::array<System, 4> kSystems{
    System{"a"_L1, "b"_L1, "v"_L1, "g"_L1, "d"_L1, "e"_L1, "zh"_L1, "z"_L1, "i"_L1, "k"_L1, "l"_L1, "m"_L1, "n"_L1, "o"_L1, "p"_L1, "r"_L1, "s"_L1, "t"_L1, "u"_L1, "f"_L1, "kh"_L1, "ts"_L1,
           "ch"_L1, "sh"_L1, "shch"_L1, "y"_L1, "e"_L1, "yu"_L1, "ya"_L1, "i"_L1, "i"_L1},
    System{"a"_L1, "b"_L1, "w"_L1, "g"_L1, "d"_L1, "e"_L1, "sch"_L1, "s"_L1, "i"_L1, "k"_L1, "l"_L1, "m"_L1, "n"_L1, "o"_L1, "p"_L1, "r"_L1, "s"_L1, "t"_L1, "u"_L1, "f"_L1, "ch"_L1, "z"_L1,
           "tsch"_L1, "sch"_L1, "schtsch"_L1, "y"_L1, "e"_L1, "ju"_L1, "ja"_L1, "i"_L1, "i"_L1},
    System{"a"_L1, "b"_L1, "v"_L1, "g"_L1, "d"_L1, "e"_L1, "z"_L1, "z"_L1, "i"_L1, "k"_L1, "l"_L1, "m"_L1, "n"_L1, "o"_L1, "p"_L1, "r"_L1, "s"_L1, "t"_L1, "u"_L1, "f"_L1, "h"_L1, "c"_L1,
           "c"_L1, "s"_L1, "sc"_L1, "y"_L1, "e"_L1, "ju"_L1, "ja"_L1, "i"_L1, "i"_L1},
    System{"a"_L1, "b"_L1, "v"_L1, "g"_L1, "d"_L1, "e"_L1, "zh"_L1, "z"_L1, "i"_L1, "k"_L1, "l"_L1, "m"_L1, "n"_L1, "o"_L1, "p"_L1, "r"_L1, "s"_L1, "t"_L1, "u"_L1, "f"_L1, "kh"_L1, "ts"_L1,
           "ch"_L1, "sh"_L1, "shch"_L1, "y"_L1, "e"_L1, "iu"_L1, "ia"_L1, "i"_L1, "i"_L1}};

// What -ий becomes, system by system.
constexpr std::array<Letters, 4> kEndings{"iy"_L1, "ij"_L1, "ij"_L1, "ii"_L1};

bool isCyrillic(QStringView word) {
    return std::any_of(word.begin(), word.end(), [](QChar c) { return kCyrillic.contains(c); });
}

bool isPlainLatin(QStringView word) {
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

QString inLatin(QStringView word, const System& system, Letters ending) {
    const bool endsInIi = word.endsWith(u"ии");
    if (endsInIi) word.chop(2);
    QString latin;
    for (const QChar c : word) {
        const qsizetype place = kCyrillic.indexOf(c);
        if (place < 0) latin += c;
        else latin += system.at(static_cast<size_t>(place));
    }
    return endsInIi ? latin + ending : latin;
}

/// The Cyrillic letter whose Latin spelling stands at the front of the text, the longest first.
std::pair<QChar, qsizetype> letterAt(QStringView text, const System& system) {
    std::pair<QChar, qsizetype> best{{}, 0};
    for (size_t i = 0; i < system.size(); ++i)
        if (system[i].size() > best.second && text.startsWith(system[i])) best = {kCyrillic[static_cast<qsizetype>(i)], system[i].size()};
    return best;
}

QString inCyrillic(QStringView word, const System& system) {
    QString cyrillic;
    for (qsizetype at = 0; at < word.size();) {
        const QStringView rest = word.sliced(at);
        auto [letter, length] = letterAt(rest, system);
        // After a vowel, at the end, and as a half-vowel, y and j are й, which folding makes и.
        if (const bool isHalf = rest.front() == u'y' || rest.front() == u'j'; isHalf && length <= 1) std::tie(letter, length) = std::pair(QChar(u'и'), qsizetype{1});
        else if (length == 0 && rest.front() == u'x') {
            cyrillic += u"кс";
            ++at;
            continue;
        } else if (length == 0 && rest.front() == u'c') std::tie(letter, length) = std::pair(QChar(u'к'), qsizetype{1});
        else if (length == 0 && rest.front() == u'h') std::tie(letter, length) = std::pair(QChar(u'х'), qsizetype{1});
        else if (length == 0 && rest.front() == u'w') std::tie(letter, length) = std::pair(QChar(u'в'), qsizetype{1});
        if (length == 0) return {};
        cyrillic += letter;
        at += length;
    }
    // The book's -ий begins with the и that -y, -iy, -ii and -ij stand for.
    if (cyrillic.size() > 3 && cyrillic.endsWith(u"ии")) cyrillic.chop(1);
    return cyrillic;
}

QString writtenOut(const QString& word) {
    QString out;
    for (const QChar c : word.normalized(QString::NormalizationForm_C).toLower()) {
        switch (c.unicode()) {
        case u'ä': out += u"ae"; break;
        case u'ö': case u'ø': out += u"oe"; break;
        case u'ü': out += u"ue"; break;
        case u'å': out += u"aa"; break;
        default: out += c;
        }
    }
    return fold(out);
}

QString drawnTogether(QString folded) {
    for (const auto& [two, one] : {std::pair(u"ae"_s, u"a"_s), std::pair(u"oe"_s, u"o"_s), std::pair(u"ue"_s, u"u"_s), std::pair(u"aa"_s, u"a"_s)}) folded.replace(two, one);
    return folded;
}

}  // namespace

QStringList spellingVariants(QStringView word) {
    const QString own = fold(word);
    QStringList variants{writtenOut(word.toString()), drawnTogether(own)};
    if (isCyrillic(own))
        for (size_t i = 0; i < kSystems.size(); ++i) variants << inLatin(own, kSystems.at(i), kEndings.at(i));
    else if (isPlainLatin(own))
        for (const System& system : kSystems) variants << inCyrillic(own, system);
    variants.removeDuplicates();
    variants.removeAll(own);
    variants.removeAll(QString());
    return variants;
}

}  // namespace regulars
