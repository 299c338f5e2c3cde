#pragma once

namespace regulars {

/// The memory of the first picture, taken in a few large pages before anything is drawn. Asked for piece by piece, its two thousand
/// small pages cost a quarter of all the work until the window stands.
class FirstMemory {
public:
    /// At the start of the program, before there are threads. Where the system refuses, everything goes on as usual, only slower.
    static void take();
    /// After the first picture: from now on large blocks go back to the system when they are let go.
    static void settle();
};

}  // namespace regulars
