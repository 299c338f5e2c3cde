#include "core/shop/backup_keeper.h"
#include "core/counter/permissions.h"
#include "core/profile/window_state_store.h"
#include "core/shop/shop.h"
#include <QCoreApplication>
#include <QPointer>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHour = 60 * 60 * 1000;
constexpr int kAfterStart = 60 * 1000;
const QString kFolder = u"backup_folder"_s;

}  // namespace

BackupKeeper::BackupKeeper(Shop& shop, QObject* parent) : QObject(parent), shop_(shop) {
    connect(&hourly_, &QTimer::timeout, this, &BackupKeeper::makeIfDue);
    hourly_.start(kHour);
    QTimer::singleShot(kAfterStart, this, &BackupKeeper::makeIfDue);
}

BackupKeeper::~BackupKeeper() {
    if (thread_.joinable()) thread_.join();
}

QString BackupKeeper::folder() const {
    if (!chosen_.isEmpty()) return chosen_;
    const QString chosen = WindowStateStore(shop_.reader()).find(kFolder);
    return chosen.isEmpty() ? Backup::folderFor(shop_.database().path()) : chosen;
}

void BackupKeeper::setFolder(StaffId by, const QString& folder) {
    if (const auto refusal = Permissions::objection(shop_.reader(), by, Deed::ChooseBackupFolder)) return Q_EMIT failed(refusal->sentence);
    chosen_ = folder;
    shop_.database()
        .writeOutside([folder](Connection& connection) { WindowStateStore(connection).put(kFolder, folder); })
        // The answer may come when the keeper has gone.
        .onFailed(QCoreApplication::instance(), [keeper = QPointer(this)](const Error& error) {
            if (keeper) Q_EMIT keeper->failed(error.sentence());
        });
}

bool BackupKeeper::isNeeded() const {
    if (shop_.database().isReadOnly() || shop_.profile().isDemo) return false;
    const auto newest = Journal(shop_.reader()).latest(1);
    return !newest.empty() && newest.front().at > Backup::last(shop_.reader()).at;
}

void BackupKeeper::makeIfDue() {
    if (isNeeded() && Backup::last(shop_.reader()).day != shop_.today()) make();
}

void BackupKeeper::make() {
    if (running_) return;
    if (thread_.joinable()) thread_.join();
    running_ = true;
    Q_EMIT begun();
    thread_ = std::thread([this, folder = folder(), &database = shop_.database()] {
        QString path, problem;
        try {
            path = Backup::make(database, folder).path;
        } catch (const Error& error) {
            problem = error.sentence();
        }
        QMetaObject::invokeMethod(this, [this, path, problem] { settle(path, problem); }, Qt::QueuedConnection);
    });
}

void BackupKeeper::settle(const QString& path, const QString& problem) {
    running_ = false;
    if (problem.isEmpty()) Q_EMIT made(path);
    else Q_EMIT failed(problem);
    Q_EMIT finished();
}

}  // namespace regulars
