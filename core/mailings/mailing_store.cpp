#include "core/mailings/mailing_store.h"

namespace regulars {

namespace {

constexpr const char* kStands = "NOT EXISTS(SELECT 1 FROM mailing_event r WHERE r.reverses = e.id)";

// A mailing counts as confirmed while one of its cards is known to be printed or spoiled.
const std::string kColumns = std::string("SELECT m.id, m.uuid, m.kind, m.title, m.sheet, m.start_cell, m.day, m.at, m.staff_id, EXISTS(SELECT 1 FROM mailing_item i "
                                         "JOIN mailing_event e ON e.item_id = i.id WHERE i.mailing_id = m.id AND e.kind <> 'reversed' AND ") + kStands + ") FROM mailing m ";

Mailing mailingOf(const Statement& s) {
    Mailing m;
    m.id = s.id<MailingId>(0);
    m.uuid = s.text(1);
    m.kind = cardKindFromWord(s.text(2)).value_or(CardKind::Reminder);
    m.title = s.text(3);
    m.sheet = s.text(4);
    m.startCell = static_cast<int>(s.integer(5));
    m.day = s.day(6);
    m.at = s.integer(7);
    m.staff = s.id<StaffId>(8);
    m.status = s.integer(9) != 0 ? Mailing::Status::Confirmed : Mailing::Status::Prepared;
    return m;
}

}  // namespace

MailingId MailingStore::add(const Mailing& m) {
    Statement(connection_, "INSERT INTO mailing(uuid, kind, title, sheet, start_cell, day, at, staff_id) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .bind(m.uuid, cardKindWord(m.kind), m.title, m.sheet, m.startCell, m.day, m.at, m.staff).run();
    const MailingId id{connection_.lastInsertId()};
    int position = 0;
    for (const MailingItem& item : m.items)
        Statement(connection_, "INSERT INTO mailing_item(mailing_id, position, customer_id, occasion, heading, body, address) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
            .bind(id, position++, item.customer, item.occasion, item.heading, item.body, item.address.join(QChar(u'\n'))).run();
    return id;
}

std::optional<Mailing> MailingStore::find(MailingId id) {
    Mailing m;
    {
        Statement s(connection_, kColumns + "WHERE m.id = ?1");
        s.bind(id);
        if (!s.step()) return std::nullopt;
        m = mailingOf(s);
    }
    Statement items(connection_, "SELECT i.id, i.customer_id, c.display_name, i.occasion, i.heading, i.body, i.address FROM mailing_item i "
                                 "JOIN customer c ON c.id = i.customer_id WHERE i.mailing_id = ?1 ORDER BY i.position");
    items.bind(id);
    while (items.step())
        m.items.push_back({items.id<MailingItemId>(0), items.id<CustomerId>(1), items.text(2), items.text(3), items.text(4), items.text(5), items.text(6).split(u'\n')});
    return m;
}

std::vector<Mailing> MailingStore::latest(int limit) {
    Statement s(connection_, kColumns + "ORDER BY m.id DESC LIMIT ?1");
    s.bind(limit);
    std::vector<Mailing> all;
    while (s.step()) all.push_back(mailingOf(s));
    return all;
}

MailingStore::Tally MailingStore::tally(MailingId id) {
    Statement s(connection_, std::string("SELECT count(*), COALESCE(SUM(EXISTS(SELECT 1 FROM mailing_event e WHERE e.item_id = i.id AND e.kind = 'printed' AND ") + kStands +
                                 ")), 0), COALESCE(SUM(EXISTS(SELECT 1 FROM mailing_event e WHERE e.item_id = i.id AND e.kind = 'spoiled' AND " + kStands +
                                 ")), 0) FROM mailing_item i WHERE i.mailing_id = ?1");
    s.bind(id);
    if (!s.step()) return {};
    return {static_cast<int>(s.integer(0)), static_cast<int>(s.integer(1)), static_cast<int>(s.integer(2))};
}

bool MailingStore::isPrinted(CustomerId id, const QString& occasion) {
    Statement s(connection_, std::string("SELECT 1 FROM mailing_item i JOIN mailing_event e ON e.item_id = i.id "
                                         "WHERE i.customer_id = ?1 AND instr(' ' || i.occasion || ' ', ' ' || ?2 || ' ') > 0 AND e.kind = 'printed' AND ") + kStands);
    s.bind(id, occasion);
    return s.step();
}

int MailingStore::visits(CustomerId id) {
    Statement s(connection_, "SELECT visits FROM derived_visits WHERE customer_id = ?1");
    s.bind(id);
    return s.step() ? static_cast<int>(s.integer(0)) : 0;
}

}  // namespace regulars
