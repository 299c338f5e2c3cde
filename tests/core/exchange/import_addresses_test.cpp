#include "tests/core/exchange/imported.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

TEST_CASE("one who lives elsewhere by the file") {
    const QByteArray till = "Customer ID,Name,Email,Street,Postcode,City\r\n"
                            "K-1,Elin Åkerström,elin@example.se,Storgatan 5,211 34,Malmö\r\n"
                            "K-2,王小明,xiaoming@example.cn,,,Lund\r\n";
    TestShop shop;
    importInto(shop, till);
    const auto change = [&](const QByteArray& from, const QByteArray& to) { return importInto(shop, QByteArray(till).replace(from, to)).value; };
    SECTION("another home is reported and neither taken over nor put beside the one known") {
        const auto report = change("Storgatan 5,211 34,Malmö", "Kungsgatan 9,222 22,Lund");
        CHECK(report.unchanged == 2);
        REQUIRE(report.differences.size() == 1);
        CHECK(report.differences[0].line == 2);
        CHECK(report.differences[0].sentence.contains(u"“Storgatan 5, 211 34 Malmö”"));
        CHECK(report.differences[0].sentence.contains(u"“Kungsgatan 9, 222 22 Lund”"));
        REQUIRE(named(shop, u"Elin Åkerström"_s).addresses.size() == 1);
        CHECK(named(shop, u"Elin Åkerström"_s).addresses[0].street == u"Storgatan 5");
    }
    SECTION("another town alone is a difference, a street where there was none fills it") {
        CHECK(change("Storgatan 5,211 34,Malmö", "Storgatan 5,211 34,Ystad").differences.size() == 1);
        const auto filled = change("xiaoming@example.cn,,,Lund", "xiaoming@example.cn,Bredgatan 2,,Lund");
        CHECK(filled.updated == 1);
        CHECK(filled.differences.empty());
        CHECK(named(shop, u"王小明"_s).addresses[0].street == u"Bredgatan 2");
    }
    checkSound(shop);
}

TEST_CASE("an address of another label stands beside the one known") {
    TestShop shop;
    const QByteArray header = "Name,Phone,Address 1 - Label,Address 1 - Street,Address 1 - City\r\n";
    importInto(shop, header + "Elin Åkerström,070-123 45 67,Home,Storgatan 5,Malmö\r\n");
    const auto report = importInto(shop, header + "Elin Åkerström,070-123 45 67,Work,Hamngatan 1,Ystad\r\n").value;
    CHECK(report.updated == 1);
    CHECK(report.differences.empty());
    CHECK(named(shop, u"Elin Åkerström"_s).addresses.size() == 2);
    checkSound(shop);
}

TEST_CASE("a name in two lines stays one") {
    TestShop shop;
    importInto(shop, "Name,Phone\r\n\"Blom & Dotter\r\nSömnad\tLund\",070-123 45 67\r\n");
    CHECK(CustomerStore(shop->reader()).displayName(CustomerId{1}) == u"Blom & Dotter\nSömnad Lund");
}
