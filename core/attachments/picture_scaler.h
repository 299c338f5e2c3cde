#pragma once
#include "core/base/error.h"
#include <QByteArray>
#include <variant>

namespace regulars {

/// Makes of a picture file one that is small enough to be kept. The core decodes no pictures itself.
class PictureScaler {
public:
    virtual ~PictureScaler() = default;
    /// A JPEG of at most 512 x 512 pixels, or why there is none: no picture, broken, too large to be read within a second.
    [[nodiscard]] virtual std::variant<QByteArray, Refusal> scaled(const QByteArray& file) const = 0;
};

}  // namespace regulars
