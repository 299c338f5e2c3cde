#include "tests/core/base/words.h"
#include "core/base/text.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

TEST_CASE("the values Winkler published come out") {
    CHECK(nameSimilarity(u"MARTHA", u"MARHTA") == Approx(0.961).margin(0.001));
    CHECK(nameSimilarity(u"DWAYNE", u"DUANE") == Approx(0.840).margin(0.001));
    CHECK(nameSimilarity(u"DIXON", u"DICKSONX") == Approx(0.813).margin(0.001));
}

TEST_CASE("the same name in another order, case or dress is the same") {
    CHECK(nameSimilarity(u"Elin Åkerström", u"AKERSTROM, Elin") == 1.0);
    CHECK(nameSimilarity(u"Анна Королёва", u"королева анна") == 1.0);
    CHECK(nameSimilarity(u"王小明", u"王小明") == 1.0);
    CHECK(nameSimilarity(u"", u"") == 1.0);
    CHECK(nameSimilarity(u"Elin", u"") == 0.0);
    CHECK(nameSimilarity(u"Elin", u"Анна") == 0.0);
}

TEST_CASE("closer names are more similar") {
    CHECK(nameSimilarity(u"Elin Åkerström", u"Elin Åkerstrom-Berg") < 1.0);
    CHECK(nameSimilarity(u"Kristina Svensson", u"Christina Svensson") > 0.9);
    CHECK(nameSimilarity(u"Anna Svensson", u"Anna Maria Svensson") > 0.8);
    CHECK(nameSimilarity(u"Anna Svensson", u"Anna Maria Svensson") > nameSimilarity(u"Anna Svensson", u"Maria Svensson"));
    CHECK(nameSimilarity(u"Elin", u"Elin Åkerström") < 0.8);
    CHECK(nameSimilarity(u"Olle Nilsson", u"Fatima Haddad") < 0.5);
}

TEST_CASE("similarity is between 0 and 1 and does not depend on who is asked about whom") {
    const quint32 seed = 1990;
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    const QStringList parts{u"Anna"_s, u"Åkerström"_s, u"Maria"_s, u"Mariam"_s, u"de"_s, u"la"_s, u"Мария"_s, u"Нильс"_s, u"小"_s, u"明"_s, u"Nilsson"_s, u"Nielsen"_s};
    const auto name = [&] {
        QString text;
        for (int i = static_cast<int>(random.bounded(11)); i >= 0; --i)
            text += parts[random.bounded(static_cast<int>(parts.size()))] + u' ';
        return text;
    };
    for (int i = 0; i < 2000; ++i) {
        const QString a = name(), b = name();
        INFO(a.toStdString() << " / " << b.toStdString());
        const double ab = nameSimilarity(a, b);
        REQUIRE(ab >= 0.0);
        REQUIRE(ab <= 1.0);
        REQUIRE(ab == Approx(nameSimilarity(b, a)));
        REQUIRE(nameSimilarity(a, a) == Approx(1.0));
    }
}
