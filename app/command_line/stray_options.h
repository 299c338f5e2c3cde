#pragma once
#include <initializer_list>

namespace regulars {

class Invocation;

/// Whether an option was given that the chosen verb does not read: wrong use, and said which it is.
[[nodiscard]] bool refusesStray(Invocation& call, std::initializer_list<const char*> read);

}  // namespace regulars
