#include "core/customers/search_words.h"
#include "core/base/text.h"

namespace regulars {

namespace {

bool isNumberPiece(const QString& word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

}  // namespace

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
    for (const auto& piece : text.toString().split(QChar(u' '), Qt::SkipEmptyParts)) {
        const QStringList found = piece.contains(u'@') ? ofEmail(piece) : tokens(fold(piece));
        for (const QString& word : found) {
            const bool isNumber = isNumberPiece(word);
            if (isNumber && lastWasNumber) words.last() += word;
            else words << word;
            lastWasNumber = isNumber;
        }
    }
    for (QString& word : words)
        if (word.size() > 4 && word.startsWith(u"00") && isNumberPiece(word)) word.remove(0, 2);  // international prefix
    words.removeDuplicates();
    return words;
}

}  // namespace regulars
