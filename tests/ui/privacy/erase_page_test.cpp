#include "core/storage/backup.h"
#include "tests/support/patience.h"
#include "tests/support/place_stage.h"
#include "tests/support/scripted_asker.h"
#include "tests/support/test_shop.h"
#include "ui/privacy/erase_page.h"
#include <QFile>
#include <QSignalSpy>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

struct Erasing {
    TestShop shop;
    ScriptedAsker asker;
    CustomerId ingrid = shop.add(u"Ingrid Löfqvist"_s, u"070-174 06 05"_s);
    std::unique_ptr<PlaceStage<ErasePage>> stage;
    explicit Erasing(bool asOwner = true) {
        Entry entry;
        entry.what.customer = ingrid;
        entry.what.kind = Interaction::Kind::Visit;
        entry.what.text = u"Blåttfodersköpt"_s;
        entry.what.day = shop->today();
        saved(shop->historyDesk.log(shop.maja, entry));
        static_cast<void>(Backup::make(shop->database(), shop.folder.filePath(u"copies"_s)));
        auto* page = new ErasePage(*shop.shop, asker, asOwner ? shop.maja : shop.johan, ingrid);
        QSignalSpy looked(page, &ErasePage::looked);
        stage = std::make_unique<PlaceStage<ErasePage>>(page);
        REQUIRE(arrives(looked));
    }
    [[nodiscard]] QString facts(const char* name) {
        QStringList words;
        for (const QLabel* label : stage->find(name)->findChildren<QLabel*>()) words << label->text();
        return words.join(u'\n');
    }
};

}  // namespace

TEST_CASE("Before somebody is erased it is said what goes, what stays and why, and which copies hold them") {
    Erasing at;
    CHECK(at.facts("goingFacts").contains(u"Phones\n1"_s));
    CHECK(at.facts("stayingFacts").contains(u"Visits, calls and notes\n1"_s));
    CHECK(at.stage->words("eraseBackups").contains(u"copies"_s));
    CHECK(at.stage->find<QAbstractButton>("eraseNow")->isEnabled());
    at.stage->checkNames();
    at.stage->shootAll(u"erase"_s);
}

TEST_CASE("Erasing is asked once more, and then nothing of the person is left") {
    Erasing at;
    at.asker.yes = false;
    at.stage->find<QAbstractButton>("eraseNow")->click();
    CHECK(at.asker.asked.size() == 1);
    CHECK(CustomerStore(at.shop->reader()).exists(at.ingrid));
    at.asker.yes = true;
    QSignalSpy erased(at.stage->place, &ErasePage::erased);
    at.stage->find<QAbstractButton>("eraseNow")->click();
    REQUIRE(arrives(erased));
    CHECK(CustomerStore(at.shop->reader()).isErased(at.ingrid));
    at.shop->database().drain();
    QFile file(at.shop.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("Blåttfodersköpt"));
}

TEST_CASE("Only the owner erases, and Esc erases nobody") {
    Erasing at(false);
    CHECK(at.stage->words("eraseObjection").contains(u"Only the owner"_s));
    CHECK_FALSE(at.stage->find<QAbstractButton>("eraseNow")->isEnabled());
    at.stage->place->erase();
    CHECK(at.asker.asked.isEmpty());
    QSignalSpy closed(at.stage->place, &ErasePage::closed);
    QTest::keyClick(at.stage->place, Qt::Key_Escape);
    CHECK(closed.size() == 1);
}
