#include "core/customers/consent_wording_store.h"
#include "core/customers/custom_field_store.h"
#include "core/customers/tag_store.h"
#include "core/filters/custom_field_desk.h"
#include "core/filters/filter_desk.h"
#include "core/filters/filter_store.h"
#include "tests/support/patience.h"
#include "tests/support/scripted_asker.h"
#include "tests/support/test_shop.h"
#include "ui/settings/choice_list.h"
#include "ui/settings/fields_card.h"
#include "ui/settings/tags_card.h"
#include "ui/settings/wordings_card.h"
#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

template <class Widget>
Widget* at(QWidget& card, const char* name) {
    auto* found = card.findChild<Widget*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

template <class Condition>
bool comes(Condition condition) { return QTest::qWaitFor(condition, patienceMs); }

CustomerId tagged(TestShop& shop, const QString& name, const QStringList& tags) {
    Customer customer;
    customer.displayName = name;
    customer.tags = tags;
    return saved(shop->customerDesk.add(shop.maja, customer)).value;
}

}  // namespace

TEST_CASE("Fields are made, changed, ordered by keys and removed, each taken back by one undo") {
    TestShop shop;
    ScriptedAsker asker;
    FieldsCard card(*shop.shop, asker, shop.maja);
    card.resize(500, 500);
    card.show();
    QSignalSpy done(&card, &FieldsCard::done);
    CustomFieldStore store(shop->reader());
    at<QLineEdit>(card, "fieldName")->setText(u"Shoe size"_s);
    at<QComboBox>(card, "fieldKind")->setCurrentIndex(1);
    QTest::keyClick(at<QLineEdit>(card, "fieldName"), Qt::Key_Return);
    REQUIRE(comes([&] { return done.size() == 1; }));
    CHECK(store.find(u"Shoe size"_s)->kind == CustomField::Kind::Number);
    at<QLineEdit>(card, "fieldName")->setText(u"Machine"_s);
    at<QComboBox>(card, "fieldKind")->setCurrentIndex(5);
    CHECK(at<QPlainTextEdit>(card, "fieldChoices")->isVisible());
    at<QPlainTextEdit>(card, "fieldChoices")->setPlainText(u"Pfaff\nHusqvarna"_s);
    at<QAbstractButton>(card, "saveField")->click();
    REQUIRE(comes([&] { return done.size() == 2; }));
    CHECK(store.find(u"Machine"_s)->choices == QStringList{u"Pfaff"_s, u"Husqvarna"_s});

    auto* list = at<ChoiceList>(card, "fieldList");
    REQUIRE(comes([&] { return list->count() == 2; }));
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    REQUIRE(comes([&] { return done.size() == 3; }));
    CHECK(store.all().front().name == u"Machine"_s);
    CHECK(list->currentRow() == 0);
    saved(shop->database().undo(done.last().at(1).value<ActionId>(), shop.maja));
    CHECK(store.all().front().name == u"Shoe size"_s);

    // Something is in it: removing says how many, and undo brings back what was said.
    Customer customer;
    customer.displayName = u"Märta Öberg"_s;
    customer.values = {{store.find(u"Shoe size"_s)->id, u"39"_s}};
    const CustomerId id = saved(shop->customerDesk.add(shop.maja, customer)).value;
    REQUIRE(comes([&] { return list->count() == 2 && list->item(0)->text().contains(u"1 customer"_s); }));
    list->setCurrentRow(0);
    asker.yes = false;
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(asker.asked == QStringList{u"Remove the field Shoe size?"_s});
    CHECK(store.find(u"Shoe size"_s));
    asker.yes = true;
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(comes([&] { return done.size() == 4; }));
    CHECK(CustomerStore(shop->reader()).find(id)->values.empty());
    saved(shop->database().undo(done.last().at(1).value<ActionId>(), shop.maja));
    CHECK(CustomerStore(shop->reader()).find(id)->values == customer.values);
    // A field that is filled cannot become what its words do not fit.
    REQUIRE(comes([&] { return list->count() == 2; }));
    list->setCurrentRow(0);
    CHECK(at<QLineEdit>(card, "fieldName")->text() == u"Shoe size"_s);
    at<QLineEdit>(card, "fieldName")->setText(u"Shoes"_s);
    QTest::keyClick(at<QLineEdit>(card, "fieldName"), Qt::Key_Return);
    REQUIRE(comes([&] { return done.size() == 5; }));
    CHECK(store.find(u"Shoes"_s));
}

TEST_CASE("A field that only a saved filter asks for is not removed without asking, and a tag's new name reaches the filters") {
    TestShop shop;
    ScriptedAsker asker;
    CustomFieldDesk fields(shop->database());
    const FieldId size = saved(fields.add(shop.maja, {{}, u"Shoe size"_s, CustomField::Kind::Number, {}})).value;
    tagged(shop, u"Elin Åkerström"_s, {u"brides"_s});
    const auto own = CustomFieldStore(shop->reader()).all();
    const auto condition = std::get<Condition>(Condition::parse(u"\"Shoe size\" > 40 and tag = brides"_s, own));
    const FilterId filter = saved(FilterDesk(shop->database()).save(shop.maja, u"Big feet"_s, condition)).value;
    FieldsCard card(*shop.shop, asker, shop.maja);
    QSignalSpy done(&card, &FieldsCard::done);
    card.show();
    auto* list = at<ChoiceList>(card, "fieldList");
    list->setCurrentRow(0);
    asker.yes = false;
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(asker.asked == QStringList{u"Remove the field Shoe size?"_s});
    CHECK(CustomFieldStore(shop->reader()).find(size));
    // By its card, as by the desk.
    TagsCard tags(*shop.shop, asker, shop.maja);
    QSignalSpy renamed(&tags, &TagsCard::done);
    tags.show();
    at<ChoiceList>(tags, "tagList")->setCurrentRow(0);
    at<QLineEdit>(tags, "tagName")->setText(u"weddings"_s);
    QTest::keyClick(at<QLineEdit>(tags, "tagName"), Qt::Key_Return);
    REQUIRE(comes([&] { return renamed.size() == 1; }));
    CHECK(FilterStore(shop->reader()).find(filter)->text == u"\"Shoe size\" > 40 and tag = weddings"_s);
    saved(shop->database().undo(renamed.last().at(1).value<ActionId>(), shop.maja));
    CHECK(FilterStore(shop->reader()).find(filter)->text == u"\"Shoe size\" > 40 and tag = brides"_s);
}

TEST_CASE("A tag gets a colour and another name, and the name of another makes the two one") {
    TestShop shop;
    ScriptedAsker asker;
    const CustomerId elin = tagged(shop, u"Elin Åkerström"_s, {u"wedding"_s, u"weding"_s});
    TagsCard card(*shop.shop, asker, shop.maja);
    card.show();
    QSignalSpy done(&card, &TagsCard::done);
    auto* list = at<ChoiceList>(card, "tagList");
    REQUIRE(list->count() == 2);
    list->setCurrentRow(1);  // the misspelt one
    CHECK(at<QLineEdit>(card, "tagName")->text() == u"weding"_s);
    auto* colour = at<QComboBox>(card, "tagColour");
    colour->setCurrentIndex(2);
    Q_EMIT colour->activated(2);
    REQUIRE(comes([&] { return done.size() == 1; }));
    CHECK(TagStore(shop->reader()).colours().size() == 1);
    QTest::keyClick(list, Qt::Key_Return);
    at<QLineEdit>(card, "tagName")->setText(u"wedding"_s);
    QTest::keyClick(at<QLineEdit>(card, "tagName"), Qt::Key_Return);
    REQUIRE(comes([&] { return done.size() == 2; }));
    CHECK(asker.asked.size() == 1);
    CHECK(CustomerStore(shop->reader()).find(elin)->tags == QStringList{u"wedding"_s});
    REQUIRE(comes([&] { return list->count() == 1; }));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(comes([&] { return done.size() == 3; }));
    CHECK(CustomerStore(shop->reader()).find(elin)->tags.isEmpty());
}

TEST_CASE("Words somebody was asked with are only read, and a new version is written from them") {
    TestShop shop;
    WordingsCard card(*shop.shop, shop.maja);
    card.show();
    QSignalSpy done(&card, &WordingsCard::done);
    CHECK(at<QLineEdit>(card, "wordingVersion")->text() == u"2026-11"_s);
    at<QLineEdit>(card, "wordingPurpose")->setText(u"birthday cards"_s);
    at<QPlainTextEdit>(card, "wordingText")->setPlainText(u"May we send you a card?"_s);
    at<QAbstractButton>(card, "saveWording")->click();
    REQUIRE(comes([&] { return done.size() == 1; }));
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    saved(shop->customerDesk.consent(shop.maja, elin, Channel::Post, true, u"counter"_s, u"birthday cards"_s, u"2026-11"_s));
    auto* list = at<ChoiceList>(card, "wordingList");
    REQUIRE(comes([&] { return list->count() == 1 && list->item(0)->text().contains(u"in use"_s); }));
    list->setCurrentRow(0);
    CHECK(at<QPlainTextEdit>(card, "wordingText")->isReadOnly());
    CHECK_FALSE(at<QAbstractButton>(card, "saveWording")->isVisible());
    at<QAbstractButton>(card, "newWordingVersion")->click();
    CHECK(at<QLineEdit>(card, "wordingVersion")->text() == u"2026-11-2"_s);
    at<QPlainTextEdit>(card, "wordingText")->setPlainText(u"May we send you a card on your birthday?"_s);
    at<QAbstractButton>(card, "saveWording")->click();
    REQUIRE(comes([&] { return done.size() == 2; }));
    CHECK(ConsentWordingStore(shop->reader()).all().size() == 2);
}
