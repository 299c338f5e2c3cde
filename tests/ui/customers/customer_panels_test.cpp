#include "tests/support/patience.h"
#include "tests/support/test_shop.h"
#include "ui/customers/customer_header.h"
#include "ui/customers/good_to_know_panel.h"
#include "ui/customers/customer_list_delegate.h"
#include "ui/customers/customer_list_model.h"
#include "ui/customers/rhythm_panel.h"
#include "ui/shared/chip.h"
#include "ui/shared/one_layout.h"
#include <QAbstractButton>
#include <QLabel>
#include <QPainter>
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
    REQUIRE(QTest::qWaitFor([&] { return header.findChild<ElidedLabel*>(u"customerName"_s)->text() == changed.displayName; }, patienceMs));
    QSignalSpy done(&header, &CustomerHeader::done);
    header.moveToBin();
    REQUIRE(arrives(done));
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
    CHECK(marks.toStdString() == "Post: not asked, E-mail: yes, SMS: not asked, Phone: not asked");
    saved(shop->customerDesk.consent(shop.maja, id, Channel::Email, false, u"counter"_s));
    REQUIRE(QTest::qWaitFor([&] { return panel.findChild<QWidget*>(u"consentMarks"_s)->accessibleName().contains(u"E-mail: no"_s); }, patienceMs));
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
    REQUIRE(QTest::qWaitFor([&] { return panel.findChild<QLabel*>(u"rhythmSentence"_s)->text().contains(u"24"_s); }, patienceMs));
    CHECK(panel.findChild<QWidget*>(u"visitBars"_s)->accessibleDescription().contains(u"November 2026"_s));
}

TEST_CASE("Never asked is not no: a dash and words instead of a cross") {
    TestShop shop;
    GoodToKnowPanel panel(*shop.shop);
    panel.setCustomer(shop.add(u"王小明"_s));
    panel.resize(300, 300);
    panel.show();
    CHECK(panel.findChild<QLabel*>(u"consentNeverAsked"_s)->isVisible());
    const auto redIn = [&](const char* name) {
        const QImage picture = panel.findChild<QWidget*>(QString::fromLatin1(name))->grab().toImage();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (const QColor ink = picture.pixelColor(x, y); ink.red() - ink.green() > 50) return true;
        return false;
    };
    CHECK_FALSE(redIn("consentMark_post"));
    saved(shop->customerDesk.consent(shop.maja, CustomerId{1}, Channel::Post, false, u"counter"_s));
    REQUIRE(QTest::qWaitFor([&] { return redIn("consentMark_post"); }, patienceMs));
    CHECK_FALSE(redIn("consentMark_sms"));
    CHECK_FALSE(panel.findChild<QLabel*>(u"consentNeverAsked"_s)->isVisible());
    // Signs of one line stand on one line.
    CHECK(panel.findChild<QWidget*>(u"consentMark_post"_s)->y() == panel.findChild<QWidget*>(u"consentMark_email"_s)->y());
}

TEST_CASE("Tags stand in their row also after somebody who has none") {
    TestShop shop;
    Customer tagged;
    tagged.displayName = u"Fatima al-Zahra"_s;
    tagged.tags = {u"wedding 2027"_s, u"pays by invoice"_s};
    const CustomerId with = saved(shop->customerDesk.add(shop.maja, tagged)).value, without = shop.add(u"Ida Holm"_s);
    CustomerHeader header(*shop.shop);
    header.resize(700, 110);
    header.show();
    for (int round = 0; round < 3; ++round) {
        for (const CustomerId id : {without, with}) {
            {
                // As the window opens a customer.
                const OneLayout once(&header);
                header.setCustomer(id);
            }
            QTest::qWait(20);
        }
        const auto chips = header.findChildren<Chip*>();
        REQUIRE(chips.size() == 2);
        for (const Chip* chip : chips) {
            CHECK(chip->isVisible());
            CHECK(chip->size() == chip->sizeHint());
            CHECK(chip->parentWidget()->rect().contains(chip->geometry()));
        }
        CHECK_FALSE(chips[0]->geometry().intersects(chips[1]->geometry()));
    }
}

TEST_CASE("A name that mixes scripts begins at the same side in the list and in the header") {
    TestShop shop;
    const auto firstInk = [](const QImage& picture, const QRect& within) {
        for (int x = within.left(); x <= within.right(); ++x)
            for (int y = within.top(); y <= within.bottom(); ++y)
                if (qGray(picture.pixel(x, y)) < 128) return x - within.left();
        return -1;
    };
    for (const QString& name : {u"Ida שלום"_s, u"שלום Ida"_s, u"سلمى خليل"_s}) {
        INFO(name.toStdString());
        const CustomerId id = shop.add(name);
        CustomerHeader header(*shop.shop);
        header.setCustomer(id);
        header.resize(700, 110);
        const auto* label = header.findChild<ElidedLabel*>(u"customerName"_s);
        QImage inHeader(label->size(), QImage::Format_RGB32);
        inHeader.fill(Qt::white);
        header.findChild<ElidedLabel*>(u"customerName"_s)->render(&inHeader, {}, {}, {});
        CustomerListModel model(*shop.shop);
        CustomerListDelegate delegate;
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 320, 56);
        QImage inList(option.rect.size(), QImage::Format_RGB32);
        inList.fill(Qt::white);
        QPainter painter(&inList);
        delegate.paint(&painter, option, model.indexOf(id));
        painter.end();
        CHECK(firstInk(inHeader, inHeader.rect()) < 8);
        CHECK(firstInk(inList, QRect(64, 4, 240, 24)) < 8);
    }
}
