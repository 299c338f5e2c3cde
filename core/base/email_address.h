#pragma once
#include <QString>

namespace regulars {

/// Whether a text looks like an e-mail address (one @, something on both sides, no spaces). Odd ones are kept and flagged, never refused.
[[nodiscard]] bool looksLikeEmail(QStringView text);

/// What makes two addresses the same in practice: trimmed and lower-cased.
[[nodiscard]] QString emailKey(QStringView text);

}  // namespace regulars
