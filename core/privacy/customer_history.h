#pragma once
#include "core/storage/changeset_values.h"
#include "core/storage/journal.h"
#include <QHash>
#include <QSet>

namespace regulars {

/// One value an action changed, as people read it: of what kind of row, which field, what it said before and afterwards.
struct ChangedValue {
    QByteArray table;   ///< "customer", "customer_phone" …
    RowChange::Operation operation = RowChange::Operation::Update;
    QString field;      ///< the column, without "_id"; empty for a whole row that came or went
    QString before, after;
    bool operator==(const ChangedValue&) const = default;
};

/// One action as far as it concerned one customer.
struct CustomerChange {
    JournalRow action;
    std::vector<ChangedValue> values;
    bool isAboutMany = false;  ///< it changed other people too, who come along when it is taken back
    bool isForgotten = false;  ///< what it changed is no longer kept
};

/// Every change of one customer, newest first, read from what the journal recorded a page at a time: never more than one action and
/// one page are held. Reads for long in a large journal: not for the window's thread.
class CustomerHistory {
public:
    /// Where the next page begins. Rows of theirs that are gone by now are known by what was read before.
    struct Place {
        ActionId before;
        QHash<QByteArray, QSet<qint64>> keys;
        QSet<qint64> notYetMade;  ///< of their records, those whose first action has not come yet
        bool isBegun = false, isAtEnd = false;
    };
    struct Page {
        std::vector<CustomerChange> changes;
        Place next;
    };
    /// At most `limit` actions; fewer and at the end when there are no more.
    [[nodiscard]] static Page read(Connection& reader, CustomerId id, int limit, Place from);
    [[nodiscard]] static Page read(Connection& reader, CustomerId id, int limit) { return read(reader, id, limit, Place()); }
};

}  // namespace regulars
