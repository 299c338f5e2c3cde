#include "app/window_session.h"
#include "app/shop_service.h"
#include "app/translations.h"
#include "core/demo/demo_shop.h"
#include "core/profile/window_state_store.h"
#include "core/storage/shop_file.h"
#include "ui/shared/first_paint.h"
#include "ui/shared/message_bar.h"
#include "ui/window/counter.h"
#include "ui/window/first_start.h"
#include "ui/window/main_window.h"
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString kLastShop = u"lastShop"_s, kLanguage = u"language"_s, kLook = u"look"_s;

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

QString WindowSession::lastShop() {
    const QString path = QSettings().value(kLastShop).toString();
    return QFileInfo::exists(path) ? path : QString();
}

QString WindowSession::language() {
    const QString chosen = QSettings().value(kLanguage).toString();
    return chosen.isEmpty() ? Translations::nearest(QLocale::system()) : chosen;
}

bool WindowSession::open(const QString& path) {
    try {
        closeShop();
        shop_ = Shop::open(path, {global_.today ? Clock(*global_.today) : Clock(), 0, global_.synchronousOff});
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::Locked) throw;
        if (error.kind() == Error::Kind::Damaged) offerBackup(path, error);
        else askForShop(error.sentence());
        return false;
    }
    if (!shop_->profile().isDemo) QSettings().setValue(kLastShop, path);
    seatShop();
    return true;
}

void WindowSession::seatShop() {
    firstStart_.reset();
    setLanguage(language());
    shop_->search().awaitRecents();
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    counter_ = std::make_unique<Counter>(*shop_, *window_, asker_,
                                         WindowChoices{theme_.mode(), language(), WindowStateStore(shop_->reader()).find(u"backup_folder"_s)});
    if (!global_.staff.isEmpty()) counter_->setStaff(global_.staff);
    connect(counter_.get(), &Counter::languageChosen, this, [this](const QString& code) {
        QSettings().setValue(kLanguage, code);
        setLanguage(code);
        window_->retranslate();
        window_->reseat();
    });
    connect(counter_.get(), &Counter::lookChosen, this, [this](Theme::Mode mode) {
        QSettings().setValue(kLook, static_cast<int>(mode));
        theme_.setMode(mode);
    });
    connect(window_.get(), &MainWindow::ownShopRequested, this, [this] { askForShop(); });
    window_->setMayClose([this] { return mayClose(); });
    window_->open(Place::Today);
    FirstPaint::then(window_.get(), [this] { afterFirstPaint(); });
    window_->show();
}

void WindowSession::afterFirstPaint() {
    if (!shop_) return;
    backups_ = std::make_unique<BackupKeeper>(*shop_);
    connect(counter_.get(), &Counter::backupRequested, backups_.get(), &BackupKeeper::make);
    connect(counter_.get(), &Counter::backupFolderChosen, backups_.get(), &BackupKeeper::setFolder);
    connect(backups_.get(), &BackupKeeper::failed, window_.get(), [this](const QString& sentence) { window_->messages()->tell(MessageBar::Kind::Warning, sentence); });
    service_ = std::make_unique<ShopService>(*shop_);
    connect(service_.get(), &ShopService::raiseAsked, window_.get(), [this] {
        window_->showNormal();
        window_->raise();
        window_->activateWindow();
    });
    if (const QString warning = ShopFile::warningAbout(shop_->database().path()); !warning.isEmpty()) window_->setNotice(warning);
    checkFile();
}

// What is large is read behind the window's back: those seen last, for the search, and the whole file when that is due.
void WindowSession::checkFile() {
    reading_ = std::thread([this, other = std::shared_ptr<Shop>(shop_->forAnotherThread()), isDue = shop_->database().isQuickCheckDue()] {
        QString problem;
        auto recents = std::make_shared<CustomerSearch::Recents>();
        try {
            *recents = CustomerSearch::readRecents(other->reader());
            if (isDue) problem = other->database().quickProblem();
        } catch (const Error& error) {
            problem = error.sentence();
        }
        QMetaObject::invokeMethod(this, [this, recents, problem] {
            if (!shop_) return;
            shop_->search().adopt(std::move(*recents));
            if (!problem.isEmpty()) window_->setNotice(problem);
        }, Qt::QueuedConnection);
    });
}

void WindowSession::closeShop() {
    if (counter_) counter_->keepDrafts();
    if (reading_.joinable()) reading_.join();
    service_.reset();
    backups_.reset();
    counter_.reset();
    window_.reset();
    shop_.reset();
    closing_ = false;
}

bool WindowSession::mayClose() {
    counter_->keepDrafts();
    if (closing_ || !backups_ || !backups_->isNeeded()) return true;
    closing_ = true;
    window_->messages()->tell(MessageBar::Kind::News, tr("Making today's backup, then the window closes. Close again to leave without it."));
    connect(backups_.get(), &BackupKeeper::finished, window_.get(), &QWidget::close);
    backups_->make();
    return false;
}

void WindowSession::askForShop(const QString& fault) {
    firstStart_ = std::make_unique<FirstStart>(Translations::codes());
    FirstStart* page = firstStart_.get();
    connect(page, &FirstStart::wished, this, &WindowSession::make);
    connect(page, &FirstStart::demoRequested, this, &WindowSession::makeDemo);
    connect(page, &FirstStart::languageChanged, this, [this](const QString& code) { setLanguage(code); });
    connect(page, &FirstStart::openRequested, this, [this, page] {
        const QString path = asker_.openFile(page, tr("Open a shop"), tr("Shops (*.regulars)"));
        if (!path.isEmpty()) QTimer::singleShot(0, this, [this, path] { open(path); });
    });
    connect(page, &FirstStart::emptyRequested, this, [this] { QTimer::singleShot(0, this, [this] { seatShop(); }); });
    connect(page, &FirstStart::bringInRequested, this, [this] {
        QTimer::singleShot(0, this, [this] {
            seatShop();
            counter_->bringIn();
        });
    });
    if (!fault.isEmpty()) page->showFault(fault);
    page->resize(880, 700);
    page->show();
    // The page stands on its own; the demo closes behind it when a shop was made.
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
        shop_ = Shop::create(path, profile, wish.ownerName, {global_.today ? Clock(*global_.today) : Clock(), 0, false});
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

void WindowSession::offerBackup(const QString& path, const Error& why) {
    const QString backup = Backup::newestFor(path, Backup::folderFor(path));
    if (backup.isEmpty()) return askForShop(why.sentence());
    const QString question = tr("%1\n\nThe newest good backup is “%2”. It can be opened as a new file; the damaged one stays as it is.").arg(why.sentence(), QFileInfo(backup).fileName());
    if (!asker_.confirm(nullptr, tr("The shop is damaged"), question, tr("Open the backup"))) return askForShop(why.sentence());
    const QFileInfo damaged(path);
    const QString restored = damaged.dir().filePath(tr("%1 restored %2.regulars").arg(damaged.completeBaseName(), Clock().today().iso()));
    try {
        Backup::restore(backup, restored);
        QTimer::singleShot(0, this, [this, restored] { open(restored); });
    } catch (const Error& error) {
        askForShop(error.sentence());
    }
}

void WindowSession::setLanguage(const QString& code) {
    const auto country = shop_ ? QLocale::codeToTerritory(shop_->profile().country) : QLocale::system().territory();
    Translations::install(application_, code, country, translators_);
}

}  // namespace regulars
