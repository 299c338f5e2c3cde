#include "tests/support/test_shop.h"
#include "ui/customers/customer_header.h"
#include "ui/customers/good_to_know_panel.h"
#include "ui/customers/rhythm_panel.h"
#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

QString allWords(const QWidget& panel) {
    QStringList words;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        if (!label->isHidden()) words << label->text();
    return words.join(u'|');
}

}  // namespace

TEST_CASE("The header shows who it is, follows changes and moves to the bin with a way back") {
    TestShop shop;
    const CustomerId id = shop.add(u"Elin Åkerström"_s, u"0701234567"_s);
    CustomerHeader header(*shop.shop);
    header.setStaff(shop.maja);
    header.setCustomer(id);
    header.resize(700, 100);
    CHECK(header.findChild<ElidedLabel*>(u"customerName"_s)->text() == u"Elin Åkerström"_s);
    CHECK(header.findChild<ElidedLabel*>(u"customerContact"_s)->text().contains(u"070-123 45 67"_s));
    Customer changed = *CustomerStore(shop->reader()).find(id);
    changed.displayName = u"<img src='/dev/zero'> Åkerström"_s;
    changed.tags = {u"wedding 2027"_s};
    shop.change(changed);
    REQUIRE(QTest::qWaitFor([&] { return header.findChild<ElidedLabel*>(u"customerName"_s)->text() == changed.displayName; }, 3000));
    QSignalSpy done(&header, &CustomerHeader::done);
    header.moveToBin();
    REQUIRE(done.wait(5000));
    CHECK(CustomerStore(shop->reader()).find(id)->isBinned);
    saved(shop->database().undo(done.first().at(1).value<ActionId>(), shop.maja));
    CHECK_FALSE(CustomerStore(shop->reader()).find(id)->isBinned);
}

TEST_CASE("Nobody can be called who has no number") {
    TestShop shop;
    CustomerHeader header(*shop.shop);
    header.setCustomer(shop.add(u"王小明"_s));
    CHECK_FALSE(header.findChild<QAbstractButton*>(u"callCustomer"_s)->isEnabled());
    CHECK(header.findChild<QAbstractButton*>(u"printCard"_s)->isEnabled());
}

TEST_CASE("Good to know tells in words what the ticks say") {
    TestShop shop;
    Customer customer;
    customer.displayName = u"Fatima al-Zahra"_s;
    customer.called = u"Fatima"_s;
    customer.note = u"<b>no wool</b>"_s;
    customer.dates = {{u"birthday"_s, *PartialDate::fromIso(u"--12-09")}};
    customer.consents = {{Channel::Email, true, u"counter"_s, 1, shop.maja}};
    const CustomerId id = saved(shop->customerDesk.add(shop.maja, customer)).value;
    GoodToKnowPanel panel(*shop.shop);
    panel.setCustomer(id);
    panel.show();
    CHECK(allWords(panel).contains(u"<b>no wool</b>"_s));
    CHECK(allWords(panel).contains(u"Fatima"_s));
    for (const QLabel* label : panel.findChildren<QLabel*>()) CHECK(label->textFormat() == Qt::PlainText);
    const QString marks = panel.findChild<QWidget*>(u"consentMarks"_s)->accessibleName();
    CHECK(marks.toStdString() == "Post: no, E-mail: yes, SMS: no, Phone: no");
    saved(shop->customerDesk.consent(shop.maja, id, Channel::Email, false, u"counter"_s));
    REQUIRE(QTest::qWaitFor([&] { return panel.findChild<QWidget*>(u"consentMarks"_s)->accessibleName().contains(u"E-mail: no"_s); }, 3000));
}

TEST_CASE("The rhythm speaks of visits, and of none") {
    TestShop shop;
    const CustomerId id = shop.add(u"Sven-Olof Ek"_s);
    RhythmPanel panel(*shop.shop);
    panel.setCustomer(id);
    CHECK(panel.findChild<QLabel*>(u"rhythmSentence"_s)->text().contains(u"No visits yet"_s));
    for (const int ago : {48, 24, 0}) {
        Entry entry;
        entry.what.customer = id;
        entry.what.kind = Interaction::Kind::Visit;
        entry.what.day = Day(2026, 11, 22).plusDays(-ago);
        entry.what.amount = Money{100000, {}};
        saved(shop->historyDesk.log(shop.maja, entry));
    }
    REQUIRE(QTest::qWaitFor([&] { return panel.findChild<QLabel*>(u"rhythmSentence"_s)->text().contains(u"24"_s); }, 3000));
    CHECK(panel.findChild<QWidget*>(u"visitBars"_s)->accessibleDescription().contains(u"November 2026"_s));
}
