#include "core/mailings/sheet.h"
#include <QCoreApplication>

namespace regulars {
using namespace Qt::StringLiterals;

Box Sheet::cell(int index) const {
    return {x0 + (index % columns) * pitchX, y0 + (index / columns) * pitchY, cellWidth, cellHeight};
}

bool Sheet::isPossible() const {
    if (columns < 1 || rows < 1 || cellWidth < 1 || cellHeight < 1) return false;
    if (columns > 1 && pitchX < cellWidth) return false;
    if (rows > 1 && pitchY < cellHeight) return false;
    return paper().contains(cell(0)) && paper().contains(cell(cells() - 1));
}

QList<Sheet> sheets() {
    return {
        {u"a6x4"_s, QCoreApplication::translate("Sheet", "Four A6 cards on A4, upright"),
         210'000, 297'000, 2, 2, 105'000, 148'500, 0, 0, 105'000, 148'500},
        {u"a6x4-landscape"_s, QCoreApplication::translate("Sheet", "Four A6 cards on A4, lying"),
         297'000, 210'000, 2, 2, 148'500, 105'000, 0, 0, 148'500, 105'000},
    };
}

std::optional<Sheet> sheetById(QStringView id) {
    for (const Sheet& sheet : sheets())
        if (sheet.id == id) return sheet;
    return std::nullopt;
}

}  // namespace regulars
