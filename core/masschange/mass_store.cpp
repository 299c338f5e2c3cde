#include "core/masschange/mass_store.h"
#include "core/customers/customer_store.h"
#include "core/storage/bulk_intake.h"

namespace regulars {

namespace {

using Kind = MassChange::Kind;

// Whether there is something to be changed: ?1 the customer, ?2 what it becomes.
std::string_view question(Kind kind) {
    switch (kind) {
    case Kind::AddTag: return "SELECT NOT EXISTS(SELECT 1 FROM customer_tag WHERE customer_id = ?1 AND tag_id = ?2)";
    case Kind::RemoveTag: return "SELECT EXISTS(SELECT 1 FROM customer_tag WHERE customer_id = ?1 AND tag_id = ?2)";
    case Kind::Consent: return "SELECT given, wording, purpose FROM consent_event WHERE customer_id = ?1 AND channel = ?2 ORDER BY id DESC";
    case Kind::Language: return "SELECT EXISTS(SELECT 1 FROM customer WHERE id = ?1 AND language <> ?2)";
    case Kind::PriceGroup: return "SELECT EXISTS(SELECT 1 FROM customer WHERE id = ?1 AND price_group <> ?2)";
    case Kind::TaskStaff: return "SELECT EXISTS(SELECT 1 FROM task WHERE customer_id = ?1 AND done_at IS NULL AND staff_id IS NOT ?2)";
    case Kind::Bin: return "SELECT 1";
    }
    return "SELECT 0";
}

// Empty for what is put in by the bulk.
std::string_view answer(Kind kind) {
    switch (kind) {
    case Kind::RemoveTag: return "DELETE FROM customer_tag WHERE customer_id = ?1 AND tag_id = ?2";
    case Kind::Language: return "UPDATE customer SET language = ?2 WHERE id = ?1";
    case Kind::PriceGroup: return "UPDATE customer SET price_group = ?2 WHERE id = ?1";
    case Kind::TaskStaff: return "UPDATE task SET staff_id = ?2 WHERE customer_id = ?1 AND done_at IS NULL AND staff_id IS NOT ?2";
    case Kind::Bin: return "UPDATE customer SET binned_at = ?2 WHERE id = ?1";
    case Kind::AddTag:
    case Kind::Consent: break;
    }
    return {};
}

qint64 tagNamed(Connection& connection, const QString& name) {
    Statement s(connection, "SELECT id FROM tag WHERE name = ?1");
    s.bind(name);
    return s.step() ? s.integer(0) : 0;
}

}  // namespace

MassStore::MassStore(Connection& connection, const MassChange& change)
    : connection_(connection), change_(change), inBook_(connection, "SELECT 1 FROM customer WHERE id = ?1 AND binned_at IS NULL"), ask_(connection, question(change.kind)) {
    if (change.kind == Kind::AddTag || change.kind == Kind::RemoveTag) tag_ = tagNamed(connection, change.text);
}

bool MassStore::isInBook(qint64 customer) {
    inBook_.reset();
    return inBook_.bind(customer).step();
}

bool MassStore::wouldChange(qint64 customer) {
    ask_.reset();
    switch (change_.kind) {
    case Kind::AddTag:
    case Kind::RemoveTag: ask_.bind(customer, tag_); break;
    case Kind::Consent: return wouldBeNews(customer);
    case Kind::TaskStaff: ask_.bind(customer, change_.staff); break;
    case Kind::Bin: return true;
    default: ask_.bind(customer, change_.text); break;
    }
    return ask_.step() && ask_.integer(0) != 0;
}

// A register: the newest line of the same purpose holds; none means no.
bool MassStore::wouldBeNews(qint64 customer) {
    ask_.bind(customer, channelCode(change_.channel));
    while (ask_.step()) {
        if (ask_.text(2) != change_.purpose) continue;
        return (ask_.integer(0) != 0) != change_.isGiven || (change_.isGiven && ask_.text(1) != change_.wording);
    }
    return true;
}

void MassStore::put(Transaction& t, qint64 customer) {
    if (change_.kind == Kind::AddTag) {
        if (tag_ == 0) tag_ = CustomerStore(connection_).tagId(change_.text);
        return t.bulk().addRow("customer_tag", customer, customer, tag_);
    }
    if (change_.kind == Kind::Consent) {
        t.bulk().add("consent_event", customer, customer, channelCode(change_.channel), change_.isGiven ? 1 : 0, change_.source, t.clock().now(), t.staff().value, change_.purpose, change_.wording);
        return;
    }
    if (!put_) put_.emplace(connection_, answer(change_.kind));
    switch (change_.kind) {
    case Kind::RemoveTag: put_->bind(customer, tag_).run(); break;
    case Kind::TaskStaff: put_->bind(customer, change_.staff).run(); break;
    case Kind::Bin: put_->bind(customer, t.clock().now()).run(); break;
    default: put_->bind(customer, change_.text).run(); break;
    }
}

}  // namespace regulars
