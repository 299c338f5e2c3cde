#include "core/demo/demo_shop.h"
#include "core/insight/week_figures.h"
#include "core/shop/check.h"
#include "core/shop/shop.h"
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const Day today(2026, 11, 22);

/// A demo shop of one seed, open for reading.
struct Demo {
    explicit Demo(quint64 seed) {
        const QString path = folder.filePath(u"demo.regulars"_s);
        makeDemoShop(path, {300, seed, today});
        shop = Shop::open(path, {Clock(today), 0, false});
    }
    [[nodiscard]] qint64 number(const std::string& sql) const { return shop->reader().integer(sql); }
    QTemporaryDir folder;
    std::unique_ptr<Shop> shop;
};

const std::string kDay = "'" + today.iso().toStdString() + "'";

}  // namespace

TEST_CASE("the demo shop's book can be believed") {
    const auto seed = GENERATE(quint64{1}, quint64{7});
    const Demo demo(seed);
    INFO("seed " << seed);
    CHECK(checkShop(*demo.shop).problems.isEmpty());

    SECTION("some promises are late and some due today") {
        const qint64 late = demo.number("SELECT count(*) FROM task WHERE done_at IS NULL AND due_on < " + kDay);
        CHECK(late >= 2);
        CHECK(late <= 4);
        CHECK(demo.number("SELECT count(*) FROM task WHERE done_at IS NULL AND due_on = " + kDay) >= 2);
        CHECK(demo.number("SELECT count(*) FROM task WHERE staff_id IS NULL") == 0);
    }
    SECTION("nothing has happened that is still to come") {
        CHECK(demo.number("SELECT count(*) FROM interaction WHERE day >= " + kDay) == 0);
        CHECK(demo.number("SELECT count(*) FROM interaction WHERE at >= " + std::to_string(Clock::at(today, 0))) == 0);
        CHECK(demo.number("SELECT count(*) FROM loyalty_event WHERE recorded_at >= " + std::to_string(Clock::at(today, 0))) == 0);
        CHECK(demo.number("SELECT count(*) FROM interaction WHERE day = '2026-11-21'") > 0);
    }
    SECTION("nobody has more than a visit and a call on a day") {
        CHECK(demo.number("SELECT max(n) FROM (SELECT count(*) AS n FROM interaction GROUP BY customer_id, day)") <= 2);
    }
    SECTION("companies have no birthday and people do") {
        CHECK(demo.number("SELECT count(*) FROM customer c JOIN customer_date d ON d.customer_id = c.id WHERE c.display_name IN ('Hôtel de la Mer AB', 'Brudbutiken i Lund AB', "
                          "'Salong Vita', 'Malmö Stadsteater', 'Café Ångström', 'Öresundskören', 'Restaurang Källaren', 'Familjen Öberg')") == 0);
        CHECK(demo.number("SELECT count(*) FROM customer_date WHERE label = 'birthday'") > 100);
    }
    SECTION("families and companies are what they are called, and have no sizes") {
        CHECK(demo.number("SELECT count(*) FROM customer WHERE (display_name LIKE 'Familjen %') <> (kind = 'household')") == 0);
        CHECK(demo.number("SELECT count(*) FROM customer WHERE kind = 'household'") > 0);
        CHECK(demo.number("SELECT count(*) FROM customer WHERE (display_name IN ('Hôtel de la Mer AB', 'Brudbutiken i Lund AB', 'Salong Vita', 'Malmö Stadsteater', 'Café Ångström', "
                          "'Öresundskören', 'Restaurang Källaren')) <> (kind = 'company')") == 0);
        CHECK(demo.number("SELECT count(*) FROM customer WHERE kind <> 'person' AND note <> ''") == 0);
    }
    SECTION("nobody was reached who did not answer, and the shop left them the message") {
        CHECK(demo.number("SELECT count(*) FROM interaction WHERE text LIKE 'no answer%'") > 0);
        CHECK(demo.number("SELECT count(*) FROM interaction WHERE kind = 'call' AND (text LIKE 'no answer%') <> (outcome = 'message' AND direction = 'out')") == 0);
    }
    SECTION("the programme is older than the stamps, and the ledger's numbers are in the order of time") {
        CHECK(demo.number("SELECT count(*) FROM loyalty_event e JOIN loyalty_terms t ON t.id = e.terms_id WHERE t.effective_from > e.occurred_on") == 0);
        CHECK(demo.number("SELECT count(*) FROM loyalty_event") > 300);
        CHECK(demo.number("SELECT count(*) FROM loyalty_event WHERE kind = 'redeem'") > 0);
        CHECK(demo.number("SELECT count(*) FROM loyalty_event a JOIN loyalty_event b ON b.id = a.id + 1 WHERE b.recorded_at < a.recorded_at") == 0);
    }
    SECTION("a yes was given on the day they were first seen") {
        CHECK(demo.number("SELECT count(*) FROM consent_event") > 200);
        CHECK(demo.number("SELECT count(*) FROM consent_event e JOIN customer c ON c.id = e.customer_id WHERE date(e.at / 1000, 'unixepoch', 'localtime') <> c.created_on") == 0);
    }
    SECTION("every month brings somebody new") {
        CHECK(WeekFigures::read(demo.shop->reader(), today.plusDays(-30), today).now.newcomers > 5);
    }
}
