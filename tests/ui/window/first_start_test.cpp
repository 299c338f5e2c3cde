#include "ui/shared/theme.h"
#include "ui/window/first_start.h"
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace regulars;
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
