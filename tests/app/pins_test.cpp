#include "app/local_socket.h"
#include "app/shop_service.h"
#include "tests/app/program.h"
#include <catch2/catch.hpp>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long kFirstWaitMs = 1100;  // after one wrong guess

/// A shop whose owner has a PIN, with a colleague who has none.
struct Guarded : TestShop {
    qint64 elin = add(u"Elin Åkerström"_s);
    Guarded() {
        REQUIRE(json(u"staff"_s, {u"add"_s, u"Johan"_s}).code == 0);
        REQUIRE(json(u"staff"_s, {u"set-pin"_s, u"maja blom"_s, u"--pin-from"_s, u"0"_s}, "482915\n").code == 0);
    }
    /// The command with this PIN on the standard input.
    [[nodiscard]] Answer with(const QByteArray& pin, const QString& command, const QStringList& words) const {
        return json(command, words + QStringList{u"--pin-from"_s, u"0"_s}, pin + '\n');
    }
};

}  // namespace

TEST_CASE("a PIN is set and shown as set, and one that is none is refused in words") {
    const TestShop shop;
    const QJsonArray before = shop.json(u"staff"_s).list();
    CHECK(before[0].toObject() == QJsonObject{{u"id"_s, 1}, {u"display_name"_s, u"Maja Blom"_s}, {u"role"_s, u"owner"_s}, {u"pin"_s, false}});
    const qsizetype actions = shop.actions();
    for (const auto& [typed, word] : std::initializer_list<std::pair<const char*, const char*>>{{"123456\n", "tries first"}, {"48291\n", "at least 6"}, {"48291x\n", "only digits"}, {"\n", "at least 6"}}) {
        const Answer answer = shop.json(u"staff"_s, {u"set-pin"_s, u"Maja Blom"_s, u"--pin-from"_s, u"0"_s}, typed);
        INFO(typed << answer.err.toStdString());
        CHECK(answer.code == 5);
        CHECK(answer.err.contains(word));
    }
    CHECK(shop.json(u"staff"_s, {u"set-pin"_s, u"Maja Blom"_s}).code == 5);
    CHECK(shop.json(u"staff"_s, {u"set-pin"_s, u"Maja Blom"_s, u"--pin-from"_s, u"91"_s}).code == 2);
    CHECK(shop.json(u"staff"_s, {u"set-pin"_s, u"Ingrid"_s, u"--pin-from"_s, u"0"_s}, "482915\n").code == 4);
    const Answer set = shop.json(u"staff"_s, {u"set-pin"_s, u"Maja Blom"_s, u"--pin-from"_s, u"0"_s}, "482915\n");
    CHECK(set.code == 0);
    CHECK(set.object()[u"pin"] == true);
    CHECK(shop.json(u"staff"_s).list()[0][u"pin"] == true);
    CHECK(shop.actions() == actions);
}

TEST_CASE("where the owner has a PIN, an owner's command needs it and everything else goes on") {
    const Guarded shop;
    const QString file = shop.inFolder(u"out.csv"_s), number = QString::number(shop.elin), backups = shop.inFolder(u"kept"_s);
    const QString backup = shop.json(u"backup"_s, {backups}).text("file");
    REQUIRE(QFile::exists(backup));
    const qsizetype actions = shop.actions();
    for (const QStringList& words : std::initializer_list<QStringList>{{u"export"_s, file}, {u"export"_s, u"-"_s}, {u"hand-out"_s, number, u"--json-file"_s, file}, {u"erase"_s, number}, {u"erase"_s, number, u"--yes"_s},
             {u"retention"_s, u"--months"_s, u"12"_s}, {u"staff"_s, u"add"_s, u"Søren"_s}, {u"staff"_s, u"set-pin"_s, u"Johan"_s}, {u"staff"_s, u"remove-pin"_s, u"Maja Blom"_s}}) {
        const Answer answer = shop.json(words[0], words.mid(1));
        INFO(words.join(u' ').toStdString() << ": " << answer.err.toStdString());
        CHECK(answer.code == 5);
        CHECK(answer.err.contains("--pin-from"));
        CHECK(answer.out.isEmpty());
        // A colleague may not do it with or without one; the sentence says who may.
        const Answer johans = shop.json(words[0], words.mid(1) + QStringList{u"--staff"_s, u"Johan"_s});
        if (words.value(1) == u"set-pin") continue;
        CHECK(johans.code == 5);
        CHECK(johans.err.contains("Maja Blom"));
    }
    const Answer restored = run({u"restore"_s, backup, shop.inFolder(u"again.regulars"_s), u"--json"_s});
    CHECK(restored.code == 5);
    CHECK(run({u"restore"_s, backup, shop.inFolder(u"again.regulars"_s), u"--staff"_s, u"Johan"_s}).err.contains("Maja Blom"));
    CHECK_FALSE(QFile::exists(shop.inFolder(u"again.regulars"_s)));
    CHECK(run({u"restore"_s, backup, shop.inFolder(u"again.regulars"_s), u"--pin-from"_s, u"0"_s}, "482915\n").code == 0);
    CHECK_FALSE(QFile::exists(file));
    CHECK(shop.actions() == actions);
    CHECK(shop.json(u"log"_s, {number, u"--note"_s, u"Fetched the coat"_s}).code == 0);
    CHECK(shop.with("482915", u"export"_s, {file}).code == 0);
    CHECK(QFile::exists(file));
}

TEST_CASE("a wrong PIN is refused, counted from run to run, and makes the next one wait") {
    const Guarded shop;
    const Answer wrong = shop.with("482916", u"export"_s, {u"-"_s});
    CHECK(wrong.code == 5);
    CHECK(wrong.err.contains("not the PIN of Maja Blom"));
    CHECK(wrong.out.isEmpty());
    QThread::msleep(kFirstWaitMs);
    // Two seconds now. On a machine so slow that they have passed before the next one comes, that one is looked at and counted.
    QElapsedTimer since;
    since.start();
    REQUIRE(shop.with("482917", u"retention"_s, {u"--months"_s, u"12"_s}).code == 5);
    int wrongs = 2;
    const auto comesTooSoon = [&](const Answer& answer) {
        CHECK(answer.code == 5);
        if (answer.err.contains("next one is looked at in")) return;
        CHECK(since.elapsed() > 2000);
        ++wrongs;
    };
    comesTooSoon(shop.with("482918", u"export"_s, {u"-"_s}));
    // Another day changes nothing about it.
    comesTooSoon(run({u"export"_s, shop.path(), u"-"_s, u"--today"_s, u"2027-11-20"_s, u"--pin-from"_s, u"0"_s}, "482919\n"));
    Answer right;
    for (int tries = 0; tries < 60; ++tries) {
        right = shop.with("482915", u"export"_s, {u"-"_s, u"--kind"_s, u"json"_s});
        if (!right.err.contains("next one is looked at in")) break;
        QThread::msleep(kFirstWaitMs);
    }
    INFO(right.err.toStdString());
    CHECK(right.code == 0);
    CHECK(right.err.contains(QByteArray::number(wrongs) + " wrong PINs were tried for Maja Blom"));
    CHECK(right.out.contains("Elin"));
    CHECK_FALSE(right.out.contains("482915"));
    CHECK(shop.with("482915", u"export"_s, {u"-"_s}).err.isEmpty());
}

TEST_CASE("a PIN is changed and removed by who proves to be its owner, and the owner sees to a colleague's") {
    const Guarded shop;
    const QStringList set{u"set-pin"_s, u"Maja Blom"_s};
    CHECK(shop.with("902716", u"staff"_s, set).err.contains("two lines"));
    CHECK(shop.with("482915\n902716", u"staff"_s, set).code == 0);
    CHECK(shop.with("902716", u"export"_s, {u"-"_s}).code == 0);
    CHECK(shop.with("902716\n314159", u"staff"_s, {u"set-pin"_s, u"Johan"_s}).code == 0);
    CHECK(shop.with("314159\n271828", u"staff"_s, {u"set-pin"_s, u"Johan"_s, u"--staff"_s, u"Johan"_s}).code == 0);
    CHECK(shop.with("271828\n201122", u"staff"_s, {u"set-pin"_s, u"Maja Blom"_s, u"--staff"_s, u"Johan"_s}).err.contains("Only the owner"));
    CHECK(shop.with("902716", u"staff"_s, {u"remove-pin"_s, u"Johan"_s}).object()[u"pin"] == false);
    CHECK(shop.with("902716", u"staff"_s, {u"remove-pin"_s, u"Maja Blom"_s}).code == 0);
    CHECK(shop.json(u"export"_s, {u"-"_s}).code == 0);
}

TEST_CASE("a PIN goes along with a command that the window does, and stays out of what is told of it") {
    const Guarded shop;
    const auto open = Shop::open(shop.path(), {.clock = Clock(*Day::fromIso(QString::fromLatin1(kToday)))});
    const ShopService service(*open);
    CHECK(shop.json(u"staff"_s, {u"add"_s, u"Søren"_s}).code == 5);
    const Answer added = shop.with("482915", u"staff"_s, {u"add"_s, u"Søren"_s});
    INFO(added.err.toStdString());
    CHECK(added.code == 0);
    CHECK(added.number("action") > 0);
    QElapsedTimer since;
    since.start();
    CHECK(shop.with("482916", u"export"_s, {u"-"_s}).code == 5);
    CHECK((shop.with("482915", u"export"_s, {u"-"_s}).err.contains("next one is looked at in") || since.elapsed() > 1000));
    CHECK_FALSE(shop.json(u"actions"_s).out.contains("4829"));
}

TEST_CASE("in a batch the PIN stands before the lines and holds for each") {
    const Guarded shop;
    const QString lines = shop.inFolder(u"lines"_s);
    QFile file(lines);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("staff add Søren\nretention --months 120\nexport - --pin-from 0\n");
    file.close();
    const Answer without = shop.json(u"batch"_s, {lines});
    CHECK(without.code == 5);
    const Answer with = shop.with("482915", u"batch"_s, {lines});
    INFO(with.out.toStdString());
    CHECK(with.code == 2);
    CHECK(with.out.split('\n')[0].contains("Søren"));
    CHECK(with.out.split('\n')[1] == "[]");
    CHECK(with.out.split('\n')[2].contains("before the batch"));
}
