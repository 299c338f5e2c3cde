#pragma once
#include "core/base/error.h"
#include "core/base/id.h"
#include <variant>

namespace regulars {

/// What an action is called in the journal, who does it, and which customer it is about (if one).
struct Action {
    const char* text;  ///< English source text, marked with QT_TRANSLATE_NOOP("Action", …)
    StaffId staff;
    CustomerId customer{};
    bool undoable = true;
};

/// What a body inside a transaction gives back: a value, or a refusal that rolls everything back.
template <class T>
using Result = std::variant<T, Refusal>;

/// A value that is safely on disk, and the journal's id of the action (invalid when nothing had to change).
template <class T>
struct Saved {
    T value;
    ActionId action;
};

/// How a desk's verb ended. Faults arrive as an Error thrown by the QFuture.
template <class T>
using Outcome = std::variant<Saved<T>, Refusal>;

/// What a verb gives back that has no value.
struct Done {};

}  // namespace regulars
