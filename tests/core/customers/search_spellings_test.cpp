#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

TEST_CASE("Who is spelt otherwise in the book is found, after those spelt as typed") {
    TestShop test;
    const CustomerId mueller = test.add(u"Jürgen Mueller"_s), muller = test.add(u"Anna Müller"_s), olga = test.add(u"Ольга Щербакова"_s), olgaLatin = test.add(u"Olga Shcherbakova"_s);
    const auto found = [&](const QString& typed) { return test->search().find(typed); };
    CHECK(found(u"Mueller"_s) == std::vector<CustomerId>{mueller, muller});
    CHECK(found(u"Müller"_s) == std::vector<CustomerId>{muller, mueller});
    CHECK(found(u"muller anna"_s) == std::vector<CustomerId>{muller});
    CHECK(found(u"Ольга Щерб"_s) == std::vector<CustomerId>{olga, olgaLatin});
    CHECK(found(u"olga shcherb"_s) == std::vector<CustomerId>{olgaLatin, olga});
    CHECK(found(u"Shcherbakova Ольга"_s) == std::vector<CustomerId>{olgaLatin, olga});
    CHECK(found(u"Schmidt"_s).empty());
}
