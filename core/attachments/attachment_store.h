#pragma once
#include "core/attachments/attachment.h"
#include "core/storage/connection.h"
#include <QStringList>
#include <vector>

namespace regulars {

/// The only SQL of photos and attachments.
class AttachmentStore {
public:
    explicit AttachmentStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] std::vector<Attachment> of(CustomerId customer);  ///< oldest first
    [[nodiscard]] std::optional<Attachment> find(AttachmentId id);
    [[nodiscard]] QByteArray content(AttachmentId id);
    AttachmentId add(const Attachment& attachment, const QByteArray& content);
    void remove(AttachmentId id);

    /// How many there are, and a sentence for each that no longer holds what its hash says.
    [[nodiscard]] QStringList problems(qint64* count);

    [[nodiscard]] QByteArray photo(CustomerId customer);  ///< a PNG or JPEG; empty: none
    void putPhoto(CustomerId customer, const QByteArray& picture);
    void removePhoto(CustomerId customer);

private:
    Connection& connection_;
};

}  // namespace regulars
