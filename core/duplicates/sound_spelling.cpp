#include "core/duplicates/sound_spelling.h"
#include <array>
#include <string_view>

namespace regulars {

namespace {

struct Rule {
    std::string_view from, to;
};

/// Tried in this order at each place, the longest first. 'C' stands for the sound of "ch" in "chess".
constexpr std::array kRules{
    Rule{"schtsch", "s"}, Rule{"shch", "s"}, Rule{"szcz", "s"}, Rule{"tsch", "C"}, Rule{"dzh", "i"}, Rule{"tch", "C"},
    Rule{"sch", "s"}, Rule{"chr", "kr"}, Rule{"chl", "kl"},
    Rule{"iy", "i"}, Rule{"ij", "i"}, Rule{"yi", "i"}, Rule{"cz", "C"}, Rule{"ch", "C"}, Rule{"sh", "s"}, Rule{"sz", "s"},
    Rule{"sj", "s"}, Rule{"zh", "s"}, Rule{"rz", "s"}, Rule{"ts", "s"}, Rule{"tz", "s"}, Rule{"dt", "t"}, Rule{"th", "t"},
    Rule{"ph", "f"}, Rule{"pf", "f"}, Rule{"kh", "h"}, Rule{"gh", "g"}, Rule{"hj", "i"}, Rule{"hv", "v"}, Rule{"ck", "k"},
    Rule{"qu", "kv"}, Rule{"ae", "a"}, Rule{"oe", "o"}, Rule{"ue", "u"}, Rule{"aa", "a"}, Rule{"ou", "u"},
    Rule{"ce", "se"}, Rule{"ci", "si"}, Rule{"cy", "si"}};

char oneLetter(char c) {
    switch (c) {
    case 'y': case 'j': return 'i';
    case 'w': case 'f': return 'v';
    case 'c': case 'q': return 'k';
    case 'z': return 's';
    default: return c;
    }
}

bool isVowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

void add(QByteArray& out, char sound) {
    if (out.isEmpty() || out.back() != sound) out += sound;
}

/// h before a consonant or at the end is not heard: "Johnson", "Sarah".
QByteArray withoutSilentH(const QByteArray& word) {
    QByteArray out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool silent = word[i] == 'h' && i > 0 && (i + 1 == word.size() || !isVowel(word[i + 1]));
        if (!silent) add(out, word[i]);
    }
    return out;
}

}  // namespace

QByteArray soundSpelling(const QByteArray& latin) {
    QByteArray out;
    out.reserve(latin.size());
    const std::string_view word(latin.constData(), static_cast<size_t>(latin.size()));
    for (size_t i = 0; i < word.size();) {
        const auto* rule = kRules.begin();
        while (rule != kRules.end() && word.substr(i, rule->from.size()) != rule->from) ++rule;
        if (rule == kRules.end()) {
            if (word[i] == 'x') add(out, 'k');
            add(out, word[i] == 'x' ? 's' : oneLetter(word[i]));
            ++i;
            continue;
        }
        for (const char c : rule->to) add(out, oneLetter(c));
        i += rule->from.size();
    }
    out = withoutSilentH(out);
    // "Yevgeny" and "Evgenij".
    if (out.size() > 3 && out.startsWith("ie")) out.remove(0, 1);
    return out;
}

QByteArray soundSkeleton(const QByteArray& sound) {
    QByteArray out;
    for (qsizetype i = 0; i < sound.size(); ++i) {
        char c = sound[i];
        if (i == 0 && isVowel(c)) out += 'a';
        if (isVowel(c) || c == 'h') continue;
        if (c == 'd') c = 't';
        else if (c == 'b') c = 'p';
        else if (c == 'g') c = 'k';
        else if (c == 'C') c = 's';
        if (out.isEmpty() || out.back() != c) out += c;
    }
    return out;
}

}  // namespace regulars
