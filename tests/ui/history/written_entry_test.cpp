#include "ui/history/composer.h"
#include "ui/history/written_entry.h"
#include <catch2/catch.hpp>
#include <set>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {
const Day today(2026, 11, 22);  // a Sunday
WrittenEntry read(const char* typed) { return WrittenEntry::read(QString::fromUtf8(typed), today, QLocale(QLocale::Swedish, QLocale::Sweden)); }
}  // namespace

TEST_CASE("A line that begins with > is the next step, the rest is the entry") {
    const WrittenEntry entry = read("Wants the blue silk.\n> fri 10 call about it\nSize 38");
    CHECK(entry.text.toStdString() == "Wants the blue silk.\nSize 38");
    REQUIRE(entry.step);
    CHECK(entry.step->day == Day(2026, 11, 27));
    CHECK(entry.step->minutes == 600);
    CHECK(entry.stepText() == u"call about it"_s);
    CHECK(entry.fault.isEmpty());
}

TEST_CASE("A next step without words is called after its entry") {
    CHECK(read("Hem 2 cm\nup\n>2w").stepText() == u"Hem 2 cm"_s);
    CHECK(read("> 27/11").stepText().isEmpty());
    CHECK(read("> 27/11").step->day == Day(2026, 11, 27));
}

TEST_CASE("A > that names no day, or a second one, is told and not swallowed") {
    CHECK_FALSE(read("> soon, I hope").fault.isEmpty());
    CHECK_FALSE(read("> 30/2").fault.isEmpty());
    CHECK(read("> 27/11/2025 x").fault.contains(u"gone by"_s));
    CHECK_FALSE(read(">").fault.isEmpty());
    CHECK_FALSE(read("> fri\n> sat").fault.isEmpty());
    CHECK(read("5 > 3 and a > b").fault.isEmpty());
    CHECK(read("5 > 3 and a > b").text == u"5 > 3 and a > b"_s);
    CHECK(read("").text.isEmpty());
}

TEST_CASE("A draft comes back as it was, in any script, and damaged ones are let go") {
    Draft draft;
    CHECK(draft.content().isEmpty());
    draft.kind = u"visit"_s;
    draft.text = u"Алый шёлк \"<b>\" 丝绸\n> fri 10"_s;
    draft.amount = u"1 348,0"_s;
    draft.stamp = true;
    draft.forStaff = 2;
    draft.press = u"p"_s;
    CHECK(Draft::fromContent(draft.content()) == draft);
    for (const auto* odd : {u"", u"{", u"[1,2]", u"\xD800", u"null"}) CHECK_FALSE(Draft::fromContent(QString::fromUtf16(odd)));
}

TEST_CASE("The letters of the kinds differ") {
    std::set<QString> seen;
    for (const QString& letter : Composer::letters()) {
        CHECK(letter.size() == 1);
        CHECK(seen.insert(letter.toLower()).second);
    }
}
