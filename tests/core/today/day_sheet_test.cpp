#include "core/demo/demo_shop.h"
#include "core/service/complaint_desk.h"
#include "core/today/day_sheet.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const std::vector<Task>& tasks) {
    QStringList all;
    for (const Task& task : tasks) all << task.text;
    return all;
}

void add(TestShop& shop, TaskKind kind, const QString& text, int days, CustomerId customer, StaffId whose = {}) {
    Task task;
    task.kind = kind;
    task.text = text;
    task.dueOn = shop->today().plusDays(days);
    task.customer = customer;
    task.staff = whose;
    if (kind == TaskKind::Appointment) task.dueMinutes = 600;
    saved(shop->taskDesk.add(shop.maja, task));
}

DaySheet sheetOf(TestShop& shop, const DaySheet::Extent& extent = {}, StaffId whose = {}) { return DaySheet::read(shop->reader(), shop->today(), shop->clock().now(), extent, whose); }

}  // namespace

TEST_CASE("The day's sheet has each thing in its place, late promises by themselves") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s), lin = shop.add(u"林美玲"_s), gone = shop.add(u"Анна Ковалёва"_s);
    add(shop, TaskKind::Promise, u"coat"_s, -2, elin);
    add(shop, TaskKind::FollowUp, u"call about silk"_s, -1, lin);
    add(shop, TaskKind::Promise, u"hem"_s, 0, elin);
    add(shop, TaskKind::Appointment, u"fitting"_s, 0, lin, shop.johan);
    add(shop, TaskKind::HandOver, u"order thread"_s, 0, {});
    add(shop, TaskKind::FollowUp, u"ask how it fits"_s, 7, elin);
    add(shop, TaskKind::FollowUp, u"not yet"_s, 8, elin);
    add(shop, TaskKind::FollowUp, u"of nobody here"_s, 0, gone);
    saved(shop->customerDesk.remove(shop.maja, gone));
    Complaint complaint;
    complaint.customer = lin;
    complaint.text = u"The seam gave way"_s;
    saved(ComplaintDesk(shop->database()).take(shop.maja, complaint));

    const DaySheet sheet = sheetOf(shop);
    CHECK(texts(sheet.latePromises) == QStringList{u"coat"_s});
    CHECK(texts(sheet.late) == QStringList{u"call about silk"_s});
    CHECK(texts(sheet.promises) == QStringList{u"hem"_s});
    CHECK(texts(sheet.appointments) == QStringList{u"fitting"_s});
    CHECK(texts(sheet.tasks) == QStringList{u"order thread"_s});
    CHECK(texts(sheet.coming) == QStringList{u"ask how it fits"_s});
    CHECK(sheet.due == 5);
    REQUIRE(sheet.complaints.size() == 1);
    CHECK(sheet.complaints[0].complaint.customerName == u"林美玲"_s);
    CHECK(texts(sheetOf(shop, {}, shop.maja).appointments).isEmpty());

    // However few are wanted, what was promised and is late comes before them.
    DaySheet::Extent one;
    one.tasks = 1;
    CHECK(texts(sheetOf(shop, one).latePromises) == QStringList{u"coat"_s});
}

TEST_CASE("An empty shop has an empty sheet") {
    TestShop shop;
    const DaySheet sheet = sheetOf(shop);
    CHECK(sheet.due == 0);
    CHECK(sheet.latePromises.empty());
    CHECK(sheet.birthdays.empty());
    CHECK(sheet.drifting.count == 0);
    CHECK(sheet.week.now.visits == 0);
}

TEST_CASE("Weeks begin as the locale begins them") {
    const Day sunday(2026, 11, 22);
    CHECK(DaySheet::weekOf(sunday, QLocale(u"sv_SE"_s)) == Day(2026, 11, 16));
    CHECK(DaySheet::weekOf(sunday, QLocale(u"en_US"_s)) == sunday);
}

TEST_CASE("The sheet of a demo shop has something of everything") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"demo.regulars"_s);
    makeDemoShop(path, {2000, 7, Day(2026, 11, 22)});
    const auto shop = Shop::open(path, {Clock(Day(2026, 11, 22))});
    const DaySheet sheet = DaySheet::read(shop->reader(), shop->today(), shop->clock().now(), {});
    CHECK(sheet.due > 0);
    CHECK(sheet.drifting.first.size() == 8);
    CHECK_FALSE(sheet.birthdays.empty());
}
