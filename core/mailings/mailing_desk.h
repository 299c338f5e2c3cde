#pragma once
#include "core/mailings/mailing.h"
#include "core/profile/profile.h"
#include "core/storage/database.h"

namespace regulars {

/// Cards: who is due, preparing a job, and what came out of the printer.
class MailingDesk {
public:
    explicit MailingDesk(Database& database) : database_(database) {}
    /// The cards due up to a day: reminders from follow-ups, birthday cards from birthdays; holiday cards for everyone who accepts post.
    /// Left out, with the reason: no address, or no to post. A reminder answers the customer's own wish and goes out unless they
    /// said no, one card for all that is due to them; the others need a yes. Cards printed already are not due any more. `own` are the shop's own words.
    [[nodiscard]] static DueCards due(Connection& reader, CardKind kind, Day today, Day until, const CardTexts& own = {});
    /// The same, only counted.
    [[nodiscard]] static DueCount countDue(Connection& reader, CardKind kind, Day today, Day until);
    QFuture<Outcome<Mailing>> prepare(StaffId by, Mailing mailing);
    /// "Did it come out right?": all but the spoiled cards (counted from 1) are marked printed, in the customers' timelines too.
    QFuture<Outcome<Done>> confirm(StaffId by, MailingId id, std::vector<int> spoiled);

private:
    Database& database_;
};

}  // namespace regulars
