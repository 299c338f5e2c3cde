#pragma once
#include "core/mailings/sheet.h"

namespace regulars {

/// The order in which a sheet's cells are filled.
enum class FillOrder { ByRow, ByColumn };

/// Where one item goes.
struct Placement {
    int item = 0;  ///< index of the item, from 0
    int page = 0;  ///< index of the printed sheet, from 0
    int cell = 0;  ///< the sheet's own cell number, along the rows from 0, whatever the order
    Box rect;
    bool operator==(const Placement&) const = default;
};

/// Spreads `items` items over as few sheets as they need, in order. The first `startCell` cells of the first sheet,
/// counted in filling order, stay free (a half-used sheet goes back into the tray); it is held within 0 … cells − 1.
/// One list a sheet; no items, no sheets. The sheet must be possible.
[[nodiscard]] QList<QList<Placement>> impose(int items, const Sheet& sheet, int startCell = 0,
                                             FillOrder order = FillOrder::ByRow);

}  // namespace regulars
