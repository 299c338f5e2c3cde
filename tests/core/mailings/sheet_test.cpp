#include "core/mailings/sheet.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

TEST_CASE("Every sheet can be printed and is found by its id") {
    QStringList ids;
    for (const Sheet& sheet : sheets()) {
        CAPTURE(sheet.id.toStdString());
        CHECK(sheet.isPossible());
        CHECK_FALSE(sheet.name.isEmpty());
        CHECK_FALSE(ids.contains(sheet.id));
        ids.append(sheet.id);
        CHECK(sheetById(sheet.id) == sheet);
        // What is left of the paper is shared evenly between both sides.
        const Box last = sheet.cell(sheet.cells() - 1);
        CHECK(sheet.paperWidth - last.right() == sheet.x0);
        CHECK(sheet.paperHeight - last.bottom() == sheet.y0);
    }
    CHECK_FALSE(sheetById(u"L7160-from-memory"));
}

TEST_CASE("Four A6 cards fill an A4 sheet in both orientations") {
    const Sheet upright = sheetById(u"a6x4").value();
    CHECK(upright.cell(0) == Box{0, 0, 105'000, 148'500});
    CHECK(upright.cell(3) == Box{105'000, 148'500, 105'000, 148'500});
    const Sheet lying = sheetById(u"a6x4-landscape").value();
    CHECK(lying.cell(1) == Box{148'500, 0, 148'500, 105'000});
    CHECK(lying.cell(3).right() == 297'000);
    CHECK(lying.cell(3).bottom() == 210'000);
}

TEST_CASE("A sheet with cells off the paper or over each other is not possible") {
    Sheet sheet = sheetById(u"a6x4").value();
    sheet.x0 = 1;
    CHECK_FALSE(sheet.isPossible());
    sheet = sheetById(u"a6x4").value();
    sheet.pitchY -= 1;
    CHECK_FALSE(sheet.isPossible());
    sheet = sheetById(u"a6x4").value();
    sheet.columns = 0;
    CHECK_FALSE(sheet.isPossible());
}
