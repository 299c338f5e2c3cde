#include "tests/app/program.h"
#include <QFile>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString number(qint64 id) { return QString::number(id); }

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

}  // namespace

TEST_CASE("the whole record is told by options and shown again") {
    const TestShop shop;
    CHECK(shop.json(u"fields"_s, {u"add"_s, u"Dress size"_s, u"--kind"_s, u"number"_s}).code == 0);
    CHECK(shop.json(u"fields"_s, {u"add"_s, u"Cloth"_s, u"--kind"_s, u"choice"_s, u"--choice"_s, u"Silk"_s, u"--choice"_s, u"Wool"_s}).code == 0);
    const Answer added = shop.json(
        u"add"_s, {u"--name"_s, u"Maria Öberg"_s, u"--phone"_s, u"work (invalid): 040-666 01 13"_s, u"--email"_s, u"old (past): maria@example.org"_s, u"--role"_s, u"customer"_s, u"--role"_s,
                   u"supplier"_s, u"--former-name"_s, u"Maria Lindqvist"_s, u"--fact"_s, u"likes: silk, not wool"_s, u"--handle"_s, u"Instagram: @maria"_s, u"--handle"_s,
                   u"https://maria.example"_s, u"--trust"_s, u"prepayment"_s, u"--price-group"_s, u"Friends"_s, u"--currency"_s, u"eur"_s, u"--channel"_s, u"sms"_s, u"--formal"_s, u"yes"_s,
                   u"--salutation"_s, u"Fru Öberg"_s, u"--field"_s, u"dress SIZE=38,5"_s, u"--field"_s, u"Cloth=silk"_s, u"--address"_s, u"Storgatan 5; 222 20 Lund"_s});
    INFO(added.err.toStdString());
    REQUIRE(added.code == 0);
    const QString id = number(added.number("id"));
    const QJsonObject shown = shop.json(u"show"_s, {id}).object();
    CHECK(shown[u"phones"_s][0][u"state"] == u"invalid"_s);
    CHECK(shown[u"phones"_s][0][u"label"] == u"work"_s);
    CHECK(shown[u"phones"_s][0][u"as_typed"] == u"040-666 01 13"_s);
    CHECK(shown[u"emails"_s][0][u"state"] == u"past"_s);
    CHECK(shown[u"roles"_s] == QJsonArray{u"customer"_s, u"supplier"_s});
    CHECK(shown[u"former_names"_s] == QJsonArray{u"Maria Lindqvist"_s});
    CHECK(shown[u"facts"_s][0][u"text"] == u"silk, not wool"_s);
    CHECK(shown[u"handles"_s][0][u"label"] == u"Instagram"_s);
    CHECK(shown[u"handles"_s][1][u"address"] == u"https://maria.example"_s);
    CHECK(shown[u"trust"_s] == u"prepayment"_s);
    CHECK(shown[u"price_group"_s] == u"Friends"_s);
    CHECK(shown[u"currency"_s] == u"EUR"_s);
    CHECK(shown[u"channel"_s] == u"sms"_s);
    CHECK(shown[u"formal"_s] == true);
    CHECK(shown[u"fields"_s] == QJsonArray{QJsonObject{{u"name"_s, u"Dress size"_s}, {u"value"_s, u"38.5"_s}}, QJsonObject{{u"name"_s, u"Cloth"_s}, {u"value"_s, u"Silk"_s}}});
    CHECK(shop.text(u"show"_s, {id}).out.contains("silk, not wool"));

    CHECK(shop.json(u"edit"_s, {id, u"--moved"_s, u"Nya vägen 2; 222 21 Lund"_s, u"--field"_s, u"Cloth="_s, u"--trust"_s, QString()}).code == 0);
    const QJsonObject moved = shop.json(u"show"_s, {id}).object();
    CHECK(moved[u"addresses"_s][0][u"street"] == u"Nya vägen 2"_s);
    CHECK(moved[u"addresses"_s][1][u"state"] == u"past"_s);
    CHECK(moved[u"fields"_s] == QJsonArray{QJsonObject{{u"name"_s, u"Dress size"_s}, {u"value"_s, u"38.5"_s}}});
    CHECK(moved[u"trust"_s].isNull());
}

TEST_CASE("what the record cannot hold is refused in words and nothing changes") {
    const TestShop shop;
    const QString id = number(shop.add(u"Elin Åkerström"_s));
    CHECK(shop.json(u"fields"_s, {u"add"_s, u"Dress size"_s, u"--kind"_s, u"number"_s}).code == 0);
    const QByteArray before = shop.everything();
    CHECK(shop.json(u"edit"_s, {id, u"--kind"_s, u"firm"_s}).code == 2);
    CHECK(shop.json(u"edit"_s, {id, u"--role"_s, u"friend"_s}).code == 2);
    CHECK(shop.json(u"edit"_s, {id, u"--trust"_s, u"bad"_s}).code == 2);
    CHECK(shop.json(u"edit"_s, {id, u"--currency"_s, u"kronor"_s}).code == 2);
    CHECK(shop.json(u"edit"_s, {id, u"--channel"_s, u"fax"_s}).code == 2);
    const Answer size = shop.json(u"edit"_s, {id, u"--field"_s, u"Dress size=thirty"_s});
    CHECK(size.code == 5);
    CHECK(size.err.contains("thirty"));
    CHECK(shop.json(u"edit"_s, {id, u"--field"_s, u"Hat size=57"_s}).code == 5);
    CHECK(shop.everything() == before);
}

TEST_CASE("fields are listed, changed, ordered and removed, and removing is undone") {
    const TestShop shop;
    const QString id = number(shop.add(u"Elin Åkerström"_s));
    CHECK(shop.json(u"fields"_s).list().isEmpty());
    CHECK(shop.json(u"fields"_s, {u"add"_s, u"Dress size"_s, u"--kind"_s, u"number"_s}).code == 0);
    CHECK(shop.json(u"fields"_s, {u"add"_s, u"Wedding day"_s, u"--kind"_s, u"date"_s}).code == 0);
    CHECK(shop.json(u"fields"_s, {u"add"_s, u"dress size"_s}).code == 5);
    CHECK(shop.json(u"fields"_s, {u"add"_s, u"Hat"_s, u"--kind"_s, u"hat"_s}).code == 2);
    CHECK(shop.json(u"fields"_s, {u"order"_s, u"Wedding day"_s}).code == 0);
    CHECK(shop.json(u"edit"_s, {id, u"--field"_s, u"Dress size=38"_s}).code == 0);
    const QJsonArray list = shop.json(u"fields"_s).list();
    REQUIRE(list.size() == 2);
    CHECK(list[0][u"name"] == u"Wedding day"_s);
    CHECK(list[1][u"uses"] == 1);
    const QByteArray before = shop.everything();
    CHECK(shop.json(u"fields"_s, {u"change"_s, u"Dress size"_s, u"--kind"_s, u"date"_s}).code == 5);
    CHECK(shop.json(u"fields"_s, {u"remove"_s, u"Dress size"_s}).code == 0);
    CHECK(shop.json(u"fields"_s, {u"remove"_s, u"Dress size"_s}).code == 4);
    CHECK(shop.json(u"show"_s, {id}).object()[u"fields"_s].toArray().isEmpty());
    CHECK(shop.json(u"undo"_s).code == 0);
    CHECK(shop.everything() == before);
}

TEST_CASE("a household has members, some known only by name, and who leaves is still known to have been there") {
    const TestShop shop;
    const QString elin = number(shop.add(u"Elin Åkerström"_s)), home = number(shop.add(u"Hushållet Åkerström"_s, {u"--kind"_s, u"household"_s}));
    CHECK(shop.json(u"household"_s, {home}).code == 4);
    const Answer joined = shop.json(u"household"_s, {home, u"join"_s, elin, u"--role"_s, u"mother"_s, u"--since"_s, u"2019-05-01"_s});
    CHECK(joined.code == 0);
    CHECK(shop.json(u"household"_s, {home, u"join"_s, u"--name"_s, u"Nils"_s, u"--birthday"_s, u"2019-11-22"_s}).code == 0);
    CHECK(shop.json(u"household"_s, {home, u"join"_s, elin}).code == 5);
    CHECK(shop.json(u"household"_s, {elin, u"join"_s, home}).code == 5);
    CHECK(shop.json(u"household"_s, {home, u"join"_s, u"--name"_s, u"Ida"_s, u"--birthday"_s, u"2019-02-30"_s}).code == 5);
    const QJsonArray members = shop.json(u"household"_s, {home}).list();
    REQUIRE(members.size() == 2);
    CHECK(members[0][u"display_name"] == u"Elin Åkerström"_s);
    CHECK(members[0][u"since"] == u"2019-05-01"_s);
    CHECK(members[1][u"id"].isNull());
    CHECK(members[1][u"birthday"] == u"2019-11-22"_s);
    CHECK(shop.json(u"show"_s, {elin}).object()[u"households"_s][0][u"display_name"] == u"Hushållet Åkerström"_s);
    const QJsonArray due = shop.json(u"due"_s).list();
    REQUIRE(due.size() == 1);
    CHECK(due[0][u"member"] == u"Nils"_s);
    CHECK(due[0][u"turns"] == 7);
    CHECK(shop.json(u"household"_s, {home, u"leave"_s, number(joined.number("membership")), u"--on"_s, u"2026-11-01"_s}).code == 0);
    CHECK(shop.json(u"household"_s, {elin}).list()[0][u"until"] == u"2026-11-01"_s);
    CHECK(shop.json(u"show"_s, {elin}).object()[u"households"_s].toArray().isEmpty());
}

TEST_CASE("a relation is told from both sides") {
    const TestShop shop;
    const QString elin = number(shop.add(u"Elin Åkerström"_s)), oskar = number(shop.add(u"Оскар Ёлкин"_s));
    const Answer related = shop.json(u"relation"_s, {elin, oskar, u"--is"_s, u"husband"_s, u"--reverse"_s, u"wife"_s});
    CHECK(related.code == 0);
    CHECK(shop.json(u"relation"_s, {oskar}).list()[0][u"is"] == u"wife"_s);
    CHECK(shop.json(u"relation"_s, {elin, oskar}).code == 2);
    CHECK(shop.json(u"relation"_s, {elin, elin, u"--is"_s, u"friend"_s}).code == 5);
    CHECK(shop.json(u"relation"_s, {oskar, u"--remove"_s, number(related.number("relation"))}).code == 0);
    CHECK(shop.json(u"relation"_s, {elin}).code == 4);
}

TEST_CASE("the words of a relation are changed, and a household made with its first member, each one action") {
    const TestShop shop;
    const QString elin = number(shop.add(u"Elin Åkerström"_s)), oskar = number(shop.add(u"Oskar Åkerström"_s));
    const qint64 id = shop.json(u"relation"_s, {elin, oskar, u"--is"_s, u"husband"_s, u"--reverse"_s, u"wife"_s}).number("relation");
    const QByteArray before = shop.everything();
    const qsizetype actions = shop.actions();
    const Answer changed = shop.json(u"relation"_s, {oskar, u"--change"_s, number(id), u"--is"_s, u"former wife"_s});
    CHECK(changed.code == 0);
    CHECK(changed.text("is") == u"former wife"_s);
    CHECK(changed.text("reverse") == u"husband"_s);
    CHECK(shop.json(u"relation"_s, {elin}).list()[0][u"reverse"] == u"former wife"_s);
    CHECK(shop.actions() == actions + 1);
    CHECK(shop.json(u"relation"_s, {oskar, u"--change"_s, number(id)}).code == 2);
    CHECK(shop.json(u"relation"_s, {oskar, u"--change"_s, u"4711"_s, u"--is"_s, u"friend"_s}).code == 4);
    CHECK(shop.json(u"relation"_s, {oskar, u"--change"_s, number(id), u"--is"_s, u" "_s}).code == 5);
    CHECK(shop.json(u"undo"_s).code == 0);
    CHECK(shop.everything() == before);

    const Answer made = shop.json(u"household"_s, {elin, u"new"_s, u"Hushållet Åkerström"_s, u"--role"_s, u"mother"_s, u"--since"_s, u"2019-05-01"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.code == 0);
    CHECK(made.object()[u"household"_s][u"display_name"] == u"Hushållet Åkerström"_s);
    CHECK(made.text("role") == u"mother"_s);
    CHECK(shop.json(u"household"_s, {number(made.object()[u"household"_s][u"id"].toInteger())}).list().size() == 1);
    CHECK(shop.json(u"household"_s, {elin, u"new"_s}).code == 2);
    CHECK(shop.json(u"undo"_s).code == 0);
    CHECK(shop.everything() == before);
}

TEST_CASE("people are found and sorted by the shop's own fields, and a filter on one that is gone says so") {
    const TestShop shop;
    CHECK(shop.json(u"fields"_s, {u"add"_s, u"Shoe size"_s, u"--kind"_s, u"number"_s}).code == 0);
    CHECK(shop.json(u"fields"_s, {u"add"_s, u"Cloth"_s, u"--kind"_s, u"choice"_s, u"--choice"_s, u"Wool"_s, u"--choice"_s, u"Silk"_s}).code == 0);
    const qint64 elin = shop.add(u"Elin Åkerström"_s, {u"--field"_s, u"Shoe size=38,5"_s, u"--field"_s, u"Cloth=Silk"_s}), oskar = shop.add(u"Oskar Ek"_s, {u"--field"_s, u"Shoe size=9"_s, u"--field"_s, u"Cloth=Wool"_s}),
                 zoe = shop.add(u"Zoë"_s);
    const auto ids = [](const Answer& answer) {
        INFO(answer.err.toStdString());
        CHECK(answer.code == 0);
        QList<qint64> all;
        for (const auto& person : answer.list()) all << person[u"id"].toInteger();
        return all;
    };
    CHECK(ids(shop.json(u"filter"_s, {u"\"Shoe size\" > 10"_s})) == QList<qint64>{elin});
    CHECK(ids(shop.json(u"filter"_s, {u"\"shoe size\""_s, u"is-empty"_s, u"or"_s, u"cloth"_s, u"="_s, u"wool"_s})) == QList<qint64>{oskar, zoe});
    CHECK(ids(shop.json(u"filter"_s, {u"all"_s, u"--sort"_s, u"Shoe size"_s})) == QList<qint64>{elin, oskar, zoe});
    CHECK(ids(shop.json(u"filter"_s, {u"all"_s, u"--sort"_s, u"\"shoe size\""_s, u"--reverse"_s})) == QList<qint64>{oskar, elin, zoe});
    CHECK(ids(shop.json(u"filter"_s, {u"all"_s, u"--sort"_s, u"cloth"_s})) == QList<qint64>{oskar, elin, zoe});
    const Answer hat = shop.json(u"filter"_s, {u"all"_s, u"--sort"_s, u"Hat"_s});
    CHECK(hat.code == 2);
    CHECK(hat.err.contains("Shoe size"));
    CHECK(shop.json(u"filter"_s, {u"\"Cloth\" = Linen"_s}).code == 2);

    CHECK(shop.json(u"filter"_s, {u"\"Shoe size\" >= 38"_s, u"--save"_s, u"Big feet"_s}).code == 0);
    CHECK(shop.json(u"fields"_s, {u"change"_s, u"Shoe size"_s, u"--name"_s, u"Skor"_s}).code == 0);
    CHECK(ids(shop.json(u"filter"_s, {u"Big feet"_s})) == QList<qint64>{elin});
    CHECK(shop.json(u"filter"_s, {u"--list"_s}).list().last()[u"condition"] == u"\"Skor\" >= 38"_s);
    CHECK(shop.json(u"filter"_s, {u"--list"_s}).list().last()[u"problem"].isNull());
    CHECK(shop.json(u"fields"_s, {u"remove"_s, u"Skor"_s}).code == 0);
    const Answer gone = shop.json(u"filter"_s, {u"Big feet"_s});
    CHECK(gone.code == 5);
    CHECK(gone.err.contains("Skor"));
    CHECK(shop.json(u"filter"_s, {u"--list"_s}).list().last()[u"problem"].toString().contains(u"Skor"_s));
    CHECK(shop.json(u"undo"_s).code == 0);
    CHECK(ids(shop.json(u"filter"_s, {u"Big feet"_s})) == QList<qint64>{elin});
}

TEST_CASE("a column of a file becomes one of the shop's own fields, as it is told") {
    const TestShop shop;
    CHECK(shop.json(u"fields"_s, {u"add"_s, u"Shoe size"_s, u"--kind"_s, u"number"_s}).code == 0);
    CHECK(shop.json(u"fields"_s, {u"add"_s, u"Likes"_s, u"--kind"_s, u"text"_s}).code == 0);
    write(shop.inFolder(u"people.csv"_s), "Namn;Mått;Zzq\nElin Åkerström;38,5;blue silk\nOskar Ek;44;\n");
    CHECK(shop.json(u"import"_s, {u"people.csv"_s, u"--own"_s, u"Hatt=Shoe size"_s}).code == 4);
    CHECK(shop.json(u"import"_s, {u"people.csv"_s, u"--own"_s, u"Mått=Hat size"_s}).code == 4);
    CHECK(shop.json(u"import"_s, {u"people.csv"_s, u"--own"_s, u"Mått"_s}).code == 2);
    CHECK(shop.json(u"find"_s, {u"Elin"_s}).code == 4);
    const Answer brought = shop.json(u"import"_s, {u"people.csv"_s, u"--own"_s, u"mått=shoe size"_s, u"--own"_s, u"3=Likes"_s});
    INFO(brought.err.toStdString());
    REQUIRE(brought.code == 0);
    CHECK(shop.json(u"show"_s, {u"1"_s}).object()[u"fields"_s] == QJsonArray{QJsonObject{{u"name"_s, u"Shoe size"_s}, {u"value"_s, u"38.5"_s}}, QJsonObject{{u"name"_s, u"Likes"_s}, {u"value"_s, u"blue silk"_s}}});
    CHECK(shop.json(u"show"_s, {u"2"_s}).object()[u"fields"_s] == QJsonArray{QJsonObject{{u"name"_s, u"Shoe size"_s}, {u"value"_s, u"44"_s}}});
}

TEST_CASE("consent is a register to which lines are added") {
    const TestShop shop;
    const QString elin = number(shop.add(u"Elin Åkerström"_s));
    CHECK(shop.json(u"consent"_s, {elin}).code == 4);
    CHECK(shop.json(u"consent"_s, {elin, u"yes"_s, u"email"_s, u"--purpose"_s, u"newsletter"_s, u"--wording"_s, u"2026-1"_s, u"--source"_s, u"form"_s}).code == 0);
    CHECK(shop.json(u"consent"_s, {elin, u"no"_s, u"email"_s}).code == 0);
    CHECK(shop.json(u"consent"_s, {elin, u"perhaps"_s, u"email"_s}).code == 2);
    CHECK(shop.json(u"consent"_s, {elin, u"yes"_s, u"fax"_s}).code == 2);
    const QJsonArray lines = shop.json(u"consent"_s, {elin}).list();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0][u"purpose"] == u"newsletter"_s);
    CHECK(lines[0][u"wording"] == u"2026-1"_s);
    CHECK(lines[0][u"source"] == u"form"_s);
    CHECK(lines[0][u"staff"].toString().size() > 0);
    CHECK(lines[1][u"given"] == false);
}

TEST_CASE("a file is kept with a customer, handed out byte by byte and never over another") {
    const TestShop shop;
    const QString elin = number(shop.add(u"Elin Åkerström"_s));
    const QByteArray content("\0\x01 m\xe5tt 38\r\n", 12);
    write(shop.inFolder(u"mått.bin"_s), content);
    const Answer added = shop.json(u"files"_s, {elin, u"add"_s, shop.inFolder(u"mått.bin"_s)});
    REQUIRE(added.code == 0);
    const QString file = number(added.number("file"));
    CHECK(shop.json(u"files"_s, {elin}).list()[0][u"size"] == content.size());
    CHECK(shop.json(u"files"_s, {elin, u"get"_s, file, shop.inFolder(u"out.bin"_s)}).code == 0);
    QFile out(shop.inFolder(u"out.bin"_s));
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(out.readAll() == content);
    CHECK(shop.json(u"files"_s, {elin, u"get"_s, file, shop.inFolder(u"mått.bin"_s)}).code == 5);
    write(shop.inFolder(u"large.bin"_s), QByteArray(10 * 1024 * 1024 + 1, 'x'));
    CHECK(shop.json(u"files"_s, {elin, u"add"_s, shop.inFolder(u"large.bin"_s)}).code == 5);
    CHECK(shop.json(u"files"_s, {elin, u"add"_s, shop.inFolder(u"nothing.bin"_s)}).code == 2);
    CHECK(shop.json(u"files"_s, {elin, u"remove"_s, file}).code == 0);
    CHECK(shop.json(u"files"_s, {elin}).code == 4);
}
