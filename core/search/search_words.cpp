#include "core/search/search_words.h"
#include "core/base/text.h"
#include <algorithm>

namespace regulars {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

qsizetype characters(std::string_view utf8) {
    return std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

}  // namespace

bool SearchWords::isNumber(QStringView word) {
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool SearchWords::hasDigit(const QByteArray& word) { return std::any_of(word.begin(), word.end(), isDigit); }

std::string_view SearchWords::leadingLetters(std::string_view word) {
    const auto digit = std::find_if(word.begin(), word.end(), isDigit);
    if (digit == word.end()) return {};
    const std::string_view letters = word.substr(0, static_cast<size_t>(digit - word.begin()));
    return characters(letters) >= indexedPrefix ? letters : std::string_view();
}

bool SearchWords::isOfVocabulary(std::string_view word) {
    return characters(word) >= 3 && std::none_of(word.begin(), word.end(), isDigit);
}

QStringList SearchWords::ofEmail(QStringView address) {
    const auto dot = address.lastIndexOf(u'.');
    return tokens(fold(dot > address.indexOf(u'@') && dot >= 0 ? address.left(dot) : address));
}

std::string_view SearchWords::ofEmail(std::string_view address) {
    const auto dot = address.rfind('.'), sign = address.find('@');
    return dot != std::string_view::npos && (sign == std::string_view::npos || dot > sign) ? address.substr(0, dot) : address;
}

QStringList SearchWords::typed(QStringView text) {
    QStringList words;
    bool lastWasNumber = false;
    // "+46 (0)70": the nought in brackets is left out of the number as it is dialled from abroad.
    QString whole = text.toString();
    if (whole.contains(u'+') || whole.startsWith(u"00")) whole.remove(QStringView(u"(0)").toString());
    for (const auto& piece : whole.split(QChar(u' '), Qt::SkipEmptyParts)) {
        const QStringList found = piece.contains(u'@') ? ofEmail(piece) : tokens(fold(piece));
        for (const QString& word : found) {
            const bool isDigits = isNumber(word);
            if (isDigits && lastWasNumber) words.last() += digitsOf(word);
            else words << (isDigits ? digitsOf(word) : word);
            lastWasNumber = isDigits;
        }
    }
    for (QString& word : words)
        if (word.size() > 4 && word.startsWith(u"00") && isNumber(word)) word.remove(0, 2);  // international prefix
    words.removeDuplicates();
    return words;
}

}  // namespace regulars
