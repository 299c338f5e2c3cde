#include "core/duplicates/sound_spelling.h"
#include "core/duplicates/word_distance.h"
#include "tests/core/duplicates/people.h"
#include "tests/support/seed.h"
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace regulars;
using namespace regulars::testing;
using namespace regulars::test;
using namespace Qt::StringLiterals;

namespace {

bool has(const DuplicateScore& found, DuplicateReason reason) { return std::find(found.reasons.begin(), found.reasons.end(), reason) != found.reasons.end(); }

}  // namespace

TEST_CASE("Names that sound alike have one spelling") {
    CHECK(soundSpelling("schmidt") == soundSpelling("szmit"));
    CHECK(soundSpelling("yuliya") == soundSpelling("julia"));
    CHECK(soundSpelling("iuliia") == soundSpelling("julia"));
    CHECK(soundSpelling("mueller") == soundSpelling("muller"));
    CHECK(soundSpelling("iwanoff") == soundSpelling("ivanov"));
    CHECK(soundSpelling("filip") == soundSpelling("philipp"));
    CHECK(soundSpelling("lind") != soundSpelling("lund"));
}

TEST_CASE("A slip of the pen is one letter more, less, other, or swapped") {
    CHECK(wordDistance("lindqvist", "lindqvits", 3) == 1);
    CHECK(wordDistance("lindqvist", "lindkvist", 3) == 1);
    CHECK(wordDistance("berg", "bergström", 2) == 3);
    CHECK(wordDistance("", "ek", 3) == 2);
}

TEST_CASE("The same person written otherwise is found") {
    const Customer a = person(u"Юлия"_s, u"Иванова"_s, u"1984-03-02"_s, u"070-123 45 67"_s);
    CHECK(duplicateScore(a, person(u"Yuliya"_s, u"Ivanova"_s, u"1984-03-02"_s)).score >= DuplicateScore::strict);
    const auto swapped = duplicateScore(person(u"Lindqvist"_s, u"Björn"_s, u"1961-05-20"_s, u"+46 70 123 45 67"_s), person(u"Björn"_s, u"Lindqvist"_s, u"1961-05-20"_s, u"0701234567"_s));
    CHECK(swapped.score >= DuplicateScore::wide);
    CHECK(has(swapped, DuplicateReason::SwappedName));
    CHECK(has(swapped, DuplicateReason::SamePhone));
    CHECK(duplicateScore(person(u"Jürgen"_s, u"Müller"_s, u"1970-11-02"_s), person(u"Juergen"_s, u"Mueller"_s, u"1970-02-11"_s, {}, {}, u"Hauptstraße 3"_s, u"80331"_s, u"München"_s)).score >= DuplicateScore::wide);
    const auto married = duplicateScore(person(u"Ida"_s, u"Holm"_s, u"1988-04-01"_s, u"0701112233"_s), person(u"Ida"_s, u"Ekström"_s, u"1988-04-01"_s, u"0701112233"_s));
    CHECK(married.score >= DuplicateScore::wide);
    CHECK(has(married, DuplicateReason::OtherFamilyName));
}

TEST_CASE("A name in one piece is compared with one in parts") {
    Customer whole;
    whole.displayName = u"Wiśniewski, Tomasz"_s;
    whole.phones.push_back({{}, PhoneNumber::read(u"0709998877"_s, u"SE"_s)});
    whole.dates.push_back({u"birthday"_s, *PartialDate::fromIso(u"1979-01-30"_s)});
    CHECK(duplicateScore(whole, person(u"Tomasz"_s, u"Wisniewski"_s, u"1979-01-30"_s, u"+46709998877"_s)).score >= DuplicateScore::strict);
}

TEST_CASE("Two of a household are not merged unasked") {
    const auto at = [](const QString& given, const QString& born) { return person(given, u"Öberg"_s, born, u"0411-123 45"_s, {}, u"Storgatan 4"_s, u"271 42"_s, u"Ystad"_s); };
    CHECK(duplicateScore(at(u"Anna"_s, u"1980-05-01"_s), at(u"Per"_s, u"1978-02-11"_s)).score < DuplicateScore::wide);
    CHECK(duplicateScore(at(u"Anna"_s, {}), at(u"Per"_s, {})).score < DuplicateScore::wide);
    // Twins.
    CHECK(duplicateScore(at(u"Alma"_s, u"2015-05-01"_s), at(u"Hugo"_s, u"2015-05-01"_s)).score < DuplicateScore::strict);
    // Father and son of one name.
    CHECK(duplicateScore(at(u"Per"_s, u"1950-05-01"_s), at(u"Per"_s, u"1978-02-11"_s)).score < DuplicateScore::strict);
    const auto generations = duplicateScore(person(u"John"_s, u"Abernathy Jr"_s, {}, u"0701234567"_s), person(u"John"_s, u"Abernathy Sr"_s, {}, u"0701234567"_s));
    CHECK(generations.score < DuplicateScore::strict);
    CHECK(has(generations, DuplicateReason::OtherGeneration));
}

TEST_CASE("A rare name in common tells more than a common one") {
    ValueCounts counts;
    for (int i = 0; i < 3000; ++i) counts.add(PersonKeys::of(person(i % 3 ? u"Anna"_s : u"Lars"_s, i % 2 ? u"Johansson"_s : u"Familj%1"_s.arg(i))));
    const PairOdds odds = PairOdds::usual(counts.people());
    const auto score = [&](const Customer& c) { return duplicateScore(PersonKeys::of(c), PersonKeys::of(c), counts, odds).score; };
    CHECK(score(person(u"Anna"_s, u"Johansson"_s)) < 0.1);
    CHECK(score(person(u"Ovidijus"_s, u"Grabauskas"_s)) > DuplicateScore::wide);
}

TEST_CASE("The score does not depend on who is compared with whom") {
    const auto seed = seedOf("scores");
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto pick = [&](const QStringList& all) { return all[static_cast<qsizetype>(random() % static_cast<unsigned>(all.size()))]; };
    const auto any = [&] {
        return person(pick({u"Anna"_s, u"Anna Maria"_s, u"Анна"_s, u"A"_s, {}, u"Hanna"_s, u"王"_s, u"Bob"_s, u"Robert"_s, u"Per"_s}),
                      pick({u"Lund"_s, u"Lindh"_s, u"von Lund"_s, u"Иванова"_s, u"Ivanova Jr"_s, {}, u"小明"_s, u"Anna"_s}), pick({u"1980-05-01"_s, u"1980-01-05"_s, u"--05-01"_s, u"1980"_s, {}, u"2008-05-01"_s}),
                      pick({u"0701234567"_s, u"0701234576"_s, {}, u"112"_s}), pick({u"anna.lund@post.example"_s, u"annalund@gmail.com"_s, u"anna.lund@web.example"_s, {}}),
                      pick({u"Storgatan 4"_s, u"Storg. 4 B lgh 1102"_s, u"Södra Förstadsgatan 46"_s, {}}), pick({u"21142"_s, u"211 24"_s, {}}), pick({u"Malmö"_s, u"Lund"_s, {}}));
    };
    for (int i = 0; i < 3000; ++i) {
        const Customer a = any(), b = any();
        const auto ab = duplicateScore(a, b), ba = duplicateScore(b, a);
        INFO(a.displayName.toStdString() << " and " << b.displayName.toStdString());
        REQUIRE(ab.score == Approx(ba.score).margin(1e-12));
        REQUIRE(ab.reasons == ba.reasons);
    }
}
