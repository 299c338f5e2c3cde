#include "core/exchange/service_json_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The columns of the row by these names; NULL and the empty text are left out.
QJsonObject rowOf(const Statement& s, std::initializer_list<const char*> texts, std::initializer_list<const char*> numbers = {}) {
    QJsonObject row;
    int column = 0;
    for (const char* name : texts) {
        if (const QString text = s.text(column); !text.isEmpty()) row.insert(QLatin1String(name), text);
        ++column;
    }
    for (const char* name : numbers) {
        if (!s.isNull(column)) row.insert(QLatin1String(name), s.integer(column));
        ++column;
    }
    return row;
}

}  // namespace

ServiceJsonStore::ServiceJsonStore(Connection& connection)
    : connection_(connection), hasPurchases_(connection.integer("SELECT EXISTS(SELECT 1 FROM purchase_line)") != 0), hasComplaints_(connection.integer("SELECT EXISTS(SELECT 1 FROM complaint)") != 0) {}

QJsonArray ServiceJsonStore::products() {
    Statement s(connection_, "SELECT name, category, code FROM product ORDER BY id");
    QJsonArray all;
    while (s.step()) all.append(rowOf(s, {"name", "category", "code"}));
    return all;
}

QJsonObject ServiceJsonStore::rules() {
    QJsonObject rules;
    if (const QString hours = connection_.text("SELECT hours FROM opening_hours ORDER BY id DESC LIMIT 1"); !hours.isEmpty()) rules.insert(u"opening_hours"_s, hours);
    QJsonArray standards;
    Statement s(connection_, "SELECT severity, answer_minutes, solution_minutes FROM service_standard ORDER BY severity");
    while (s.step()) standards.append(rowOf(s, {"severity"}, {"answer_minutes", "solution_minutes"}));
    if (!standards.isEmpty()) rules.insert(u"standards"_s, standards);
    return rules;
}

QJsonArray ServiceJsonStore::purchases(CustomerId id) {
    QJsonArray all;
    if (!hasPurchases_) return all;
    Statement s(connection_, "SELECT i.day, p.name, l.lot, l.quantity, l.amount_minor FROM interaction i JOIN purchase_line l ON l.interaction_id = i.id JOIN product p ON p.id = l.product_id "
                             "WHERE i.customer_id = ?1 ORDER BY i.day, i.at, l.id");
    s.bind(id);
    while (s.step()) all.append(rowOf(s, {"day", "product", "lot"}, {"quantity", "amount_minor"}));
    return all;
}

QJsonArray ServiceJsonStore::complaints(CustomerId id) {
    QJsonArray all;
    if (!hasComplaints_) return all;
    Statement s(connection_, "SELECT p.name, c.lot, c.category, c.severity, c.text, s.name, c.opened_at, c.id FROM complaint c JOIN staff s ON s.id = c.staff_id "
                             "LEFT JOIN product p ON p.id = c.product_id WHERE c.customer_id IS ?1 ORDER BY c.opened_at, c.id");
    s.bind(id);
    while (s.step()) {
        QJsonObject complaint = rowOf(s, {"product", "lot", "category", "severity", "text", "staff"}, {"opened_at"});
        if (const QJsonArray taken = steps(s.integer(7)); !taken.isEmpty()) complaint.insert(u"steps"_s, taken);
        all.append(complaint);
    }
    return all;
}

QJsonArray ServiceJsonStore::steps(qint64 complaint) {
    Statement s(connection_, "SELECT e.kind, e.text, s.name, e.at, e.score FROM complaint_step e JOIN staff s ON s.id = e.staff_id WHERE e.complaint_id = ?1 ORDER BY e.id");
    s.bind(complaint);
    QJsonArray all;
    while (s.step()) all.append(rowOf(s, {"kind", "text", "staff"}, {"at", "score"}));
    return all;
}

QJsonArray ServiceJsonStore::recalls() {
    Statement s(connection_, "SELECT r.text, p.name, r.lot, s.name, r.started_at, r.id FROM recall r JOIN product p ON p.id = r.product_id JOIN staff s ON s.id = r.staff_id ORDER BY r.id");
    QJsonArray all;
    while (s.step()) {
        QJsonObject recall = rowOf(s, {"text", "product", "lot", "staff"}, {"started_at"});
        recall.insert(u"contacts"_s, contacts(s.integer(5)));
        all.append(recall);
    }
    return all;
}

QJsonArray ServiceJsonStore::contacts(qint64 recall) {
    Statement s(connection_, "SELECT r.how, r.status, r.text, s.name, r.at, r.customer_id FROM recall_contact r JOIN staff s ON s.id = r.staff_id JOIN customer c ON c.id = r.customer_id "
                             "WHERE r.recall_id = ?1 AND c.binned_at IS NULL ORDER BY r.id");
    s.bind(recall);
    QJsonArray all;
    while (s.step()) all.append(rowOf(s, {"how", "status", "text", "staff"}, {"at", "customer"}));
    return all;
}

}  // namespace regulars
