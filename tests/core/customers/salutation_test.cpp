#include "core/customers/salutation.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

Customer person(const QString& name, const QString& language, bool isFormal = false) {
    Customer customer;
    customer.displayName = name;
    customer.language = language;
    customer.isFormal = isFormal;
    return customer;
}

std::string greeting(const Customer& customer) { return Salutation::of(customer, u"sv"_s).toStdString(); }

}  // namespace

TEST_CASE("Each language greets in its own way, informally by what they are called") {
    const std::pair<const char*, const char*> greetings[] = {
        {"en", "Dear Elin,"}, {"sv", "Hej Elin!"}, {"da", "Hej Elin,"}, {"nb", "Hei Elin!"}, {"no", "Hei Elin!"}, {"fi", "Hei Elin!"}, {"de", "Hallo Elin,"}, {"fr", "Bonjour Elin,"},
        {"es", "Hola, Elin:"}, {"pl", "Dzień dobry, Elin,"}, {"ru", "Здравствуйте, Elin!"}, {"sv-FI", "Hej Elin!"}, {"vi", "Dear Elin,"}, {"", "Hej Elin!"}};
    for (const auto& [language, expected] : greetings) {
        Customer customer = person(u"Elin Maria Åkerström"_s, QString::fromLatin1(language));
        customer.givenName = u"Elin Maria"_s;
        customer.called = u"Elin"_s;
        INFO(language);
        CHECK(greeting(customer) == expected);
    }
}

TEST_CASE("Without a name to be called by it is the given name, then the whole name") {
    Customer customer = person(u"Märta Öberg"_s, u"sv"_s);
    CHECK(greeting(customer) == "Hej Märta Öberg!");
    customer.givenName = u"Märta"_s;
    CHECK(greeting(customer) == "Hej Märta!");
}

TEST_CASE("Formally by the whole name, by the title where there is one") {
    CHECK(greeting(person(u"Anna Schmidt"_s, u"de"_s, true)) == "Guten Tag Anna Schmidt,");
    CHECK(greeting(person(u"Frau Anna Schmidt"_s, u"de"_s, true)) == "Sehr geehrte Frau Schmidt,");
    CHECK(greeting(person(u"Herr Schmidt"_s, u"de"_s, true)) == "Sehr geehrter Herr Schmidt,");
    CHECK(greeting(person(u"Dr. Ada King"_s, u"en"_s, true)) == "Dear Dr King,");
    CHECK(greeting(person(u"Mme Dupont"_s, u"fr"_s, true)) == "Madame,");
    CHECK(greeting(person(u"Jan Kowalski"_s, u"pl"_s, true)) == "Szanowni Państwo,");
    CHECK(greeting(person(u"Bengt Ek"_s, u"sv"_s, true)) == "Bästa Bengt Ek,");
    Customer inParts = person(u"Nurmi, Aino"_s, u"fi"_s, true);
    inParts.givenName = u"Aino"_s;
    inParts.familyName = u"Nurmi"_s;
    CHECK(greeting(inParts) == "Hyvä Aino Nurmi,");
}

TEST_CASE("In Russian the patronymic tells the form of dear") {
    CHECK(greeting(person(u"Анна Сергеевна Ковалёва"_s, u"ru"_s, true)) == "Уважаемая Анна Сергеевна!");
    CHECK(greeting(person(u"Ковалёв Пётр Ильич"_s, u"ru"_s, true)) == "Уважаемый Пётр Ильич!");
    CHECK(greeting(person(u"Анна Ковалёва"_s, u"ru"_s, true)) == "Здравствуйте, Анна Ковалёва!");
    // A family name that ends as a patronymic does is none.
    CHECK(greeting(person(u"Роман Абрамович"_s, u"ru"_s, true)) == "Здравствуйте, Роман Абрамович!");
}

TEST_CASE("Companies and households are greeted as what they are") {
    Customer company = person(u"Hôtel de la Mer AB"_s, u"fr"_s, true);
    company.kind = CustomerKind::Company;
    CHECK(greeting(company) == "Madame, Monsieur,");
    company.called = u"Chloé"_s;
    CHECK(greeting(company) == "Bonjour Chloé,");
    Customer family = person(u"Familjen Öberg"_s, u"sv"_s);
    family.kind = CustomerKind::Household;
    CHECK(greeting(family) == "Hej Familjen Öberg!");
    family.familyName = u"Öberg"_s;
    CHECK(greeting(family) == "Bästa familjen Öberg,");
}

TEST_CASE("Their own words win, and a name is put in as it is") {
    Customer customer = person(u"100%1 %2 {name}"_s, u"en"_s);
    CHECK(greeting(customer) == "Dear 100%1 %2 {name},");
    customer.salutation = u"Ahoy, captain!"_s;
    CHECK(greeting(customer) == "Ahoy, captain!");
    CHECK(Salutation::computed(customer, u"sv"_s) == u"Dear 100%1 %2 {name},"_s);
}
