#include "core/shop/shop.h"
#include "core/counter/permissions.h"
#include "core/search/people_index.h"
#include "core/history/visit_tallies.h"
#include "core/loyalty/loyalty_reversal.h"
#include "core/loyalty/stamp_tallies.h"
#include "core/privacy/erasure_desk.h"
#include <QCoreApplication>
#include <QUuid>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct ShopWords {
    Q_DECLARE_TR_FUNCTIONS(Shop)
};

Database::Options optionsFor(const Shop::Settings& settings) {
    return {settings.clock, Shop::derived(), std::make_shared<LoyaltyReversal>(), settings.synchronousOff, settings.lockWaitMs, settings.readOnly};
}

Programme firstProgramme(Day today) {
    Programme programme;
    programme.name = ShopWords::tr("Loyalty card");
    programme.terms.effectiveFrom = today;
    programme.terms.reward = ShopWords::tr("the tenth at half price");
    programme.terms.rewardPercent = 50;
    return programme;
}

}  // namespace

std::vector<std::shared_ptr<Derived>> Shop::derived() {
    return {std::make_shared<PeopleIndex>(), std::make_shared<VisitTallies>(), std::make_shared<StampTallies>()};
}

Shop::Shop(std::shared_ptr<Database> database)
    : customerDesk(*database), historyDesk(*database), draftDesk(*database), loyaltyDesk(*database), taskDesk(*database), mailingDesk(*database),
      database_(std::move(database)), reader_(database_->reader()) {}

Shop::~Shop() = default;

std::unique_ptr<Shop> Shop::open(const QString& path, const Settings& settings) {
    auto shop = std::unique_ptr<Shop>(new Shop(Database::open(path, optionsFor(settings))));
    ErasureDesk::repeat(shop->database(), shop->reader());
    return shop;
}

std::unique_ptr<Shop> Shop::create(const QString& path, const ShopProfile& profile, const QString& owner, const Settings& settings) {
    auto shop = std::unique_ptr<Shop>(new Shop(Database::create(path, optionsFor(settings))));
    ShopProfile fresh = profile;
    fresh.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // The first staff member is number 1, and the journal's first row names them.
    auto made = shop->database_->write({QT_TRANSLATE_NOOP("Action", "Open the shop"), StaffId{1}, {}, false}, [fresh, owner](Transaction& t) -> Result<Done> {
        ProfileStore store(t.connection());
        store.put(fresh);
        store.add(owner, Staff::Role::Owner);
        LoyaltyStore(t.connection()).add(firstProgramme(t.clock().today()));
        return Done{};
    });
    made.waitForFinished();
    static_cast<void>(made.result());  // throws what went wrong
    return shop;
}

std::unique_ptr<Shop> Shop::forAnotherThread() const { return std::unique_ptr<Shop>(new Shop(database_)); }

CustomerSearch& Shop::search() {
    if (!search_) search_ = std::make_unique<CustomerSearch>(*reader_, profile().country);
    return *search_;
}

QFuture<Outcome<Done>> Shop::putProfile(StaffId by, ShopProfile profile) {
    return database_->write({QT_TRANSLATE_NOOP("Action", "Change the shop's settings"), by}, [by, profile](Transaction& t) -> Result<Done> {
        if (auto refusal = Permissions::objection(t.connection(), by, Deed::ChangeShop)) return *refusal;
        if (profile.name.trimmed().isEmpty()) return Refusal{ShopWords::tr("A shop needs a name.")};
        ProfileStore(t.connection()).put(profile);
        return Done{};
    });
}

QFuture<Outcome<StaffId>> Shop::addStaff(StaffId by, QString name) {
    return database_->write({QT_TRANSLATE_NOOP("Action", "Add a colleague"), by}, [by, name](Transaction& t) -> Result<StaffId> {
        if (auto refusal = Permissions::objection(t.connection(), by, Deed::ManageStaff)) return *refusal;
        ProfileStore store(t.connection());
        if (name.trimmed().isEmpty()) return Refusal{ShopWords::tr("A colleague needs a name.")};
        if (store.find(name)) return Refusal{ShopWords::tr("%1 works here already.").arg(name)};
        return store.add(name.trimmed(), Staff::Role::Staff);
    });
}

QFuture<Outcome<ActionId>> Shop::undoLatest(StaffId by, bool anybodys) {
    const ActionId next = Journal(*reader_).nextToUndo(anybodys ? StaffId{} : by);
    if (next.isValid()) return database_->undo(next, by);
    return QtFuture::makeReadyFuture<Outcome<ActionId>>(Refusal{ShopWords::tr("There is nothing to take back.")});
}

QFuture<Outcome<ActionId>> Shop::redoLatest(StaffId by, bool anybodys) {
    const ActionId next = Journal(*reader_).nextToRedo(anybodys ? StaffId{} : by);
    if (next.isValid()) return database_->undo(next, by);
    return QtFuture::makeReadyFuture<Outcome<ActionId>>(Refusal{ShopWords::tr("There is nothing to do again.")});
}

}  // namespace regulars
