#pragma once
#include "core/attachments/attachment.h"
#include "core/attachments/picture_scaler.h"
#include "core/storage/database.h"

namespace regulars {

/// Keeping files and a photo with a customer; each verb is one action that can be taken back.
class AttachmentDesk {
public:
    static constexpr qint64 kLargest = 10 * 1024 * 1024;  ///< bytes of one attachment
    explicit AttachmentDesk(Database& database) : database_(database) {}
    /// Refused when it is empty, too large, or there already under this name.
    QFuture<Outcome<AttachmentId>> attach(StaffId by, CustomerId customer, QString name, QByteArray content);
    QFuture<Outcome<Done>> detach(StaffId by, AttachmentId id);
    /// Stores the picture scaled; refused in words when it is no picture.
    QFuture<Outcome<Done>> putPhoto(StaffId by, CustomerId customer, const QByteArray& file, const PictureScaler& scaler);
    QFuture<Outcome<Done>> removePhoto(StaffId by, CustomerId customer);

private:
    Database& database_;
};

}  // namespace regulars
