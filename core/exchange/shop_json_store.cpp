#include "core/exchange/shop_json_store.h"
#include <QCryptographicHash>
#include <QStringList>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The columns of the row by these names; NULL is left out.
QJsonObject rowOf(const Statement& s, std::initializer_list<const char*> texts, std::initializer_list<const char*> numbers = {}) {
    QJsonObject row;
    int column = 0;
    for (const char* name : texts) {
        if (!s.isNull(column)) row.insert(QLatin1String(name), s.text(column));
        ++column;
    }
    for (const char* name : numbers) {
        if (!s.isNull(column)) row.insert(QLatin1String(name), s.integer(column));
        ++column;
    }
    return row;
}

}  // namespace

int ShopJsonStore::mostParts(const char* table) {
    return std::max(1, static_cast<int>(connection_.integer(std::string("SELECT max(n) FROM (SELECT count(*) AS n FROM ") + table + " GROUP BY customer_id)")));
}

QJsonArray ShopJsonStore::programmes() {
    Statement s(connection_, "SELECT p.name, p.kind, p.status, t.reward, t.clawback, t.stamps_needed, t.reward_percent, t.expiry_days, t.max_per_day, t.min_gap_seconds "
                             "FROM loyalty_programme p JOIN loyalty_terms t ON t.programme_id = p.id "
                             "WHERE t.version = (SELECT max(version) FROM loyalty_terms WHERE programme_id = p.id) ORDER BY p.id");
    QJsonArray all;
    while (s.step())
        all.append(rowOf(s, {"name", "kind", "status", "reward", "clawback"}, {"stamps_needed", "reward_percent", "expiry_days", "max_per_day", "min_gap_seconds"}));
    return all;
}

QJsonArray ShopJsonStore::interactions(CustomerId id) {
    Statement s(connection_, "SELECT i.kind, i.day, i.text, i.direction, i.outcome, i.currency, s.name, i.source, i.at, i.amount_minor FROM interaction i "
                             "JOIN staff s ON s.id = i.staff_id WHERE i.customer_id IS ?1 ORDER BY i.day, i.at, i.id");
    s.bind(id);
    QJsonArray all;
    while (s.step()) all.append(rowOf(s, {"kind", "day", "text", "direction", "outcome", "currency", "staff", "source"}, {"at", "amount_minor"}));
    return all;
}

QJsonArray ShopJsonStore::tasks(CustomerId id) {
    Statement s(connection_, "SELECT t.kind, t.text, t.due_on, s.name, c.name, e.how, nullif(e.reason, ''), r.rule, r.planned_on, r.closed_day, t.due_minutes, t.created_at, t.done_at, a.minutes, t.id FROM task t "
                             "LEFT JOIN staff s ON s.id = t.staff_id JOIN staff c ON c.id = t.created_by LEFT JOIN task_end e ON e.task_id = t.id "
                             "LEFT JOIN appointment a ON a.task_id = t.id LEFT JOIN task_repeat r ON r.task_id = t.id WHERE t.customer_id IS ?1 ORDER BY t.due_on, t.due_minutes, t.id");
    s.bind(id);
    QJsonArray all;
    while (s.step()) {
        QJsonObject task = rowOf(s, {"kind", "text", "due_on", "staff", "created_by", "end", "reason", "repeats", "planned_on", "closed_day"}, {"due_minutes", "created_at", "done_at", "minutes"});
        if (const QJsonArray moves = movesOf(s.integer(14)); !moves.isEmpty()) task.insert(u"moved_from"_s, moves);
        all.append(task);
    }
    return all;
}

QJsonArray ShopJsonStore::movesOf(qint64 task) {
    Statement s(connection_, "SELECT m.due_on, nullif(m.reason, ''), s.name, m.due_minutes, m.at FROM task_move m JOIN staff s ON s.id = m.staff_id WHERE m.task_id = ?1 ORDER BY m.id");
    s.bind(task);
    QJsonArray all;
    while (s.step()) all.append(rowOf(s, {"due_on", "reason", "staff"}, {"due_minutes", "at"}));
    return all;
}

QJsonArray ShopJsonStore::cards(CustomerId id) {
    Statement s(connection_, "SELECT number, status FROM loyalty_card WHERE customer_id = ?1 ORDER BY number");
    s.bind(id);
    QJsonArray all;
    while (s.step()) all.append(rowOf(s, {"number", "status"}));
    return all;
}

QJsonArray ShopJsonStore::ledger(CustomerId id) {
    Statement s(connection_, "SELECT p.name, v.kind, v.occurred_on, s.name FROM loyalty_account a JOIN loyalty_programme p ON p.id = a.programme_id "
                             "JOIN loyalty_event v ON v.account_id = a.id JOIN staff s ON s.id = v.staff_id WHERE a.customer_id = ?1 AND v.kind <> 'reverse' "
                             "AND NOT EXISTS(SELECT 1 FROM loyalty_event r WHERE r.reverses = v.id) ORDER BY p.id, v.occurred_on, v.kind, s.id");
    s.bind(id);
    QJsonArray all;
    while (s.step()) all.append(rowOf(s, {"programme", "kind", "day", "staff"}));
    return all;
}

int ShopJsonStore::stamps(CustomerId id) {
    Statement s(connection_, "SELECT COALESCE((SELECT SUM(e.delta) FROM loyalty_account a JOIN loyalty_lot l ON l.account_id = a.id "
                             "JOIN loyalty_entry e ON e.lot_id = l.id WHERE a.customer_id = ?1 AND a.status IN ('active', 'frozen')), 0)");
    s.bind(id);
    return s.step() ? static_cast<int>(s.integer(0)) : 0;
}

QJsonArray ShopJsonStore::twins(CustomerId id) {
    Statement s(connection_, "SELECT t.other_id, t.reason FROM customer_twin t JOIN customer c ON c.id = t.other_id WHERE t.customer_id = ?1 AND c.binned_at IS NULL ORDER BY t.other_id");
    s.bind(id);
    QJsonArray all;
    while (s.step()) all.append(QJsonObject{{u"id"_s, s.integer(0)}, {u"reason"_s, s.text(1)}});
    return all;
}

QJsonArray ShopJsonStore::fields() {
    Statement s(connection_, "SELECT name, kind, choices FROM custom_field ORDER BY position, id");
    QJsonArray all;
    while (s.step()) all.append(rowOf(s, {"name", "kind", "choices"}));
    return all;
}

QJsonArray ShopJsonStore::values(CustomerId id) {
    Statement s(connection_, "SELECT f.name, v.value FROM customer_value v JOIN custom_field f ON f.id = v.field_id WHERE v.customer_id = ?1 ORDER BY f.position, f.id");
    s.bind(id);
    QJsonArray all;
    while (s.step()) all.append(rowOf(s, {"name", "value"}));
    return all;
}

QJsonArray ShopJsonStore::members(CustomerId household) {
    Statement s(connection_, "SELECT m.name, m.birthday, m.role, m.since, m.until, m.customer_id, m.shares_address FROM household_member m LEFT JOIN customer c ON c.id = m.customer_id "
                             "WHERE m.household_id = ?1 AND c.binned_at IS NULL ORDER BY m.id");
    s.bind(household);
    QJsonArray all;
    while (s.step()) all.append(rowOf(s, {"name", "birthday", "role", "since", "until"}, {"id", "shares_address"}));
    return all;
}

QJsonArray ShopJsonStore::relations(CustomerId id) {
    Statement s(connection_, "SELECT r.name, r.reverse_name, r.other_id FROM customer_relation r JOIN customer c ON c.id = r.other_id WHERE r.customer_id = ?1 AND c.binned_at IS NULL ORDER BY r.id");
    s.bind(id);
    QJsonArray all;
    while (s.step()) all.append(rowOf(s, {"is", "reverse"}, {"id"}));
    return all;
}

QJsonArray ShopJsonStore::files(CustomerId id) {
    Statement s(connection_, "SELECT name, hash FROM attachment WHERE customer_id = ?1 ORDER BY name, hash");
    s.bind(id);
    QJsonArray all;
    while (s.step()) all.append(rowOf(s, {"name", "sha256"}));
    return all;
}

QString ShopJsonStore::photoDigest(CustomerId id) {
    Statement s(connection_, "SELECT picture FROM customer_photo WHERE customer_id = ?1");
    s.bind(id);
    return s.step() ? QString::fromLatin1(QCryptographicHash::hash(s.blob(0), QCryptographicHash::Sha256).toHex()) : QString();
}

QJsonArray ShopJsonStore::mailingItems(MailingId id) {
    Statement s(connection_, "SELECT i.occasion, i.heading, i.body, i.address, COALESCE((SELECT e.kind FROM mailing_event e WHERE e.item_id = i.id AND e.kind <> 'reversed' "
                             "AND NOT EXISTS(SELECT 1 FROM mailing_event r WHERE r.reverses = e.id) ORDER BY e.id DESC LIMIT 1), 'prepared'), i.customer_id "
                             "FROM mailing_item i JOIN customer c ON c.id = i.customer_id WHERE i.mailing_id = ?1 AND c.binned_at IS NULL ORDER BY i.position");
    s.bind(id);
    QJsonArray all;
    while (s.step()) all.append(rowOf(s, {"occasion", "heading", "body", "address", "state"}, {"customer"}));
    return all;
}

void ShopJsonStore::eachMailing(const std::function<void(const QJsonObject&)>& each) {
    Statement s(connection_, "SELECT m.kind, m.title, m.sheet, m.day, f.name, m.start_cell, m.at, m.id FROM mailing m JOIN staff f ON f.id = m.staff_id ORDER BY m.id");
    while (s.step()) {
        QJsonObject mailing = rowOf(s, {"kind", "title", "sheet", "day", "staff"}, {"start_cell", "at"});
        mailing.insert(u"cards"_s, mailingItems(s.id<MailingId>(7)));
        each(mailing);
    }
}

}  // namespace regulars
