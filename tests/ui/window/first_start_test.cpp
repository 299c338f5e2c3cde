#include "tests/support/patience.h"
#include "ui/shared/theme.h"
#include "ui/window/first_start.h"
#include "ui/window/shop_trouble.h"
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

TEST_CASE("Four answers make one wish") {
    FirstStart page({u"en"_s, u"sv"_s, u"ru"_s});
    page.show();
    QSignalSpy wished(&page, &FirstStart::wished);
    page.findChild<QLineEdit*>(u"shopName"_s)->setText(u"  Blom & Daughter "_s);
    auto* country = page.findChild<QComboBox*>(u"country"_s);
    REQUIRE(country->findData(u"SE"_s) >= 0);
    country->setCurrentIndex(country->findData(u"SE"_s));
    auto* language = page.findChild<QComboBox*>(u"language"_s);
    language->setCurrentIndex(language->findData(u"sv"_s));
    auto* owner = page.findChild<QLineEdit*>(u"ownerName"_s);
    owner->setText(u"Maja Blom"_s);
    QTest::keyClick(owner, Qt::Key_Return);
    REQUIRE(wished.count() == 1);
    CHECK(wished.first().first().value<ShopWish>() == ShopWish{u"Blom & Daughter"_s, u"SE"_s, u"sv"_s, u"Maja Blom"_s});
    page.findChild<QPushButton*>(u"makeShop"_s)->click();
    CHECK(wished.count() == 1);
}

TEST_CASE("A shop without a name is asked for one and nothing is made") {
    FirstStart page({u"en"_s});
    page.show();
    QSignalSpy wished(&page, &FirstStart::wished);
    page.findChild<QPushButton*>(u"makeShop"_s)->click();
    CHECK(wished.isEmpty());
    CHECK_FALSE(page.findChild<QLineEdit*>(u"shopName"_s)->toolTip().isEmpty());
}

TEST_CASE("Enter with an empty name says what is missing, and goes on when it is there") {
    FirstStart page({u"en"_s});
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page, patienceMs));
    auto* name = page.findChild<QLineEdit*>(u"shopName"_s);
    const auto says = [&page](const QString& words) {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(says(u"The shop needs a name"_s));
    CHECK(name->hasFocus());
    name->setText(u"Blom & Daughter"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK_FALSE(says(u"The shop needs a name"_s));
    CHECK(page.findChild<QComboBox*>(u"country"_s)->hasFocus());
}

TEST_CASE("A shop that is gone is named, and trying again, another one and only then a new one are offered") {
    FirstStart page({u"en"_s});
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page, patienceMs));
    page.showTrouble(u"“Blom” was not found"_s, u"It should be in “/media/stick”."_s);
    QSignalSpy again(&page, &FirstStart::againRequested), other(&page, &FirstStart::openRequested), restore(&page, &FirstStart::restoreRequested);
    auto* name = page.findChild<QLineEdit*>(u"shopName"_s);
    CHECK_FALSE(name->isVisible());
    CHECK(page.findChild<QLabel*>(u"troubleTitle"_s)->text() == u"“Blom” was not found"_s);
    CHECK_FALSE(page.findChild<QWidget*>(u"restoreBackup"_s)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(again.count() == 1);
    page.findChild<QPushButton*>(u"openAnother"_s)->click();
    CHECK(other.count() == 1);
    page.findChild<ShopTrouble*>()->offerBackup(u"Its newest good backup is of today."_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(restore.count() == 1);
    page.findChild<QPushButton*>(u"makeNew"_s)->click();
    CHECK(name->isVisible());
}

TEST_CASE("After the shop is made customers can be brought in, or the book begun empty") {
    const Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Mode::Light);
    FirstStart page({u"en"_s});
    page.resize(1024, 700);
    page.show();
    page.findChild<QLineEdit*>(u"shopName"_s)->setText(u"Ателье Анны"_s);
    const QString folder = qEnvironmentVariable("REGULARS_SHOTS");
    if (!folder.isEmpty()) page.grab().save(folder + u"/first-start.png"_s);
    page.offerToBringIn();
    if (!folder.isEmpty()) page.grab().save(folder + u"/first-bring-in.png"_s);
    QSignalSpy bring(&page, &FirstStart::bringInRequested), empty(&page, &FirstStart::emptyRequested);
    page.findChild<QPushButton*>(u"bringIn"_s)->click();
    page.findChild<QPushButton*>(u"startEmpty"_s)->click();
    CHECK(bring.count() == 1);
    CHECK(empty.count() == 1);
}
