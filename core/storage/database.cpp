#include "core/storage/database.h"
#include "core/storage/file_check.h"
#include "core/storage/reach.h"
#include "core/storage/writer.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMetaObject>
#include <fcntl.h>
#include <unistd.h>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseWords {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

// An empty database file, made exclusively so that nothing that stands is ever overwritten.
void makeEmptyFile(const QString& path) {
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        if (QFile::exists(path)) throw Error(DatabaseWords::tr("“%1” exists already. Choose another name.").arg(path));
        throw Error(Error::Kind::Unreadable, DatabaseWords::tr("“%1” cannot be made. Check that the folder exists and may be written.").arg(path));
    }
    ::close(descriptor);
}

// A shop closed properly is read once before anything is made beside it, so that a damaged file is left as it was found.
void probe(const QString& path) {
    if (ShopFile::hasLog(path)) return;
    Connection connection(path, Connection::Mode::Immutable);
    if (connection.integer("SELECT count(*) FROM shop") > 1 || !journalTailHolds(connection))
        throw Error(Error::Kind::Damaged, DatabaseWords::tr("“%1” is damaged. Restore the newest good backup.").arg(path));
}

Error heldByAnother(const QString& path, const QString& holder) {
    if (holder.isEmpty()) return {Error::Kind::Locked, DatabaseWords::tr("“%1” is open in another program, which knows the file by another name.").arg(path)};
    return {Error::Kind::Locked, DatabaseWords::tr("“%1” is open in another program: %2.").arg(path, holder)};
}

constexpr int kQuickCheckDays = 7;

// In the thread the database lives in. To free what a large action changed takes longer than a frame: whoever does it is the writer.
template <class Enqueue>
void announce(Database& database, Changes changes, Enqueue enqueue) {
    QMetaObject::invokeMethod(&database, [&database, changes = std::move(changes), enqueue]() mutable {
        Q_EMIT database.committed(changes);
        if (touchesMany(changes)) enqueue([gone = std::move(changes)] {});
    }, Qt::QueuedConnection);
}

}  // namespace

Database::Database(std::unique_ptr<Writer> writer) : writer_(std::move(writer)) {
    qRegisterMetaType<Changes>();
    qRegisterMetaType<Error>();
    writer_->onStopped = [this](const Error& why) {
        QMetaObject::invokeMethod(this, [this, why] { Q_EMIT savingStopped(why); }, Qt::QueuedConnection);
    };
}

Database::~Database() = default;

std::unique_ptr<Database> Database::open(const QString& givenPath, Options options) {
    ShopFile::recognise(givenPath);
    // By whatever link it was named: lock, log and backups belong to the file itself.
    const QString path = QFileInfo(givenPath).canonicalFilePath();
    probe(path);
    const int wait = options.lockWaitMs;
    const bool onlyReads = options.readOnly || !ShopFile::isWritable(path);
    auto writer = std::make_unique<Writer>(path, std::move(options), onlyReads);
    if (!onlyReads) {
        if (!writer->lock.take(wait)) throw heldByAnother(path, writer->lock.holder());
        ShopFile::requireRoom(path);
    }
    writer->prepare();
    auto database = std::unique_ptr<Database>(new Database(std::move(writer)));
    database->writer_->start();
    return database;
}

std::unique_ptr<Database> Database::create(const QString& givenPath, Options options) {
    makeEmptyFile(givenPath);
    const QString path = QFileInfo(givenPath).canonicalFilePath();
    auto writer = std::make_unique<Writer>(path, std::move(options), false);
    if (!writer->lock.take(0)) throw heldByAnother(path, writer->lock.holder());
    writer->prepare();
    writer->leftUnclean = false;
    auto database = std::unique_ptr<Database>(new Database(std::move(writer)));
    database->writer_->start();
    return database;
}

QString Database::path() const { return writer_->path; }

bool Database::isReadOnly() const { return writer_->readOnly; }

bool Database::isQuickCheckDue() const {
    if (writer_->leftUnclean) return true;
    const auto last = Day::fromIso(reader()->text("SELECT value FROM derived_state WHERE name = 'quick_checked'"));
    const Day today = clock().today();
    // A day to come was written by a clock set wrong.
    return !last || *last > today || last->daysTo(today) >= kQuickCheckDays;
}

bool Database::isUpToDate() const { return writer_->isUpToDate(*reader()); }

const Clock& Database::clock() const { return writer_->options.clock; }

std::unique_ptr<Connection> Database::reader() const { return writer_->reader(); }

QString Database::quickProblem() const {
    const auto connection = reader();
    const QString result = connection->text("PRAGMA quick_check(1)");
    if (result != u"ok") return DatabaseWords::tr("The shop file is damaged: %1. Restore the newest good backup.").arg(result);
    if (!isReadOnly()) writer_->enqueue([writer = writer_.get(), day = clock().today()] { writer->noteQuickCheck(day); });
    return {};
}

void Database::enqueue(std::function<void()> job) { writer_->enqueue(std::move(job)); }

ActionId Database::perform(const Action& action, const std::function<bool(Transaction&)>& body) {
    const Changes changes = writer_->perform(action, body);
    if (changes.isEmpty()) return {};
    announce(*this, changes, [this](std::function<void()> job) { enqueue(std::move(job)); });
    return changes.action;
}

QFuture<void> Database::writeOutside(std::function<void(Connection&)> body) {
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    enqueue([this, promise, body = std::move(body)] {
        settle(*promise, [&] { writer_->outside(body); });
    });
    return promise->future();
}

QFuture<void> Database::betweenTransactions(std::function<void(Connection&)> body) {
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    enqueue([this, promise, body = std::move(body)] {
        settle(*promise, [&] { writer_->between(body); });
    });
    return promise->future();
}

QFuture<Outcome<ActionId>> Database::undo(ActionId action, StaffId staff) {
    auto promise = std::make_shared<QPromise<Outcome<ActionId>>>();
    promise->start();
    enqueue([this, promise, action, staff] {
        settle(*promise, [&]() -> Outcome<ActionId> {
            std::optional<Refusal> refusal;
            const Changes changes = writer_->perform({QT_TRANSLATE_NOOP("Action", "Take back"), staff},
                                                     [&](Transaction& transaction) {
                                                         refusal = writer_->takeBack(transaction, action);
                                                         return !refusal;
                                                     }, action);
            if (refusal) return *refusal;
            if (!changes.isEmpty()) announce(*this, changes, [this](std::function<void()> job) { enqueue(std::move(job)); });
            return Saved<ActionId>{action, changes.action};
        });
    });
    return promise->future();
}

int Database::queued() const { return writer_->queued(); }

void Database::drain() { writer_->drain(); }

}  // namespace regulars
