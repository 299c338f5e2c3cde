#pragma once
#include "core/base/id.h"
#include <QString>

namespace regulars {

using TagId = Id<struct TagTag>;

/// A word put on customers, with a colour of its own and how many outside the bin have it.
struct Tag {
    TagId id;
    QString name;
    QString colour;   ///< "#rrggbb"; empty: none of its own
    qint64 uses = 0;
    bool operator==(const Tag&) const = default;
};

}  // namespace regulars
