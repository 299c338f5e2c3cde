#include "core/base/error.h"

namespace regulars {

Error::Error(Kind kind, QString sentence, QString detail)
    : kind_(kind), sentence_(std::move(sentence)), detail_(std::move(detail)), utf8_(sentence_.toUtf8()) {
    if (!detail_.isEmpty())
        utf8_ += " (" + detail_.toUtf8() + ')';
}

}  // namespace regulars
