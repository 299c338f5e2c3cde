#include "tests/core/exchange/files.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

char delimiterOf(const QByteArray& bytes) { return recogniseDialect(bytes).delimiter; }
bool hasHeader(const QByteArray& bytes) { return recogniseDialect(bytes).hasHeader; }

}  // namespace

TEST_CASE("the delimiter is the one that makes a table") {
    CHECK(delimiterOf("Namn,Telefon,Ort\nAnna Berg,070-1,Lund\n") == ',');
    CHECK(delimiterOf("Namn;Belopp;Ort\nAnna Berg;12,50;Lund\nBjörn;1 348,00;Malmö, Skåne\n") == ';');
    CHECK(delimiterOf("Namn\tTelefon\nBerg, Anna\t070-1\nEk, Bo\t070-2\n") == '\t');
    CHECK(delimiterOf("Namn|Taggar\nAnna|vip;stamkund\nBo|ny\n") == '|');
    CHECK(delimiterOf("Name,Tags\nAnna,vip;summer;sale\nBo,vip;summer;sale\n") == ',');
    CHECK(delimiterOf("Namn;Adress\n\"Anna\";\"Storgatan 5, 2 tr, Lund\"\n\"Bo\";\"Lilla torg 1, Malmö\"\n") == ';');
    CHECK(delimiterOf("Anna Berg\nBo Ek\n") == ',');
    CHECK(delimiterOf({}) == ',');
}

TEST_CASE("Excel's first line settles the delimiter") {
    CHECK(delimiterOf("sep=;\r\nNamn;Anteckning\r\nAnna;a,b,c\r\nBo;d,e,f\r\n") == ';');
    CHECK(delimiterOf("SEP=|\nNamn|Ort\nAnna|Lund\n") == '|');
    CHECK_FALSE(namedDelimiter("september;oktober\n").has_value());
    CHECK_FALSE(namedDelimiter("sep=").has_value());
}

TEST_CASE("apostrophes are quotes only when they stand around fields") {
    const QByteArray quoted = "'Namn','Ort'\n'Anna','Lund, Skåne'\n'Bo','Malmö'\n";
    CHECK(recogniseDialect(quoted).quote == '\'');
    CHECK(test::rowsIn(CsvReader(quoted, recogniseDialect(quoted))).first() == QStringList{u"Anna"_s, u"Lund, Skåne"_s});
    CHECK(recogniseDialect("Naam,Plaats\n't Hart,'s-Hertogenbosch\n't Lam,'s-Gravenhage\n").quote == '"');
    CHECK(recogniseDialect("Customer ID,Phone\n'62738123,'+46701234567\n'62738124,'+46701234568\n").quote == '"');
}

TEST_CASE("a header is known by its words, or because the rows below are of another kind") {
    CHECK(hasHeader("Namn;Telefon\nAnna;070-1234567\n"));
    CHECK(hasHeader("姓名,手机\n王小明,13812345678\n"));
    CHECK(hasHeader("Όνομα;Τηλ\nΓιώργος;2101234567\nΕλένη;2107654321\n"));
    CHECK(hasHeader("Vnitřní;Xyz\nPavel;pavel@example.cz\nJana;jana@example.cz\n"));
    CHECK(hasHeader("Name,E-mail 2 Address,Phone 1 - Value\n"));
    CHECK(hasHeader("Namn\nAnna Berg\nBo Ek\n"));
}

TEST_CASE("a first row with an e-mail, a phone or other figures is a person") {
    CHECK_FALSE(hasHeader("Anna Berg;070-123 45 67;anna@example.se\nBo Ek;070-765 43 21;bo@example.se\n"));
    CHECK_FALSE(hasHeader("Anna Berg,anna@example.se\nBo Ek,bo@example.se\n"));
    CHECK_FALSE(hasHeader("1,Anna Berg\n2,Bo Ek\n"));
    CHECK_FALSE(hasHeader("Anna Berg,Lund\nBo Ek,Malmö\n"));
    CHECK_FALSE(hasHeader("Anna Berg\nBo Ek\n"));
    CHECK_FALSE(hasHeader({}));
}

TEST_CASE("only the head decides, however long the file is") {
    QByteArray bytes = "Namn;Ort\n";
    for (int i = 0; i < 20000; ++i) bytes += "Anna Berg;\"Lund\"\n";
    CHECK(recogniseDialect(bytes) == CsvDialect{TextEncoding::Utf8, ';', '"', true});
}

TEST_CASE("files that are no CSV are refused with a sentence") {
    CHECK(whyNotCsv(QByteArray("PK\x03\x04\x14\0\6\0", 8))->sentence.contains(u"spreadsheet"));
    CHECK(whyNotCsv("%PDF-1.7\n")->sentence.contains(u"not a CSV"));
    CHECK(whyNotCsv("BEGIN:VCARD\r\nVERSION:3.0\r\n")->sentence.contains(u"vCard"));
    CHECK(whyNotCsv("<!DOCTYPE html><html>")->sentence.contains(u"web page"));
    CHECK(whyNotCsv("  \r\n\r\n")->sentence.contains(u"empty"));
    CHECK(whyNotCsv({}).has_value());
    CHECK_FALSE(whyNotCsv("Namn;Ort\nÅsa;Lund\n").has_value());
    CHECK_FALSE(whyNotCsv("\xFF\xFEN\0a\0m\0n\0").has_value());
}
