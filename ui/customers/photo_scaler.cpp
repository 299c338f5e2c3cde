#include "ui/customers/photo_scaler.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

struct PhotoWords {
    Q_DECLARE_TR_FUNCTIONS(PhotoScaler)
};

constexpr int kQuality = 85;       // of the JPEG kept, in per cent
constexpr int kMostMegabytes = 160;  // Qt gives up decoding a picture that takes more

// By the bytes every file of its kind begins with; only these decoders are ever let near a file from outside.
QByteArray kindOf(const QByteArray& file) {
    if (file.startsWith("\xFF\xD8\xFF")) return "jpeg";
    if (file.startsWith("\x89PNG\r\n\x1A\n")) return "png";
    if (file.startsWith("GIF87a") || file.startsWith("GIF89a")) return "gif";
    if (file.startsWith("BM") && file.size() > 26) return "bmp";
    if (file.startsWith("RIFF") && file.mid(8, 4) == "WEBP") return "webp";
    return {};
}

// The decoder fills up with grey what a file that breaks off does not say. Whole is one whose picture comes to its end; the markers before it
// each say how long they are, and a small picture within them has an end of its own.
bool isWholeJpeg(const QByteArray& file) {
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(file[i]); };
    qsizetype i = 2;
    while (i + 3 < file.size() && at(i) == 0xFF) {
        if (at(i + 1) == 0xDA) return file.indexOf("\xFF\xD9", i) > 0;
        i += at(i + 1) == 0xFF ? 1 : 2 + (at(i + 2) << 8) + at(i + 3);
    }
    return false;
}

Refusal noPicture() { return {PhotoWords::tr("This is no picture the program can read. JPEG, PNG, GIF and BMP will do.")}; }
Refusal broken() { return {PhotoWords::tr("This picture is broken: not all of it could be read.")}; }
Refusal tooLarge() { return {PhotoWords::tr("This file is larger than %1 MB. Save the picture smaller and take that.").arg(PhotoScaler::kLargestFile / (1024 * 1024))}; }

std::optional<Refusal> objectionTo(QSize size, const QByteArray& kind) {
    if (size.width() < 1 || size.height() < 1) return broken();
    const qint64 pixels = qint64{size.width()} * size.height();
    const qint64 most = kind == "jpeg" ? PhotoScaler::kMostPixels : PhotoScaler::kMostWholePixels;
    if (std::max(size.width(), size.height()) <= PhotoScaler::kLongestSide && pixels <= most) return std::nullopt;
    return Refusal{PhotoWords::tr("This picture has %1 × %2 points, too many to be a photo. Save it smaller and take that.").arg(size.width()).arg(size.height())};
}

QSize kept(QSize size) {
    const QSize small = size.width() > PhotoScaler::kSide || size.height() > PhotoScaler::kSide ? size.scaled(PhotoScaler::kSide, PhotoScaler::kSide, Qt::KeepAspectRatio) : size;
    return small.expandedTo({1, 1});
}

}  // namespace

std::variant<QByteArray, Refusal> PhotoScaler::scaled(const QByteArray& file) const {
    if (file.size() > kLargestFile) return tooLarge();
    const QByteArray kind = kindOf(file);
    if (kind.isEmpty() || !QImageReader::supportedImageFormats().contains(kind)) return noPicture();
    QImageReader::setAllocationLimit(kMostMegabytes);
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, kind);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (auto refusal = objectionTo(size, kind)) return *refusal;
    if (kind == "jpeg" && !isWholeJpeg(file)) return broken();
    if (kind == "jpeg") reader.setScaledSize(kept(size));
    const QImage image = reader.read();
    if (image.isNull()) return broken();
    return ofImage(image);
}

std::variant<QByteArray, Refusal> PhotoScaler::ofFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Refusal{PhotoWords::tr("This file cannot be read: %1").arg(file.errorString())};
    // A pipe or a device has no size and no end.
    if (file.isSequential() || file.size() == 0) return noPicture();
    if (file.size() > kLargestFile) return tooLarge();
    return PhotoScaler().scaled(file.read(kLargestFile + 1));
}

std::variant<QByteArray, Refusal> PhotoScaler::ofImage(const QImage& image) {
    if (image.isNull()) return noPicture();
    const QImage small = image.size() == kept(image.size()) ? image : image.scaled(kept(image.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // What shines through becomes white, as on paper; a JPEG would make it black.
    QImage plain(small.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter(&plain).drawImage(0, 0, small);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    if (!plain.save(&buffer, "JPEG", kQuality)) return broken();
    return jpeg;
}

}  // namespace regulars
