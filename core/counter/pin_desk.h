#pragma once
#include "core/counter/guesses.h"
#include "core/counter/pin_hashing.h"
#include "core/counter/pin_store.h"
#include "core/storage/database.h"
#include <QHash>
#include <QThreadPool>

namespace regulars {

/// What came of a look at a PIN.
struct PinAnswer {
    enum class Kind { Right, Wrong, TooSoon, NoPin };
    Kind kind = Kind::NoPin;
    qint64 wait = 0;      ///< ms until the next guess is looked at
    int wrongBefore = 0;  ///< with a right one: how many were wrong since the last right one
    [[nodiscard]] bool isRight() const { return kind == Kind::Right; }
    bool operator==(const PinAnswer&) const = default;
};

/// Says it to whoever typed; empty when the PIN was right or none is needed.
[[nodiscard]] QString pinAnswerText(const PinAnswer& answer, const QString& name);

/// Looks at PINs, sets and removes them, on a thread of its own: nobody waits for a hash. Every guess is on the disk, counted as wrong, before it is
/// looked at, so that stopping the program saves nobody a wait; where the disk takes nothing, it is counted here.
class PinDesk {
public:
    explicit PinDesk(Database& database, PinHashing hashing = {}, std::function<Moment()> now = {});
    PinDesk(const PinDesk&) = delete;
    PinDesk& operator=(const PinDesk&) = delete;
    QFuture<PinAnswer> check(StaffId whose, Pin pin);
    /// One's own, or for the owner anybody's. What was guessed wrong until now is forgotten. Whether it is really `by` who asks is for the caller to know.
    QFuture<std::optional<Refusal>> set(StaffId by, StaffId whose, Pin pin);
    QFuture<std::optional<Refusal>> remove(StaffId by, StaffId whose);

private:
    [[nodiscard]] PinAnswer look(StaffId whose, const Pin& pin);
    [[nodiscard]] qint64 claim(StaffId whose, PinStore::Kept& kept);
    void forgive(StaffId whose);
    Database& database_;
    const PinHashing hashing_;
    const std::function<Moment()> now_;
    QHash<qint64, Guesses> unwritten_;  ///< on the one thread of the pool only
    QThreadPool pool_;
};

}  // namespace regulars
