#pragma once

namespace regulars {

/// How a command ended, for scripts.
enum class Exit {
    Done = 0,
    SomeRefused = 1,   ///< done, but some rows were refused; of check: problems were found
    WrongUse = 2,
    CannotOpen = 3,    ///< the shop, or a file to be written, cannot be opened or written
    NothingFound = 4,
    Refused = 5,       ///< understood, refused, and nothing changed
};

}  // namespace regulars
