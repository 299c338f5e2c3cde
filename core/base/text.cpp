#include "core/base/text.h"
#include <QVarLengthArray>
#include <algorithm>
#include <array>

namespace regulars {

namespace {

using Units = QVarLengthArray<char16_t, 256>;

void append(Units& out, char32_t point) {
    if (QChar::requiresSurrogates(point)) {
        out.append(QChar::highSurrogate(point));
        out.append(QChar::lowSurrogate(point));
    } else {
        out.append(static_cast<char16_t>(point));
    }
}

/// The code point at `i`, which is moved past it; a lone surrogate stands for itself.
char32_t nextPoint(QStringView text, qsizetype& i) {
    const char16_t unit = text[i++].unicode();
    if (QChar::isHighSurrogate(unit) && i < text.size() && text[i].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[i++].unicode());
    return unit;
}

/// Marks that sit on a letter, and signs that have no width of their own. Vowel signs of the Indic and Thai
/// scripts are no accents (their combining class is 0): without them different names would become one.
bool isDropped(char32_t point) {
    if (point == 0x034F || (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF))
        return true;
    const QChar::Category category = QChar::category(point);
    return QChar::combiningClass(point) != 0 || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

/// Lower case, then the letters Unicode keeps whole though people type them apart.
void appendFolded(Units& out, char32_t point) {
    const char32_t lower = QChar::toCaseFolded(point);
    switch (lower) {
    case U'ø': out.append(u'o'); break;
    case U'ł': out.append(u'l'); break;
    case U'đ': case U'ð': out.append(u'd'); break;
    case U'ı': out.append(u'i'); break;
    case U'ß': out.append(u's'); out.append(u's'); break;
    case U'æ': out.append(u'a'); out.append(u'e'); break;
    case U'œ': out.append(u'o'); out.append(u'e'); break;
    case U'þ': out.append(u't'); out.append(u'h'); break;
    case U'ь': case U'ъ': break;  // heard but left out as often as not, and always in Latin letters
    default: append(out, lower);
    }
}

/// Folds any text whatever. Marks are dropped, so their order, the only thing that makes normalisation look at
/// neighbours, does not matter: pieces may be folded one by one.
void foldByUnicode(Units& out, QStringView piece) {
    const QString apart = piece.toString().normalized(QString::NormalizationForm_KD);
    for (qsizetype i = 0; i < apart.size();) {
        const char32_t point = nextPoint(apart, i);
        if (!isDropped(point))
            appendFolded(out, point);
    }
}

/// What one character of the common alphabets folds to.
struct Folded {
    std::array<char16_t, 3> units{};
    uint16_t count = 0;
};

/// The folded form of every character of the Latin, Greek, Cyrillic, Armenian and Hebrew blocks, of Latin with
/// two accents, of punctuation and of kana: nearly all names are made of them and of Han.
class FoldTable {
public:
    FoldTable() {
        for (size_t i = 0; i < entries_.size(); ++i) {
            const QChar c(pointOf(i));
            Units out;
            foldByUnicode(out, QStringView(&c, 1));
            entries_[i].count = out.size() > 3 ? tooLong : static_cast<uint16_t>(out.size());
            std::copy_n(out.begin(), std::min<qsizetype>(out.size(), 3), entries_[i].units.begin());
        }
    }
    /// Null when the character must be folded by Unicode's rules.
    [[nodiscard]] const Folded* find(char16_t unit) const {
        const Folded* found = unit < 0x600                      ? &entries_[unit]
                              : unit >= 0x1E00 && unit < 0x2070 ? &entries_[unit - 0x1E00u + 0x600u]
                              : unit >= 0x3000 && unit < 0x3100 ? &entries_[unit - 0x3000u + 0x870u]
                                                                : nullptr;
        return found && found->count != tooLong ? found : nullptr;
    }

private:
    static constexpr uint16_t tooLong = 0xFFFF;
    static char16_t pointOf(size_t i) {
        return static_cast<char16_t>(i < 0x600 ? i : i < 0x870 ? i - 0x600 + 0x1E00 : i - 0x870 + 0x3000);
    }
    std::array<Folded, 0x970> entries_;
};

bool isPlainHan(char16_t unit) {
    return unit >= 0x4E00 && unit <= 0x9FFF;
}

bool isIdeographic(char32_t point) {
    if (point < 0x2E80)
        return false;
    const QChar::Script script = QChar::script(point);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
           || (point >= 0x3041 && point <= 0x30FF && QChar::isLetter(point));
}

bool isWordPart(char32_t point) {
    if (point < 0x80)
        return (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9') || (point >= 'A' && point <= 'Z');
    return QChar::isLetterOrNumber(point) || QChar::isMark(point);
}

}  // namespace

QString fold(QStringView text) {
    static const FoldTable table;
    Units out;
    out.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size();) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            out.append(unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 0x20) : unit);
            ++i;
        } else if (const Folded* folded = table.find(unit)) {
            out.append(folded->units.data(), folded->count);
            ++i;
        } else if (isPlainHan(unit)) {
            out.append(unit);
            ++i;
        } else {
            const qsizetype start = i++;
            while (i < text.size() && text[i].unicode() >= 0x80 && !table.find(text[i].unicode()) && !isPlainHan(text[i].unicode()))
                ++i;
            foldByUnicode(out, text.sliced(start, i - start));
        }
    }
    return QString(reinterpret_cast<const QChar*>(out.constData()), out.size());
}

QStringList tokens(QStringView folded) {
    QStringList found;
    qsizetype wordStart = -1;
    const auto endWord = [&](qsizetype end) {
        if (wordStart >= 0)
            found.append(folded.sliced(wordStart, end - wordStart).toString());
        wordStart = -1;
    };
    for (qsizetype i = 0; i < folded.size();) {
        const qsizetype start = i;
        const char32_t point = nextPoint(folded, i);
        if (isIdeographic(point)) {
            endWord(start);
            found.append(folded.sliced(start, i - start).toString());
        } else if (!isWordPart(point)) {
            endWord(start);
        } else if (wordStart < 0 && !QChar::isMark(point)) {
            wordStart = start;
        }
    }
    endWord(folded.size());
    return found;
}

QString digitsOf(QStringView text) {
    QVarLengthArray<QChar, 64> digits;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t point = nextPoint(text, i);
        if (point >= U'0' && point <= U'9')
            digits.append(QChar(static_cast<char16_t>(point)));
        else if (point >= 0x80 && QChar::category(point) == QChar::Number_DecimalDigit)
            digits.append(QChar(static_cast<char16_t>(u'0' + QChar::digitValue(point))));
    }
    return QString(digits.constData(), digits.size());
}

QString reversed(QStringView text) {
    QString backwards(text.size(), Qt::Uninitialized);
    std::reverse_copy(text.begin(), text.end(), backwards.begin());
    return backwards;
}

QString initials(QStringView displayName) {
    const QString whole = displayName.toString().normalized(QString::NormalizationForm_C);
    QStringList letters;
    bool atStart = true, ideographic = false;
    for (qsizetype i = 0; i < whole.size();) {
        const char32_t point = nextPoint(whole, i);
        // A word goes on over an apostrophe or a full stop inside it: O'Brien has one initial.
        if (QChar::isSpace(point) || point == U'-' || point == 0x2010 || point == 0x2011) {
            atStart = true;
        } else if (atStart && QChar::isLetterOrNumber(point)) {
            atStart = false;
            if (!QChar::isLetter(point))
                continue;
            ideographic = ideographic || (letters.isEmpty() && isIdeographic(point));
            const char32_t upper = QChar::toUpper(point);
            letters.append(QString::fromUcs4(&upper, 1));
        }
    }
    if (letters.isEmpty())
        return {};
    return letters.size() == 1 || ideographic ? letters.first() : letters.first() + letters.last();
}

}  // namespace regulars
