#include "core/base/id.h"
#include <QHash>
#include <catch2/catch.hpp>
#include <type_traits>
#include <unordered_set>

using namespace regulars;

static_assert(!std::is_convertible_v<qint64, CustomerId>);
static_assert(!std::is_convertible_v<CustomerId, qint64>);
static_assert(!std::is_constructible_v<CustomerId, CardId>);

TEST_CASE("an id is valid when it names a row, and orders and hashes by it") {
    CHECK_FALSE(CustomerId().isValid());
    CHECK_FALSE(CustomerId(-4).isValid());
    CHECK(CustomerId(1).isValid());
    CHECK(CustomerId(1) < CustomerId(2));
    QHash<CustomerId, int> visits{{CustomerId(7), 3}};
    CHECK(visits.value(CustomerId(7)) == 3);
    CHECK(std::unordered_set<TaskId>{TaskId(1), TaskId(1), TaskId(2)}.size() == 2);
}
