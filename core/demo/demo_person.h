#pragma once
#include "core/customers/customer.h"
#include "core/demo/dice.h"
#include "core/history/interaction.h"
#include "core/tasks/task.h"
#include <vector>

namespace regulars {

/// One make-believe customer with everything that happened: oldest first, and nothing today: the shop has just opened.
struct DemoPerson {
    Customer customer;
    struct Happening {
        Interaction::Kind kind;
        int daysAgo;
        int minutes;       ///< after midnight
        QString text;
        qint64 amountMinor = 0;
        bool stamp = false;
        bool incoming = true;
        bool byOwner = true;
        bool reached = true;  ///< a call; else a message was left
    };
    std::vector<Happening> happenings;
    std::vector<Task> tasks;
    bool hasCard = false;
    bool isPerson = true;   ///< not a company or a family
    int stampsWanted = -1;  ///< the cast's: exactly so many on the card now
};

/// Makes customer number `index` (0-based); the first ones are the shop's own cast, the rest drawn from the seed.
[[nodiscard]] DemoPerson makeDemoPerson(quint64 seed, qint64 index, Day today);

}  // namespace regulars
