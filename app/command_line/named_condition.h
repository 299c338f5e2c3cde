#pragma once
#include "core/filters/condition.h"

namespace regulars {

class Invocation;

/// The condition a text means: a saved filter's name first, then one of those every shop has, then a condition as it is written.
/// Empty, and said why, when it is none of them.
[[nodiscard]] std::optional<Condition> namedCondition(Invocation& call, const QString& text);

}  // namespace regulars
