#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/writer.h"
#include <QCoreApplication>
#include <QFile>
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
    if (QFile::exists(path + u"-wal"_s)) return;
    Connection connection(path, Connection::Mode::Immutable);
    if (connection.integer("SELECT count(*) FROM shop") > 1) throw Error(Error::Kind::Damaged, DatabaseWords::tr("“%1” is damaged. Restore the newest good backup.").arg(path));
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

std::unique_ptr<Database> Database::open(const QString& path, Options options) {
    ShopFile::recognise(path);
    probe(path);
    const int wait = options.lockWaitMs;
    const bool onlyReads = options.readOnly || !ShopFile::isWritable(path);
    auto writer = std::make_unique<Writer>(path, std::move(options), onlyReads);
    if (!writer->readOnly && !writer->lock.take(wait))
        throw Error(Error::Kind::Locked, DatabaseWords::tr("“%1” is open in another program: %2.").arg(path, writer->lock.holder()));
    writer->prepare();
    auto database = std::unique_ptr<Database>(new Database(std::move(writer)));
    database->writer_->start();
    return database;
}

std::unique_ptr<Database> Database::create(const QString& path, Options options) {
    makeEmptyFile(path);
    auto writer = std::make_unique<Writer>(path, std::move(options), false);
    if (!writer->lock.take(0)) throw Error(Error::Kind::Locked, DatabaseWords::tr("“%1” is open in another program: %2.").arg(path, writer->lock.holder()));
    writer->prepare();
    writer->leftUnclean = false;
    auto database = std::unique_ptr<Database>(new Database(std::move(writer)));
    database->writer_->start();
    return database;
}

QString Database::path() const { return writer_->path; }

bool Database::isReadOnly() const { return writer_->readOnly; }

bool Database::wasLeftUnclean() const { return writer_->leftUnclean; }

const Clock& Database::clock() const { return writer_->options.clock; }

std::unique_ptr<Connection> Database::reader() const {
    // A file in a folder nobody may write has no place for shared memory: then it cannot change under us either.
    const bool immutable = writer_->readOnly && !ShopFile::isWritable(path()) && !QFile::exists(path() + u"-wal"_s);
    auto connection = std::make_unique<Connection>(path(), immutable ? Connection::Mode::Immutable : Connection::Mode::Reader);
    // The first read opens the log and its index: from then on reading goes on even when the files are taken away.
    static_cast<void>(connection->integer("SELECT count(*) FROM sqlite_schema"));
    return connection;
}

QString Database::quickProblem() const {
    const auto connection = reader();
    const QString result = connection->text("PRAGMA quick_check(1)");
    return result == u"ok" ? QString() : DatabaseWords::tr("The shop file is damaged: %1. Restore the newest good backup.").arg(result);
}

void Database::enqueue(std::function<void()> job) { writer_->enqueue(std::move(job)); }

ActionId Database::perform(const Action& action, const std::function<bool(Transaction&)>& body) {
    const Changes changes = writer_->perform(action, body);
    if (changes.isEmpty()) return {};
    QMetaObject::invokeMethod(this, [this, changes] { Q_EMIT committed(changes); }, Qt::QueuedConnection);
    return changes.action;
}

QFuture<void> Database::writeOutside(std::function<void(Connection&)> body) {
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    enqueue([this, promise, body = std::move(body)] {
        try {
            writer_->outside(body);
        } catch (const Error& error) {
            promise->setException(error);
        }
        promise->finish();
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
            if (!changes.isEmpty()) QMetaObject::invokeMethod(this, [this, changes] { Q_EMIT committed(changes); }, Qt::QueuedConnection);
            return Saved<ActionId>{action, changes.action};
        });
    });
    return promise->future();
}

int Database::queued() const { return writer_->queued(); }

void Database::drain() { writer_->drain(); }

}  // namespace regulars
