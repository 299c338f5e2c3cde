#include "app/window_session.h"
#include "app/first_memory.h"
#include "app/shop_client.h"
#include "app/shop_service.h"
#include "app/translations.h"
#include "core/demo/demo_shop.h"
#include "core/profile/window_state_store.h"
#include "core/storage/shop_file.h"
#include "ui/shared/first_paint.h"
#include "ui/window/counter.h"
#include "ui/window/first_start.h"
#include "ui/window/main_window.h"
#include <QApplication>
#include <QDebug>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString kLastShop = u"lastShop"_s, kLanguage = u"language"_s, kLook = u"look"_s, kLockAfter = u"lockAfter"_s;

constexpr int kWaitForCommandMs = 5000, kTryAgainMs = 200, kRaiseWithinMs = 5000;

// Another window holds the shop: it is asked to come to the front.
bool raiseOther(const QString& shop, const QString& caller) {
    ShopClient client(shop);
    return client.connect() && client.raise(caller, QDeadlineTimer(kRaiseWithinMs));
}

// A name for a new file in the person's documents that nothing has yet.
QString newShopPath(const QString& shopName) {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    documents.mkpath(u"."_s);
    QString name = shopName;
    name.replace(u'/', u'-');
    QString path = documents.filePath(name + u".regulars"_s);
    for (int n = 2; QFileInfo::exists(path); ++n) path = documents.filePath(u"%1 %2.regulars"_s.arg(name).arg(n));
    return path;
}

}  // namespace

WindowSession::WindowSession(QApplication& application, const GlobalOptions& global)
    : application_(application), global_(global), theme_(application, static_cast<Theme::Mode>(QSettings().value(kLook, 0).toInt())) {
    setLanguage(language());
}

WindowSession::~WindowSession() {
    closeShop();
    firstStart_.reset();
}

QString WindowSession::lastShop() { return QSettings().value(kLastShop).toString(); }

QString WindowSession::language() {
    const QString chosen = QSettings().value(kLanguage).toString();
    return chosen.isEmpty() ? Translations::nearest(QLocale::system()) : chosen;
}

Shop::Settings WindowSession::settings() const { return {global_.today ? Clock(*global_.today) : Clock(), 0, global_.synchronousOff}; }

void WindowSession::open(const QString& path) { tryToOpen(path, QDeadlineTimer(kWaitForCommandMs)); }

void WindowSession::tryToOpen(const QString& path, const QDeadlineTimer& deadline) {
    wanted_ = path;
    try {
        closeShop();
        shop_ = Shop::open(path, settings());
        seatShop();
    } catch (const Error& error) {
        closeShop();
        if (error.kind() != Error::Kind::Locked) return tellTrouble(path, error);
        if (raiseOther(path, caller_)) {
            QMetaObject::invokeMethod(&application_, &QCoreApplication::quit, Qt::QueuedConnection);
            return;
        }
        if (deadline.hasExpired()) return tellTrouble(path, error);
        QTimer::singleShot(kTryAgainMs, this, [this, path, deadline] {
            if (wanted_ == path && !shop_) tryToOpen(path, deadline);
        });
        return;
    }
    if (!shop_->profile().isDemo) QSettings().setValue(kLastShop, path);
}

void WindowSession::seatShop() {
    setLanguage(language());
    shop_->search().awaitRecents();
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    counter_ = std::make_unique<Counter>(*shop_, *window_, asker_,
                                         WindowChoices{theme_.mode(), language(), WindowStateStore(shop_->reader()).find(u"backup_folder"_s), QSettings().value(kLockAfter, -1).toInt()});
    if (!global_.staff.isEmpty()) counter_->setStaff(global_.staff);
    wireCounter();
    window_->setMayClose([this] { return mayClose(); });
    window_->open(Place::Today);
    counter_->greet();
    firstStart_.reset();
    FirstPaint::then(window_.get(), [this] { afterFirstPaint(); });
    window_->show();
}

void WindowSession::wireCounter() {
    connect(counter_.get(), &Counter::languageChosen, this, [this](const QString& code) {
        QSettings().setValue(kLanguage, code);
        counter_->keepDrafts();
        setLanguage(code);
        window_->retranslate();
        window_->reseat();
    });
    connect(counter_.get(), &Counter::lookChosen, this, [this](Theme::Mode mode) {
        QSettings().setValue(kLook, static_cast<int>(mode));
        theme_.setMode(mode);
    });
    connect(counter_.get(), &Counter::lockAfterChosen, this, [](int minutes) { QSettings().setValue(kLockAfter, minutes); });
    connect(counter_.get(), &Counter::openRequested, this, [this](const QString& path) { QTimer::singleShot(0, this, [this, path] { open(path); }); });
    connect(window_.get(), &MainWindow::ownShopRequested, this, [this] { askForShop(); });
}

void WindowSession::afterFirstPaint() {
    if (!shop_) return;
    FirstMemory::settle();
    if (!backups_) keepBackups();
    listen();
    if (const QString warning = ShopFile::warningAbout(shop_->database().path()); !warning.isEmpty()) window_->setNotice(warning);
    checkFile();
    if (!caller_.isEmpty()) counter_->takeCall(std::exchange(caller_, {}));
}

void WindowSession::listen() {
    service_ = std::make_unique<ShopService>(*shop_);
    connect(service_.get(), &ShopService::raiseAsked, window_.get(), [this](const QString& caller) {
        window_->showNormal();
        window_->raise();
        window_->activateWindow();
        if (!caller.isEmpty()) counter_->takeCall(caller);
    });
}

// What is large is read behind the window's back: those seen last, for the search, and the whole file when that is due.
void WindowSession::checkFile() {
    reading_ = std::thread([this, other = std::shared_ptr<Shop>(shop_->forAnotherThread()), serial = serial_, isDue = shop_->database().isQuickCheckDue()] {
        std::optional<Error> problem;
        auto recents = std::make_shared<CustomerSearch::Recents>();
        try {
            if (const QString damage = isDue ? other->database().quickProblem() : QString(); !damage.isEmpty()) problem = Error(Error::Kind::Damaged, damage);
            *recents = CustomerSearch::readRecents(other->reader());
        } catch (const Error& error) {
            if (!problem) problem = error;
        }
        QMetaObject::invokeMethod(this, [this, recents, problem, serial] {
            if (shop_ && serial == serial_) takeIn(std::move(*recents), problem);
        }, Qt::QueuedConnection);
    });
}

void WindowSession::takeIn(CustomerSearch::Recents recents, const std::optional<Error>& problem) {
    shop_->search().adopt(std::move(recents));
    if (!problem) return;
    if (problem->kind() != Error::Kind::Damaged) return window_->setNotice(problem->sentence());
    qWarning().noquote() << problem->sentence() << '|' << problem->detail();
    window_->setNotice(tr("A part of the shop file is damaged. What can still be read is shown; what is written now may be lost with it."), tr("Restore the newest good backup"),
                       [this] { offerBackup(); });
}

void WindowSession::closeShop() {
    if (counter_) counter_->keepDrafts();
    if (reading_.joinable()) reading_.join();
    ++serial_;
    service_.reset();
    backups_.reset();
    counter_.reset();
    window_.reset();
    shop_.reset();
    closing_ = false;
    closesAfterWork_ = false;
    isBackupAsked_ = false;
}

FirstStart* WindowSession::page() {
    if (!firstStart_) {
        firstStart_ = std::make_unique<FirstStart>(Translations::codes());
        FirstStart* page = firstStart_.get();
        const auto later = [this](auto work) { return [this, work] { QTimer::singleShot(0, this, work); }; };
        connect(page, &FirstStart::wished, this, &WindowSession::make);
        connect(page, &FirstStart::demoRequested, this, &WindowSession::makeDemo);
        connect(page, &FirstStart::languageChanged, this, [this](const QString& code) { setLanguage(code); });
        connect(page, &FirstStart::openRequested, this, [this, page] {
            const QString path = asker_.openFile(page, tr("Open a shop"), tr("Shops (*.regulars)"));
            if (!path.isEmpty()) QTimer::singleShot(0, this, [this, path] { open(path); });
        });
        connect(page, &FirstStart::againRequested, this, later([this] { open(QString(wanted_)); }));
        connect(page, &FirstStart::restoreRequested, this, [this] { restoreFound(); });
        connect(page, &FirstStart::emptyRequested, this, later([this] { seatShop(); }));
        connect(page, &FirstStart::bringInRequested, this, later([this] {
            seatShop();
            counter_->bringIn();
        }));
        page->resize(880, 700);
    }
    firstStart_->show();
    firstStart_->raise();
    return firstStart_.get();
}

// The page stands on its own; the demo closes behind it when a shop was made.
void WindowSession::askForShop() { page()->ask(); }

void WindowSession::tellTrouble(const QString& path, const Error& why) {
    const QFileInfo file(path);
    const bool isMissing = why.kind() == Error::Kind::Missing;
    const QString title = isMissing ? tr("“%1” was not found") : why.kind() == Error::Kind::Locked ? tr("“%1” is in use") : why.kind() == Error::Kind::Damaged ? tr("“%1” is damaged") : tr("“%1” cannot be opened");
    const QString sentence = isMissing ? tr("It should be in “%1”. If that is on a stick or another disk, plug it in and try again.").arg(QDir::toNativeSeparators(file.absolutePath())) : why.sentence();
    page()->showTrouble(title.arg(file.completeBaseName()), sentence);
    if (why.kind() == Error::Kind::Damaged) seekBackup(path);
}

void WindowSession::make(const ShopWish& wish) {
    ShopProfile profile;
    profile.name = wish.shopName;
    profile.country = wish.country;
    profile.language = wish.language;
    profile.currency = Currency::parse(profile.locale().currencySymbol(QLocale::CurrencyIsoCode)).value_or(Currency());
    try {
        closeShop();
        const QString path = newShopPath(wish.shopName);
        shop_ = Shop::create(path, profile, wish.ownerName, settings());
        QSettings().setValue(kLastShop, path);
        QSettings().setValue(kLanguage, wish.language);
        setLanguage(wish.language);
        firstStart_->offerToBringIn();
    } catch (const Error& error) {
        firstStart_->showFault(error.sentence());
    }
}

void WindowSession::makeDemo() {
    try {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
        const QString path = QDir(folder).filePath(u"regulars-demo-%1.regulars"_s.arg(QCoreApplication::applicationPid()));
        if (!QFileInfo::exists(path)) makeDemoShop(path, {300, 1, global_.today.value_or(Clock().today())});
        QTimer::singleShot(0, this, [this, path] { open(path); });
    } catch (const Error& error) {
        firstStart_->showFault(error.sentence());
    }
}

void WindowSession::setLanguage(const QString& code) {
    const auto country = shop_ ? QLocale::codeToTerritory(shop_->profile().country) : QLocale::system().territory();
    Translations::install(application_, code, country, translators_);
}

}  // namespace regulars
