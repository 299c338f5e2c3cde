#include "core/loyalty/mailing_event_store.h"

namespace regulars {

std::optional<MailingEventStore::Event> MailingEventStore::find(qint64 id) {
    Statement s(connection_, "SELECT id, item_id, kind, reverses FROM mailing_event WHERE id = ?1");
    s.bind(id);
    if (!s.step()) return std::nullopt;
    return Event{s.integer(0), s.integer(1), s.text(2), s.integer(3)};
}

qint64 MailingEventStore::standing(qint64 item, const QString& kind) {
    Statement s(connection_, "SELECT m.id FROM mailing_event m WHERE m.item_id = ?1 AND m.kind = ?2 "
                             "AND NOT EXISTS(SELECT 1 FROM mailing_event r WHERE r.reverses = m.id) ORDER BY m.id DESC LIMIT 1");
    s.bind(item, kind);
    return s.step() ? s.integer(0) : 0;
}

void MailingEventStore::add(const Event& event, Instant at, StaffId staff) {
    const std::optional<qint64> reverses = event.reverses > 0 ? std::optional(event.reverses) : std::nullopt;
    Statement(connection_, "INSERT INTO mailing_event(item_id, kind, reverses, at, staff_id) VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(event.item, event.kind, reverses, at, staff)
        .run();
}

}  // namespace regulars
