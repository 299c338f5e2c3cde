#include "tests/app/program.h"
#include <catch2/catch.hpp>
#include <QFile>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QByteArray kPeople = "Name;Phone;E-mail;City\n"
                           "Tuva Sjöström;070-174 06 05;tuva@example.se;Malmö\n"
                           "Олена Ковальчук;+46 70 174 06 11;;Malmö\n";

}  // namespace

TEST_CASE("a file is brought in once, taken back, and brought in again") {
    const TestShop shop;
    put(shop.inFolder(u"people.csv"_s), kPeople);
    const QByteArray before = shop.everything();
    const Answer first = shop.json(u"import"_s, {u"people.csv"_s});
    INFO(first.err.toStdString());
    REQUIRE(first.code == 0);
    CHECK(first.number("rows") == 2);
    CHECK(first.number("added") == 2);
    CHECK(first.number("action") > 0);
    CHECK(first.object()[u"refused_file"_s].isNull());
    CHECK(shop.json(u"find"_s, {u"0701740611"_s}).list().at(0)[u"display_name"] == u"Олена Ковальчук"_s);

    const Answer again = shop.json(u"import"_s, {u"people.csv"_s});
    CHECK(again.code == 0);
    CHECK(again.number("unchanged") == 2);
    CHECK(again.object()[u"action"_s].isNull());
    REQUIRE(shop.json(u"undo"_s).code == 0);
    CHECK(shop.everything() == before);
    CHECK(shop.json(u"import"_s, {u"people.csv"_s}).number("added") == 2);
}

TEST_CASE("refused rows are told with line and reason and written back") {
    const TestShop shop;
    put(shop.inFolder(u"people.csv"_s), kPeople + ";;;Lund\n");
    const Answer answer = shop.json(u"import"_s, {u"people.csv"_s});
    CHECK(answer.code == 1);
    CHECK(answer.number("refused") == 1);
    CHECK(answer.object()[u"refusals"_s][0][u"line"].toInteger() == 4);
    CHECK_FALSE(answer.object()[u"refusals"_s][0][u"reason"].toString().isEmpty());
    CHECK(answer.text("refused_file") == shop.inFolder(u"people.refused.csv"_s));
    CHECK(contentOf(answer.text("refused_file")).contains("Lund"));
    // The same rows again go to the same file; other rows never overwrite it.
    CHECK(shop.json(u"import"_s, {u"people.csv"_s}).text("refused_file") == answer.text("refused_file"));
    put(shop.inFolder(u"people.csv"_s), kPeople + ";;;Ystad\n");
    CHECK(shop.json(u"import"_s, {u"people.csv"_s}).text("refused_file") == shop.inFolder(u"people.refused-2.csv"_s));
    put(shop.inFolder(u"nobody.csv"_s), "Name;Phone;E-mail;City\n;;;Lund\n");
    CHECK(shop.json(u"import"_s, {u"nobody.csv"_s, u"--refused"_s, u"rest.csv"_s}).code == 5);
    CHECK(QFile::exists(shop.inFolder(u"rest.csv"_s)));
}

TEST_CASE("what is no CSV file is refused") {
    const TestShop shop;
    put(shop.inFolder(u"empty.csv"_s), {});
    put(shop.inFolder(u"book.xlsx"_s), QByteArray("PK\x03\x04", 4) + QByteArray(400, '\x07'));
    for (const QString& file : {u"missing.csv"_s, u"empty.csv"_s, u"book.xlsx"_s}) {
        const Answer answer = shop.json(u"import"_s, {file});
        INFO(file.toStdString());
        CHECK(answer.code == 5);
        CHECK(answer.err.trimmed().endsWith('.'));
    }
}

TEST_CASE("export to a file, to standard output, and never over the shop itself") {
    const TestShop shop;
    put(shop.inFolder(u"people.csv"_s), kPeople);
    REQUIRE(shop.json(u"import"_s, {u"people.csv"_s}).code == 0);
    const Answer written = shop.json(u"export"_s, {u"out.csv"_s});
    CHECK(written.code == 0);
    CHECK(written.number("customers") == 2);
    CHECK(written.text("file") == shop.inFolder(u"out.csv"_s));
    CHECK(contentOf(shop.inFolder(u"out.csv"_s)) == shop.json(u"export"_s, {u"-"_s}).out);
    CHECK(shop.json(u"export"_s, {u"out.json"_s}).text("kind") == u"json");
    CHECK(contentOf(shop.inFolder(u"out.json"_s)) == shop.everything());

    // A file that stands is written over only when told so.
    const Answer again = shop.json(u"export"_s, {u"out.csv"_s, u"--kind"_s, u"json"_s});
    CHECK(again.code == 5);
    CHECK(again.err.contains("--force"));
    CHECK(contentOf(shop.inFolder(u"out.csv"_s)) == shop.json(u"export"_s, {u"-"_s}).out);
    put(shop.inFolder(u"old.csv"_s), "Last year's list\n");
    CHECK(shop.json(u"export"_s, {u"old.csv"_s, u"--force"_s}).code == 0);
    CHECK(contentOf(shop.inFolder(u"old.csv"_s)) == shop.json(u"export"_s, {u"-"_s}).out);

    const QByteArray before = shop.everything();
    CHECK(shop.json(u"export"_s, {shop.path()}).code == 5);
    CHECK(shop.json(u"export"_s, {shop.path(), u"--force"_s}).code == 5);
    CHECK(shop.json(u"export"_s, {shop.path() + u".lock"_s}).code == 5);
    CHECK(shop.json(u"export"_s, {u"-"_s, u"--kind"_s, u"parchment"_s}).code == 2);
    CHECK(shop.json(u"export"_s, {u"no/such/folder/out.csv"_s}).code == 3);
    CHECK(shop.everything() == before);

    // Our own file comes back as the same people.
    const TestShop other;
    CHECK(other.json(u"import"_s, {shop.inFolder(u"out.csv"_s)}).number("added") == 2);
    CHECK(other.json(u"import"_s, {shop.inFolder(u"out.csv"_s)}).number("unchanged") == 2);
}
