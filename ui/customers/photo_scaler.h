#pragma once
#include "core/attachments/picture_scaler.h"

class QImage;

namespace regulars {

/// Makes a kept photo of a picture file: what it is is read from its first bytes and not from its name, its size before anything of it is
/// decoded, and it is turned as the camera was held. May be used on any thread.
class PhotoScaler final : public PictureScaler {
public:
    static constexpr int kSide = 512;              ///< pixels: the longest side of what is kept
    static constexpr int kLongestSide = 20'000;    ///< pixels of what is taken
    static constexpr qint64 kMostPixels = 110'000'000;      ///< of a JPEG, which is made smaller while it is decoded
    static constexpr qint64 kMostWholePixels = 32'000'000;  ///< of the others, which are decoded whole: 128 MB
    static constexpr qint64 kLargestFile = 40 * 1024 * 1024;  ///< bytes
    [[nodiscard]] std::variant<QByteArray, Refusal> scaled(const QByteArray& file) const override;
    /// The same of a file of this name; one that is too large is not read.
    [[nodiscard]] static std::variant<QByteArray, Refusal> ofFile(const QString& path);
    /// Of a picture that is decoded already, as the clipboard has it.
    [[nodiscard]] static std::variant<QByteArray, Refusal> ofImage(const QImage& image);
};

}  // namespace regulars
