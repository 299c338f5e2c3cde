#include "tests/support/patience.h"
#include "tests/support/test_shop.h"
#include "ui/history/next_up_panel.h"
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {
QString words(const QWidget& panel) {
    QStringList all;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        if (label->isVisibleTo(&panel)) all << label->text();
    return all.join(u'|');
}
}  // namespace

TEST_CASE("What comes next is ticked off, added by words, and the birthday is there in time") {
    TestShop shop;
    Customer customer;
    customer.displayName = u"Elin Åkerström"_s;
    customer.dates = {{u"birthday"_s, *PartialDate::fromIso(u"1992-12-09")}};
    const CustomerId id = saved(shop->customerDesk.add(shop.maja, customer)).value;
    Task task;
    task.customer = id;
    task.text = u"Call <b>back</b>"_s;
    task.dueOn = Day(2026, 11, 20);
    task.staff = shop.johan;
    saved(shop->taskDesk.add(shop.maja, task));
    NextUpPanel panel(*shop.shop);
    panel.setStaff(shop.maja);
    panel.setCustomer(id);
    panel.resize(300, 300);
    panel.show();
    CHECK(words(panel).contains(u"Call <b>back</b>"_s));
    CHECK(words(panel).contains(u"Johan"_s));
    CHECK(words(panel).contains(u"turns 34"_s));

    QSignalSpy done(&panel, &NextUpPanel::done);
    panel.findChild<QCheckBox*>()->click();
    REQUIRE(arrives(done));
    REQUIRE(QTest::qWaitFor([&] { return !words(panel).contains(u"back"_s); }, patienceMs));
    CHECK(TaskStore(shop->reader()).openOf(id).empty());

    panel.beginAdding();
    auto* typed = panel.findChild<QLineEdit*>(u"newFollowUp"_s);
    typed->setText(u"whenever"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(TaskStore(shop->reader()).openOf(id).empty());
    typed->setText(u"fri 10 ring about silk"_s);
    CHECK(words(panel).contains(u"27"_s));
    done.clear();
    QTest::keyClick(typed, Qt::Key_Return);
    REQUIRE(arrives(done));
    REQUIRE(TaskStore(shop->reader()).openOf(id).size() == 1);
    CHECK(TaskStore(shop->reader()).openOf(id).front().text == u"ring about silk"_s);
    CHECK(QTest::qWaitFor([&] { return panel.findChild<QCheckBox*>() != nullptr && words(panel).contains(u"ring about silk"_s); }, patienceMs));
}

TEST_CASE("What comes again says so, can leave one out and be let go") {
    TestShop shop;
    const CustomerId id = shop.add(u"Elin Åkerström"_s);
    NextUpPanel panel(*shop.shop);
    panel.setStaff(shop.maja);
    panel.setCustomer(id);
    panel.show();
    panel.beginAdding();
    auto* typed = panel.findChild<QLineEdit*>(u"newFollowUp"_s);
    typed->setText(u"every friday 10 deliver bread"_s);
    QSignalSpy done(&panel, &NextUpPanel::done);
    QTest::keyClick(typed, Qt::Key_Return);
    REQUIRE(arrives(done));
    REQUIRE(QTest::qWaitFor([&] { return words(panel).contains(u"every week on Friday"_s); }, patienceMs));
    const auto chosen = [&](const QString& text) {
        for (QMenu* menu : panel.findChildren<QMenu*>())
            for (QAction* action : menu->actions())
                if (action->text() == text) return action;
        FAIL("nothing is called " << text.toStdString());
        return static_cast<QAction*>(nullptr);
    };
    done.clear();
    chosen(u"Leave this one out"_s)->trigger();
    REQUIRE(arrives(done));
    REQUIRE(QTest::qWaitFor([&] { return words(panel).contains(u"4"_s) && TaskStore(shop->reader()).openOf(id).at(0).dueOn == Day(2026, 12, 4); }, patienceMs));
    done.clear();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    chosen(u"It comes no more after this"_s)->trigger();
    REQUIRE(arrives(done));
    REQUIRE(QTest::qWaitFor([&] { return !words(panel).contains(u"every week"_s); }, patienceMs));
    REQUIRE(TaskStore(shop->reader()).openOf(id).size() == 1);
    CHECK_FALSE(TaskStore(shop->reader()).openOf(id)[0].repeat);
}
