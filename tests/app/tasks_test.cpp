#include "tests/app/program.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString text(qint64 number) { return QString::number(number); }

}  // namespace

TEST_CASE("a promise is made, moved with a reason, kept with what came of it, and counted") {
    const TestShop shop;
    const QString elin = text(shop.add(u"Elin Åkerström"_s));
    CHECK(shop.json(u"promise"_s, {elin, u"Coat ready"_s}).code == 2);
    CHECK(shop.json(u"promise"_s, {elin, u"Coat ready"_s, u"--by"_s, u"some day"_s}).code == 5);
    const Answer made = shop.json(u"promise"_s, {elin, u"Coat ready"_s, u"--by"_s, u"fri"_s});
    REQUIRE(made.code == 0);
    CHECK(made.object()[u"due_on"] == u"2026-11-27"_s);
    CHECK(made.object()[u"kind"] == u"promise"_s);
    CHECK(made.object()[u"for"] == u"Maja Blom"_s);
    const QString task = text(made.object()[u"task"].toInteger());
    CHECK(shop.json(u"task"_s, {u"--move"_s, task, u"--to"_s, u"2w"_s}).code == 5);
    const Answer moved = shop.json(u"task"_s, {u"--move"_s, task, u"--to"_s, u"2w"_s, u"--reason"_s, u"шёлк ещё в пути"_s});
    REQUIRE(moved.code == 0);
    CHECK(moved.object()[u"due_on"] == u"2026-12-04"_s);
    CHECK(moved.object()[u"moved_from"][0][u"due_on"] == u"2026-11-27"_s);
    CHECK(moved.object()[u"moved_from"][0][u"reason"] == u"шёлк ещё в пути"_s);
    CHECK(shop.json(u"promise"_s).list().size() == 1);
    const Answer kept = shop.json(u"done"_s, {task, u"--visit"_s, u"Fetched the coat"_s, u"--amount"_s, u"900"_s, u"--next"_s, u"2w ask how it wears"_s});
    REQUIRE(kept.code == 0);
    CHECK(kept.object()[u"end"] == u"kept"_s);
    CHECK(shop.json(u"history"_s, {elin}).list()[0][u"text"] == u"Fetched the coat"_s);
    CHECK(shop.json(u"history"_s, {elin}).list()[0][u"id"].toInteger() == kept.object()[u"entry"].toInteger());
    CHECK(shop.json(u"task"_s, {elin}).list()[0][u"text"] == u"ask how it wears"_s);
    CHECK(shop.json(u"promise"_s).code == 4);
    CHECK(shop.json(u"promise"_s, {elin}).list()[0][u"end"] == u"kept"_s);
    const QJsonArray rate = shop.json(u"promise"_s, {u"--rate"_s}).list();
    REQUIRE(rate.size() == 1);
    CHECK(rate[0][u"kept"] == 1);
    CHECK(rate[0][u"kept_per_cent"] == 100);
    // One action: one undo takes the entry, its next step and the keeping back.
    REQUIRE(shop.json(u"undo"_s).code == 0);
    CHECK(shop.json(u"promise"_s).list().size() == 1);
    CHECK(shop.json(u"history"_s, {elin}).list().isEmpty());
}

TEST_CASE("a broken promise wants a reason and stays broken in the export") {
    const TestShop shop;
    const QString olga = text(shop.add(u"Ольга Петрова"_s));
    const QString task = text(shop.json(u"promise"_s, {olga, u"Swatches"_s, u"--by"_s, u"27/11"_s}).object()[u"task"].toInteger());
    CHECK(shop.json(u"task"_s, {u"--give-up"_s, task}).code == 5);
    CHECK(shop.json(u"task"_s, {u"--give-up"_s, task, u"--reason"_s, u"no more of it"_s}).object()[u"end"] == u"broken"_s);
    CHECK(shop.json(u"promise"_s, {u"--rate"_s}).list()[0][u"broken"] == 1);
    const QByteArray all = shop.everything();
    CHECK(all.contains("\"end\":\"broken\""));
    CHECK(all.contains("no more of it"));
}

TEST_CASE("appointments stand in the diary and say what they clash with") {
    const TestShop shop;
    const QString elin = text(shop.add(u"Elin Åkerström"_s)), lin = text(shop.add(u"林美玲"_s));
    CHECK(shop.json(u"appointment"_s).code == 4);
    CHECK(shop.json(u"appointment"_s, {elin, u"Fitting"_s, u"--at"_s, u"fri"_s}).code == 5);
    REQUIRE(shop.json(u"appointment"_s, {elin, u"Fitting"_s, u"--at"_s, u"fri 10"_s, u"--minutes"_s, u"45"_s}).code == 0);
    const Answer second = shop.text(u"appointment"_s, {lin, u"Примерка"_s, u"--at"_s, u"fri 10:30"_s});
    CHECK(second.code == 0);
    CHECK(second.out.contains("It clashes with Elin Åkerström at 10:00"));
    const QJsonArray diary = shop.json(u"appointment"_s).list();
    REQUIRE(diary.size() == 2);
    CHECK(diary[0][u"due_time"] == u"10:00"_s);
    CHECK(diary[0][u"minutes"] == 45);
    CHECK(diary[1][u"minutes"] == 30);
    CHECK(shop.json(u"appointment"_s, {u"--from"_s, u"2026-11-28"_s}).code == 4);
}

TEST_CASE("a task comes again each time it is done, until it is told not to") {
    const TestShop shop;
    const QString elin = text(shop.add(u"Elin Åkerström"_s));
    const Answer made = shop.json(u"task"_s, {elin, u"--add"_s, u"Deliver bread"_s, u"--on"_s, u"every friday 10"_s});
    REQUIRE(made.code == 0);
    CHECK(made.object()[u"due_on"] == u"2026-11-27"_s);
    CHECK(made.object()[u"repeats"] == u"FREQ=WEEKLY;BYDAY=FR"_s);
    CHECK(shop.json(u"done"_s, {text(made.object()[u"task"].toInteger())}).code == 0);
    const QJsonObject next = shop.json(u"task"_s, {elin}).list()[0].toObject();
    CHECK(next[u"due_on"] == u"2026-12-04"_s);
    CHECK(next[u"planned_on"] == u"2026-12-04"_s);
    const QString task = text(next[u"task"].toInteger());
    CHECK(shop.json(u"task"_s, {u"--move"_s, task, u"--to"_s, u"every monday"_s}).code == 5);
    CHECK(shop.json(u"task"_s, {u"--stop"_s, task}).object()[u"repeats"].isNull());
    CHECK(shop.json(u"task"_s, {u"--stop"_s, task}).code == 5);
    CHECK(shop.json(u"log"_s, {elin, u"--call"_s, u"Bread again"_s, u"--next"_s, u"every 2 weeks"_s}).code == 0);
    CHECK(shop.json(u"task"_s, {elin}).list().size() == 2);
    CHECK(shop.everything().contains("FREQ=WEEKLY"));
}

TEST_CASE("what would be left out without a word is wrong use, and nothing is changed") {
    const TestShop shop;
    const QString fifty = text(shop.add(u"Fifty %1 Ltd"_s));
    const Answer made = shop.text(u"promise"_s, {fifty, u"Coat"_s, u"--by"_s, u"fri"_s});
    CHECK(made.out.contains("Promised Fifty %1 Ltd by 2026-11-27 (task 1)."));
    const QByteArray before = shop.everything();
    const auto code = [&](const QString& command, const QStringList& words) { return shop.json(command, words).code; };
    CHECK(code(u"done"_s, {u"1"_s, u"--next"_s, u"fri 10"_s}) == 2);
    CHECK(code(u"done"_s, {u"1"_s, u"--stamp"_s, u"--amount"_s, u"100"_s}) == 2);
    CHECK(code(u"task"_s, {fifty, u"--move"_s, u"1"_s, u"--to"_s, u"2w"_s, u"--reason"_s, u"x"_s}) == 2);
    CHECK(code(u"task"_s, {u"--on"_s, u"fri"_s}) == 2);
    CHECK(code(u"promise"_s, {u"--by"_s, u"fri"_s}) == 2);
    CHECK(code(u"promise"_s, {fifty, u"x"_s, u"--by"_s, u"fri"_s, u"--rate"_s}) == 2);
    CHECK(code(u"appointment"_s, {u"--at"_s, u"fri 10"_s}) == 2);
    CHECK(code(u"task"_s, {u"--move"_s, u"1"_s, u"--to"_s, u"fri"_s, u"--reason"_s, u"x"_s}) == 5);
    CHECK(shop.everything() == before);
}

TEST_CASE("word for a colleague is left without a customer, and tasks go from hand to hand") {
    const TestShop shop;
    REQUIRE(shop.json(u"staff"_s, {u"add"_s, u"Johan"_s}).code == 0);
    CHECK(shop.json(u"task"_s, {u"--add"_s, u"Order thread"_s, u"--on"_s, u"fri"_s, u"--for"_s, u"Nobody"_s}).code == 5);
    const Answer left = shop.json(u"task"_s, {u"--add"_s, u"Order thread"_s, u"--on"_s, u"fri"_s, u"--for"_s, u"Johan"_s});
    REQUIRE(left.code == 0);
    CHECK(left.object()[u"kind"] == u"hand_over"_s);
    CHECK(left.object()[u"id"].isNull());
    CHECK(shop.json(u"task"_s, {u"--mine"_s}).code == 4);
    CHECK(shop.json(u"task"_s, {u"--mine"_s, u"--staff"_s, u"Johan"_s}).list().size() == 1);
    const QString task = text(left.object()[u"task"].toInteger());
    CHECK(shop.json(u"task"_s, {u"--hand"_s, task, u"--for"_s, u"anybody"_s}).object()[u"for"].isNull());
    CHECK(shop.json(u"task"_s, {u"--mine"_s}).list().size() == 1);
    CHECK(shop.json(u"task"_s, {u"--hand"_s, task, u"--move"_s, task, u"--for"_s, u"Johan"_s}).code == 2);
    CHECK(shop.json(u"done"_s, {task, u"--note"_s, u"Ordered"_s}).err.contains("no customer"));
    CHECK(shop.json(u"done"_s, {task}).code == 0);
}
