#include "tests/app/program.h"
#include <catch2/catch.hpp>
#include <QFile>

using namespace regulars;
using namespace Qt::StringLiterals;

TEST_CASE("a batch answers every line by one line, and ends with the worst code") {
    const TestShop shop;
    const Answer answer = shop.json(u"batch"_s, {u"-"_s},
                                    "add --name \"Siân O'Brien\" --card\n"
                                    "\n# a remark\n"
                                    "find \"sian\"\n"
                                    "log 1 --visit 'Took up the hem' --amount 450,00\n"
                                    "stamp 777\n"
                                    "knit 1\n"
                                    "log 1 --note \"left open\n"
                                    "history 1\n");
    const QList<QByteArray> lines = answer.out.trimmed().split('\n');
    REQUIRE(lines.size() == 7);
    const auto object = [&lines](qsizetype i) { return QJsonDocument::fromJson(lines.at(i)).object(); };
    CHECK(object(0)[u"id"_s].toInteger() == 1);
    CHECK(QJsonDocument::fromJson(lines.at(1)).array().at(0)[u"display_name"] == u"Siân O'Brien"_s);
    CHECK(object(2)[u"action"_s].toInteger() > object(0)[u"action"_s].toInteger());
    CHECK(object(3)[u"exit"_s].toInteger() == 4);
    CHECK(object(4)[u"exit"_s].toInteger() == 2);
    CHECK(object(5)[u"exit"_s].toInteger() == 2);
    CHECK(QJsonDocument::fromJson(lines.at(6)).array().size() == 1);
    CHECK(answer.code == 4);
    CHECK(answer.err.contains("777"));
}

TEST_CASE("a batch from a file, as text") {
    const TestShop shop;
    QFile file(shop.inFolder(u"morning.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("add --name Elin\nadd --name Göran --staff Nobody\nfind Elin");
    file.close();
    const Answer answer = shop.text(u"batch"_s, {u"morning.txt"_s});
    CHECK(answer.code == 5);
    CHECK(answer.out.contains("Elin"));
    CHECK_FALSE(answer.out.contains("Göran"));
    CHECK(answer.err.contains("Nobody"));
    CHECK(shop.text(u"batch"_s, {u"evening.txt"_s}).code == 5);
}

TEST_CASE("a batch does not change its day, nor nest") {
    const TestShop shop;
    CHECK(shop.json(u"batch"_s, {u"-"_s}, "add --name Elin --today 2020-01-01\n").code == 5);
    CHECK(shop.json(u"batch"_s, {u"-"_s}, "batch -\n").code == 2);
    CHECK(shop.json(u"batch"_s, {u"-"_s}, "new\n").code == 2);
    CHECK(shop.json(u"find"_s, {u"elin"_s}).code == 4);
}
