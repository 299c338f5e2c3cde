#include "tests/support/model_watch.h"
#include "tests/support/patience.h"
#include "tests/support/test_shop.h"
#include "ui/history/timeline_panel.h"
#include "ui/shared/theme.h"
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

InteractionId log(TestShop& shop, CustomerId id, Day day, const QString& text, Interaction::Kind kind = Interaction::Kind::Visit, bool stamp = false) {
    Entry entry;
    entry.what.customer = id;
    entry.what.kind = kind;
    entry.what.text = text;
    entry.what.day = day;
    entry.what.at = Clock::at(day, 600);
    entry.stamp = stamp;
    if (kind == Interaction::Kind::Visit) entry.what.amount = Money{134800, {}};
    return saved(shop->historyDesk.log(shop.maja, entry)).value;
}

QStringList titles(const TimelineModel& model) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) all << model.index(row).data().toString();
    return all;
}

bool refreshed(TimelineModel& model) {
    QSignalSpy spy(&model, &TimelineModel::refreshed);
    return arrives(spy);
}

}  // namespace

TEST_CASE("The timeline stands under days, and further back under months, newest first") {
    TestShop shop;
    const CustomerId id = shop.add(u"Elin Åkerström"_s);
    log(shop, id, Day(2026, 11, 1), u"trousers"_s);
    log(shop, id, Day(2026, 11, 3), u"zip"_s);
    log(shop, id, Day(2026, 11, 19), u"dress"_s);
    log(shop, id, Day(2026, 11, 22), u"Алый шёлк"_s, Interaction::Kind::Note);
    TimelineModel model(*shop.shop);
    ModelWatch watch(&model);
    model.setCustomer(id);
    CHECK(titles(model).join(u'|').toStdString() ==
          "Today, Sunday 22 November|Note — Алый шёлк|Thursday 19 November|Visit — dress|November 2026|Visit — zip|Visit — trousers");
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.item(5).when.contains(u"3"_s));
}

TEST_CASE("A visit tells its amount, stamp and follow-up, and a stamp on its own has its own line") {
    TestShop shop;
    const CustomerId id = shop.add(u"Elin Åkerström"_s);
    log(shop, id, Day(2026, 11, 22), u"dress"_s, Interaction::Kind::Visit, true);
    TimelineModel model(*shop.shop);
    ModelWatch watch(&model);
    model.setCustomer(id);
    CHECK(model.item(1).facts.contains(u"stamp 1 of 9"_s));
    CHECK(model.item(1).facts.contains(u"Maja"_s));
    saved(shop->loyaltyDesk.stamp(shop.maja, id, u"second press"_s));
    REQUIRE(refreshed(model));
    CHECK(titles(model).count(u"Stamp"_s) == 1);
    saved(shop->loyaltyDesk.takeBackLatest(shop.maja, id));
    REQUIRE(refreshed(model));
    CHECK(titles(model).count(u"Stamp"_s) == 0);
}

TEST_CASE("Entries come fifty at a time") {
    TestShop shop;
    const CustomerId id = shop.add(u"Elin Åkerström"_s);
    for (int i = 0; i < 120; ++i) log(shop, id, Day(2026, 11, 22).plusDays(-i), u"visit %1"_s.arg(i));
    TimelineModel model(*shop.shop);
    ModelWatch watch(&model);
    model.setCustomer(id);
    const auto entries = [&] { return titles(model).filter(u"visit "_s).size(); };
    CHECK(entries() == 50);
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    CHECK(entries() == 100);
    model.fetchMore({});
    CHECK(entries() == 120);
    CHECK_FALSE(model.canFetchMore({}));
    // A commit keeps what was read.
    log(shop, id, Day(2026, 11, 22), u"visit again"_s);
    REQUIRE(refreshed(model));
    CHECK(entries() >= 120);
}

TEST_CASE("Entries are changed by Enter and removed by Del, with a way back") {
    TestShop shop;
    const CustomerId id = shop.add(u"Elin Åkerström"_s);
    const InteractionId first = log(shop, id, Day(2026, 11, 19), u"dress"_s);
    const InteractionId second = log(shop, id, Day(2026, 11, 22), u"<img src='/dev/zero'> שלום"_s, Interaction::Kind::Note);
    TimelinePanel panel(*shop.shop);
    panel.setStaff(shop.maja);
    panel.setCustomer(id);
    panel.resize(560, 400);
    panel.show();
    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&panel, patienceMs));
    CHECK_FALSE(panel.grab().isNull());
    auto* list = panel.findChild<QListView*>(u"timeline"_s);
    panel.focusList();
    QSignalSpy edit(&panel, &TimelinePanel::editRequested);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(edit.size() == 1);
    CHECK(edit.first().first().value<InteractionId>() == second);
    QTest::keyClick(list, Qt::Key_Down);  // over the heading
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(edit.last().first().value<InteractionId>() == first);
    QSignalSpy done(&panel, &TimelinePanel::done);
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(arrives(done));
    REQUIRE(QTest::qWaitFor([&] { return !panel.model()->indexOf(first).isValid(); }, patienceMs));
    saved(shop->database().undo(done.first().at(1).value<ActionId>(), shop.maja));
    REQUIRE(QTest::qWaitFor([&] { return panel.model()->indexOf(first).isValid(); }, patienceMs));
}

TEST_CASE("The signs under an entry's time change and remove it") {
    TestShop shop;
    const CustomerId id = shop.add(u"Elin Åkerström"_s);
    log(shop, id, Day(2026, 11, 19), u"dress"_s);
    const InteractionId newest = log(shop, id, Day(2026, 11, 22), u"Алый шёлк"_s, Interaction::Kind::Note);
    TimelinePanel panel(*shop.shop);
    panel.setStaff(shop.maja);
    panel.setCustomer(id);
    panel.resize(560, 400);
    panel.show();
    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&panel, patienceMs));
    auto* list = panel.findChild<QListView*>(u"timeline"_s);
    const QRect row = list->visualRect(panel.model()->indexOf(newest));
    QSignalSpy edit(&panel, &TimelinePanel::editRequested), done(&panel, &TimelinePanel::done);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    CHECK(edit.isEmpty());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 24 - 30, row.bottom() - 10));
    REQUIRE(edit.size() == 1);
    CHECK(edit.first().first().value<InteractionId>() == newest);
    // The entry that is being changed is marked.
    const auto accents = [&] {
        const QImage picture = list->viewport()->grab(row).toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) count += picture.pixelColor(40, y) == tokens().accent || picture.pixelColor(12, y) == tokens().accent;
        return count;
    };
    list->clearFocus();
    list->selectionModel()->clear();
    const int plain = accents();
    panel.markEditing(newest);
    CHECK(accents() > plain);
    panel.markEditing({});
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 24 - 8, row.bottom() - 10));
    REQUIRE(arrives(done));
    CHECK(QTest::qWaitFor([&] { return !panel.model()->indexOf(newest).isValid(); }, patienceMs));
}

TEST_CASE("Rows take the height of the width there is, also after it changed") {
    TestShop shop;
    const CustomerId id = shop.add(u"Elin Åkerström"_s);
    for (const int ago : {3, 40, 80})
        log(shop, id, Day(2026, 11, 22).plusDays(-ago), u"zip of the jacket broke after two weeks: replaced free of charge, called back the same day"_s, Interaction::Kind::Note);
    TimelinePanel panel(*shop.shop);
    panel.setCustomer(id);
    panel.resize(1200, 600);
    panel.show();
    QTest::qWait(150);
    panel.resize(420, 600);  // the height stays
    QTest::qWait(150);
    auto* list = panel.findChild<QListView*>(u"timeline"_s);
    QStyleOptionViewItem option;
    option.widget = list;
    option.rect = list->viewport()->rect();
    for (int row = 0; row < panel.model()->rowCount(); ++row) {
        const QModelIndex index = panel.model()->index(row);
        CHECK(list->visualRect(index).height() == list->itemDelegate()->sizeHint(option, index).height());
    }
}

TEST_CASE("The stamp after a full card is the first on the next") {
    TestShop shop;
    const CustomerId id = shop.add(u"Elin Åkerström"_s);
    for (int i = 0; i < 9; ++i) saved(shop->loyaltyDesk.stamp(shop.maja, id, u"key %1"_s.arg(i)));
    log(shop, id, Day(2026, 11, 22), u"dress"_s, Interaction::Kind::Visit, true);
    TimelineModel model(*shop.shop);
    model.setCustomer(id);
    QStringList facts;
    for (int row = 0; row < model.rowCount(); ++row) facts << model.item(row).facts;
    CHECK(facts.join(u'|').contains(u"stamp 1 of 9 on the next card"_s));
    CHECK_FALSE(facts.join(u'|').contains(u"10 of 9"_s));
}

TEST_CASE("Nothing written yet: the timeline says what to do") {
    TestShop shop;
    TimelinePanel panel(*shop.shop);
    panel.setCustomer(shop.add(u"王小明"_s));
    CHECK_FALSE(panel.findChild<QListView*>(u"timeline"_s)->isVisibleTo(&panel));
}
