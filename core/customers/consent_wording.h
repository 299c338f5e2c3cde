#pragma once
#include "core/base/day.h"
#include "core/base/id.h"
#include <QString>

namespace regulars {

using WordingId = Id<struct WordingTag>;

/// What people are asked when they consent to something: the purpose, the version, and the very words.
struct ConsentWording {
    WordingId id;
    QString purpose;     ///< "newsletter"
    QString version;     ///< "2026-11"
    QString text;        ///< as typed, word for word
    Day since;
    bool isUsed = false; ///< somebody was asked with it: it stays as it is
    bool operator==(const ConsentWording&) const = default;
};

}  // namespace regulars
