#include "core/duplicates/latin_letters.h"
#include "core/base/text.h"
#include <algorithm>
#include <array>
#include <memory>
#include <unicode/utrans.h>

namespace regulars {

namespace {

struct Letter {
    char16_t from;
    const char* to;
};

/// Folding has taken the marks away before (й is и, ё is е), so the letters are those without marks.
constexpr std::array kLetters{
    Letter{u'а', "a"}, Letter{u'б', "b"}, Letter{u'в', "v"}, Letter{u'г', "g"}, Letter{u'д', "d"}, Letter{u'е', "e"},
    Letter{u'ж', "zh"}, Letter{u'з', "z"}, Letter{u'и', "i"}, Letter{u'к', "k"}, Letter{u'л', "l"}, Letter{u'м', "m"},
    Letter{u'н', "n"}, Letter{u'о', "o"}, Letter{u'п', "p"}, Letter{u'р', "r"}, Letter{u'с', "s"}, Letter{u'т', "t"},
    Letter{u'у', "u"}, Letter{u'ф', "f"}, Letter{u'х', "kh"}, Letter{u'ц', "ts"}, Letter{u'ч', "ch"}, Letter{u'ш', "sh"},
    Letter{u'щ', "shch"}, Letter{u'ъ', ""}, Letter{u'ы', "y"}, Letter{u'ь', ""}, Letter{u'э', "e"}, Letter{u'ю', "yu"},
    Letter{u'я', "ya"}, Letter{u'і', "i"}, Letter{u'є', "ye"}, Letter{u'ґ', "g"}, Letter{u'ђ', "dj"}, Letter{u'ј', "j"},
    Letter{u'љ', "lj"}, Letter{u'њ', "nj"}, Letter{u'ћ', "c"}, Letter{u'џ', "dz"}, Letter{u'ѕ', "dz"}, Letter{u'α', "a"},
    Letter{u'β', "v"}, Letter{u'γ', "g"}, Letter{u'δ', "d"}, Letter{u'ε', "e"}, Letter{u'ζ', "z"}, Letter{u'η', "i"},
    Letter{u'θ', "th"}, Letter{u'ι', "i"}, Letter{u'κ', "k"}, Letter{u'λ', "l"}, Letter{u'μ', "m"}, Letter{u'ν', "n"},
    Letter{u'ξ', "x"}, Letter{u'ο', "o"}, Letter{u'π', "p"}, Letter{u'ρ', "r"}, Letter{u'σ', "s"}, Letter{u'ς', "s"},
    Letter{u'τ', "t"}, Letter{u'υ', "y"}, Letter{u'φ', "f"}, Letter{u'χ', "ch"}, Letter{u'ψ', "ps"}, Letter{u'ω', "o"}};

const char* byTable(char16_t letter) {
    const auto found = std::find_if(kLetters.begin(), kLetters.end(), [letter](const Letter& l) { return l.from == letter; });
    return found == kLetters.end() ? nullptr : found->to;
}

bool isPlain(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }

/// ICU's own rules; making them takes long, so once a thread.
QString byIcu(QStringView text) {
    struct Close {
        void operator()(void* rules) const { utrans_close(static_cast<UTransliterator*>(rules)); }
    };
    thread_local const std::unique_ptr<void, Close> rules = [] {
        UErrorCode status = U_ZERO_ERROR;
        constexpr QStringView id = u"Any-Latin; Latin-ASCII";
        UTransliterator* made = utrans_openU(id.utf16(), static_cast<int32_t>(id.size()), UTRANS_FORWARD, nullptr, 0, nullptr, &status);
        return std::unique_ptr<void, Close>(U_SUCCESS(status) ? made : nullptr);
    }();
    if (!rules) return text.toString();
    QString out = text.toString();
    const auto room = static_cast<int32_t>(text.size() * 8 + 16);
    out.resize(room);
    auto length = static_cast<int32_t>(text.size());
    int32_t limit = length;
    UErrorCode status = U_ZERO_ERROR;
    utrans_transUChars(static_cast<UTransliterator*>(rules.get()), reinterpret_cast<UChar*>(out.data()), &length, room, 0, &limit, &status);
    if (U_FAILURE(status)) return text.toString();
    out.truncate(length);
    return out;
}

}  // namespace

QByteArray toLatin(QStringView word) {
    QByteArray latin;
    latin.reserve(word.size() + 4);
    bool isDone = true;
    for (const QChar c : word) {
        if (isPlain(c.unicode())) {
            latin += static_cast<char>(c.unicode());
        } else if (const char* letters = byTable(c.unicode())) {
            latin += letters;
        } else {
            isDone = false;
            break;
        }
    }
    if (isDone) return latin;
    QByteArray plain;
    for (const QChar c : fold(byIcu(word)))
        if (isPlain(c.unicode())) plain += static_cast<char>(c.unicode());
    return plain.isEmpty() ? word.toUtf8() : plain;
}

}  // namespace regulars
