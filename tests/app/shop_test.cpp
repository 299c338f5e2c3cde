#include "tests/app/program.h"
#include <catch2/catch.hpp>
#include <QDir>
#include <QFile>
#include <QSet>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

bool isSentence(const QByteArray& text) { return text.trimmed().endsWith('.') && text.trimmed().count(' ') >= 2; }

}  // namespace

TEST_CASE("a new shop is made once and never overwritten") {
    const TestShop shop;
    const QByteArray before = shop.everything();
    const Answer again = run({u"new"_s, shop.path()});
    CHECK(again.code == 5);
    CHECK(isSentence(again.err));
    CHECK(shop.everything() == before);

    const Answer made = run({u"new"_s, shop.inFolder(u"Café.regulars"_s), u"--country"_s, u"fi"_s, u"--language"_s, u"sv"_s, u"--name"_s, u"Salong Café"_s, u"--json"_s});
    REQUIRE(made.code == 0);
    CHECK(made.text("name") == u"Salong Café");
    CHECK(made.object().value(u"demo").toBool() == false);
    CHECK(run({u"new"_s, shop.inFolder(u"x.regulars"_s), u"--country"_s, u"Atlantis"_s}).code == 2);
    CHECK(run({u"new"_s, shop.inFolder(u"x.regulars"_s), u"--language"_s, u"klingonish"_s}).code == 2);
    CHECK(run({u"new"_s, shop.inFolder(u"x.regulars"_s), u"--demo"_s, u"--customers"_s, u"many"_s}).code == 2);
    CHECK(run({u"new"_s, shop.inFolder(u"missing/x.regulars"_s)}).code == 3);
    CHECK_FALSE(QFile::exists(shop.inFolder(u"x.regulars"_s)));
}

TEST_CASE("the demo shop is the same for the same seed and day") {
    const QTemporaryDir folder;
    const auto make = [&folder](const QString& name, const QString& seed) {
        const QString path = folder.filePath(name);
        const Answer made = run({u"new"_s, path, u"--demo"_s, u"--customers"_s, u"40"_s, u"--seed"_s, seed, u"--today"_s, QLatin1StringView(kToday), u"--json"_s});
        REQUIRE(made.code == 0);
        CHECK(made.number("customers") == 40);
        CHECK(made.object().value(u"demo").toBool());
        return run({u"export"_s, path, u"-"_s, u"--kind"_s, u"csv"_s}).out;
    };
    const QByteArray first = make(u"a.regulars"_s, u"7"_s);
    CHECK(first == make(u"b.regulars"_s, u"7"_s));
    CHECK(first != make(u"c.regulars"_s, u"8"_s));
}

TEST_CASE("what is no shop is told apart, and left alone") {
    const TestShop shop;
    put(shop.inFolder(u"empty.regulars"_s), {});
    put(shop.inFolder(u"letter.regulars"_s), "Dear customer, your dress is ready.\n" + QByteArray(500, 'x'));
    const QStringList before = QDir(shop.folder()).entryList(QDir::Files);
    QSet<QByteArray> sentences;
    for (const QString& name : {u"missing.regulars"_s, u"empty.regulars"_s, u"letter.regulars"_s}) {
        const Answer answer = run({u"find"_s, shop.inFolder(name), u"Elin"_s});
        CHECK(answer.code == 3);
        CHECK(isSentence(answer.err));
        QByteArray sentence = answer.err;
        sentences.insert(sentence.replace(name.toUtf8(), ""));
    }
    CHECK(sentences.size() == 3);
    CHECK(QDir(shop.folder()).entryList(QDir::Files) == before);
}

TEST_CASE("staff are listed, added, and act by name") {
    const TestShop shop;
    const Answer alone = shop.json(u"staff"_s);
    REQUIRE(alone.list().size() == 1);
    CHECK(alone.list().at(0)[u"display_name"] == u"Maja Blom"_s);
    CHECK(alone.list().at(0)[u"role"] == u"owner"_s);
    const Answer added = shop.json(u"staff"_s, {u"add"_s, u"Johan"_s});
    CHECK(added.code == 0);
    CHECK(added.number("action") > 0);
    CHECK(shop.json(u"staff"_s, {u"add"_s, u"Johan"_s}).code == 5);
    CHECK(shop.json(u"staff"_s, {u"sack"_s, u"Johan"_s}).code == 2);
    CHECK(shop.json(u"staff"_s, {u"add"_s}).code == 2);

    CHECK(shop.json(u"add"_s, {u"--name"_s, u"Elin Åkerström"_s, u"--staff"_s, u"johan"_s}).code == 0);
    CHECK(shop.json(u"actions"_s).list().at(0)[u"staff"][u"display_name"] == u"Johan"_s);
    const qsizetype before = shop.actions();
    const Answer unknown = shop.json(u"add"_s, {u"--name"_s, u"Siri"_s, u"--staff"_s, u"Nobody Here"_s});
    CHECK(unknown.code == 5);
    CHECK(unknown.err.contains("Nobody Here"));
    CHECK(unknown.err.contains("Johan"));
    CHECK(shop.actions() == before);
}

TEST_CASE("check, backup and restore") {
    const TestShop shop;
    shop.add(u"Олена Ковальчук"_s, {u"--phone"_s, u"+46 70 174 06 11"_s, u"--card"_s});
    const Answer check = shop.json(u"check"_s);
    CHECK(check.code == 0);
    CHECK_FALSE(check.object().value(u"checked").toArray().isEmpty());
    CHECK(check.object().value(u"problems").toArray().isEmpty());

    const Answer backup = shop.json(u"backup"_s, {u"copies"_s});
    REQUIRE(backup.code == 0);
    CHECK(backup.text("file").startsWith(shop.inFolder(u"copies/"_s)));
    const QByteArray before = shop.everything();
    CHECK(run({u"restore"_s, backup.text("file"), shop.path()}).code == 5);
    CHECK(shop.everything() == before);
    const QString restored = shop.inFolder(u"Again.regulars"_s);
    REQUIRE(run({u"restore"_s, backup.text("file"), restored}).code == 0);
    CHECK(run({u"export"_s, restored, u"-"_s, u"--kind"_s, u"json"_s}).out == before);
    const Answer none = run({u"restore"_s, shop.inFolder(u"none.regulars"_s), shop.inFolder(u"other.regulars"_s)});
    CHECK(none.code == 3);
    CHECK(none.err.contains("There is no backup at"));

    // What is damaged is called by its name: the backup, and not the shop.
    QFile file(backup.text("file"));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2 / 4096 * 4096));
    file.write(QByteArray(8192, '\x5a'));
    file.close();
    const Answer damaged = run({u"restore"_s, backup.text("file"), shop.inFolder(u"other.regulars"_s)});
    INFO(damaged.err.toStdString());
    CHECK(damaged.code == 3);
    CHECK(damaged.err.contains("The backup “"));
    CHECK(damaged.err.contains("is damaged"));
    CHECK_FALSE(damaged.err.contains("shop file"));
    CHECK_FALSE(QFile::exists(shop.inFolder(u"other.regulars"_s)));
}

TEST_CASE("check says what lies where in a damaged file") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Blom.regulars"_s);
    REQUIRE(run({u"new"_s, path, u"--demo"_s, u"--customers"_s, u"200"_s, u"--today"_s, QLatin1StringView(kToday)}).code == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2 / 4096 * 4096));
    file.write(QByteArray(8192, '\x5a'));
    file.close();
    const Answer check = run({u"check"_s, path});
    INFO(check.err.toStdString());
    CHECK(check.code == 3);
    CHECK(isSentence(check.err));
    CHECK(check.err.contains("The shop file is damaged."));
    CHECK(check.err.contains("File: "));
    CHECK(check.err.contains("page "));
}

TEST_CASE("help knows every command, and wrong use is told with the usage") {
    const Answer all = run({u"help"_s});
    CHECK(all.code == 0);
    for (const char* name : {"import", "export", "find", "redeem", "confirm", "restore", "batch"}) CHECK(all.out.contains(QByteArray("regulars ") + name));
    CHECK(run({u"help"_s, u"log"_s}).out.contains("--outcome"));
    CHECK(run({u"log"_s, u"--help"_s}).out.contains("--outcome"));
    CHECK(run({u"help"_s, u"json"_s}).out.contains("display_name"));
    CHECK(run({u"help"_s, u"knit"_s}).code == 2);
    const Answer wrong = run({u"stamp"_s});
    CHECK(wrong.code == 2);
    CHECK(wrong.err.contains("Usage: regulars stamp SHOP"));
    CHECK(run({u"frobnicate"_s}).code == 2);
    CHECK(run({u"--version"_s}).out.contains(REGULARS_VERSION));
}
