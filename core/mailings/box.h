#pragma once
#include <QtGlobal>

namespace regulars {

/// A rectangle on paper: integer micrometres from the sheet's top left corner.
struct Box {
    int x = 0, y = 0, width = 0, height = 0;
    [[nodiscard]] constexpr int right() const { return x + width; }    ///< first micrometre past the box
    [[nodiscard]] constexpr int bottom() const { return y + height; }  ///< first micrometre below the box
    [[nodiscard]] constexpr bool contains(const Box& o) const {
        return o.x >= x && o.y >= y && o.right() <= right() && o.bottom() <= bottom();
    }
    [[nodiscard]] constexpr bool overlaps(const Box& o) const {
        return o.x < right() && x < o.right() && o.y < bottom() && y < o.bottom();
    }
    /// The box with `by` micrometres taken off every side.
    [[nodiscard]] constexpr Box inset(int by) const { return {x + by, y + by, width - 2 * by, height - 2 * by}; }
    bool operator==(const Box&) const = default;
};

}  // namespace regulars
