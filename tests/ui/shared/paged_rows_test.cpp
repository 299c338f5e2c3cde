#include "ui/shared/paged_rows.h"
#include <QString>
#include <catch2/catch.hpp>
#include <numeric>

using namespace regulars;

namespace {

struct Row { qint64 id = 0; };

struct Shelf {
    int fetched = 0;
    PagedRows<Row> rows{[this](std::span<const qint64> ids) {
        ++fetched;
        std::vector<Row> page;
        for (const qint64 id : ids) page.push_back({id});
        return page;
    }, 3};
    explicit Shelf(std::size_t count) {
        std::vector<qint64> ids(count);
        std::iota(ids.begin(), ids.end(), 1000);
        rows.setIds(std::move(ids));
    }
};

}  // namespace

TEST_CASE("A page is fetched once and its rows are the ids' own") {
    Shelf shelf(250);
    CHECK(shelf.rows.at(0).id == 1000);
    CHECK(shelf.rows.at(99).id == 1099);
    CHECK(shelf.fetched == 1);
    CHECK(shelf.rows.at(249).id == 1249);
    CHECK(shelf.fetched == 2);
}

TEST_CASE("Only the pages last looked at are held") {
    Shelf shelf(1000);
    for (const qsizetype row : {0, 100, 200}) (void)shelf.rows.at(row);
    (void)shelf.rows.at(5);    // page 0 is the latest again
    (void)shelf.rows.at(300);  // pushes page 1 out
    CHECK(shelf.rows.pagesHeld() == 3);
    (void)shelf.rows.at(0);
    CHECK(shelf.fetched == 4);
    (void)shelf.rows.at(100);
    CHECK(shelf.fetched == 5);
}

TEST_CASE("Taking a row out moves those after it, also across pages") {
    Shelf shelf(300);
    (void)shelf.rows.at(0);
    (void)shelf.rows.at(150);
    shelf.rows.remove(120);
    CHECK(shelf.rows.size() == 299);
    CHECK(shelf.rows.at(150).id == 1151);
    shelf.rows.insert(0, 7);
    CHECK(shelf.rows.at(0).id == 7);
    CHECK(shelf.rows.find(1119) == 120);
    CHECK(shelf.rows.find(1120) == -1);
}

TEST_CASE("A fetch that finds fewer rows leaves empty ones, never foreign memory") {
    PagedRows<Row> rows([](std::span<const qint64>) { return std::vector<Row>{}; });
    rows.setIds({5, 6});
    CHECK(rows.at(1).id == 0);
}
