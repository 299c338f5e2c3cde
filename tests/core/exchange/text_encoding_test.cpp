#include "tests/core/exchange/files.h"
#include <QStringEncoder>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QString swedish = u"Namn;Ort\r\nÅsa Öberg;Malmö\r\nElin Åkerström;Växjö\r\n"_s;
const QString russian = u"Имя;Город\r\nМария Иванова;Санкт-Петербург\r\nПётр Семёнов;Тверь\r\n"_s;

QString decoded(const QByteArray& bytes) {
    QByteArray utf8 = toUtf8(bytes, recogniseEncoding(bytes));
    if (utf8.startsWith("\xEF\xBB\xBF")) utf8.remove(0, 3);
    return QString::fromUtf8(utf8);
}

QByteArray utf16(const QString& text, QStringEncoder::Encoding encoding, bool mark) {
    QStringEncoder encoder(encoding, mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder(text);
}

}  // namespace

TEST_CASE("UTF-8 is recognised with and without a byte order mark") {
    CHECK(decoded(swedish.toUtf8()) == swedish);
    CHECK(decoded("\xEF\xBB\xBF" + russian.toUtf8()) == russian);
    CHECK(recogniseEncoding("Anna,Berg\n") == TextEncoding::Utf8);
    CHECK(recogniseEncoding({}) == TextEncoding::Utf8);
}

TEST_CASE("UTF-16 is recognised in both byte orders, with and without a mark, in any script") {
    const QString chinese = u"姓名\t手机\r\n王小明\t13812345678\r\n李芳\t13987654321\r\n"_s;
    for (const QString& text : {swedish, russian, chinese}) {
        for (const bool mark : {true, false}) {
            CHECK(decoded(utf16(text, QStringEncoder::Utf16LE, mark)) == text);
            CHECK(decoded(utf16(text, QStringEncoder::Utf16BE, mark)) == text);
        }
    }
}

TEST_CASE("UTF-16 cut in the middle of a character keeps all before it") {
    const QByteArray whole = utf16(u"Åsa;Malmö\n"_s, QStringEncoder::Utf16LE, true);
    CHECK(decoded(whole.chopped(1)) == u"Åsa;Malmö");
}

TEST_CASE("Windows-1252 is read by its own table") {
    CHECK(decoded("Namn;Ort\r\n\xC5sa \xD6" "berg;Malm\xF6\r\n") == u"Namn;Ort\r\nÅsa Öberg;Malmö\r\n");
    CHECK(decoded("Caf\xE9 \x84" "Sch\xF6n\x93 \x96 \x80 10\n") == u"Café „Schön“ – € 10\n");
    CHECK(toUtf8("\x8A\x8C\x8E\x9A\x9C\x9E\x9F", TextEncoding::Windows1252) == "ŠŒŽšœžŸ");
}

TEST_CASE("Windows-1251 is told from Windows-1252 by its letters") {
    // "Имя;Город", "Мария Иванова;Тверь", "Пётр;Москва"
    const QByteArray bytes = "\xC8\xEC\xFF;\xC3\xEE\xF0\xEE\xE4\r\n\xCC\xE0\xF0\xE8\xFF \xC8\xE2\xE0\xED\xEE\xE2\xE0;\xD2\xE2\xE5\xF0\xFC\r\n"
                             "\xCF\xB8\xF2\xF0;\xCC\xEE\xF1\xEA\xE2\xE0\r\n";
    CHECK(recogniseEncoding(bytes) == TextEncoding::Windows1251);
    CHECK(decoded(bytes) == u"Имя;Город\r\nМария Иванова;Тверь\r\nПётр;Москва\r\n");
}

TEST_CASE("Polish Windows-1250 and the code page of DOS tills are recognised") {
    CHECK(decoded("Imi\xEA;Miasto\nMicha\xB3owska;\xA3\xF3" "d\x9F\nGra\xBFyna;Krak\xF3w\n") == u"Imię;Miasto\nMichałowska;Łódź\nGrażyna;Kraków\n");
    CHECK(decoded("Namn;Ort\n\x8Fsa;G\x94teborg\nP\x84r;V\x84xj\x94\n") == u"Namn;Ort\nÅsa;Göteborg\nPär;Växjö\n");
}

TEST_CASE("a stray byte does not make a UTF-8 file another one, and is read as Windows-1252") {
    const QByteArray bytes = swedish.toUtf8() + "Bj\xF6rn;Ystad\r\n";
    REQUIRE(recogniseEncoding(bytes) == TextEncoding::Utf8);
    const test::ReadFile file(bytes);
    CHECK(file.people.last().displayName == u"Björn");
    REQUIRE(file.problems.size() == 1);
    CHECK(file.problems.first().line == 4);
    CHECK(file.people.first().displayName == u"Åsa Öberg");
}

TEST_CASE("well-formed UTF-8 is told from overlong forms, surrogates and numbers beyond Unicode") {
    CHECK(isUtf8("Åsa 王小明 😀"));
    CHECK_FALSE(isUtf8("\xC0\xAF"));
    CHECK_FALSE(isUtf8("\xE0\x80\xAF"));
    CHECK_FALSE(isUtf8("\xED\xA0\x80"));
    CHECK_FALSE(isUtf8("\xF4\x90\x80\x80"));
    CHECK_FALSE(isUtf8("Malm\xC3"));
}
