#include "tests/app/program.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString number(qint64 id) { return QString::number(id); }

/// Märta Öberg twice, her sister in the same house, and somebody else.
struct Family {
    TestShop shop;
    qint64 marta = shop.add(u"Märta Öberg"_s, {u"--phone"_s, u"070-123 45 67"_s, u"--email"_s, u"marta@oberg.example"_s, u"--birthday"_s, u"1971-02-03"_s, u"--tag"_s, u"silk"_s});
    qint64 again = shop.add(u"Marta Oberg"_s, {u"--phone"_s, u"+46 70 123 45 67"_s, u"--email"_s, u"marta@oberg.example"_s, u"--birthday"_s, u"1971-02-03"_s, u"--note"_s, u"Dörren på gården"_s, u"--tag"_s, u"wool"_s});
    qint64 zoya = shop.add(u"Зоя Ёлкина"_s, {u"--phone"_s, u"040-66 60 113"_s});
};

}  // namespace

TEST_CASE("duplicates tells pairs with score and reasons, and remembers who is not the same") {
    const Family family;
    const Answer wide = family.shop.json(u"duplicates"_s);
    REQUIRE(wide.code == 0);
    REQUIRE(wide.list().size() == 1);
    const QJsonObject pair = wide.list().first().toObject();
    CHECK(pair[u"a"_s][u"id"_s].toInteger() == family.marta);
    CHECK(pair[u"b"_s][u"id"_s].toInteger() == family.again);
    CHECK(pair[u"b"_s][u"display_name"_s] == u"Marta Oberg"_s);
    CHECK(pair[u"score"_s].toDouble() > 0.9);
    CHECK(pair[u"reasons"_s].toArray().contains(u"same phone"_s));
    CHECK(family.shop.json(u"duplicates"_s, {u"--strict"_s}).list().size() == 1);
    CHECK(family.shop.json(u"duplicates"_s, {u"--strict"_s, u"--wide"_s}).code == 2);
    CHECK(family.shop.text(u"duplicates"_s).out.contains("Märta Öberg"));

    const Answer told = family.shop.json(u"duplicates"_s, {u"--not-same"_s, number(family.marta), number(family.again)});
    REQUIRE(told.code == 0);
    CHECK(family.shop.json(u"duplicates"_s).code == 4);
    CHECK(family.shop.json(u"undo"_s, {number(told.number("action"))}).code == 0);
    CHECK(family.shop.json(u"duplicates"_s).list().size() == 1);
    CHECK(family.shop.json(u"duplicates"_s, {u"--not-same"_s, number(family.marta), number(family.marta)}).code == 5);
}

TEST_CASE("merge makes one of two, and unmerge two of one after other edits") {
    const Family family;
    CHECK(family.shop.json(u"log"_s, {number(family.again), u"--visit"_s, u"Tre alnar siden"_s, u"--amount"_s, u"450"_s}).code == 0);
    const Answer merged = family.shop.json(u"merge"_s, {number(family.marta), number(family.again), u"--take"_s, u"display_name,note"_s});
    INFO(merged.err.toStdString());
    REQUIRE(merged.code == 0);
    const QJsonObject after = family.shop.json(u"show"_s, {number(family.marta)}).object();
    CHECK(after[u"display_name"_s] == u"Marta Oberg"_s);
    CHECK(after[u"note"_s] == u"Dörren på gården"_s);
    CHECK(after[u"tags"_s].toArray().size() == 2);
    CHECK(after[u"phones"_s].toArray().size() == 1);
    CHECK(family.shop.json(u"history"_s, {number(family.marta)}).out.contains("Tre alnar siden"));
    CHECK(family.shop.json(u"find"_s, {u"marta"_s}).list().size() == 1);
    CHECK(family.shop.json(u"merge"_s, {number(family.marta), number(family.again)}).code == 5);
    CHECK(family.shop.json(u"restore"_s, {number(family.again)}).code == 5);

    CHECK(family.shop.json(u"edit"_s, {number(family.marta), u"--note"_s, u"Skor 39"_s}).code == 0);
    const qint64 merge = merged.object()[u"merged"_s][0][u"merge"_s].toInteger();
    const Answer parted = family.shop.json(u"unmerge"_s, {u"merge:"_s + number(merge)});
    INFO(parted.err.toStdString());
    REQUIRE(parted.code == 0);
    CHECK(parted.object()[u"gone"_s][u"id"_s].toInteger() == family.again);
    CHECK(parted.object()[u"left"_s].toArray().size() == 1);
    CHECK(family.shop.json(u"show"_s, {number(family.marta)}).object()[u"display_name"_s] == u"Märta Öberg"_s);
    CHECK(family.shop.json(u"show"_s, {number(family.marta)}).object()[u"note"_s] == u"Skor 39"_s);
    CHECK(family.shop.json(u"history"_s, {number(family.again)}).out.contains("Tre alnar siden"));
    CHECK(family.shop.json(u"unmerge"_s, {number(family.marta)}).code == 5);
    CHECK(family.shop.json(u"check"_s).code == 0);
}

TEST_CASE("merging nonsense is refused in words and changes nothing") {
    const Family family;
    const QByteArray before = family.shop.everything();
    const QString id = number(family.marta);
    CHECK(family.shop.json(u"merge"_s, {id, id}).code == 5);
    CHECK(family.shop.json(u"merge"_s, {id, u"9999"_s}).code == 4);
    CHECK(family.shop.json(u"merge"_s, {id}).code == 2);
    CHECK(family.shop.json(u"merge"_s, {id, number(family.again), u"--take"_s, u"shoe_size"_s}).code == 5);
    CHECK(family.shop.json(u"unmerge"_s, {id}).code == 5);
    CHECK(family.shop.everything() == before);
    REQUIRE(family.shop.json(u"delete"_s, {number(family.zoya)}).code == 0);
    const Answer binned = family.shop.json(u"merge"_s, {id, number(family.zoya)});
    CHECK(binned.code == 5);
    CHECK_FALSE(binned.err.isEmpty());
}

TEST_CASE("all sure pairs are merged in one action with a report, and taken back in one") {
    const Family family;
    const QByteArray before = family.shop.everything();
    const Answer merged = family.shop.json(u"merge"_s, {u"--strict"_s});
    REQUIRE(merged.code == 0);
    const QJsonArray pairs = merged.object()[u"merged"_s].toArray();
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0][u"kept"][u"id"].toInteger() == family.marta);
    CHECK(merged.object()[u"skipped"_s].toArray().isEmpty());
    CHECK(family.shop.json(u"merge"_s, {u"--strict"_s}).object()[u"action"_s].isNull());
    REQUIRE(family.shop.json(u"undo"_s, {number(merged.number("action"))}).code == 0);
    CHECK(family.shop.everything() == before);
}
