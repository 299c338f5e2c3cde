#include "tests/core/exchange/files.h"
#include "core/exchange/csv_writer.h"
#include "tests/support/seed.h"
#include <QRandomGenerator>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QStringList& row) {
    CsvWriter writer(false);
    writer.add(row);
    return writer.bytes();
}

/// Texts of the kinds people and programs put in cells, glued at random.
QString randomCell(QRandomGenerator& random) {
    static const QStringList pieces{u"Åsa"_s, u"Öberg"_s, u"王小明"_s, u"محمد"_s, u"Иванова"_s, u"김민준"_s, u"😀"_s, u"\""_s, u"\"\""_s, u","_s, u";"_s, u"\r\n"_s, u"\n"_s,
                                    u"\r"_s, u"\t"_s, u" "_s, u"="_s, u"+46"_s, u"-"_s, u"@"_s, u"＝"_s, u"'"_s, u"''"_s, u"sep="_s, u"|"_s, u"\x1A"_s, u"\uFEFF"_s,
                                    u"e\u0301"_s, u"\u202E"_s, u"0"_s, u"70"_s, u"%"_s, u"<img src=x>"_s};
    QString cell;
    for (auto n = random.bounded(6); n > 0; --n) cell += pieces[random.bounded(static_cast<int>(pieces.size()))];
    return cell;
}

}  // namespace

TEST_CASE("cells are quoted only where it is needed") {
    CHECK(written({u"Åsa Öberg"_s, {}, u"Lund"_s}) == "Åsa Öberg,,Lund\r\n");
    CHECK(written({u"Berg, Anna"_s, u"säger \"hej\""_s, u"rad\nrad"_s, u" x"_s}) == "\"Berg, Anna\",\"säger \"\"hej\"\"\",\"rad\nrad\",\" x\"\r\n");
}

TEST_CASE("cells that a spreadsheet would run get an apostrophe") {
    CHECK(written({u"=HYPERLINK(\"http://x\")"_s}) == "\"'=HYPERLINK(\"\"http://x\"\")\"\r\n");
    for (const QString& cell : {u"=1+1"_s, u"+46701234567"_s, u"-12.50"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"＝1"_s, u"＋1"_s, u"－1"_s, u"＠x"_s, u"'=1"_s})
        CHECK(guardedAgainstFormulas(cell) == u'\'' + cell);
    for (const QString& cell : {u"Anna"_s, u"070-123"_s, u"a=b"_s, u"'t Hart"_s, u""_s, u"'"_s}) CHECK(guardedAgainstFormulas(cell) == cell);
}

TEST_CASE("phones and negative figures come back from a file as they were") {
    CsvWriter writer;
    writer.add({u"Name"_s, u"Phone"_s, u"Note"_s});
    writer.add({u"=Elin"_s, u"+46 70-123 45 67"_s, u"-12.50"_s});
    CHECK(writer.bytes().startsWith("\xEF\xBB\xBF"));
    const test::ReadFile file(writer.bytes());
    REQUIRE(file.people.size() == 1);
    CHECK(file.people[0].displayName == u"=Elin");
    CHECK(test::listed(file.people[0].phones) == u"+46 70-123 45 67");
    CHECK(file.people[0].note == u"-12.50");
}

TEST_CASE("what was written piece by piece is the whole") {
    CsvWriter writer(false);
    writer.add({u"Anna"_s});
    QByteArray all = writer.take();
    writer.add({u"Bo"_s});
    all += writer.take();
    CHECK(all == "Anna\r\nBo\r\n");
    CHECK(writer.bytes().isEmpty());
}

TEST_CASE("any rows written are read back the same") {
    const quint32 seed = seedOf("CSV cells");
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 3000; ++round) {
        const char delimiter = ",;\t|"[random.bounded(4)];
        const bool mark = random.bounded(2) == 0;
        CsvWriter writer(mark, delimiter);
        QList<QStringList> rows;
        const auto columns = 1 + random.bounded(6);
        for (auto n = 1 + random.bounded(5); n > 0; --n) {
            QStringList row;
            for (int i = 0; i < columns; ++i) row.append(randomCell(random));
            writer.add(row);
            rows.append(row);
        }
        INFO("round " << round << ": " << writer.bytes().toPercentEncoding().toStdString());
        REQUIRE(test::rowsIn(CsvReader(writer.bytes(), {TextEncoding::Utf8, delimiter, '"', false})) == rows);
    }
}
