#include "core/mailings/imposition.h"
#include <algorithm>

namespace regulars {

namespace {

int cellAt(int place, const Sheet& sheet, FillOrder order) {
    if (order == FillOrder::ByRow) return place;
    return (place % sheet.rows) * sheet.columns + place / sheet.rows;
}

}  // namespace

QList<QList<Placement>> impose(int items, const Sheet& sheet, int startCell, FillOrder order) {
    QList<QList<Placement>> pages;
    const int start = std::clamp(startCell, 0, sheet.cells() - 1);
    for (int item = 0; item < items; ++item) {
        const int place = start + item;
        const int page = place / sheet.cells();
        if (page == pages.size()) pages.append(QList<Placement>());
        const int cell = cellAt(place % sheet.cells(), sheet, order);
        pages.last().append({item, page, cell, sheet.cell(cell)});
    }
    return pages;
}

}  // namespace regulars
