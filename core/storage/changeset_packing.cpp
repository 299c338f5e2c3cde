#include "core/storage/changeset_packing.h"
#include "core/base/error.h"
#include <zstd.h>
#include <zstd_errors.h>

namespace regulars {

namespace {

// A changeset shorter than this is not worth the time.
constexpr qsizetype kPackFrom = 256;
constexpr char kPlain = '0', kFrames = 's';
constexpr int kLevel = 1;

[[noreturn]] void fail(size_t result) {
    throw Error(Error::Kind::Damaged, QStringLiteral("What an action changed cannot be read from the journal. Restore the newest good backup."), QString::fromLatin1(ZSTD_getErrorName(result)));
}

}  // namespace

void ChangesetPacking::FreeContext::operator()(ZSTD_CCtx_s* context) const { ZSTD_freeCCtx(context); }

void ChangesetPacking::add(QByteArrayView piece) {
    if (bytes_.isEmpty()) bytes_.append(kFrames);
    const qsizetype start = bytes_.size();
    bytes_.resize(start + static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(piece.size()))));
    if (!context_) context_.reset(ZSTD_createCCtx());
    const size_t length = ZSTD_compressCCtx(context_.get(), bytes_.data() + start, static_cast<size_t>(bytes_.size() - start), piece.data(), static_cast<size_t>(piece.size()), kLevel);
    if (ZSTD_isError(length)) fail(length);
    bytes_.resize(start + static_cast<qsizetype>(length));
}

QByteArray ChangesetPacking::packed(QByteArrayView changeset) {
    if (changeset.size() < kPackFrom) return kPlain + changeset.toByteArray();
    // Making a context takes longer than packing what one action changes: each thread keeps one.
    thread_local ChangesetPacking packing;
    static_cast<void>(packing.take());
    packing.add(changeset);
    return packing.take();
}

QByteArray ChangesetPacking::unpacked(const QByteArray& bytes) {
    if (bytes.isEmpty()) return {};
    if (bytes[0] != kFrames) return bytes.mid(1);
    const char* at = bytes.constData() + 1;
    const char* end = bytes.constData() + bytes.size();
    QByteArray whole;
    while (at < end) {
        const auto left = static_cast<size_t>(end - at);
        const size_t frame = ZSTD_findFrameCompressedSize(at, left);
        if (ZSTD_isError(frame)) fail(frame);
        const auto size = ZSTD_getFrameContentSize(at, left);
        if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > (1ULL << 31)) fail(static_cast<size_t>(-ZSTD_error_corruption_detected));
        const qsizetype start = whole.size();
        whole.resize(start + static_cast<qsizetype>(size));
        const size_t got = ZSTD_decompress(whole.data() + start, size, at, frame);
        if (ZSTD_isError(got)) fail(got);
        at += frame;
    }
    return whole;
}

}  // namespace regulars
