#pragma once
#include "core/customers/customer.h"
#include <atomic>

namespace regulars {

/// One change to many customers at once.
struct MassChange {
    enum class Kind { AddTag, RemoveTag, Consent, Language, PriceGroup, TaskStaff, Bin };
    Kind kind = Kind::AddTag;
    QString text;              ///< the tag, the language's code (empty: the shop's), the price group (empty: none)
    Channel channel = Channel::Email;
    bool isGiven = true;       ///< of a consent
    QString purpose, wording;  ///< of a consent: what for, and the version of the text they were asked with
    QString source;            ///< of a consent: how it came, "asked at the fair in Lund"
    StaffId staff;             ///< whose the open follow-ups become; invalid: anybody's
    /// Why it cannot be done to anybody, in a sentence; empty when it can.
    [[nodiscard]] QString objection() const;
    /// The name of the action in the journal, in English.
    [[nodiscard]] const char* actionName() const;
    bool operator==(const MassChange&) const = default;
};

/// Whom a change would change, of those asked about.
struct MassDryRun {
    qint64 asked = 0;               ///< of them in the book
    std::vector<qint64> changing;   ///< in the order asked
};

/// What a change has changed.
struct MassReport {
    qint64 asked = 0, changed = 0;
};

/// How far a change of many is, and the way to stop it. Shared between the one who waits and the one who works.
struct MassProgress {
    std::atomic<qint64> done = 0, total = 0;
    std::atomic<bool> cancelled = false;
};

}  // namespace regulars
