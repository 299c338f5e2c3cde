#pragma once
#include "core/base/clock.h"
#include "core/base/id.h"
#include <QByteArray>
#include <QString>

namespace regulars {

using AttachmentId = Id<struct AttachmentTag>;

/// A file kept with a customer. It is handed out, never run.
struct Attachment {
    AttachmentId id;
    CustomerId customer;
    QString name;      ///< of the file it came from
    QString hash;      ///< SHA-256 of what it holds, in hexadecimal
    qint64 size = 0;   ///< in bytes
    Instant at = 0;
    StaffId staff;
    bool operator==(const Attachment&) const = default;
};

/// SHA-256 in hexadecimal.
[[nodiscard]] QString attachmentHash(const QByteArray& content);

}  // namespace regulars
