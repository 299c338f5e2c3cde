#pragma once
#include "core/base/clock.h"
#include "core/storage/connection.h"

namespace regulars {

/// The append-only rows that say what became of a printed card, as far as taking them back needs them.
class MailingEventStore {
public:
    struct Event {
        qint64 id = 0;
        qint64 item = 0;
        QString kind;        ///< printed, spoiled, reversed
        qint64 reverses = 0;
    };
    explicit MailingEventStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] std::optional<Event> find(qint64 id);
    /// The newest row of this card and kind that was not reversed; 0: none.
    [[nodiscard]] qint64 standing(qint64 item, const QString& kind);
    void add(const Event& event, Instant at, StaffId staff);

private:
    Connection& connection_;
};

}  // namespace regulars
