#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <memory>

struct ZSTD_CCtx_s;

namespace regulars {

/// How the journal keeps a changeset: one letter that says how it is packed, and the bytes. Bulk changesets are packed piece by piece
/// as they come into being, so that the whole never stands in memory unpacked.
class ChangesetPacking {
public:
    [[nodiscard]] static QByteArray packed(QByteArrayView changeset);
    [[nodiscard]] static QByteArray unpacked(const QByteArray& bytes);

    /// Adds a piece; a changeset may be cut wherever a table begins.
    void add(QByteArrayView piece);
    [[nodiscard]] bool isEmpty() const { return bytes_.isEmpty(); }
    [[nodiscard]] QByteArray take() { return std::exchange(bytes_, {}); }

private:
    struct FreeContext { void operator()(ZSTD_CCtx_s* context) const; };
    std::unique_ptr<ZSTD_CCtx_s, FreeContext> context_;  ///< one for all pieces: making it takes as long as packing one
    QByteArray bytes_;
};

}  // namespace regulars
