#include "core/service/complaint_store.h"
#include "core/sales/purchase_store.h"

namespace regulars {

namespace {

constexpr std::string_view kComplaints =
    "SELECT c.id, c.customer_id, c.product_id, c.lot, c.category, c.severity, c.text, c.opened_at, c.staff_id, u.display_name, p.name, s.name FROM complaint c "
    "JOIN staff s ON s.id = c.staff_id LEFT JOIN customer u ON u.id = c.customer_id LEFT JOIN product p ON p.id = c.product_id ";

// The latest of its being solved and reopened tells.
constexpr std::string_view kIsOpen =
    "coalesce((SELECT e.kind FROM complaint_step e WHERE e.complaint_id = c.id AND (e.kind = 'solved' OR e.kind = 'reopened') ORDER BY e.id DESC LIMIT 1), '') <> 'solved'";

Complaint complaintOf(const Statement& s) {
    Complaint c;
    c.id = s.id<ComplaintId>(0);
    c.customer = s.id<CustomerId>(1);
    c.product = s.id<ProductId>(2);
    c.lot = s.text(3);
    c.category = s.text(4);
    c.severity = severityFrom(s.text(5)).value_or(Severity::Normal);
    c.text = s.text(6);
    c.openedAt = s.integer(7);
    c.staff = s.id<StaffId>(8);
    c.customerName = s.text(9);
    c.productName = s.text(10);
    c.staffName = s.text(11);
    return c;
}

}  // namespace

ComplaintId ComplaintStore::add(const Complaint& c) {
    Statement(connection_, "INSERT INTO complaint(customer_id, product_id, lot, category, severity, text, opened_at, staff_id) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .bind(c.customer, c.product, plainLot(c.lot), c.category, severityCode(c.severity), c.text, c.openedAt, c.staff)
        .run();
    return ComplaintId{connection_.lastInsertId()};
}

void ComplaintStore::put(const Complaint& c) {
    Statement(connection_, "UPDATE complaint SET customer_id = ?2, product_id = ?3, lot = ?4, category = ?5, severity = ?6, text = ?7 WHERE id = ?1")
        .bind(c.id, c.customer, c.product, plainLot(c.lot), c.category, severityCode(c.severity), c.text)
        .run();
}

void ComplaintStore::remove(ComplaintId id) {
    Statement(connection_, "DELETE FROM complaint_step WHERE complaint_id = ?1").bind(id).run();
    Statement(connection_, "DELETE FROM complaint WHERE id = ?1").bind(id).run();
}

void ComplaintStore::addStep(ComplaintId id, const ComplaintStep& step) {
    Statement(connection_, "INSERT INTO complaint_step(complaint_id, kind, at, text, score, staff_id) VALUES(?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(id, stepCode(step.kind), step.at, step.text, step.score, step.staff)
        .run();
}

std::vector<ComplaintStep> ComplaintStore::steps(ComplaintId id) {
    Statement s(connection_, "SELECT e.kind, e.at, e.text, e.score, e.staff_id, s.name FROM complaint_step e JOIN staff s ON s.id = e.staff_id WHERE e.complaint_id = ?1 ORDER BY e.id");
    s.bind(id);
    std::vector<ComplaintStep> steps;
    while (s.step()) {
        ComplaintStep step;
        step.kind = stepFrom(s.text(0)).value_or(ComplaintStep::Kind::Answered);
        step.at = s.integer(1);
        step.text = s.text(2);
        if (!s.isNull(3)) step.score = static_cast<int>(s.integer(3));
        step.staff = s.id<StaffId>(4);
        step.staffName = s.text(5);
        steps.push_back(std::move(step));
    }
    return steps;
}

std::vector<Complaint> ComplaintStore::read(Statement& statement) {
    std::vector<Complaint> all;
    while (statement.step()) all.push_back(complaintOf(statement));
    for (Complaint& complaint : all) complaint.steps = steps(complaint.id);
    return all;
}

std::optional<Complaint> ComplaintStore::find(ComplaintId id) {
    Statement s(connection_, std::string(kComplaints) + "WHERE c.id = ?1");
    s.bind(id);
    const auto found = read(s);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Complaint> ComplaintStore::chosen(const ComplaintChoice& choice) {
    Statement s(connection_, std::string(kComplaints) + "WHERE u.binned_at IS NULL AND (?1 IS NULL OR c.customer_id = ?1) AND (?2 IS NULL OR c.product_id = ?2) "
                             "AND (?3 IS NULL OR c.lot = ?3 COLLATE NOCASE) AND (?4 = 0 OR " + std::string(kIsOpen) + ") ORDER BY c.opened_at DESC, c.id DESC LIMIT ?5");
    s.bind(choice.customer, choice.product, choice.lot ? std::optional(plainLot(*choice.lot)) : std::nullopt, choice.openOnly, choice.most);
    return read(s);
}

QStringList ComplaintStore::categories() {
    Statement s(connection_, "SELECT category FROM complaint WHERE category <> '' GROUP BY category ORDER BY count(*) DESC, category");
    QStringList all;
    while (s.step()) all << s.text(0);
    return all;
}

}  // namespace regulars
