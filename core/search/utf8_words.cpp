#include "core/search/utf8_words.h"
#include "core/base/text.h"
#include <algorithm>
#include <array>

namespace regulars {

namespace {

/// What a letter of two bytes is folded to, of those that fold to plain letters or to nothing, whatever stands beside them.
class ShortLetters {
public:
    enum class Kind : unsigned char { Unknown, Letter, Space };
    struct Letter {
        Kind kind = Kind::Unknown;
        unsigned char length = 0;
        std::array<char, 6> bytes{};
    };
    ShortLetters() {
        for (size_t i = 0; i < letters_.size(); ++i) letters_[i] = folded(QChar(static_cast<char16_t>(kFirst + i)));
    }
    [[nodiscard]] const Letter& of(size_t point) const { return point >= kFirst && point < kEnd ? letters_[point - kFirst] : unknown_; }

private:
    static constexpr size_t kFirst = 0x80, kEnd = 0x600;
    static Letter folded(QChar c) {
        Letter letter;
        const QString text = fold(QStringView(&c, 1));
        const QStringList words = tokens(text);
        const QByteArray bytes = text.toUtf8();
        const bool isPart = text.isEmpty() || (words.size() == 1 && words.first() == text);
        if (bytes.size() > static_cast<qsizetype>(letter.bytes.size()) || (!isPart && !words.isEmpty())) return letter;
        letter.kind = isPart ? Kind::Letter : Kind::Space;
        letter.length = static_cast<unsigned char>(isPart ? bytes.size() : 0);
        std::copy_n(bytes.begin(), letter.length, letter.bytes.begin());
        return letter;
    }
    std::array<Letter, kEnd - kFirst> letters_;
    Letter unknown_;
};

bool isPlain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

}  // namespace

// From the end of the last word on by Unicode's own rules.
void Utf8Words::foldWhole() {
    isWhole_ = true;
    text_.remove_prefix(begin_);
    at_ = 0;
    const auto words = tokens(fold(QString::fromUtf8(text_.data(), static_cast<qsizetype>(text_.size()))));
    for (const QString& word : words) whole_.append(1, ' ').append(word.toStdString());
}

bool Utf8Words::next(std::string_view& word) {
    if (!isWhole_ && !readLetters()) foldWhole();
    if (isWhole_) {
        if (at_ >= whole_.size()) return false;
        const size_t end = std::min(whole_.find(' ', at_ + 1), whole_.size());
        word = std::string_view(whole_).substr(at_ + 1, end - at_ - 1);
        at_ = end;
        return true;
    }
    begin_ = at_;
    word = word_;
    return !word_.empty();
}

// One word, letter by letter; false when there is a letter that is not that plain.
bool Utf8Words::readLetters() {
    static const ShortLetters letters;
    word_.clear();
    while (at_ < text_.size()) {
        const char c = text_[at_];
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            ++at_;
            const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
            if (isPlain(lower)) word_ += lower;
            else if (!word_.empty()) return true;
            continue;
        }
        const auto next = at_ + 1 < text_.size() ? unsigned{static_cast<unsigned char>(text_[at_ + 1])} : 0u;
        const bool isPair = (byte & 0xE0) == 0xC0 && (next & 0xC0) == 0x80;
        const auto& letter = letters.of(isPair ? (byte & 0x1Fu) << 6 | (next & 0x3Fu) : 0u);
        if (letter.kind == ShortLetters::Kind::Unknown) return false;
        at_ += 2;
        if (letter.kind == ShortLetters::Kind::Letter) word_.append(letter.bytes.data(), letter.length);
        else if (!word_.empty()) return true;
    }
    return true;
}

}  // namespace regulars
