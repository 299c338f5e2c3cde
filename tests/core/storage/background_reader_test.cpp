#include "core/storage/background_reader.h"
#include "tests/support/test_shop.h"
#include <QElapsedTimer>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

// Counts for minutes unless it is interrupted.
qint64 endless(Connection& reader) {
    return reader.integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000000) SELECT count(*) FROM n");
}

}  // namespace

TEST_CASE("A background reader answers, passes faults on, and goes away in the middle of a long question") {
    TestShop shop;
    shop.add(u"Elin Åkerström"_s);
    QElapsedTimer clock;
    {
        BackgroundReader reader(shop->database());
        auto people = reader.ask(0, [](Connection& c) { return c.integer("SELECT count(*) FROM customer"); });
        CHECK(people.result() == 1);
        auto fault = reader.ask(0, [](Connection& c) { return c.integer("SELECT count(*) FROM nowhere"); });
        CHECK_THROWS_AS(fault.result(), Error);
        auto never = reader.ask(1, endless);
        QThread::msleep(30);
        clock.start();
    }
    CHECK(clock.elapsed() < 60'000);  // the question itself never ends
}

TEST_CASE("Of one subject only the newest waiting question is answered, and one can be broken off") {
    TestShop shop;
    BackgroundReader reader(shop->database());
    auto busy = reader.ask(0, endless);
    QThread::msleep(30);
    auto old = reader.ask(1, [](Connection&) { return 1; });
    auto newer = reader.ask(1, [](Connection&) { return 2; });
    auto other = reader.ask(2, [](Connection&) { return 3; });
    CHECK(old.isCanceled());
    reader.breakOff(0);
    CHECK(newer.result() == 2);
    CHECK(other.result() == 3);
    busy.waitForFinished();
    CHECK(busy.isCanceled());
    CHECK(busy.resultCount() == 0);
}
