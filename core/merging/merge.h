#pragma once
#include "core/base/clock.h"
#include "core/customers/customer.h"
#include <vector>

namespace regulars {

using MergeId = Id<struct MergeTag>;

/// A field the two records fill in differently, side by side.
struct MergeField {
    QString name;         ///< "display_name", "birthday" …: what a choice names
    QString title;        ///< in the user's language
    QString kept, gone;
    bool isTaken = false; ///< what the other record says will be written
};

/// A field of the kept record that a merge rewrote.
struct FieldChange {
    QString name, before, after;
    bool operator==(const FieldChange&) const = default;
};

/// How many rows of one kind change hands.
struct MergeCount {
    QString what;  ///< the table: "interaction", "task", "mailing_item", "loyalty_card", "attachment", "household_member", "customer_relation"
    qint64 rows = 0;
};

/// What a merge would do, before it is done.
struct MergePreview {
    Customer kept, gone;
    Customer result;                ///< the kept record afterwards
    std::vector<MergeField> fields; ///< only those that differ
    std::vector<Channel> withdrawn; ///< channels the result says no to because one of the two does
    QStringList notes;              ///< written into the history
    std::vector<MergeCount> moves;
    int stampsOfKept = 0, stampsOfGone = 0;  ///< less what is owed
};

/// A merge as it was written down.
struct Merge {
    MergeId id;
    CustomerId kept, gone;
    Instant at = 0;
    StaffId staff;
    std::optional<Instant> partedAt;
    std::vector<FieldChange> fields;
};

/// A row that changed hands with a merge, or was made by it.
struct MergeRow {
    QString what;     ///< the table; "customer_twin_of" for a twin noted with the other person
    qint64 row = 0;   ///< its id; of a tag, a twin and a pair that is not the same the other id
    bool isMade = false;
    QString asMade;   ///< digest of what was made
};

/// Two records parted again, and what could not go back.
struct Parted {
    CustomerId kept, gone;
    QStringList left;
};

/// What a batch merge did, pair by pair.
struct MergeReport {
    struct Pair { CustomerId kept, gone; MergeId merge; };
    struct Skipped { CustomerId a, b; QString reason; };
    std::vector<Pair> merged;
    std::vector<Skipped> skipped;
};

}  // namespace regulars
