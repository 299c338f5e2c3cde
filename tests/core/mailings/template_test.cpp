#include "core/mailings/template.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const CardFields elin{u"Elin"_s, u"Elin Åkerström"_s, u"Majas syateljé"_s, u"27 november"_s, u"Kappan är klar."_s, u"31"_s};

}  // namespace

TEST_CASE("Fields are filled with the customer's own words") {
    CHECK(Template::fill(u"Dear {called}, {visits} visits as of {date}: {text} {shop} for {name}", elin)
          == u"Dear Elin, 31 visits as of 27 november: Kappan är klar. Majas syateljé for Elin Åkerström"_s);
    CHECK(Template::fill(u"{ called }!", elin) == u"Elin!"_s);
    CHECK(Template::fill(u"Ingen ruta här", elin) == u"Ingen ruta här"_s);
    CHECK(Template::fill(u"", elin).isEmpty());
}

TEST_CASE("Doubled braces print as one and are no fields") {
    CHECK(Template::fill(u"Say {{called}} to {called}}}", elin) == u"Say {called} to Elin}"_s);
    CHECK(Template::problems(u"{{anything}}").isEmpty());
}

TEST_CASE("What stands in a value is never read as a field") {
    CardFields odd = elin;
    odd.called = u"{shop} {{"_s;
    CHECK(Template::fill(u"Hi {called}!", odd) == u"Hi {shop} {{!"_s);
}

TEST_CASE("Without a way to be called the name stands in") {
    CardFields formal = elin;
    formal.called.clear();
    CHECK(Template::fill(u"Dear {called}", formal) == u"Dear Elin Åkerström"_s);
}

TEST_CASE("A line whose fields are all empty is left out") {
    CardFields silent = elin;
    silent.text.clear();
    CHECK(Template::fill(u"First\n{text}\nLast", silent) == u"First\nLast"_s);
    CHECK(Template::fill(u"First\n\nLast", silent) == u"First\n\nLast"_s);
    CHECK(Template::fill(u"Note: {text} {shop}", silent) == u"Note:  Majas syateljé"_s);
}

TEST_CASE("Unknown fields and loose braces are named where they stand, and left as typed") {
    const QString text = u"Hej {nickname}, {called} } och {date"_s;
    const auto problems = Template::problems(text);
    REQUIRE(problems.size() == 3);
    CHECK(text.mid(problems.at(0).at, problems.at(0).length) == u"{nickname}"_s);
    CHECK(problems.at(0).sentence.contains(u"{nickname}"_s));
    CHECK(problems.at(0).sentence.contains(u"{called}"_s));
    CHECK(text.mid(problems.at(1).at, problems.at(1).length) == u"}"_s);
    CHECK(text.mid(problems.at(2).at, problems.at(2).length) == u"{"_s);
    CHECK(Template::fill(text, elin) == u"Hej {nickname}, Elin } och {date"_s);
    // A field does not reach over the end of its line or over another field.
    CHECK(Template::problems(u"{called\n}").size() == 2);
    CHECK(Template::problems(u"{ {called}").size() == 1);
}

TEST_CASE("The texts that come with the program fill in every language and kind") {
    CHECK(cardTextLanguages() == QStringList({u"en"_s, u"sv"_s, u"ru"_s}));
    for (CardKind kind : {CardKind::Reminder, CardKind::Birthday, CardKind::Holiday}) {
        QStringList headings;
        for (const QString& language : cardTextLanguages()) {
            const CardText text = defaultCardText(kind, language);
            CAPTURE(language.toStdString(), cardKindWord(kind).toStdString());
            CHECK(Template::problems(text.heading).isEmpty());
            CHECK(Template::problems(text.body).isEmpty());
            const CardText filled = Template::fill(text, elin);
            CHECK(filled.heading.contains(u"Elin"_s));
            CHECK(filled.body.contains(u"Majas syateljé"_s));
            CHECK_FALSE(filled.body.contains(elin.text));  // written for the shop, only the shop may put it in
            CHECK_FALSE(headings.contains(filled.heading));
            headings.append(filled.heading);
        }
        CHECK(cardKindFromWord(cardKindWord(kind)) == kind);
    }
    CHECK(defaultCardText(CardKind::Birthday, u"sv_SE") == defaultCardText(CardKind::Birthday, u"sv"));
    CHECK(defaultCardText(CardKind::Birthday, u"RU-ru") == defaultCardText(CardKind::Birthday, u"ru"));
    CHECK(defaultCardText(CardKind::Birthday, u"ja") == defaultCardText(CardKind::Birthday, u"en"));
    CHECK(defaultCardText(CardKind::Birthday, u"") == defaultCardText(CardKind::Birthday, u"en"));
    CHECK_FALSE(cardKindFromWord(u"invoice"));
}

TEST_CASE("A card says a day in the customer's language and without the year") {
    const Day day(2026, 11, 27);
    CHECK(cardDate(day, u"en"_s) == u"27 November"_s);
    CHECK(cardDate(day, u"sv"_s) == u"27 november"_s);
    CHECK(cardDate(day, u"ru"_s) == u"27 ноября"_s);
}
