#pragma once
#include "core/storage/connection.h"
#include "core/tasks/task.h"
#include <vector>

namespace regulars {

/// A birthday that comes.
struct Birthday {
    CustomerId customer;
    QString customerName;
    Day on;                      ///< the day it is celebrated
    std::optional<int> turns;    ///< age, when the year is known
    QString memberName{};        ///< whose it is, when the customer is a household and they are none themselves
    /// "Elin Åkerström", or "Nils (Hushållet Blom)".
    [[nodiscard]] QString name() const { return memberName.isEmpty() ? customerName : memberName + QStringLiteral(" (") + customerName + QChar(u')'); }
    bool operator==(const Birthday&) const = default;
};

/// What is due up to a day: follow-ups (late first) and birthdays from today on.
struct Agenda {
    std::vector<Task> tasks;
    std::vector<Birthday> birthdays;
    /// Both ends included, soonest first. Those in the bin are left out.
    [[nodiscard]] static std::vector<Birthday> birthdaysBetween(Connection& connection, Day from, Day to, bool leapDayOnFirstOfMarch);
    /// At most `limit` of each kind; a negative limit means all. Those in the bin are left out.
    [[nodiscard]] static Agenda until(Connection& connection, Day today, Day until, bool leapDayOnFirstOfMarch, int limit = -1);
};

}  // namespace regulars
