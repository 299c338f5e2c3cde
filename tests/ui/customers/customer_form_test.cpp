#include "tests/support/patience.h"
#include "tests/support/test_shop.h"
#include "ui/customers/address_fields.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/twin_hint.h"
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    TestShop shop;
    CustomerForm form;
    Desk() : form(*shop.shop) {
        form.setStaff(shop.maja);
        form.resize(700, 800);
        form.show();
        form.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&form, patienceMs));
    }
    QLineEdit* line(const QString& name) { return form.findChild<QLineEdit*>(name); }
    /// Saves by the key and waits for the disk.
    Customer savedOne() {
        QSignalSpy spy(&form, &CustomerForm::saved);
        QTest::keyClick(form.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(arrives(spy));
        return *CustomerStore(shop->reader()).find(spy.first().first().value<CustomerId>());
    }
};

Customer everything(StaffId staff) {
    Customer c;
    c.displayName = u"Анна Сергеевна Ковалёва"_s;
    c.sortName = u"Kovaleva"_s;
    c.givenName = u"Анна"_s;
    c.familyName = u"Ковалёва"_s;
    c.called = u"Аня"_s;
    c.language = u"ru"_s;
    c.note = u"38 · shoe 39\n<img src='/dev/zero'>"_s;
    c.createdOn = Day(2024, 2, 29);
    c.phones = {{u"mother"_s, PhoneNumber::read(u"+7 495 123-45-67", u"SE"_s)}, {u"mobile"_s, PhoneNumber::read(u"070-123 45 67", u"SE"_s)}};
    c.emails = {{u""_s, u"anna@kovaleva.example"_s}};
    c.addresses = {{u"home"_s, u"Storgatan 1\nlgh 1201"_s, u"211 42"_s, u"Malmö"_s, u"Skåne"_s, u""_s}};
    c.dates = {{u"birthday"_s, *PartialDate::fromIso(u"--02-29")}, {u"anniversary"_s, *PartialDate::fromIso(u"1985-12")}};
    c.tags = {u"pays by invoice"_s, u"wedding 2027"_s};
    c.consents = {{Channel::Post, true, u"counter"_s, 1, staff}};
    return c;
}

}  // namespace

TEST_CASE("A customer is added by keys alone, with a name and nothing else") {
    Desk desk;
    desk.form.startNew();
    REQUIRE(desk.form.focusWidget() == desk.line(u"displayName"_s));
    desk.line(u"displayName"_s)->insert(u"  王小明 <b>\"%\"  "_s);
    QSignalSpy done(&desk.form, &CustomerForm::done);
    const Customer customer = desk.savedOne();
    CHECK(customer.displayName == u"王小明 <b>\"%\""_s);
    CHECK(customer.createdOn == Day(2026, 11, 22));
    CHECK(done.first().at(1).value<ActionId>().isValid());
}

TEST_CASE("Without a name the form says so and nothing is stored") {
    Desk desk;
    desk.form.startNew();
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.form.findChild<QLabel*>(u"formObjection"_s)->isVisible());
    CHECK(CustomerStore(desk.shop->reader()).count() == 0);
    desk.line(u"displayName"_s)->insert(u"Ida"_s);
    CHECK_FALSE(desk.form.findChild<QLabel*>(u"formObjection"_s)->isVisible());
}

TEST_CASE("Opening the form and closing it is no change, whatever is known of the person") {
    Desk desk;
    const CustomerId id = saved(desk.shop->customerDesk.add(desk.shop.maja, everything(desk.shop.maja))).value;
    REQUIRE(desk.form.edit(id));
    CHECK(desk.form.written() == *CustomerStore(desk.shop->reader()).find(id));
    CHECK_FALSE(desk.form.hasChanges());
    QSignalSpy cancelled(&desk.form, &CustomerForm::cancelled);
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_Escape);
    CHECK(cancelled.size() == 1);
}

TEST_CASE("A tag that has a comma in it stays one tag when something else is changed") {
    Desk desk;
    Customer customer;
    customer.displayName = u"Ida Holm"_s;
    customer.tags = {u"Berg, Anna"_s, u"vip"_s};
    const CustomerId id = saved(desk.shop->customerDesk.add(desk.shop.maja, customer)).value;
    REQUIRE(desk.form.edit(id));
    desk.line(u"called"_s)->setText(u"Ida"_s);
    CHECK(desk.savedOne().tags == QStringList{u"Berg, Anna"_s, u"vip"_s});
}

TEST_CASE("What is changed in the form is changed in the book, and only that") {
    Desk desk;
    const CustomerId id = saved(desk.shop->customerDesk.add(desk.shop.maja, everything(desk.shop.maja))).value;
    Customer expected = *CustomerStore(desk.shop->reader()).find(id);
    REQUIRE(desk.form.edit(id));
    desk.line(u"called"_s)->setText(u"Анна"_s);
    desk.line(u"tags"_s)->setText(u"vip, vip , wedding 2027"_s);
    desk.line(u"phone3"_s)->setText(u"040-12 34 56"_s);
    REQUIRE(desk.line(u"phone4"_s) != nullptr);  // another row waits
    desk.form.findChild<QCheckBox*>(u"consent_post"_s)->setChecked(false);
    const Customer after = desk.savedOne();
    CHECK(after.called == u"Анна"_s);
    CHECK(after.tags == QStringList{u"vip"_s, u"wedding 2027"_s});
    REQUIRE(after.phones.size() == 3);
    CHECK(after.phones[2].number.asTyped == u"040-12 34 56"_s);
    CHECK_FALSE(after.allows(Channel::Post));
    CHECK(after.consents.size() == 2);
    CHECK(after.addresses == expected.addresses);
    CHECK(after.dates == expected.dates);
    CHECK(after.note == expected.note);
}

TEST_CASE("A date that does not exist is objected to where it stands") {
    Desk desk;
    desk.form.startNew(u"Karin Nyström"_s);
    desk.line(u"date1"_s)->setText(u"30 February"_s);
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.form.findChild<QLabel*>(u"formObjection"_s)->text().contains(u"30 February"_s));
    CHECK(CustomerStore(desk.shop->reader()).count() == 0);
}

TEST_CASE("Somebody who may be there already is shown while typing") {
    Desk desk;
    const CustomerId elin = desk.shop.add(u"Elin Åkerström"_s, u"070-123 45 67"_s);
    desk.form.startNew();
    auto* hint = desk.form.findChild<TwinHint*>(u"twinHint"_s);
    CHECK_FALSE(hint->isVisible());
    desk.line(u"phone1"_s)->setText(u"+46 70 123 45 67"_s);
    REQUIRE(QTest::qWaitFor([&] { return hint->isVisible(); }, patienceMs));
    CHECK(hint->shown() == std::vector{elin});
    desk.line(u"phone1"_s)->clear();
    desk.line(u"displayName"_s)->setText(u"elin akerstrom"_s);
    REQUIRE(QTest::qWaitFor([&] { return hint->isVisible() && hint->findChild<QAbstractButton*>(); }, patienceMs));
    QSignalSpy chosen(&desk.form, &CustomerForm::existingChosen);
    hint->findChild<QAbstractButton*>()->click();
    CHECK(chosen.first().first().value<CustomerId>() == elin);
}

TEST_CASE("Twins are found by swapped names, other letters, sound, e-mail and household, and told why") {
    Desk desk;
    Customer yuliya;
    yuliya.displayName = u"Юлия Ковалёва"_s;
    yuliya.emails = {{{}, u"yulia@kovaleva.example"_s}};
    const CustomerId known = saved(desk.shop->customerDesk.add(desk.shop.maja, yuliya)).value;
    const CustomerId schmidt = desk.shop.add(u"Katarina Schmidt"_s);
    auto* hint = desk.form.findChild<TwinHint*>(u"twinHint"_s);
    const auto finds = [&](const QString& typed, CustomerId whom, const QString& why) {
        INFO(typed.toStdString());
        desk.form.startNew();
        REQUIRE(QTest::qWaitFor([&] { return !hint->isVisible(); }, patienceMs));
        desk.line(u"displayName"_s)->setText(typed);
        REQUIRE(QTest::qWaitFor([&] { return hint->shown() == std::vector{whom}; }, patienceMs));
        CHECK(hint->findChild<QLabel*>(u"twin%1Why"_s.arg(whom.value))->text().contains(why));
    };
    finds(u"Yuliya Kovaleva"_s, known, u"name"_s);
    finds(u"Schmidt Katarina"_s, schmidt, u"swapped"_s);
    finds(u"Katarina Szmit"_s, schmidt, u"name"_s);
    desk.form.startNew();
    desk.line(u"email1"_s)->setText(u"YULIA@kovaleva.example"_s);
    REQUIRE(QTest::qWaitFor([&] { return hint->shown() == std::vector{known}; }, patienceMs));
    CHECK(hint->findChild<QLabel*>(u"twin%1Why"_s.arg(known.value))->text().contains(u"same e-mail"_s));
}

TEST_CASE("Alt and a digit opens the twin shown with it, and takes somebody out of the bin") {
    Desk desk;
    const CustomerId elin = desk.shop.add(u"Elin Åkerström"_s, u"070-123 45 67"_s), marta = desk.shop.add(u"Märta Öberg"_s, u"070-765 43 21"_s);
    saved(desk.shop->customerDesk.remove(desk.shop.maja, marta));
    desk.form.startNew();
    auto* hint = desk.form.findChild<TwinHint*>(u"twinHint"_s);
    desk.line(u"displayName"_s)->setText(u"Elin Akerstrom"_s);
    desk.line(u"phone1"_s)->setText(u"+46 70 765 43 21"_s);
    REQUIRE(QTest::qWaitFor([&] { return hint->shown() == std::vector{elin} && hint->binned() == std::vector{marta}; }, patienceMs));
    QSignalSpy chosen(&desk.form, &CustomerForm::existingChosen);
    QTest::keyClick(desk.line(u"phone1"_s), Qt::Key_3, Qt::AltModifier);
    CHECK(chosen.isEmpty());
    QTest::keyClick(desk.line(u"phone1"_s), Qt::Key_1, Qt::AltModifier);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().value<CustomerId>() == elin);
    CHECK(desk.line(u"displayName"_s)->text().isEmpty());
    CHECK_FALSE(desk.form.hasChanges());
    desk.line(u"phone1"_s)->setText(u"+46 70 765 43 21"_s);
    REQUIRE(QTest::qWaitFor([&] { return hint->shown().empty() && hint->binned() == std::vector{marta}; }, patienceMs));
    QTest::keyClick(desk.line(u"phone1"_s), Qt::Key_1, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return chosen.size() == 2; }, patienceMs));
    CHECK(chosen.last().first().value<CustomerId>() == marta);
    CHECK(CustomerStore(desk.shop->reader()).exists(marta));
}

TEST_CASE("With twins shown Down stays in the form, and they are the last that Tab comes to") {
    Desk desk;
    const CustomerId elin = desk.shop.add(u"Elin Åkerström"_s, u"070-123 45 67"_s);
    desk.form.startNew();
    auto* hint = desk.form.findChild<TwinHint*>(u"twinHint"_s);
    desk.line(u"displayName"_s)->setText(u"Elin Akerstrom"_s);
    REQUIRE(QTest::qWaitFor([&] { return hint->shown() == std::vector{elin}; }, patienceMs));
    QSignalSpy chosen(&desk.form, &CustomerForm::existingChosen);
    desk.line(u"displayName"_s)->setFocus();
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_Down);
    CHECK(desk.form.focusWidget() == desk.line(u"phone1"_s));
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_Space);
    CHECK(chosen.isEmpty());
    desk.form.findChild<QWidget*>(u"cancelCustomer"_s)->setFocus();
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_Tab);
    CHECK(desk.form.focusWidget()->objectName() == u"twin%1"_s.arg(elin.value));
}

TEST_CASE("An older answer never stands beside what is written now, and somebody who is changed has no twin") {
    Desk desk;
    const CustomerId elin = desk.shop.add(u"Elin Åkerström"_s, u"070-123 45 67"_s);
    auto* hint = desk.form.findChild<TwinHint*>(u"twinHint"_s);
    desk.form.startNew();
    desk.line(u"displayName"_s)->setText(u"Elin Åkerström"_s);
    hint->look(desk.form.written());
    desk.form.startNew();
    QTest::qWait(200);
    CHECK_FALSE(hint->isVisible());
    REQUIRE(desk.form.edit(elin));
    QTest::qWait(200);
    CHECK_FALSE(hint->isVisible());
}

TEST_CASE("What was searched for becomes the name, the phone or the e-mail") {
    Desk desk;
    desk.form.startNew(u"070-765 43 21"_s);
    CHECK(desk.form.written().displayName.isEmpty());
    CHECK(desk.form.written().phones.front().number.e164 == u"+46707654321"_s);
    desk.form.startNew(u"ida@holm.example"_s);
    CHECK(desk.form.written().emails.front().address == u"ida@holm.example"_s);
    desk.form.startNew(u"Fatima al-Zahra"_s);
    CHECK(desk.form.written().displayName == u"Fatima al-Zahra"_s);
}

TEST_CASE("Every field has a name for those who do not see it") {
    Desk desk;
    desk.form.startNew();
    for (const QWidget* field : desk.form.findChildren<QWidget*>()) {
        if (field->focusPolicy() == Qt::NoFocus || !field->isVisible() || field->focusProxy() || field->objectName() == u"qt_scrollarea_viewport") continue;
        if (field->objectName() == u"qt_spinbox_lineedit" || qobject_cast<QComboBox*>(field->parentWidget())) continue;
        INFO(field->metaObject()->className() << " " << field->objectName().toStdString());
        const auto* button = qobject_cast<const QAbstractButton*>(field);
        CHECK((!field->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        CHECK_FALSE(field->objectName().isEmpty());
    }
}

TEST_CASE("Tab leads through the form in the order seen, past labels and rows that wait") {
    Desk desk;
    desk.form.startNew();
    const auto next = [&] {
        QTest::keyClick(desk.form.focusWidget(), Qt::Key_Tab);
        return desk.form.focusWidget()->objectName();
    };
    desk.line(u"displayName"_s)->insert(u"Märta Öberg"_s);
    CHECK(next() == u"phone1"_s);
    QTest::keyClicks(desk.form.focusWidget(), u"070-123 45 67"_s);
    CHECK(next() == u"email1"_s);
    QTest::keyClicks(desk.form.focusWidget(), u"marta@oberg.example"_s);
    QStringList way;
    for (int i = 0; i < 18; ++i) way << next();
    CHECK(way.join(u' ').toStdString() == "street postCode city country addressMore date1 tags note consent_post consent_email consent_sms consent_phone "
                                          "nameSectionHeading factsSectionHeading businessSectionHeading webSectionHeading saveCustomer cancelCustomer");
    // Rows that came later are on the way when something stands in them.
    desk.line(u"phone2"_s)->setText(u"040-12 34 56"_s);
    desk.line(u"phone1"_s)->setFocus();
    CHECK(next() == u"phone2"_s);
    CHECK(next() == u"email1"_s);
}

TEST_CASE("Down leads to the row that waits, Alt and Down to the label") {
    Desk desk;
    desk.form.startNew();
    desk.line(u"phone1"_s)->setFocus();
    QTest::keyClicks(desk.line(u"phone1"_s), u"070-123 45 67"_s);
    QTest::keyClick(desk.line(u"phone1"_s), Qt::Key_Down);
    CHECK(desk.form.focusWidget() == desk.line(u"phone2"_s));
    QTest::keyClick(desk.line(u"phone2"_s), Qt::Key_Up);
    CHECK(desk.form.focusWidget() == desk.line(u"phone1"_s));
    QTest::keyClick(desk.line(u"phone1"_s), Qt::Key_Down, Qt::AltModifier);
    auto* label = desk.form.findChild<QComboBox*>(u"phoneLabel1"_s);
    CHECK(label->view()->isVisible());
    label->hidePopup();
}

TEST_CASE("Saving what was not changed writes nothing and says so") {
    Desk desk;
    const CustomerId id = desk.shop.add(u"Ida Holm"_s);
    REQUIRE(desk.form.edit(id));
    QSignalSpy done(&desk.form, &CustomerForm::done), saved(&desk.form, &CustomerForm::saved);
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(saved.size() == 1);
    CHECK(done.first().first().toString() == u"Nothing had to change."_s);
    CHECK_FALSE(done.first().at(1).value<ActionId>().isValid());
}

TEST_CASE("The words of a label are read whole") {
    Desk desk;
    desk.form.startNew();
    for (const QString& name : {u"dateLabel1"_s, u"phoneLabel1"_s, u"addressLabel1"_s}) {
        auto* label = desk.form.findChild<QComboBox*>(name);
        REQUIRE(label);
        for (int i = 0; i < label->count(); ++i) {
            INFO(label->itemText(i).toStdString());
            CHECK(label->fontMetrics().horizontalAdvance(label->itemText(i)) + 4 <= label->lineEdit()->width());
        }
    }
}
