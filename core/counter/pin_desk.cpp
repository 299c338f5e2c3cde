#include "core/counter/pin_desk.h"
#include "core/counter/permissions.h"
#include "core/profile/profile_store.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct PinDeskWords {
    Q_DECLARE_TR_FUNCTIONS(PinDesk)
};

// What `job()` gives back or throws, once the pool's thread has come to it.
template <class Job>
auto runOn(QThreadPool& pool, Job job) {
    using T = std::invoke_result_t<Job>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    auto answer = promise->future();
    pool.start([promise, job = std::move(job)]() mutable {
        try {
            promise->addResult(job());
        } catch (const Error& error) {
            promise->setException(error);
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return answer;
}

qint64 seconds(qint64 ms) { return (ms + 999) / 1000; }

std::optional<Refusal> objection(const Database& database, StaffId by, StaffId whose) {
    if (database.isReadOnly()) return Refusal{PinDeskWords::tr("The shop file can only be read, not changed.")};
    const auto reader = database.reader();
    Connection& connection = *reader;
    if (!ProfileStore(connection).find(whose)) return Refusal{PinDeskWords::tr("Nobody of this number works here.")};
    return by == whose ? std::nullopt : Permissions::objection(connection, by, Deed::ManageStaff);
}

}  // namespace

QString pinAnswerText(const PinAnswer& answer, const QString& name) {
    switch (answer.kind) {
    case PinAnswer::Kind::Wrong: return PinDeskWords::tr("This is not the PIN of %1. The next one is looked at in %2 s.").arg(name, QString::number(seconds(answer.wait)));
    case PinAnswer::Kind::TooSoon: return PinDeskWords::tr("There were wrong PINs for %1. The next one is looked at in %2 s.").arg(name, QString::number(seconds(answer.wait)));
    case PinAnswer::Kind::Right:
    case PinAnswer::Kind::NoPin: break;
    }
    return {};
}

PinDesk::PinDesk(Database& database, PinHashing hashing, std::function<Moment()> now)
    : database_(database), hashing_(hashing), now_(now ? std::move(now) : [&database] { return Moment::now(database.clock()); }) {
    pool_.setMaxThreadCount(1);
}

QFuture<PinAnswer> PinDesk::check(StaffId whose, Pin pin) {
    return runOn(pool_, [this, whose, pin] { return look(whose, pin); });
}

PinAnswer PinDesk::look(StaffId whose, const Pin& pin) {
    const auto reader = database_.reader();
    auto kept = PinStore(*reader).find(whose);
    if (!kept) return {};
    if (const qint64 left = claim(whose, *kept); left > 0) return {PinAnswer::Kind::TooSoon, left, 0};
    if (!PinHashing::matches(kept->hash, pin)) return {PinAnswer::Kind::Wrong, Guesses::waitAfter(kept->guesses.wrong), 0};
    forgive(whose);
    return {PinAnswer::Kind::Right, 0, kept->guesses.wrong - 1};
}

qint64 PinDesk::claim(StaffId whose, PinStore::Kept& kept) {
    const Moment now = now_();
    std::optional<qint64> left;  // still empty where nothing can be written
    const auto job = [&](Connection& connection) {
        // Another process or thread may have guessed, or set a new one, since it was read.
        PinStore store(connection);
        kept = store.find(whose).value_or(kept);
        Guesses guesses = kept.guesses;
        const qint64 wait = guesses.claim(now);
        store.put(whose, guesses);
        kept.guesses = guesses;
        left = wait;
    };
    if (!unwritten_.contains(whose.value)) {
        try {
            database_.writeOutside(job).waitForFinished();
        } catch (const Error&) {
            left.reset();
        }
        if (left) return *left;
        unwritten_.insert(whose.value, PinStore(*database_.reader()).find(whose).value_or(kept).guesses);
    }
    Guesses& guesses = unwritten_[whose.value];
    const qint64 wait = guesses.claim(now);
    kept.guesses = guesses;
    return wait;
}

void PinDesk::forgive(StaffId whose) {
    if (const auto held = unwritten_.find(whose.value); held != unwritten_.end()) {
        *held = {};
        return;
    }
    // The right PIN stays right when this cannot be written; the next one waits then.
    static_cast<void>(database_.writeOutside([whose](Connection& connection) { PinStore(connection).put(whose, Guesses{}); }));
}

QFuture<std::optional<Refusal>> PinDesk::set(StaffId by, StaffId whose, Pin pin) {
    return runOn(pool_, [this, by, whose, pin]() -> std::optional<Refusal> {
        if (auto refusal = objection(database_, by, whose)) return refusal;
        database_.writeOutside([whose, hash = hashing_.hashOf(pin)](Connection& connection) { PinStore(connection).put(whose, hash); }).waitForFinished();
        unwritten_.remove(whose.value);
        return std::nullopt;
    });
}

QFuture<std::optional<Refusal>> PinDesk::remove(StaffId by, StaffId whose) {
    return runOn(pool_, [this, by, whose]() -> std::optional<Refusal> {
        if (auto refusal = objection(database_, by, whose)) return refusal;
        database_.writeOutside([whose](Connection& connection) { PinStore(connection).remove(whose); }).waitForFinished();
        unwritten_.remove(whose.value);
        return std::nullopt;
    });
}

}  // namespace regulars
