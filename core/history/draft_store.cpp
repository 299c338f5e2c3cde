#include "core/history/draft_store.h"

namespace regulars {

// A draft may belong to nobody yet, so the customer is bound as a number and never as NULL.

QString DraftStore::find(StaffId by, CustomerId id) {
    Statement s(connection_, "SELECT content FROM draft WHERE staff_id = ?1 AND customer_id = ?2");
    s.bind(by.value, id.value);
    return s.step() ? s.text(0) : QString();
}

void DraftStore::put(StaffId by, CustomerId id, const QString& content, Instant at) {
    Statement(connection_, "INSERT INTO draft(staff_id, customer_id, content, at) VALUES(?1, ?2, ?3, ?4) "
                           "ON CONFLICT(staff_id, customer_id) DO UPDATE SET content = excluded.content, at = excluded.at")
        .bind(by.value, id.value, content, at)
        .run();
}

void DraftStore::remove(StaffId by, CustomerId id) {
    Statement(connection_, "DELETE FROM draft WHERE staff_id = ?1 AND customer_id = ?2").bind(by.value, id.value).run();
}

}  // namespace regulars
