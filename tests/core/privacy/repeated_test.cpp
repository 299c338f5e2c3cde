#include "core/shop/check.h"
#include "core/storage/erasure_list.h"
#include "tests/core/privacy/planted.h"
#include <QDir>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

TEST_CASE("who was erased is erased again when an older backup is restored") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s, u"0701234567"_s), oleg = shop.add(u"Олег Осипов"_s);
    const QString backup = Backup::make(shop->database(), Backup::folderFor(shop.path)).path;
    {
        ErasureDesk desk(shop->database());
        saved(desk.erase(shop.maja, elin));
        CHECK(desk.finish().result().toStdString() == "");
    }
    const QString uuid = shop->profile().uuid;
    QFile list(ErasureList::pathIn(shop.folder.path(), uuid));
    REQUIRE(list.open(QIODevice::ReadOnly));
    CHECK_FALSE(list.readAll().contains("Elin"));

    SECTION("to another folder, from the folder of the backups") {
        QTemporaryDir elsewhere;
        const QString restored = elsewhere.filePath(u"Restored.regulars"_s);
        Backup::restore(backup, restored);
        const auto again = Shop::open(restored, shop.settings);
        CHECK(CustomerStore(again->reader()).find(elin)->displayName == u"Erased customer");
        CHECK(CustomerStore(again->reader()).find(oleg)->displayName == u"Олег Осипов");
        CHECK(checkShop(*again).problems.join(u'\n').toStdString() == "");
        QFile file(restored);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("701234567"));
    }
    SECTION("a plain copy of the file is found to be due by who only reads it") {
        const QString copy = shop.folder.filePath(u"Copy.regulars"_s);
        REQUIRE(QFile::copy(backup, copy));
        Shop::Settings reading = shop.settings;
        reading.readOnly = true;
        CHECK(ErasureDesk::isDue(Shop::open(copy, reading)->reader(), copy));
        static_cast<void>(Shop::open(copy, shop.settings));
        const auto again = Shop::open(copy, reading);
        CHECK_FALSE(ErasureDesk::isDue(again->reader(), copy));
        CHECK(CustomerStore(again->reader()).find(elin)->displayName == u"Erased customer");
    }
}

TEST_CASE("a number given anew after an older backup was restored is another person and stays") {
    TestShop shop;
    const QString backup = Backup::make(shop->database(), shop.folder.filePath(u"Stick"_s)).path;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    ErasureDesk desk(shop->database());
    saved(desk.erase(shop.maja, elin));
    desk.finish().waitForFinished();
    const QString restored = shop.folder.filePath(u"Restored.regulars"_s);
    Backup::restore(backup, restored);
    Customer oleg;
    oleg.displayName = u"Олег Осипов"_s;
    {
        const auto again = Shop::open(restored, shop.settings);
        REQUIRE(saved(again->customerDesk.add(shop.maja, oleg)).value == elin);
    }
    const auto again = Shop::open(restored, shop.settings);
    CHECK(CustomerStore(again->reader()).find(elin)->displayName == u"Олег Осипов");
}

TEST_CASE("an erasure that broke off before the file was clean is finished when the shop is opened") {
    PlantedShop shop;
    saved(ErasureDesk(shop->database()).erase(shop.maja, shop.elin));
    CHECK(ErasureDesk::isDue(shop->reader(), shop.path));
    shop.reopen();
    CHECK_FALSE(ErasureDesk::isDue(shop->reader(), shop.path));
    CHECK(shop.readAnywhere(shop.elin) == std::vector<std::string>{});
}
