#include "tests/core/exchange/files.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;
using test::rowsIn;

namespace {

constexpr CsvDialect plain{TextEncoding::Utf8, ',', '"', false};
constexpr CsvDialect withHeader{TextEncoding::Utf8, ',', '"', true};

QList<qint64> linesOf(const QByteArray& bytes, const CsvDialect& dialect = plain) {
    CsvReader reader(bytes, dialect);
    CsvRow row;
    QList<qint64> lines;
    while (reader.next(row)) lines.append(row.line());
    return lines;
}

}  // namespace

TEST_CASE("fields, quotes, doubled quotes and line ends inside quotes") {
    const auto rows = rowsIn(CsvReader("Åsa,\"Berg, Lund\",\"säger \"\"hej\"\"\"\r\n王小明,\"rad ett\nrad två\",\r\nمحمد,,x", plain));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == QStringList{u"Åsa"_s, u"Berg, Lund"_s, u"säger \"hej\""_s});
    CHECK(rows[1] == QStringList{u"王小明"_s, u"rad ett\nrad två"_s, {}});
    CHECK(rows[2] == QStringList{u"محمد"_s, {}, u"x"_s});
}

TEST_CASE("lines are counted through blank lines, quoted line ends and all three kinds of line end") {
    CHECK(linesOf("a,b\n\n\nc,d\n") == QList<qint64>{1, 4});
    CHECK(linesOf("a,b\rc,d\re,f") == QList<qint64>{1, 2, 3});
    CHECK(linesOf("a,b\r\nc,\"1\r\n2\r3\n4\"\r\ne,f\r\n") == QList<qint64>{1, 2, 6});
    CHECK(linesOf("Namn,Ort\r\nÅsa,Lund\r\n", withHeader) == QList<qint64>{2});
}

TEST_CASE("blank rows and the end mark of DOS are no rows") {
    CHECK(linesOf("a,b\n,,\n  \nc,d\n\x1A") == QList<qint64>{1, 4});
    CHECK(linesOf("\"\",\"\"\n") == QList<qint64>{1});
}

TEST_CASE("a byte order mark and Excel's first line belong to no field") {
    CHECK(rowsIn(CsvReader("\xEF\xBB\xBFÅsa,Lund\n", plain)).first().first() == u"Åsa");
    CsvReader reader("\xEF\xBB\xBFsep=;\r\nNamn;Ort\r\nÅsa;Lund\r\n", {TextEncoding::Utf8, ';', '"', true});
    CHECK(reader.header() == QStringList{u"Namn"_s, u"Ort"_s});
    CsvRow row;
    REQUIRE(reader.next(row));
    CHECK(row.line() == 3);
}

TEST_CASE("a quote that never ends is told with its line and ended there") {
    CsvReader reader("Namn,Telefon\nAnna,070-1\n\"Björn,070-2\nÇelik,070-3\nDavid,070-4\n", withHeader);
    CsvRow row;
    QList<QStringList> rows;
    QList<CsvProblem> problems;
    while (reader.next(row)) {
        rows.append(row.fields());
        problems += row.problems();
    }
    REQUIRE(rows.size() == 4);
    CHECK(rows[1] == QStringList{u"Björn,070-2"_s});
    CHECK(rows[2] == QStringList{u"Çelik"_s, u"070-3"_s});
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].line == 3);
    CHECK(problems[0].sentence.contains(u"never closed"));
    CHECK(problems[1].sentence.contains(u"too few fields: 1 instead of 2"));
}

TEST_CASE("a quote of a later row does not close a field left open") {
    const auto rows = rowsIn(CsvReader("Anna,\"Lund\nBjörn,\"Malmö\"\nÅsa,Ystad\n", plain));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == QStringList{u"Anna"_s, u"Lund"_s});
    CHECK(rows[1] == QStringList{u"Björn"_s, u"Malmö"_s});
}

TEST_CASE("a quote open on the second line of a row is told with that line") {
    CsvReader reader("a,\"1\n2\",\"tre\nb,c,d\n", plain);
    CsvRow row;
    REQUIRE(reader.next(row));
    CHECK(row.fields() == QStringList{u"a"_s, u"1\n2"_s, u"tre"_s});
    REQUIRE(row.problems().size() == 1);
    CHECK(row.problems().first().line == 2);
    REQUIRE(reader.next(row));
    CHECK(row.line() == 3);
}

TEST_CASE("marks inside a text are text") {
    CHECK(rowsIn(CsvReader("5\" rör,\"kallad \"Lasse\" av alla\",x\n", plain)).first() == QStringList{u"5\" rör"_s, u"kallad \"Lasse\" av alla"_s, u"x"_s});
    CHECK(rowsIn(CsvReader("Anna, \"Lund, Skåne\" ,x\n", plain)).first() == QStringList{u"Anna"_s, u"Lund, Skåne"_s, u"x"_s});
}

TEST_CASE("rows with too many or too few fields are told") {
    CsvReader reader("Namn,Telefon,Ort\nAnna,070-1\nBjörn,070-2,Lund,,\nÅsa,070-3,Lund,Skåne\n", withHeader);
    CsvRow row;
    REQUIRE(reader.next(row));
    CHECK(row.faults() == CsvFault::TooFewFields);
    REQUIRE(reader.next(row));
    CHECK(row.faults() == CsvFaults());
    REQUIRE(reader.next(row));
    CHECK(row.faults() == CsvFault::TooManyFields);
    CHECK(row.problems() == QList<CsvProblem>{{4, u"This row has too many fields: 4 instead of 3."_s}});
    CHECK(row.bytes() == QByteArrayView("Åsa,070-3,Lund,Skåne"));
}

TEST_CASE("a header that ends in a delimiter asks for no field more") {
    CsvReader reader("Namn,Telefon,\nAnna,070-1\n", withHeader);
    CsvRow row;
    REQUIRE(reader.next(row));
    CHECK(row.faults() == CsvFaults());
}

TEST_CASE("zero bytes are left out and told") {
    CsvReader reader(QByteArray("An\0na,\"Lu\0nd\"\n", 14), plain);
    CsvRow row;
    REQUIRE(reader.next(row));
    CHECK(row.fields() == QStringList{u"Anna"_s, u"Lund"_s});
    CHECK(row.faults() == CsvFault::ZeroBytes);
}

TEST_CASE("one apostrophe before a formula's sign is taken off, others stay") {
    CHECK(rowsIn(CsvReader("'+46701234567,'=1+1,''@x,'t Hart,',+46\n", plain)).first() ==
          QStringList{u"+46701234567"_s, u"=1+1"_s, u"'@x"_s, u"'t Hart"_s, u"'"_s, u"+46"_s});
}

TEST_CASE("rewinding and copying start where they should") {
    CsvReader reader("Namn\nAnna\nBjörn\n", withHeader);
    CsvRow row;
    REQUIRE(reader.next(row));
    CsvReader copy = reader;
    REQUIRE(copy.next(row));
    CHECK(row.field(0) == u"Björn");
    CHECK(row.line() == 3);
    reader.rewind();
    REQUIRE(reader.next(row));
    CHECK(row.field(0) == u"Anna");
    CHECK(row.line() == 2);
    CHECK(row.field(7).isEmpty());
    CHECK(reader.headerBytes() == "Namn");
}
