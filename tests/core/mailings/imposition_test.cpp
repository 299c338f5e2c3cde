#include "core/mailings/imposition.h"
#include "tests/support/seed.h"
#include <catch2/catch.hpp>
#include <random>
#include <set>

using namespace regulars;
using namespace regulars::testing;

namespace {

Sheet randomSheet(std::mt19937& random) {
    const auto between = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    Sheet sheet;
    sheet.columns = between(1, 5);
    sheet.rows = between(1, 13);
    sheet.cellWidth = between(1, 60'000);
    sheet.cellHeight = between(1, 30'000);
    sheet.x0 = between(0, 9'000);
    sheet.y0 = between(0, 9'000);
    sheet.pitchX = sheet.cellWidth + between(0, 4'000);
    sheet.pitchY = sheet.cellHeight + between(0, 4'000);
    sheet.paperWidth = sheet.cell(sheet.cells() - 1).right() + between(0, 9'000);
    sheet.paperHeight = sheet.cell(sheet.cells() - 1).bottom() + between(0, 9'000);
    return sheet;
}

void checkImposed(int items, const Sheet& sheet, int start, FillOrder order) {
    const auto pages = impose(items, sheet, start, order);
    int next = 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        REQUIRE_FALSE(pages.at(page).isEmpty());
        std::set<int> cells;
        for (const Placement& place : pages.at(page)) {
            REQUIRE(place.item == next++);  // every item once, in order
            REQUIRE(place.page == page);
            REQUIRE(cells.insert(place.cell).second);
            REQUIRE(place.rect == sheet.cell(place.cell));
            REQUIRE(sheet.paper().contains(place.rect));
            for (int other : cells)
                REQUIRE((other == place.cell || !sheet.cell(other).overlaps(place.rect)));
        }
    }
    REQUIRE(next == items);
    const int needed = items == 0 ? 0 : (start + items + sheet.cells() - 1) / sheet.cells();
    REQUIRE(pages.size() == needed);
}

}  // namespace

TEST_CASE("Any number of items on any sheet: each once, on the paper, over no other") {
    const unsigned seed = seedOf("imposition");
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 400; ++round) {
        const Sheet sheet = randomSheet(random);
        REQUIRE(sheet.isPossible());
        const int items = std::uniform_int_distribution<int>(0, 200)(random);
        const int start = std::uniform_int_distribution<int>(0, sheet.cells() - 1)(random);
        checkImposed(items, sheet, start, round % 2 ? FillOrder::ByRow : FillOrder::ByColumn);
    }
}

TEST_CASE("The start cell leaves earlier cells free on the first sheet only") {
    const Sheet sheet = sheetById(u"a6x4").value();
    const auto byRow = impose(7, sheet, 2, FillOrder::ByRow);
    REQUIRE(byRow.size() == 3);
    CHECK(byRow.at(0).size() == 2);
    CHECK(byRow.at(0).at(0).cell == 2);
    CHECK(byRow.at(0).at(1).cell == 3);
    CHECK(byRow.at(1).size() == 4);
    CHECK(byRow.at(1).at(0).cell == 0);
    CHECK(byRow.at(2).size() == 1);

    // Down the columns cell 2, below the first, is filled second.
    const auto byColumn = impose(4, sheet, 1, FillOrder::ByColumn);
    REQUIRE(byColumn.size() == 2);
    CHECK(byColumn.at(0).at(0).cell == 2);
    CHECK(byColumn.at(0).at(1).cell == 1);
    CHECK(byColumn.at(0).at(2).cell == 3);
    CHECK(byColumn.at(1).at(0).cell == 0);
}

TEST_CASE("A start cell the sheet does not have is brought back onto it") {
    const Sheet sheet = sheetById(u"a6x4").value();
    CHECK(impose(1, sheet, -5).at(0).at(0).cell == 0);
    CHECK(impose(1, sheet, 99).at(0).at(0).cell == 3);
    CHECK(impose(0, sheet, 2).isEmpty());
}
