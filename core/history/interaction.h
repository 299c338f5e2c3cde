#pragma once
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include <QString>

namespace regulars {

/// One thing that happened with a customer: a call, a visit, a note, a card sent.
struct Interaction {
    enum class Kind { Call, Visit, Note, Card };
    enum class Direction { In, Out };
    InteractionId id;
    CustomerId customer;
    Kind kind = Kind::Note;
    Day day;
    Instant at = 0;
    QString text;                          ///< any script, stored exactly
    std::optional<Direction> direction;    ///< calls only
    QString outcome;                       ///< calls: "reached", "no_answer", "message"
    std::optional<Money> amount;           ///< visits only
    StaffId staff;
    QString staffName;                     ///< read with it, not stored
    QString source;                        ///< what made it, "mailing:3"; empty for what was typed
    bool operator==(const Interaction&) const = default;
};

[[nodiscard]] QString kindCode(Interaction::Kind kind);  ///< "call", "visit", "note", "card"
[[nodiscard]] std::optional<Interaction::Kind> kindFrom(QStringView code);

}  // namespace regulars
