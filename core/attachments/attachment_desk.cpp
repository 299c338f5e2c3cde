#include "core/attachments/attachment_desk.h"
#include "core/attachments/attachment_store.h"
#include "core/storage/presence.h"
#include <QCoreApplication>
#include <QFuture>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(AttachmentDesk)
};

// Only the last part of a path, and nothing that a file system would read as another place.
QString plainName(const QString& name) {
    QString plain = name.section(u'/', -1).section(u'\\', -1).trimmed();
    plain.remove(QChar(0));
    return plain == u"." || plain == u".." ? QString() : plain.left(200);
}

template <class Value>
QFuture<Outcome<Value>> refused(QString sentence) {
    return QtFuture::makeReadyFuture(Outcome<Value>(Refusal{std::move(sentence)}));
}

}  // namespace

QFuture<Outcome<AttachmentId>> AttachmentDesk::attach(StaffId by, CustomerId customer, QString name, QByteArray content) {
    name = plainName(name);
    return database_.write({QT_TRANSLATE_NOOP("Action", "Attach a file"), by, customer}, [customer, name = std::move(name), content = std::move(content)](Transaction& t) -> Result<AttachmentId> {
        if (name.isEmpty()) return Refusal{DeskWords::tr("A file needs a name.")};
        if (content.isEmpty()) return Refusal{DeskWords::tr("“%1” is empty.").arg(name)};
        if (content.size() > kLargest) return Refusal{DeskWords::tr("“%1” is larger than 10 MB. Keep it outside and note where.").arg(name)};
        if (auto refusal = absence(t.connection(), customer)) return *refusal;
        AttachmentStore store(t.connection());
        const QString hash = attachmentHash(content);
        for (const Attachment& known : store.of(customer))
            if (known.hash == hash && known.name == name) return Refusal{DeskWords::tr("“%1” is there already.").arg(name)};
        return store.add({{}, customer, name, hash, content.size(), t.clock().now(), t.staff()}, content);
    });
}

QFuture<Outcome<Done>> AttachmentDesk::detach(StaffId by, AttachmentId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Remove a file"), by}, [id](Transaction& t) -> Result<Done> {
        AttachmentStore store(t.connection());
        const auto attachment = store.find(id);
        if (!attachment) return Refusal{DeskWords::tr("This file is no longer there.")};
        t.about(attachment->customer);
        store.remove(id);
        return Done{};
    });
}

QFuture<Outcome<Done>> AttachmentDesk::putPhoto(StaffId by, CustomerId customer, const QByteArray& file, const PictureScaler& scaler) {
    auto scaled = scaler.scaled(file);
    if (const auto* refusal = std::get_if<Refusal>(&scaled)) return refused<Done>(refusal->sentence);
    return database_.write({QT_TRANSLATE_NOOP("Action", "Photo"), by, customer}, [customer, picture = std::get<QByteArray>(std::move(scaled))](Transaction& t) -> Result<Done> {
        if (auto refusal = absence(t.connection(), customer)) return *refusal;
        AttachmentStore(t.connection()).putPhoto(customer, picture);
        return Done{};
    });
}

QFuture<Outcome<Done>> AttachmentDesk::removePhoto(StaffId by, CustomerId customer) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Remove the photo"), by, customer}, [customer](Transaction& t) -> Result<Done> {
        if (auto refusal = absence(t.connection(), customer)) return *refusal;
        AttachmentStore(t.connection()).removePhoto(customer);
        return Done{};
    });
}

}  // namespace regulars
