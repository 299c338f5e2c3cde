#include "tests/core/base/words.h"
#include "core/base/email_address.h"
#include <catch2/catch.hpp>

using namespace regulars;

TEST_CASE("an address has one at sign with something on both sides and no blanks") {
    for (const QStringView yes : {QStringView(u"elin@example.se"), QStringView(u" Elin.Åkerström@exempel.se "), QStringView(u"анна@почта.рф"),
                                  QStringView(u"a@b"), QStringView(u"o'brien+shop@example.co.uk")})
        CHECK(looksLikeEmail(yes));
    for (const QStringView no : {QStringView(u""), QStringView(u"@"), QStringView(u"elin@"), QStringView(u"@example.se"), QStringView(u"elin@@example.se"),
                                 QStringView(u"elin at example.se"), QStringView(u"elin @example.se"), QStringView(u"elin@exam\u00A0ple.se"),
                                 QStringView(u"elin@example.se, olle@example.se"), QStringView(u"elin\n@example.se"), QStringView(u"elin\0@example.se", 16)})
        CHECK_FALSE(looksLikeEmail(no));
}

TEST_CASE("the same address in another dress has the same key") {
    CHECK(emailKey(u"  Elin@Example.SE\t") == emailKey(u"elin@example.se"));
    CHECK(emailKey(u"ÅSA@exempel.se") == u"åsa@exempel.se");
    CHECK(emailKey(u"asa@exempel.se") != emailKey(u"åsa@exempel.se"));
}
