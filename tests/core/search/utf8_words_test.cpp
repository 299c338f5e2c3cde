#include "core/search/utf8_words.h"
#include "core/base/text.h"
#include "core/demo/dice.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    Utf8Words words({bytes.constData(), static_cast<size_t>(bytes.size())});
    QStringList all;
    for (std::string_view word; words.next(word);) all << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    return all;
}

QStringList expected(const QString& text) { return tokens(fold(text)); }

}  // namespace

TEST_CASE("words are taken out of UTF-8 as they are out of folded text, whatever letter stands in them") {
    QStringList wrong;
    for (char32_t point = 1; point < 0x3400; ++point) {
        const QString letter = QString::fromUcs4(&point, 1);
        for (const QString& text : {letter, u"Ber%1g Åsa"_s.arg(letter), u"7%1"_s.arg(letter), u"%1Öst"_s.arg(letter), u"väst %1 o"_s.arg(letter), letter + letter})
            if (wordsOf(text) != expected(text)) wrong << QString::number(point, 16) + u": "_s + text;
    }
    CHECK(wrong.mid(0, 10) == QStringList());
}

TEST_CASE("words of whole names in many scripts, and of bytes that are no text") {
    for (const QString& name : {u"Elin Åkerström-Öberg"_s, u"Łukasz Wiśniewski"_s, u"Анна Ковалёва, 2-я"_s, u"王小明"_s, u"Søren “Bo” Æble’s"_s, u"½ Straße 12b"_s, u"e\u0301lan vital"_s, u"👩‍👧 Mia"_s, u""_s, u" - "_s})
        CHECK(wordsOf(name) == expected(name));
    for (const std::string_view bytes : {"Bo\xC3", "\xC3(", "\xFF\xFE Bo", "a\xC0\x80z"}) {
        const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
        QStringList found;
        Utf8Words words(bytes);
        for (std::string_view word; words.next(word);) found << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        CHECK(found == expected(text));
    }
}

TEST_CASE("words of letters thrown together") {
    const quint64 seed = 20261122;
    INFO("seed " << seed);
    Dice dice(seed);
    const QString letters = u"abÅäØßёьЪґİıǅﬁ½²­\u0301 -,.’#7٣०あ漢😀"_s;
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (quint64 i = dice.next() % 12; i > 0; --i) text += letters[static_cast<qsizetype>(dice.next() % static_cast<quint64>(letters.size()))];
        if (!text.isValidUtf16()) continue;
        INFO(text.toStdString());
        REQUIRE(wordsOf(text) == expected(text));
    }
}
