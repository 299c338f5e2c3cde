#include "core/customers/consent_wording_desk.h"
#include "core/filters/custom_field_desk.h"
#include "tests/support/patience.h"
#include "tests/support/test_shop.h"
#include "ui/customers/contact_rows.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/sections/form_section.h"
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

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
    template <class Widget = QLineEdit>
    Widget* at(const QString& name) {
        auto* found = form.findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    Customer savedOne() {
        QSignalSpy spy(&form, &CustomerForm::saved);
        QTest::keyClick(form.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        INFO(at<QLabel>(u"formObjection"_s)->text().toStdString());
        REQUIRE(arrives(spy));
        return *CustomerStore(shop->reader()).find(spy.first().first().value<CustomerId>());
    }
    CustomerId add(const Customer& customer) { return saved(shop->customerDesk.add(shop.maja, customer)).value; }
};

QStringList worstStrings() {
    QStringList all{u"plain"_s, u"\u202E\u2066reversed\u2069\u202C"_s, u"a\u0301\u0327\u0308e\u20DD"_s, u"\"*"_s, u"NEAR("_s, u"%_\\"_s, u"=1+1"_s, u"@SUM(A1)"_s, u"<img src='/dev/zero'>"_s, u"{called}"_s,
                    u"%1 %2 %n"_s, u"'; DROP TABLE customer; --"_s, u"\u00A0nbsp\u00A0inside\u2007x"_s, u"zero\u200Bwidth\u200D\uFEFF"_s, u"👩‍👩‍👧 family"_s, u"Ἀθῆναι"_s, u"عمر‎ بن"_s, u"\uFFFD\uFFFE"_s,
                    u"tab\tin\tit"_s, u"soft\u00ADhyphen"_s, u"&amp;&#0;"_s, QString(5000, u'Å')};
    all << u"half "_s + QChar(0xD83D) + u" emoji"_s << QChar(0xDE00) + u"other half"_s << u"null "_s + QChar(0) + u" inside"_s << u"line\r\nline\vline\fline"_s << u"ps\u2029ls\u2028"_s;
    return all;
}

}  // namespace

TEST_CASE("Worst strings in every field go through the book and the form and come out exactly as they were") {
    Desk desk;
    const CustomField field{saved(CustomFieldDesk(desk.shop->database()).add(desk.shop.maja, {{}, u"Anything"_s, CustomField::Kind::Text, {}})).value, u"Anything"_s, CustomField::Kind::Text, {}};
    for (const QString& worst : worstStrings()) {
        INFO(worst.toStdString());
        Customer c;
        c.displayName = c.sortName = c.givenName = c.familyName = c.called = c.note = c.salutation = c.priceGroup = worst;
        c.phones = {{worst, PhoneNumber::read(worst, u"SE"_s)}};
        c.emails = {{worst, worst}};
        c.addresses = {{worst, worst, worst, worst, worst, worst}};
        c.handles = {{worst, worst}};
        c.formerNames = {worst};
        c.facts = {{worst, worst}};
        c.values = {{field.id, worst}};
        const CustomerId id = desk.add(c);
        const Customer stored = *CustomerStore(desk.shop->reader()).find(id);
        CHECK(stored.displayName == worst);
        CHECK(stored.note == worst);
        CHECK(stored.facts == c.facts);
        CHECK(stored.values == c.values);
        REQUIRE(desk.form.edit(id));
        CHECK(desk.form.written() == stored);
        // Another field is changed, and nothing else is.
        desk.at(u"tags"_s)->setText(u"vip"_s);
        Customer expected = stored;
        expected.tags = QStringList{u"vip"_s};
        CHECK(desk.savedOne() == expected);
    }
}

TEST_CASE("What is typed into the form is stored as it was typed") {
    Desk desk;
    for (const QString& worst : worstStrings()) {
        // Fields of one line and of several show line ends in their own way when somebody types over them.
        if (worst.contains(u'\r') || worst.contains(QChar(0x2028)) || worst.contains(QChar(0x2029)) || worst != worst.trimmed() || worst.contains(QChar(0))) continue;
        INFO(worst.toStdString());
        desk.form.startNew();
        desk.at(u"displayName"_s)->setText(worst);
        desk.at<QPlainTextEdit>(u"note"_s)->setPlainText(worst);
        desk.at(u"email1"_s)->setText(worst);
        const Customer c = desk.savedOne();
        CHECK(c.displayName == worst);
        CHECK(c.note == worst);
        CHECK(c.emails.front().address == worst);
    }
}

TEST_CASE("A new customer with a phone takes three keys beyond what is typed") {
    Desk desk;
    desk.form.startNew();  // Ctrl+N in the window: the first key
    QTest::keyClicks(desk.form.focusWidget(), u"Ida Holm"_s);
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(desk.form.focusWidget(), u"0701234567"_s);
    const Customer c = desk.savedOne();  // Ctrl+Enter
    CHECK(c.displayName == u"Ida Holm"_s);
    CHECK(c.phones.front().number.e164 == u"+46701234567"_s);
}

TEST_CASE("A section opens by Enter, stands open when something is in it, and is on the way of Tab only then") {
    Desk desk;
    desk.form.startNew();
    auto* names = desk.at<FormSection>(u"nameSection"_s);
    CHECK_FALSE(names->isOpen());
    auto* heading = desk.at<QAbstractButton>(u"nameSectionHeading"_s);
    heading->setFocus(Qt::TabFocusReason);
    QTest::keyClick(heading, Qt::Key_Return);
    CHECK(names->isOpen());
    CHECK(desk.form.focusWidget()->objectName() == u"kind"_s);
    QStringList way;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(desk.form.focusWidget(), Qt::Key_Tab);
        way << desk.form.focusWidget()->objectName();
    }
    CHECK(way.join(u' ').toStdString() == "called givenName familyName salutation isFormal sortName formerName1 factsSectionHeading");
    Customer c;
    c.displayName = u"Familjen Öberg"_s;
    c.kind = CustomerKind::Household;
    REQUIRE(desk.form.edit(desk.add(c)));
    CHECK(names->isOpen());
    CHECK_FALSE(desk.at<FormSection>(u"businessSection"_s)->isOpen());
    REQUIRE(desk.form.edit(desk.shop.add(u"Ida Holm"_s)));
    CHECK_FALSE(names->isOpen());
}

TEST_CASE("Everything of the record is written by the form") {
    Desk desk;
    const FieldId machine = saved(CustomFieldDesk(desk.shop->database()).add(desk.shop.maja, {{}, u"Machine"_s, CustomField::Kind::Choice, {u"Pfaff"_s, u"Husqvarna"_s}})).value;
    const FieldId budget = saved(CustomFieldDesk(desk.shop->database()).add(desk.shop.maja, {{}, u"Budget"_s, CustomField::Kind::Money, {}})).value;
    saved(ConsentWordingDesk(desk.shop->database()).add(desk.shop.maja, {{}, u"newsletter"_s, u"7"_s, u"May we?"_s, {}, false}));
    desk.form.startNew(u"Анна Сергеевна Ковалёва"_s);
    const auto choose = [&](const QString& name, const QVariant& value) {
        auto* box = desk.at<QComboBox>(name);
        REQUIRE(box->findData(value) >= 0);
        box->setCurrentIndex(box->findData(value));
    };
    choose(u"language"_s, u"ru"_s);
    choose(u"trust"_s, u"late"_s);
    choose(u"currency"_s, u"EUR"_s);
    choose(u"preferredChannel"_s, u"sms"_s);
    desk.at<QCheckBox>(u"role_supplier"_s)->setChecked(true);
    desk.at<QCheckBox>(u"isFormal"_s)->setChecked(true);
    desk.at(u"priceGroup"_s)->setText(u"trade"_s);
    desk.at(u"formerName1"_s)->setText(u"Иванова"_s);
    desk.at(u"fact1"_s)->setText(u"38"_s);
    desk.at(u"handle1"_s)->setText(u"@anna"_s);
    choose(u"ownField%1"_s.arg(machine.value), u"Pfaff"_s);
    desk.at(u"ownField%1"_s.arg(budget.value))->setText(u"1 200,50"_s);
    choose(u"consentPurpose"_s, u"newsletter"_s);
    desk.at<QCheckBox>(u"consent_email"_s)->setChecked(true);
    REQUIRE(QTest::qWaitFor([&] { return desk.at(u"salutation"_s)->placeholderText() == u"Уважаемая Анна Сергеевна!"_s; }, patienceMs));
    const Customer c = desk.savedOne();
    CHECK(c.language == u"ru"_s);
    CHECK(c.trust == PaymentTrust::Late);
    CHECK(c.currency == u"EUR"_s);
    CHECK(c.preferredChannel == Channel::Sms);
    CHECK(c.roles == (CustomerRoles(CustomerRole::Customer) | CustomerRole::Supplier));
    CHECK(c.isFormal);
    CHECK(c.priceGroup == u"trade"_s);
    CHECK(c.formerNames == QStringList{u"Иванова"_s});
    REQUIRE(c.facts.size() == 1);
    CHECK(c.facts.front().text == u"38"_s);
    REQUIRE(c.handles.size() == 1);
    CHECK(c.handles.front().address == u"@anna"_s);
    REQUIRE(c.values.size() == 2);
    CHECK(c.values[0] == CustomValue{machine, u"Pfaff"_s});
    CHECK(c.values[1] == CustomValue{budget, u"120050"_s});
    CHECK(c.allows(Channel::Email, u"newsletter"_s));
    CHECK_FALSE(c.allows(Channel::Email));
    REQUIRE(c.consents.size() == 1);
    CHECK(c.consents.front().wording == u"7"_s);
}

TEST_CASE("What cannot be read in a field of one's own is objected to by its name") {
    Desk desk;
    const FieldId number = saved(CustomFieldDesk(desk.shop->database()).add(desk.shop.maja, {{}, u"Shoe size"_s, CustomField::Kind::Number, {}})).value;
    desk.form.startNew(u"Ida Holm"_s);
    desk.at(u"ownField%1"_s.arg(number.value))->setText(u"large"_s);
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.at<QLabel>(u"formObjection"_s)->text().contains(u"Shoe size"_s));
    CHECK(CustomerStore(desk.shop->reader()).count() == 0);
}

TEST_CASE("A number that makes no sense is flagged beside it and kept as typed") {
    Desk desk;
    desk.form.startNew(u"Ida Holm"_s);
    desk.at(u"phone1"_s)->setText(u"12 ab"_s);
    desk.at(u"email1"_s)->setText(u"ida at home"_s);
    CHECK(desk.at<QLabel>(u"phoneHint1"_s)->isVisible());
    CHECK(desk.at<QLabel>(u"emailHint1"_s)->text().contains(u"kept as it is"_s));
    const Customer c = desk.savedOne();
    CHECK(c.phones.front().number.asTyped == u"12 ab"_s);
    CHECK(c.emails.front().address == u"ida at home"_s);
    desk.form.startNew();
    desk.at(u"phone1"_s)->setText(u"070-123 45 67"_s);
    CHECK_FALSE(desk.at<QLabel>(u"phoneHint1"_s)->isVisible());
}

TEST_CASE("A number is marked as wrong and another made the first") {
    Desk desk;
    Customer c;
    c.displayName = u"Ida Holm"_s;
    c.phones = {{u"mobile"_s, PhoneNumber::read(u"070-123 45 67"_s, u"SE"_s)}, {u"work"_s, PhoneNumber::read(u"040-12 34 56"_s, u"SE"_s)}};
    REQUIRE(desk.form.edit(desk.add(c)));
    auto* rows = qobject_cast<ContactRows*>(desk.at(u"phone1"_s)->parentWidget()->parentWidget());
    REQUIRE(rows);
    rows->setState(desk.at(u"phone1"_s), ContactState::Invalid);
    CHECK(desk.at<QLabel>(u"phoneState1"_s)->text() == u"wrong"_s);
    QTest::keyClick(desk.at(u"phone2"_s), Qt::Key_Right, Qt::AltModifier);
    auto* menu = desk.form.findChild<QMenu*>(u"phoneMenu"_s);
    REQUIRE(menu);
    menu->actions().front()->trigger();
    const Customer after = desk.savedOne();
    REQUIRE(after.phones.size() == 2);
    CHECK(after.phones[0].label == u"work"_s);
    CHECK(after.phones[1].state == ContactState::Invalid);
}

TEST_CASE("Scrolling over a choice changes nothing") {
    Desk desk;
    Customer c;
    c.displayName = u"Ida Holm"_s;
    c.trust = PaymentTrust::OnTime;
    REQUIRE(desk.form.edit(desk.add(c)));
    auto* trust = desk.at<QComboBox>(u"trust"_s);
    QWheelEvent wheel(QPointF(5, 5), trust->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(trust, &wheel);
    CHECK(trust->currentData().toString() == u"on_time"_s);
    CHECK_FALSE(desk.form.hasChanges());
}
