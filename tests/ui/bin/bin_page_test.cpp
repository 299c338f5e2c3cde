#include "core/customers/bin_desk.h"
#include "tests/support/model_watch.h"
#include "tests/support/own_time.h"
#include "tests/support/patience.h"
#include "tests/support/place_stage.h"
#include "tests/support/test_shop.h"
#include "ui/bin/bin_page.h"
#include "ui/shared/row_list.h"
#include <QSignalSpy>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// A bin with four people thrown into it by two colleagues.
struct Bin {
    TestShop shop;
    std::vector<CustomerId> people;
    std::unique_ptr<PlaceStage<BinPage>> stage;
    Bin() {
        for (const QString& name : {u"Göran Åkesson"_s, u"Зоя Ёлкина"_s, u"Łucja Żak"_s, u"فاطمة الزهراء"_s}) people.push_back(shop.add(name, u"070-123 45 6%1"_s.arg(people.size())));
        shop.add(u"Elin Åkerström"_s);
        saved(shop->customerDesk.remove(shop.maja, people[0]));
        for (size_t i = 1; i < people.size(); ++i) saved(shop->customerDesk.remove(shop.johan, people[i]));
        auto* page = new BinPage(*shop.shop, shop.maja);
        QSignalSpy loaded(page, &BinPage::loaded);
        stage = std::make_unique<PlaceStage<BinPage>>(page);
        REQUIRE(arrives(loaded));
    }
    BinPage* page() { return stage->place; }
    RowList* list() { return stage->find<RowList>("binList"); }
    [[nodiscard]] int count() { return page()->rows()->rowCount(); }
    [[nodiscard]] bool isBack(size_t person) { return CustomerStore(shop->reader()).exists(people[person]); }
};

}  // namespace

TEST_CASE("The bin lists who is in it, the latest first, with when and by whom") {
    Bin bin;
    const ModelWatch watch(bin.page()->rows());
    REQUIRE(bin.count() == 4);
    CHECK(bin.page()->rows()->row(0).strong == u"فاطمة الزهراء");
    CHECK(bin.page()->rows()->row(0).facts.contains(u"by Johan"_s));
    CHECK(bin.page()->rows()->row(3).strong == u"Göran Åkesson");
    CHECK(bin.page()->rows()->row(3).facts.contains(u"by Maja"_s));
    CHECK(bin.stage->words("binCount").startsWith(u"4"_s));
    bin.stage->checkNames();
}

TEST_CASE("Enter takes a person out with everything, and Undo puts them back") {
    Bin bin;
    QSignalSpy done(bin.page(), &BinPage::done);
    bin.list()->setFocus();
    QTest::keyClick(bin.list(), Qt::Key_End);
    QTest::keyClick(bin.list(), Qt::Key_Return);
    REQUIRE(arrives(done));
    CHECK(bin.isBack(0));
    CHECK(done.first()[0].toString().contains(u"Göran Åkesson"_s));
    REQUIRE(bin.stage->comes([&] { return bin.count() == 3; }));
    saved(bin.shop->database().undo(done.first()[1].value<ActionId>(), bin.shop.maja));
    CHECK(bin.stage->comes([&] { return bin.count() == 4; }));
    CHECK_FALSE(bin.isBack(0));
}

TEST_CASE("Those ticked come out together, as one action") {
    Bin bin;
    bin.list()->setFocus();
    bin.list()->setCurrentIndex(bin.page()->rows()->index(0));
    QTest::keyClick(bin.list(), Qt::Key_Space);
    QTest::keyClick(bin.list(), Qt::Key_Down);
    QTest::keyClick(bin.list(), Qt::Key_Space);
    CHECK(bin.page()->rows()->row(1).box == ListRow::Box::Ticked);
    CHECK(bin.stage->find<QAbstractButton>("restoreCustomer")->text().contains(u"2"_s));
    CHECK_FALSE(bin.stage->find<QAbstractButton>("eraseCustomer")->isEnabled());
    QSignalSpy done(bin.page(), &BinPage::done);
    QTest::keyClick(bin.list(), Qt::Key_Return);
    REQUIRE(arrives(done));
    CHECK(bin.isBack(3));
    CHECK(bin.isBack(2));
    CHECK_FALSE(bin.isBack(1));
    REQUIRE(bin.stage->comes([&] { return bin.count() == 2; }));
    QTest::keyClick(bin.list(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(bin.list(), Qt::Key_Return);
    CHECK(bin.stage->comes([&] { return bin.stage->find("emptyBin")->isVisible(); }));
    CHECK(CustomerStore(bin.shop->reader()).count() == 5);
}

TEST_CASE("A click leads to a person in the bin and takes nobody out") {
    Bin bin;
    const QRect third = bin.list()->visualRect(bin.page()->rows()->index(2));
    QTest::mouseClick(bin.list()->viewport(), Qt::LeftButton, {}, third.center());
    QTest::mouseClick(bin.list()->viewport(), Qt::LeftButton, {}, third.center());
    QTest::qWait(50);
    CHECK(bin.list()->currentIndex().row() == 2);
    CHECK(bin.count() == 4);
    CHECK_FALSE(bin.isBack(1));
}

TEST_CASE("Delete leads to erasing, Esc leaves, and the bin follows what happens elsewhere") {
    Bin bin;
    QSignalSpy erase(bin.page(), &BinPage::eraseRequested), closed(bin.page(), &BinPage::closed), unseen(bin.page(), &BinPage::retentionRequested);
    bin.list()->setFocus();
    bin.list()->setCurrentIndex(bin.page()->rows()->index(1));
    QTest::keyClick(bin.list(), Qt::Key_Delete);
    REQUIRE(erase.size() == 1);
    CHECK(erase.first()[0].value<CustomerId>() == bin.people[2]);
    QTest::keyClick(bin.list(), Qt::Key_Escape);
    CHECK(closed.size() == 1);
    bin.stage->find<QAbstractButton>("openRetention")->click();
    CHECK(unseen.size() == 1);
    saved(bin.shop->customerDesk.restore(bin.shop.johan, bin.people[2]));
    CHECK(bin.stage->comes([&] { return bin.count() == 3; }));
}

TEST_CASE("A bin of thousands is scrolled to its end within a few frames") {
    TestShop shop;
    std::vector<CustomerId> people;
    saved(shop->database().write({"Many", shop.maja}, [&](Transaction& t) -> Result<Done> {
        CustomerStore store(t.connection());
        Customer one;
        one.createdOn = Day(2026, 1, 1);
        for (int i = 0; i < 20'000; ++i) {
            one.displayName = u"Gäst %1"_s.arg(i);
            people.push_back(store.add(one));
        }
        return Done{};
    }));
    CHECK(saved(BinDesk(shop->database()).remove(shop.maja, people)).value == 20'000);
    auto* page = new BinPage(*shop.shop, shop.maja);
    QSignalSpy loaded(page, &BinPage::loaded);
    PlaceStage<BinPage> stage(page);
    REQUIRE(arrives(loaded));
    auto* list = stage.find<RowList>("binList");
    list->setFocus();
    const OwnTime used;
    QTest::keyClick(list, Qt::Key_End);
    const QPixmap seen = list->grab();
    CHECK(used.ms() < 400);
    CHECK(list->currentIndex().row() == 19'999);
    CHECK(page->rows()->row(19'999).facts.contains(u"by Maja"_s));
}

TEST_CASE("Pictures of the bin") {
    Bin bin;
    bin.list()->setFocus();
    bin.stage->shootAll(u"bin"_s);
}
