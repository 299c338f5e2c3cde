#include "core/shop/check.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList problemsOf(TestShop& shop) { return checkShop(*shop.shop).problems; }

void tamper(TestShop& shop, const char* sql) {
    shop->database().writeOutside([sql](Connection& connection) { connection.run(sql); }).waitForFinished();
}

}  // namespace

TEST_CASE("check compares every word of the index with what it should hold") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s, u"070-123 45 67"_s);
    shop.add(u"王小明"_s);
    const CustomerId binned = shop.add(u"Фатима Ахметова"_s);
    saved(shop->customerDesk.remove(shop.maja, binned));
    REQUIRE(problemsOf(shop).isEmpty());
    const QByteArray id = QByteArray::number(elin.value);

    SECTION("one word of one person is missing") {
        tamper(shop, ("INSERT INTO search_index(search_index, rowid, folded) VALUES('delete', " + id + ", 'akerstrom')").constData());
        CHECK(problemsOf(shop) == QStringList{u"The search index does not hold the words of customer %1."_s.arg(elin.value)});
    }
    SECTION("somebody is found by a word that is not theirs") {
        tamper(shop, ("INSERT INTO search_index(rowid, folded) VALUES(" + id + ", 'lindqvist')").constData());
        CHECK(problemsOf(shop) == QStringList{u"The search index does not hold the words of customer %1."_s.arg(elin.value)});
    }
    SECTION("somebody in the bin is still found") {
        tamper(shop, ("INSERT INTO search_index(rowid, folded) VALUES(" + QByteArray::number(binned.value) + ", 'фатима')").constData());
        CHECK(problemsOf(shop) == QStringList{u"The search index does not hold the words of customer %1."_s.arg(binned.value)});
    }
    SECTION("the index names somebody whom the book has never had") {
        tamper(shop, "INSERT INTO search_index(rowid, folded) VALUES(4711, 'elin')");
        CHECK(problemsOf(shop) == QStringList{u"The search index finds 1 people who are not in the book."_s});
    }
}
