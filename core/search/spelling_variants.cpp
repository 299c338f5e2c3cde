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

constexpr size_t kEnglish = 0, kScandinavian = 2, kPassports = 3;

// What -ий becomes, system by system.
constexpr std::array<Letters, 4> kEndings{"iy"_L1, "ij"_L1, "ij"_L1, "ii"_L1};

bool isCyrillic(QStringView word) {
    return std::any_of(word.begin(), word.end(), [](QChar c) { return kCyrillic.contains(c); });
}

bool isPlainLatin(QStringView word) {
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// Folded but for ё and ь, which say how the letters beside them are heard.
QString heard(QStringView word) {
    QString letters;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_C).toLower()) letters += c == u'ё' || c == u'ь' ? QString(c) : fold(QStringView(&c, 1));
    return letters;
}

// ё as English and Scandinavian readers are told to say it; the others write e, and so do all behind ж, ч, ш and щ.
QLatin1StringView latinYo(QStringView before, size_t system) {
    const bool isPlain = !before.isEmpty() && QStringView(u"жчшщ").contains(before.back());
    return isPlain ? "e"_L1 : system == kEnglish ? "yo"_L1 : system == kScandinavian ? "jo"_L1 : "e"_L1;
}

QString inLatin(QStringView word, size_t system) {
    const bool endsInIi = word.endsWith(u"ии");
    if (endsInIi) word.chop(2);
    QString latin;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const qsizetype place = kCyrillic.indexOf(word[at]);
        if (word[at] == u'ё') latin += latinYo(word.first(at), system);
        else if (place >= 0) latin += kSystems.at(system).at(static_cast<size_t>(place));
        else if (word[at] != u'ь') latin += word[at];
    }
    return endsInIi ? latin + kEndings.at(system) : latin;
}

/// A Scandinavian name heard by Russian ears and written back as its owner does, folded: Линдквист is Lindqvist, Бьёрн Björn.
/// An о is an o or an å: `first` stands for the first of them.
QString inScandinavian(const QString& word, QLatin1Char first) {
    QString latin = word;
    for (const auto& [ears, hand] : {std::pair(u"кв", u"qv"), {u"ьо", u"jo"}, {u"ьё", u"jo"}, {u"ё", u"o"}, {u"ю", u"y"}, {u"ш", u"sj"}, {u"ь", u""}})
        latin.replace(QStringView(ears).toString(), QStringView(hand).toString());
    if (const qsizetype o = latin.indexOf(u'о'); o >= 0) latin[o] = first;
    return inLatin(latin, kScandinavian);
}

bool isVowel(QChar c) { return QStringView(u"aeiouy").contains(c); }

/// The Cyrillic letter whose Latin spelling stands at the front of the text, the longest first.
std::pair<QChar, qsizetype> letterAt(QStringView text, const System& system) {
    std::pair<QChar, qsizetype> best{{}, 0};
    for (size_t i = 0; i < system.size(); ++i)
        if (system[i].size() > best.second && text.startsWith(system[i])) best = {kCyrillic[static_cast<qsizetype>(i)], system[i].size()};
    return best;
}

/// What y or j is heard as: with an o or e behind it ё and е, which folding makes е; between consonants ы; else й, which folding makes и.
std::pair<QChar, qsizetype> halfVowelAt(QStringView word, qsizetype at, size_t system) {
    // Passports know no ё, and Ukrainian ones write и so.
    if (system == kPassports) return {u'и', 1};
    const bool isBehindConsonant = at > 0 && !isVowel(word[at - 1]);
    const QChar next = at + 1 < word.size() ? word[at + 1] : QChar();
    if (next == u'e' || (next == u'o' && (word[at] == u'y' || isBehindConsonant))) return {u'е', 2};
    const bool isBeforeVowel = QStringView(u"aeou").contains(next);
    const bool isLast = next.isNull() && system != kScandinavian;
    return {word[at] == u'y' && isBehindConsonant && !isBeforeVowel && !isLast ? u'ы' : u'и', 1};
}

// Latin letters that are nobody's spelling of one Cyrillic letter by rule.
QStringView strayLetter(QChar c) {
    switch (c.unicode()) {
    case u'x': return u"кс";
    case u'c': case u'q': return u"к";
    case u'h': return u"х";
    case u'w': return u"в";
    default: return {};
    }
}

QString inCyrillic(QStringView word, size_t system) {
    QString cyrillic;
    for (qsizetype at = 0; at < word.size();) {
        const QStringView rest = word.sliced(at);
        auto [letter, length] = letterAt(rest, kSystems.at(system));
        if (const bool isHalf = rest.front() == u'y' || rest.front() == u'j'; isHalf && length <= 1) std::tie(letter, length) = halfVowelAt(word, at, system);
        if (length == 0) {
            const QStringView stray = strayLetter(rest.front());
            if (stray.isEmpty()) return {};
            cyrillic += stray;
            ++at;
            continue;
        }
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
    if (isCyrillic(own)) {
        const QString letters = heard(word);
        for (size_t system = 0; system < kSystems.size(); ++system) variants << inLatin(letters, system);
        variants << inScandinavian(letters, QLatin1Char('o')) << inScandinavian(letters, QLatin1Char('a'));
    } else if (isPlainLatin(own)) {
        for (size_t system = 0; system < kSystems.size(); ++system) variants << inCyrillic(own, system);
    }
    variants.removeDuplicates();
    variants.removeAll(own);
    variants.removeAll(QString());
    return variants;
}

}  // namespace regulars
