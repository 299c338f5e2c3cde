#include "tests/core/service/service_shop.h"
#include "tests/support/seed.h"
#include <cmath>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

const Day today(2026, 11, 22);

/// So many complaints of a lot, one each `every` days back from `daysAgo`.
void mark(ProductRecord& record, const QString& lot, int count, int daysAgo, int every = 1) {
    for (int i = 0; i < count; ++i) record.marks.push_back({ComplaintId{std::ssize(record.marks) + 1}, lot, today.plusDays(-daysAgo - qint64{i} * every)});
}

ProductRecord kettle(Day since = Day(2020, 1, 1)) { return {ProductId{1}, u"Чайник"_s, since, {}, {}}; }

}  // namespace

TEST_CASE("The Poisson test gives the published and recomputed values") {
    // Recomputed with 40 digits; 1 - 1/e for one event where one is expected.
    const std::tuple<qint64, double, double> known[] = {{1, 1, 0.6321205588285577},    {3, 0.5, 1.438767796697069e-02}, {4, 0.5, 1.751622556290824e-03},   {5, 0.5, 1.721156299558408e-04},
                                                        {5, 1, 3.659846827343712e-03}, {10, 3, 1.102488130115480e-03},  {2, 2.5, 7.127025048163542e-01},   {20, 20, 5.297427331607600e-01},
                                                        {8, 0.25, 3.031274722884590e-10}, {150, 100, 1.884210466038670e-06}, {50, 100, 9.999999882154993e-01}, {1000, 900, 5.499022657117829e-04}};
    for (const auto& [count, mean, probability] : known) {
        INFO(count << " of " << mean);
        CHECK(poissonTail(count, mean) == Approx(probability).epsilon(1e-10));
    }
    CHECK(poissonTail(0, 3) == 1);
    CHECK(poissonTail(-1, 3) == 1);
    CHECK(poissonTail(0, 0) == 1);
    CHECK(poissonTail(1, 0) == 0);
    CHECK(poissonTail(1, std::nan("")) == 0);
    CHECK(poissonTail(3, 1e-300) == 0);
    CHECK(poissonTail(5, 5000) == Approx(1));
}

TEST_CASE("More events are never more probable, more expected ones never make many less so, and neighbours differ by one term") {
    std::mt19937 random(seedOf("poisson"));
    for (int round = 0; round < rounds(300, 20'000); ++round) {
        const auto count = static_cast<qint64>(random() % 60);
        const double mean = std::ldexp(1.0 + static_cast<double>(random() % 1000) / 1000, static_cast<int>(random() % 12) - 6);
        INFO(count << " of " << mean);
        const double tail = poissonTail(count, mean), next = poissonTail(count + 1, mean);
        CHECK(tail >= next);
        CHECK(poissonTail(count, mean * 1.1) >= tail - 1e-12);
        CHECK((tail >= 0 && tail <= 1));
        const double term = std::exp(static_cast<double>(count) * std::log(mean) - mean - std::lgamma(static_cast<double>(count) + 1));
        CHECK(tail - next == Approx(term).margin(1e-12));
    }
}

TEST_CASE("A product is raised when its complaints are too many for what is usual") {
    // Two in the year before: (2 + 1/2) * 30/365 = 0.205 are to be expected, so three come by chance once in 800 times and four once in 16,000.
    ProductRecord record = kettle();
    mark(record, {}, 2, 100, 50);
    mark(record, {}, 3, 0, 5);
    CHECK(warningsOf(record, today).empty());
    mark(record, {}, 1, 29);
    auto warnings = warningsOf(record, today);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].expected1000 == 205);
    CHECK(warnings[0].probability == Approx(poissonTail(4, 2.5 * 30 / 365)));
    CHECK(warnings[0].cases.size() == 4);
    CHECK(warnings[0].days == 30);
    CHECK(warnings[0].lot.isEmpty());
    // The day before the window is not within it.
    record.marks.back().day = today.plusDays(-30);
    CHECK(warningsOf(record, today).empty());
}

TEST_CASE("A product that was always complained of so often is not raised, nor one that sells more now") {
    ProductRecord record = kettle();
    mark(record, {}, 48, 30, 7);
    mark(record, {}, 5, 0, 6);
    CHECK(warningsOf(record, today).empty());
    ProductRecord season = kettle();
    mark(season, {}, 4, 40, 60);
    mark(season, {}, 6, 0, 4);
    CHECK(warningsOf(season, today).size() == 1);
    season.sold.push_back({{}, 900, 1000});
    CHECK(warningsOf(season, today).empty());
    // Selling nothing any more does not make complaints of what was sold before unusual.
    season.marks.resize(4);
    season.sold = {{{}, 0, 1000}};
    CHECK(warningsOf(season, today).empty());
}

TEST_CASE("Something new is raised at its fifth complaint, not at its first") {
    ProductRecord record = kettle(today.plusDays(-10));
    mark(record, {}, 4, 0, 2);
    CHECK(warningsOf(record, today).empty());
    mark(record, {}, 1, 9);
    const auto warnings = warningsOf(record, today);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].expected1000 == 500);
}

TEST_CASE("A lot is held against the product's other lots by how much of each was sold") {
    ProductRecord record = kettle();
    mark(record, u"A"_s, 9, 5, 40);
    mark(record, u"B"_s, 4, 3, 25);
    record.sold = {{u"A"_s, 100, 800}, {u"b"_s, 20, 80}, {{}, 5, 500}};
    // Nine of A for 900 pieces: (9 + 1/2) / 9 are to be expected of B's 100, and four come often enough.
    CHECK(warningsOf(record, today).empty());
    mark(record, u"b"_s, 4, 4, 25);
    const auto warnings = warningsOf(record, today);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].lot.compare(u"b"_s, Qt::CaseInsensitive) == 0);
    CHECK(warnings[0].expected1000 == 1056);
    CHECK(warnings[0].days == 395);
    CHECK(warnings[0].cases.size() == 8);
    // Once none came within the window, it is old news.
    for (auto& one : record.marks)
        if (one.lot.compare(u"b"_s, Qt::CaseInsensitive) == 0) one.day = today.plusDays(-60);
    CHECK(warningsOf(record, today).empty());
}

TEST_CASE("Warnings are counted from the book, with the cases behind them, and no clock's changes move a day") {
    for (const char* zone : {"Pacific/Auckland", "America/Los_Angeles", "Europe/Stockholm"}) {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        tzset();
        INFO(zone);
        ServiceShop shop;
        const CustomerId elin = shop.add(u"Elin Åkerström"_s);
        const ProductId pan = shop.sells(u"Stekpanna"_s), quiet = shop.sells(u"Slev"_s);
        shop.buys(elin, pan, u"P7"_s, 3, Day(2025, 6, 1));
        shop.complains(ServiceShop::about(quiet, {}));
        std::vector<ComplaintId> cases;
        for (int i = 0; i < 5; ++i) {
            Complaint complaint = ServiceShop::about(pan, i % 2 == 0 ? u"P7"_s : u"p7"_s, elin);
            complaint.openedAt = Clock::at(shop->today().plusDays(-29 + i), i == 0 ? 0 : 600);
            cases.push_back(shop.complains(complaint));
        }
        CHECK(WarningStore(shop->reader()).warnings(shop->today()).size() == 2);
        for (const EarlyWarning& warning : WarningStore(shop->reader()).warnings(shop->today())) {
            CHECK(warning.productName == u"Stekpanna");
            CHECK(warning.cases == cases);
        }
        // A day later the first is out of the window, and four are still too many; a month later nothing is new.
        CHECK(WarningStore(shop->reader()).warnings(shop->today().plusDays(1)).front().cases.size() == 4);
        CHECK(WarningStore(shop->reader()).warnings(shop->today().plusDays(31)).empty());
        before.isNull() ? static_cast<void>(qunsetenv("TZ")) : static_cast<void>(qputenv("TZ", before));
        tzset();
    }
}
