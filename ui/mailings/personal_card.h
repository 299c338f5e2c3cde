#pragma once
#include "core/mailings/mailing.h"
#include <QSet>
#include <optional>

namespace regulars {

class Connection;

/// Which card one customer is due, and who else would get one of that kind.
struct PersonalCard {
    static constexpr int daysAhead = 7;
    static constexpr int holidayMonth = 11;  ///< earlier in the year nobody is due a card of that kind
    std::optional<CardKind> kind;  ///< none: nothing is due to them
    Day until;
    QSet<qint64> others;           ///< who is due a card of that kind besides
    QString name;
    QString why;                   ///< why they are left out though something is due; else empty
    /// Reads what is due up to a week from today: a birthday first, then what was promised, then the holidays.
    [[nodiscard]] static PersonalCard read(Connection& reader, CustomerId customer, Day today);
};

}  // namespace regulars
