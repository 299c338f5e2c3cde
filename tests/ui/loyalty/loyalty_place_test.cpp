#include "core/demo/demo_shop.h"
#include "core/merging/merge_desk.h"
#include "tests/support/place_stage.h"
#include "tests/support/test_shop.h"
#include "ui/loyalty/ledger_list.h"
#include "ui/loyalty/ledger_model.h"
#include "ui/loyalty/loyalty_place.h"
#include <QSignalSpy>
#include <QSpinBox>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

using Stage = PlaceStage<LoyaltyPlace>;

LoyaltyPlace* loyaltyOf(Shop& shop) {
    auto* place = new LoyaltyPlace(shop);
    place->setStaff(StaffId{1});
    return place;
}

void stamp(TestShop& shop, CustomerId id, const QString& press) { saved(shop->loyaltyDesk.stamp(shop.maja, id, press)); }

}  // namespace

TEST_CASE("Words of the rule are changed by keys, and saving makes a new version that undo takes back") {
    TestShop shop;
    Stage stage(loyaltyOf(*shop.shop));
    QSignalSpy done(stage.place, &LoyaltyPlace::done);
    CHECK_FALSE(stage.find("saveRule")->isVisible());
    auto* word = stage.find<QAbstractButton>("ruleStampsWord");
    word->setFocus();
    QTest::keyClick(word, Qt::Key_Space);
    auto* field = stage.find<QSpinBox>("ruleStampsField");
    REQUIRE(field->isVisible());
    CHECK(field->hasFocus());
    field->setValue(5);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(word->isVisible());
    CHECK(word->text() == u"5 stamp(s)"_s);
    auto* save = stage.find<QAbstractButton>("saveRule");
    REQUIRE(save->isVisible());
    CHECK(save->text() == u"Save as version 2"_s);
    save->click();
    REQUIRE(Stage::comes([&] { return done.count() == 1; }));
    CHECK(LoyaltyStore(shop->reader()).programme()->terms.stampsNeeded == 5);
    CHECK(LoyaltyStore(shop->reader()).programme()->terms.version == 2);
    CHECK_FALSE(save->isVisible());
    saved(shop->database().undo(done.first().at(1).value<ActionId>(), shop.maja));
    CHECK(Stage::comes([&] { return word->text() == u"9 stamp(s)"_s; }));
}

TEST_CASE("Esc leaves a word as it was, and what makes no rule cannot be saved") {
    TestShop shop;
    Stage stage(loyaltyOf(*shop.shop));
    auto* word = stage.find<QAbstractButton>("ruleRewardWord");
    word->click();
    auto* field = stage.find<QLineEdit>("ruleRewardField");
    QTest::keyClicks(field, u"a coffee"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(word->isVisible());
    CHECK_FALSE(stage.find("saveRule")->isVisible());
    word->click();
    field->clear();
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(stage.find("saveRule")->isVisible());
    CHECK_FALSE(stage.find("saveRule")->isEnabled());
    CHECK(stage.find<QLabel>("ruleFault")->text().startsWith(u"Say what the full card is worth"_s));
    stage.find<QAbstractButton>("forgetRule")->click();
    CHECK_FALSE(stage.find("saveRule")->isVisible());
    CHECK(word->text() == LoyaltyStore(shop->reader()).programme()->terms.reward);
}

TEST_CASE("The name alone is no new rule, and a change made elsewhere does not take away what is being written") {
    TestShop shop;
    Stage stage(loyaltyOf(*shop.shop));
    QSignalSpy done(stage.place, &LoyaltyPlace::done);
    stage.find<QAbstractButton>("ruleNameWord")->click();
    auto* field = stage.find<QLineEdit>("ruleNameField");
    field->setText(u"Klänningskort <1>"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(stage.find<QAbstractButton>("saveRule")->text() == u"Save the name"_s);
    stamp(shop, shop.add(u"Elin Åkerström"_s), u"key 1"_s);
    REQUIRE(Stage::comes([&] { return stage.find<LedgerList>("ledgerList")->ledger()->rowCount() == 1; }));
    CHECK(stage.find<QAbstractButton>("ruleNameWord")->text() == u"Klänningskort <1>"_s);
    stage.find<QAbstractButton>("saveRule")->click();
    REQUIRE(Stage::comes([&] { return done.count() == 1; }));
    CHECK(LoyaltyStore(shop->reader()).programme()->name == u"Klänningskort <1>"_s);
    CHECK(LoyaltyStore(shop->reader()).programme()->terms.version == 1);
    CHECK(Stage::comes([&] { return stage.words("loyaltyProgramme") == u"Klänningskort <1>"_s; }));
}

TEST_CASE("The ledger shows stamps, rewards and reversals as they come, and pages through the older ones") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s), wang = shop.add(u"王小明"_s);
    for (int i = 0; i < 60; ++i) stamp(shop, wang, u"old %1"_s.arg(i));
    Stage stage(loyaltyOf(*shop.shop));
    QSignalSpy opened(stage.place, &LoyaltyPlace::openCustomer);
    auto* list = stage.find<LedgerList>("ledgerList");
    LedgerModel* model = list->ledger();
    CHECK(model->rowCount() >= LedgerModel::pageSize);
    while (model->canFetchMore({})) model->fetchMore({});
    CHECK(model->rowCount() == 60);
    CHECK(LedgerModel::balance(model->line(59)) == u"1 of 9"_s);
    Entry entry;
    entry.what.customer = elin;
    entry.what.kind = Interaction::Kind::Visit;
    entry.what.day = shop->today();
    entry.what.text = u"Dress “Alba”"_s;
    entry.stamp = true;
    entry.press = u"visit 1"_s;
    saved(shop->historyDesk.log(shop.maja, entry));
    REQUIRE(Stage::comes([&] { return model->rowCount() == 61; }));
    CHECK(model->deed(model->line(0)) == u"Dress “Alba”"_s);
    CHECK(LedgerModel::change(model->line(0)) == u"+1"_s);
    saved(shop->loyaltyDesk.takeBackLatest(shop.maja, elin));
    REQUIRE(Stage::comes([&] { return model->rowCount() == 62; }));
    CHECK(LedgerModel::change(model->line(0)) == u"−1"_s);
    CHECK(model->line(1).line.reversed);
    list->setFocus();
    list->setCurrentIndex(model->index(0));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(opened.first().first().value<CustomerId>() == elin);
}

TEST_CASE("In a narrow window each line of the ledger takes two, whole ones only, and still says who and what") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström-von der Lindenberg-Söderqvist"_s);
    for (int i = 0; i < 30; ++i) stamp(shop, elin, u"key %1"_s.arg(i));
    Stage stage(loyaltyOf(*shop.shop));
    auto* list = stage.find<LedgerList>("ledgerList");
    const int wide = list->visualRect(list->model()->index(0, 0)).height();
    stage.window.resize(928, 608);
    QTest::qWait(200);
    const QRect row = list->visualRect(list->model()->index(0, 0));
    CHECK(row.height() > wide);
    CHECK(list->viewport()->height() % row.height() == 0);
    CHECK(list->viewport()->height() >= 2 * row.height());
    // The second line is written, down to the row's lower half.
    const QImage picture = list->viewport()->grab(QRect(row.left(), row.top() + row.height() / 2 + 2, row.width(), row.height() / 2 - 4)).toImage();
    int written = 0;
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y) written += picture.pixelColor(x, y) == tokens().muted;
    CHECK(written > 20);
    CHECK(LedgerModel::balance(list->ledger()->line(0)) == u"9 of 9 + 21"_s);
}

TEST_CASE("Stamps that changed hands with a merge are told as such, in words") {
    TestShop shop;
    const CustomerId marta = shop.add(u"Märta Öberg"_s), again = shop.add(u"Marta Oberg"_s);
    for (const CustomerId id : {marta, again}) {
        saved(shop->loyaltyDesk.giveCard(shop.maja, id));
        stamp(shop, id, u"first of %1"_s.arg(id.value));
    }
    saved(MergeDesk(shop->database()).merge(shop.maja, marta, again));
    LedgerModel model(*shop.shop);
    model.reload();
    QStringList deeds;
    for (int row = 0; row < model.rowCount(); ++row) deeds << model.deed(model.line(row));
    CHECK(deeds.contains(u"Moved to another record"_s));
    CHECK(deeds.contains(u"Came from another record"_s));
}

TEST_CASE("A reward is told by the rule it was used under") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    for (int i = 0; i < 9; ++i) stamp(shop, elin, u"key %1"_s.arg(i));
    saved(shop->loyaltyDesk.redeem(shop.maja, elin, u"redeem"_s));
    Programme programme = *LoyaltyStore(shop->reader()).programme();
    programme.terms.reward = u"a cup of coffee"_s;
    programme.terms.stampsNeeded = 3;
    saved(shop->loyaltyDesk.changeProgramme(shop.maja, programme));
    Stage stage(loyaltyOf(*shop.shop));
    LedgerModel* model = stage.find<LedgerList>("ledgerList")->ledger();
    CHECK(model->deed(model->line(0)) == u"Reward used: the tenth at half price"_s);
    CHECK(LedgerModel::balance(model->line(0)) == u"0 of 9"_s);
    REQUIRE(Stage::comes([&] { return stage.words("rewardsUsed") == u"1"_s; }));
    CHECK_FALSE(stage.find("watchCard")->isVisible());
    for (int i = 0; i < 3; ++i) stamp(shop, elin, u"new %1"_s.arg(i));
    CHECK(Stage::comes([&] { return stage.words("rewardsReady") == u"1"_s && stage.find("watchCard")->isVisible(); }));
}

TEST_CASE("Loyalty fits its window, light and dark, and everything in it has a name") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Blom & Daughter.regulars"_s);
    makeDemoShop(path, {300, 1, Day(2026, 11, 22)});
    const auto shop = Shop::open(path, {Clock(Day(2026, 11, 22))});
    for (const int id : {5, 8, 10, 10}) {
        Entry entry;
        entry.what.customer = CustomerId{id};
        entry.what.kind = Interaction::Kind::Visit;
        entry.what.day = shop->today();
        entry.what.text = id == 10 ? u"Dress “Alba”"_s : u"Dress “Linnea” 38, belt"_s;
        entry.stamp = id != 8;
        entry.press = QUuid::createUuid().toString();
        saved(shop->historyDesk.log(StaffId{1}, entry));
    }
    saved(shop->loyaltyDesk.redeem(StaffId{2}, CustomerId{8}, u"redeem"_s));
    saved(shop->loyaltyDesk.takeBackLatest(StaffId{1}, CustomerId{10}));
    Stage stage(loyaltyOf(*shop));
    REQUIRE(Stage::comes([&] { return stage.words("cardsOut") != u"–"_s; }));
    stage.checkNames();
    stage.shootAll(u"loyalty"_s);
    stage.find<QAbstractButton>("ruleRewardWord")->click();
    auto* field = stage.find<QLineEdit>("ruleRewardField");
    field->setText(u"the tenth dress for nothing"_s);
    QTest::keyClick(field, Qt::Key_Return);
    stage.find<QAbstractButton>("ruleStampsWord")->click();
    stage.shoot(u"loyalty-editing"_s);
}
