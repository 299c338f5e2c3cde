#include "core/attachments/attachment_store.h"
#include <QCryptographicHash>

namespace regulars {

namespace {

constexpr std::string_view kAttachments = "SELECT a.id, a.customer_id, a.name, a.hash, length(a.bytes), a.at, a.staff_id FROM attachment a ";

Attachment attachmentOf(const Statement& s) {
    return {s.id<AttachmentId>(0), s.id<CustomerId>(1), s.text(2), s.text(3), s.integer(4), s.integer(5), s.id<StaffId>(6)};
}

}  // namespace

QString attachmentHash(const QByteArray& content) { return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()); }

std::vector<Attachment> AttachmentStore::of(CustomerId customer) {
    Statement s(connection_, std::string(kAttachments) + "WHERE a.customer_id = ?1 ORDER BY a.id");
    s.bind(customer);
    std::vector<Attachment> all;
    while (s.step()) all.push_back(attachmentOf(s));
    return all;
}

std::optional<Attachment> AttachmentStore::find(AttachmentId id) {
    Statement s(connection_, std::string(kAttachments) + "WHERE a.id = ?1");
    s.bind(id);
    return s.step() ? std::optional(attachmentOf(s)) : std::nullopt;
}

QByteArray AttachmentStore::content(AttachmentId id) {
    Statement s(connection_, "SELECT bytes FROM attachment WHERE id = ?1");
    s.bind(id);
    return s.step() ? s.blob(0) : QByteArray();
}

AttachmentId AttachmentStore::add(const Attachment& attachment, const QByteArray& content) {
    Statement(connection_, "INSERT INTO attachment(customer_id, name, hash, at, staff_id, bytes) VALUES(?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(attachment.customer, attachment.name, attachment.hash, attachment.at, attachment.staff, content)
        .run();
    return AttachmentId{connection_.lastInsertId()};
}

void AttachmentStore::remove(AttachmentId id) { Statement(connection_, "DELETE FROM attachment WHERE id = ?1").bind(id).run(); }

QStringList AttachmentStore::problems(qint64* count) {
    Statement s(connection_, "SELECT customer_id, name, hash, bytes FROM attachment");
    QStringList all;
    for (*count = 0; s.step(); ++*count)
        if (s.text(2) != attachmentHash(s.blob(3))) all << QStringLiteral("The file “%1” of customer %2 is not what it was.").arg(s.text(1)).arg(s.integer(0));
    return all;
}

QByteArray AttachmentStore::photo(CustomerId customer) {
    Statement s(connection_, "SELECT picture FROM customer_photo WHERE customer_id = ?1");
    s.bind(customer);
    return s.step() ? s.blob(0) : QByteArray();
}

void AttachmentStore::putPhoto(CustomerId customer, const QByteArray& picture) {
    Statement(connection_, "INSERT INTO customer_photo(customer_id, picture) VALUES(?1, ?2) ON CONFLICT(customer_id) DO UPDATE SET picture = ?2").bind(customer, picture).run();
}

void AttachmentStore::removePhoto(CustomerId customer) { Statement(connection_, "DELETE FROM customer_photo WHERE customer_id = ?1").bind(customer).run(); }

}  // namespace regulars
