#include "tests/app/program.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString number(qint64 id) { return QString::number(id); }

}  // namespace

TEST_CASE("delete moves to the bin and restore brings back everything, both as actions") {
    const TestShop shop;
    const QString id = number(shop.add(u"Göran Åkesson"_s, {u"--phone"_s, u"040-666 01 13"_s, u"--tag"_s, u"suits"_s, u"--card"_s}));
    CHECK(shop.json(u"log"_s, {id, u"--visit"_s, u"Lade upp byxor"_s, u"--stamp"_s}).code == 0);
    const QByteArray before = shop.everything();
    const Answer gone = shop.json(u"delete"_s, {id});
    REQUIRE(gone.code == 0);
    CHECK(gone.text("display_name") == u"Göran Åkesson"_s);
    CHECK(gone.number("action") > 0);
    CHECK(shop.json(u"find"_s, {u"goran"_s}).code == 4);
    CHECK(shop.json(u"delete"_s, {id}).code == 5);
    CHECK(shop.json(u"delete"_s).code == 2);
    const Answer back = shop.json(u"restore"_s, {id});
    INFO(back.err.toStdString());
    REQUIRE(back.code == 0);
    CHECK(back.number("action") > gone.number("action"));
    CHECK(shop.everything() == before);
    CHECK(shop.json(u"restore"_s, {id}).code == 5);
    CHECK(shop.json(u"restore"_s, {u"9999"_s}).code == 4);
    CHECK(shop.text(u"delete"_s, {id}).out.contains("Göran Åkesson is in the bin now."));
}

TEST_CASE("restore with a file's name still makes a shop of a backup") {
    const TestShop shop;
    shop.add(u"Elin Åkerström"_s);
    const Answer backup = shop.json(u"backup"_s, {u"copies"_s});
    REQUIRE(backup.code == 0);
    const QString to = shop.inFolder(u"2027.regulars"_s);
    REQUIRE(run({u"--json"_s, u"restore"_s, backup.text("file"), to}).code == 0);
    CHECK(run({u"--json"_s, u"find"_s, to, u"elin"_s}).code == 0);
    CHECK(run({u"restore"_s, backup.text("file")}).code == 2);
}

TEST_CASE("a batch takes out of the bin as well") {
    const TestShop shop;
    const QString id = number(shop.add(u"Зоя Ёлкина"_s));
    const Answer done = shop.json(u"batch"_s, {u"-"_s}, "delete " + id.toUtf8() + "\nrestore " + id.toUtf8() + "\n");
    CHECK(done.code == 0);
    CHECK(shop.json(u"find"_s, {u"зоя"_s}).code == 0);
    CHECK(shop.actions() == 4);
}

TEST_CASE("who is added with the phone or e-mail of somebody in the bin is told of them") {
    const TestShop shop;
    const QString id = number(shop.add(u"Märta Öberg"_s, {u"--phone"_s, u"070-123 45 67"_s, u"--email"_s, u"Marta@Oberg.example"_s}));
    REQUIRE(shop.json(u"delete"_s, {id}).code == 0);
    const Answer byPhone = shop.json(u"add"_s, {u"--name"_s, u"M. Öberg"_s, u"--phone"_s, u"+46 70 123 45 67"_s});
    CHECK(byPhone.code == 0);
    CHECK(byPhone.err.contains("Märta Öberg (" + id.toUtf8() + ") is in the bin with the same phone"));
    CHECK(byPhone.err.contains("regulars restore SHOP " + id.toUtf8()));
    CHECK(shop.json(u"add"_s, {u"--name"_s, u"Märta"_s, u"--email"_s, u"marta@oberg.example"_s}).err.contains("same e-mail"));
    CHECK(shop.json(u"add"_s, {u"--name"_s, u"Petra Lind"_s, u"--phone"_s, u"070-765 43 21"_s}).err.isEmpty());
    const Answer back = shop.json(u"restore"_s, {id});
    CHECK(back.code == 0);
    CHECK(back.err.contains("somebody else's too by now"));
}

TEST_CASE("changes tells who changed what, before and after, newest first") {
    const TestShop shop;
    CHECK(shop.json(u"staff"_s, {u"add"_s, u"Johan"_s}).code == 0);
    const QString id = number(shop.add(u"Elin Ek"_s, {u"--phone"_s, u"070-123 45 67"_s}));
    shop.add(u"Somebody Else"_s, {u"--note"_s, u"Nothing of hers"_s});
    CHECK(shop.json(u"edit"_s, {id, u"--name"_s, u"Elin Åkerström"_s, u"--staff"_s, u"Johan"_s}).code == 0);
    CHECK(shop.json(u"edit"_s, {id, u"--phone"_s, u"070-765 43 21"_s}).code == 0);
    CHECK(shop.json(u"log"_s, {id, u"--visit"_s, u"Klänning Linnea"_s, u"--amount"_s, u"1490"_s}).code == 0);
    const Answer all = shop.json(u"changes"_s, {id});
    REQUIRE(all.code == 0);
    REQUIRE(all.list().size() == 4);
    CHECK_FALSE(all.out.contains("Nothing of hers"));
    const QJsonObject visit = all.list()[0].toObject(), phone = all.list()[1].toObject(), name = all.list()[2].toObject(), made = all.list()[3].toObject();
    CHECK(visit[u"text"_s] == u"Log a visit"_s);
    CHECK(QJsonDocument(visit).toJson().contains("Klänning Linnea"));
    CHECK(QJsonDocument(visit).toJson().contains("1490.00"));
    CHECK(QJsonDocument(phone).toJson().contains("070-765 43 21"));
    CHECK(QJsonDocument(phone).toJson().contains("070-123 45 67"));
    CHECK(name[u"staff"_s][u"display_name"_s] == u"Johan"_s);
    CHECK(name[u"values"_s][0][u"field"_s] == u"display_name"_s);
    CHECK(name[u"values"_s][0][u"before"_s] == u"Elin Ek"_s);
    CHECK(name[u"values"_s][0][u"after"_s] == u"Elin Åkerström"_s);
    CHECK(made[u"text"_s] == u"New customer"_s);

    REQUIRE(shop.json(u"undo"_s, {number(name[u"action"_s].toInteger())}).code == 0);
    const Answer after = shop.json(u"changes"_s, {id, u"--limit"_s, u"1"_s});
    REQUIRE(after.list().size() == 1);
    CHECK(after.list()[0][u"undoes"].toInteger() == name[u"action"_s].toInteger());
    CHECK(shop.json(u"show"_s, {id}).text("display_name") == u"Elin Ek"_s);
    CHECK(shop.text(u"changes"_s, {id}).out.contains("display_name: Elin Ek → Elin Åkerström"));
    CHECK(shop.json(u"changes"_s, {u"9999"_s}).code == 4);
}
