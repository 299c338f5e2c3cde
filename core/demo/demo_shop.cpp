#include "core/demo/demo_shop.h"
#include "core/demo/demo_store.h"
#include "core/shop/shop.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kProgressEvery = 1000;
// The shop opened before the oldest visit.
constexpr int kOpenedDaysAgo = 760;

ShopProfile demoProfile() {
    ShopProfile profile;
    profile.name = u"Blom & Daughter"_s;
    profile.country = u"SE"_s;
    profile.language = u"sv"_s;
    profile.isDemo = true;
    profile.address = u"Blom & Daughter\nStora Nygatan 31\n211 37 Malmö"_s;
    return profile;
}

Programme dressCard(Shop& shop) {
    Programme programme = *LoyaltyStore(shop.reader()).programme();
    programme.name = u"Dress card"_s;
    programme.terms.reward = u"the tenth dress at half price"_s;
    return programme;
}

void furnish(const QString& path, const DemoOptions& options) {
    const auto shop = Shop::create(path, demoProfile(), u"Maja"_s, {Clock(options.today.plusDays(-kOpenedDaysAgo)), 0, false});
    shop->addStaff(StaffId{1}, u"Johan"_s).waitForFinished();
    shop->loyaltyDesk.changeProgramme(StaffId{1}, dressCard(*shop)).waitForFinished();
}

void populate(const QString& path, const DemoOptions& options, const std::function<void(qint64)>& progress) {
    Connection connection(path, Connection::Mode::Writer, true);
    connection.beginThrowaway();
    DemoStore store(connection, *LoyaltyStore(connection).programme(), options.today, options.seed);
    for (qint64 index = 0; index < options.customers; ++index) {
        store.add(makeDemoPerson(options.seed, index, options.today));
        if (progress && index % kProgressEvery == 0) progress(index);
    }
    store.writeLedger();
    for (const auto& derived : Shop::derived()) {
        derived->rebuild(connection);
        while (derived->tend(connection)) {}
    }
    Journal(connection).append({QT_TRANSLATE_NOOP("Action", "Demo shop made"), StaffId{1}, {}, false}, u"demo-%1-%2"_s.arg(options.seed).arg(options.customers),
                               Clock(options.today).now(), {}, {});
    connection.endThrowaway();
}

void removeAll(const QString& path) {
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s}) QFile::remove(path + suffix);
}

}  // namespace

void makeDemoShop(const QString& path, const DemoOptions& options, const std::function<void(qint64)>& progress) {
    if (QFileInfo::exists(path)) throw Error(QCoreApplication::translate("DemoShop", "“%1” exists already. Choose another name.").arg(path));
    const QString part = path + u".making"_s;
    removeAll(part);
    furnish(part, options);
    populate(part, options, progress);
    if (const int descriptor = ::open(QFile::encodeName(part).constData(), O_RDONLY | O_CLOEXEC); descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
    if (!QFile::rename(part, path)) throw Error(QCoreApplication::translate("DemoShop", "“%1” cannot be written.").arg(path));
    removeAll(part);
}

}  // namespace regulars
