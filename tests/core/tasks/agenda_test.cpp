#include "core/tasks/agenda.h"
#include "core/tasks/task_desk.h"
#include "tests/support/ledger_fixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

void bornOn(LedgerShop& shop, CustomerId id, const char* date, const char* label = "birthday") {
    const QString on = QString::fromLatin1(date), what = QString::fromLatin1(label);
    saved(shop.database->write({"Birthday", shop.owner, id}, [=](Transaction& t) -> Result<Done> {
        Statement(t.connection(), "INSERT INTO customer_date(customer_id, position, label, date) VALUES(?1, 0, ?2, ?3)").bind(id, what, on).run();
        return Done{};
    }));
}

/// Birthdays from one day to another as "Name 02-28 (turns 40)".
QStringList birthdays(LedgerShop& shop, Day from, Day to, bool leapDayOnFirstOfMarch = false) {
    QStringList lines;
    for (const Birthday& birthday : Agenda::until(*shop.reader, from, to, leapDayOnFirstOfMarch).birthdays)
        lines << birthday.customerName + u' ' + birthday.on.iso().last(5) + (birthday.turns ? u" (%1)"_s.arg(*birthday.turns) : QString());
    return lines;
}

}  // namespace

TEST_CASE("Birthdays come in the order of their days, over the turn of the year") {
    LedgerShop shop;
    bornOn(shop, shop.add("Elin Åkerström"), "1985-12-09");
    bornOn(shop, shop.add("Nils Öberg"), "--01-02");
    bornOn(shop, shop.add("Ольга Иванова"), "1990-12-31");
    bornOn(shop, shop.add("王小明"), "1985-11-26");
    const Day today(2026, 11, 27);
    CHECK(birthdays(shop, today, Day(2026, 12, 8)).isEmpty());
    CHECK(birthdays(shop, today, Day(2026, 12, 9)) == QStringList{u"Elin Åkerström 12-09 (41)"_s});
    CHECK(birthdays(shop, Day(2026, 12, 9), Day(2027, 1, 2)) == QStringList{u"Elin Åkerström 12-09 (41)"_s, u"Ольга Иванова 12-31 (36)"_s, u"Nils Öberg 01-02"_s});
    CHECK(birthdays(shop, Day(2026, 11, 26), Day(2026, 11, 26)) == QStringList{u"王小明 11-26 (41)"_s});
    CHECK(birthdays(shop, today, Day(2027, 11, 26)).size() == 4);
    CHECK(birthdays(shop, today, Day(2026, 11, 1)).isEmpty());
}

TEST_CASE("A leap day is celebrated where the shop wants it in common years") {
    LedgerShop shop;
    bornOn(shop, shop.add("Sofía Núñez"), "1988-02-29");
    for (const auto& [day, early, late] : {std::tuple{Day(2027, 2, 28), 1, 0}, std::tuple{Day(2027, 3, 1), 0, 1}, std::tuple{Day(2027, 2, 27), 0, 0},
                                           std::tuple{Day(2028, 2, 28), 0, 0}, std::tuple{Day(2028, 2, 29), 1, 1}, std::tuple{Day(2028, 3, 1), 0, 0}}) {
        CAPTURE(day.iso().toStdString());
        CHECK(birthdays(shop, day, day, false).size() == early);
        CHECK(birthdays(shop, day, day, true).size() == late);
    }
}

TEST_CASE("Half-known dates, other dates and the bin give no birthday") {
    LedgerShop shop;
    bornOn(shop, shop.add("Only a month"), "1905-12");
    bornOn(shop, shop.add("Only a year"), "1985");
    bornOn(shop, shop.add("A wedding"), "1999-05-12", "anniversary");
    const CustomerId gone = shop.add("Mehmet Yıldız");
    bornOn(shop, gone, "1970-05-12");
    CHECK(birthdays(shop, Day(2026, 5, 12), Day(2026, 5, 12)) == QStringList{u"Mehmet Yıldız 05-12 (56)"_s});
    shop.bin(gone);
    CHECK(birthdays(shop, Day(2026, 1, 1), Day(2026, 12, 31)).isEmpty());
}

TEST_CASE("The agenda holds late follow-ups and those of the coming days") {
    LedgerShop shop;
    const CustomerId elin = shop.add("Elin Åkerström");
    TaskDesk desk(*shop.database);
    for (const int days : {-40, 0, 3, 4}) {
        Task task;
        task.customer = elin;
        task.text = QString::number(days);
        task.dueOn = Day(2026, 11, 27).plusDays(days);
        saved(desk.add(shop.maja, task));
    }
    const auto agenda = Agenda::until(*shop.reader, Day(2026, 11, 27), Day(2026, 11, 30), false);
    REQUIRE(agenda.tasks.size() == 3);
    CHECK(agenda.tasks.front().text == u"-40"_s);
    CHECK(Agenda::until(*shop.reader, Day(2026, 11, 27), Day(2026, 11, 30), false, 2).tasks.size() == 2);
}
