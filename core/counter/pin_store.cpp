#include "core/counter/pin_store.h"

namespace regulars {

bool PinStore::isThere() { return connection_.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'staff_pin'") > 0; }

std::optional<PinStore::Kept> PinStore::find(StaffId id) {
    if (!isThere()) return std::nullopt;
    Statement s(connection_, "SELECT hash, wrong, guessed_at, boot, since_boot FROM staff_pin WHERE staff_id = ?1");
    s.bind(id);
    if (!s.step()) return std::nullopt;
    return Kept{s.text(0).toLatin1(), {static_cast<int>(s.integer(1)), {s.integer(2), s.text(3), s.integer(4)}}};
}

std::vector<StaffId> PinStore::all() {
    std::vector<StaffId> ids;
    if (!isThere()) return ids;
    Statement s(connection_, "SELECT staff_id FROM staff_pin JOIN staff ON staff.id = staff_id WHERE left_on IS NULL ORDER BY staff_id");
    while (s.step()) ids.push_back(s.id<StaffId>(0));
    return ids;
}

void PinStore::put(StaffId id, const QByteArray& hash) {
    Statement(connection_, "INSERT OR REPLACE INTO staff_pin(staff_id, hash) VALUES(?1, ?2)").bind(id, QString::fromLatin1(hash)).run();
}

void PinStore::put(StaffId id, const Guesses& guesses) {
    Statement(connection_, "UPDATE staff_pin SET wrong = ?2, guessed_at = ?3, boot = ?4, since_boot = ?5 WHERE staff_id = ?1")
        .bind(id, guesses.wrong, guesses.latest.at, guesses.latest.boot, guesses.latest.sinceBoot)
        .run();
}

void PinStore::remove(StaffId id) { Statement(connection_, "DELETE FROM staff_pin WHERE staff_id = ?1").bind(id).run(); }

}  // namespace regulars
