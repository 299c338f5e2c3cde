#include "core/counter/permissions.h"
#include "core/counter/pin_desk.h"
#include "core/exchange/owners_export.h"
#include "core/privacy/erasure_desk.h"
#include "core/privacy/hand_out.h"
#include "core/privacy/retention.h"
#include "core/shop/backup_keeper.h"
#include "core/shop/restoring.h"
#include "core/storage/backup.h"
#include "tests/support/test_shop.h"
#include <QBuffer>
#include <QCoreApplication>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

template <class T>
bool isDone(QFuture<Outcome<T>> future) {
    return std::holds_alternative<Saved<T>>(future.result());
}

template <class T>
bool isGiven(const Result<T>& result) {
    return std::holds_alternative<T>(result);
}

/// Does the deed itself, through the service that a window or a command calls: true when it was done.
bool does(TestShop& shop, StaffId by, Deed deed) {
    Connection& reader = shop->reader();
    switch (deed) {
    case Deed::TakeOut: {
        QBuffer csv, json;
        csv.open(QIODevice::WriteOnly);
        json.open(QIODevice::WriteOnly);
        const bool table = isGiven(OwnersExport::csv(reader, by, csv)), all = isGiven(OwnersExport::json(reader, by, json));
        CHECK(table == all);
        CHECK(table == !csv.data().isEmpty());
        CHECK(table == !json.data().isEmpty());
        return table;
    }
    case Deed::HandOut: return isGiven(HandOut::of(reader, by, shop.add(u"Karin Ek"_s), shop->today()));
    case Deed::Erase: {
        const CustomerId id = shop.add(u"Zofia Łęcka"_s);
        const bool told = isGiven(ErasureDesk::preview(reader, by, shop.path, id)), done = isDone(ErasureDesk(shop->database()).erase(by, id));
        CHECK(told == done);
        return done;
    }
    case Deed::SeekUnseen: return isGiven(Retention::notSeenFor(reader, by, 12, shop->today()));
    case Deed::ManageStaff: {
        const bool added = isDone(shop->addStaff(by, u"Søren"_s));
        const StaffId other = by == shop.maja ? shop.johan : shop.maja;
        const bool set = !PinDesk(shop->database(), PinHashing(1, 8192)).set(by, other, std::get<Pin>(Pin::choose(u"482915"_s))).result();
        const bool removed = !PinDesk(shop->database()).remove(by, other).result();
        CHECK(added == set);
        CHECK(set == removed);
        return added;
    }
    case Deed::ChangeProgramme: {
        Programme programme = *LoyaltyStore(reader).programme();
        programme.terms.stampsNeeded += 1;
        return isDone(shop->loyaltyDesk.changeProgramme(by, programme));
    }
    case Deed::Restore: {
        const QString backup = Backup::make(shop->database(), shop.folder.filePath(u"kept"_s)).path;
        const QString target = shop.folder.filePath(u"restored by %1.regulars"_s.arg(by.value));
        const bool restored = !Restoring::restore(reader, by, backup, target);
        CHECK(QFile::exists(target) == restored);
        return restored;
    }
    case Deed::ChangeShop: {
        ShopProfile profile = shop->profile();
        profile.address = u"Storgatan %1\n223 50 Lund"_s.arg(by.value);
        return isDone(shop->putProfile(by, profile));
    }
    case Deed::ChooseBackupFolder: {
        BackupKeeper keeper(*shop.shop);
        const QString folder = shop.folder.filePath(u"of %1"_s.arg(by.value));
        keeper.setFolder(by, folder);
        return keeper.folder() == folder;
    }
    }
    return false;
}

}  // namespace

TEST_CASE("every deed of the table, asked of its service by each role, is done or refused as the table says") {
    REQUIRE(Permissions::table().size() == 9);
    for (const Permissions::Row& row : Permissions::table()) {
        TestShop shop;
        INFO("deed " << static_cast<int>(row.deed));
        CHECK(does(shop, shop.maja, row.deed) == row.owner);
        CHECK(does(shop, shop.johan, row.deed) == row.staff);
        CHECK(Permissions::may(Staff::Role::Owner, row.deed) == row.owner);
        CHECK(Permissions::may(Staff::Role::Staff, row.deed) == row.staff);
        CHECK_FALSE(does(shop, StaffId{77}, row.deed));
    }
}

TEST_CASE("what is refused names who may") {
    TestShop shop;
    CHECK_FALSE(Permissions::objection(shop->reader(), shop.maja, Deed::Erase));
    CHECK(Permissions::objection(shop->reader(), shop.johan, Deed::Erase)->sentence == u"Only the owner of the shop may do this: Maja.");
    CHECK(Permissions::objection(shop->reader(), StaffId{}, Deed::Erase)->sentence.contains(u"Maja"_s));
}

TEST_CASE("what the table does not name everybody does") {
    TestShop shop;
    Customer customer;
    customer.displayName = u"Осипов Олег"_s;
    const CustomerId oleg = saved(shop->customerDesk.add(shop.johan, customer)).value;
    saved(shop->loyaltyDesk.giveCard(shop.johan, oleg));
    saved(shop->customerDesk.remove(shop.johan, oleg));
    saved(shop->customerDesk.restore(shop.johan, oleg));
    CHECK_FALSE(Backup::make(shop->database(), shop.folder.filePath(u"kept"_s)).path.isEmpty());
}
