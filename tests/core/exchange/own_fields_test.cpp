#include "core/filters/custom_field_desk.h"
#include "core/customers/custom_field_store.h"
#include "core/exchange/customer_export.h"
#include "tests/core/exchange/imported.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

struct Tailor : TestShop {
    FieldId size = make(u"Dress size"_s, CustomField::Kind::Number), silk = make(u"Cloth"_s, CustomField::Kind::Choice, {u"Silk"_s, u"Wool"_s}),
            deposit = make(u"Deposit"_s, CustomField::Kind::Money), wed = make(u"Wedding day"_s, CustomField::Kind::Date), member = make(u"Club"_s, CustomField::Kind::YesNo);

    FieldId make(const QString& name, CustomField::Kind kind, const QStringList& choices = {}) {
        return saved(CustomFieldDesk(shop->database()).add(maja, {{}, name, kind, choices})).value;
    }
    ImportReport bring(const QByteArray& csv) {
        QStringList names;
        for (const CustomField& field : CustomFieldStore(shop->reader()).all()) names << field.name;
        const QString file = fileOf(*this, csv);
        return saved(CustomerImport::run(shop->database(), maja, file, CustomerImport::preview(file, u"SE"_s, names))).value;
    }
    [[nodiscard]] QByteArray takeOut() {
        return csvOf(*this);
    }
};

const QByteArray kFile = "Name;Phone;dress  SIZE;Cloth;Deposit;Wedding day;Club;Former names;Price group\n"
                         "Elin Åkerström;070-123 45 67;38,5;silk;1 250,50;2027-06-12;ja;Elin Lind; Friends\n"
                         "Иван Ёлкин;070-765 43 21;;Linen;;;;;\n";

}  // namespace

TEST_CASE("columns called like the shop's own fields are brought in, and what they cannot hold is said") {
    Tailor shop;
    const ImportReport report = shop.bring(kFile);
    CHECK(report.added == 2);
    const Customer elin = named(shop, u"Elin Åkerström"_s);
    CHECK(elin.values == std::vector<CustomValue>{{shop.size, u"38.5"_s}, {shop.silk, u"Silk"_s}, {shop.deposit, u"125050"_s}, {shop.wed, u"2027-06-12"_s}, {shop.member, u"1"_s}});
    CHECK(elin.formerNames == QStringList{u"Elin Lind"_s});
    CHECK(elin.priceGroup == u"Friends");
    REQUIRE(report.differences.size() == 1);
    CHECK(report.differences[0].sentence.contains(u"Linen"));
    CHECK(named(shop, u"Иван Ёлкин"_s).values.empty());
    const ImportReport again = shop.bring(kFile);
    CHECK(again.unchanged == 2);
    const ImportReport other = shop.bring("Name;Phone;Dress size;Club\nElin Åkerström;070-123 45 67;40;no\nИван Ёлкин;070-765 43 21;44;\n");
    CHECK(other.updated == 1);
    CHECK(other.unchanged == 1);
    CHECK(other.differences.size() == 2);
    CHECK(named(shop, u"Иван Ёлкин"_s).values == std::vector<CustomValue>{{shop.size, u"44"_s}});
    CHECK(named(shop, u"Elin Åkerström"_s).values[0].value == u"38.5");
}

TEST_CASE("what is taken out of the shop's own fields comes back the same") {
    Tailor shop;
    shop.bring(kFile);
    Tailor other;
    other.bring(shop.takeOut());
    const Customer there = named(other, u"Elin Åkerström"_s), here = named(shop, u"Elin Åkerström"_s);
    CHECK(there.values == here.values);
    CHECK(there.formerNames == here.formerNames);
    CHECK(there.priceGroup == here.priceGroup);
}

TEST_CASE("a number or address that makes no sense is kept, flagged, and makes nobody the same person") {
    Tailor shop;
    const QByteArray file = "Name;Phone;E-mail\nAnna Berg;ring inte;saknas\nAnna Berg;4,67012E+10;saknas\nAnna Bergh;ring inte;saknas\n";
    const ImportReport report = shop.bring(file);
    CHECK(report.added + report.unchanged + report.updated == 3);
    const Customer anna = named(shop, u"Anna Bergh"_s);
    CHECK(anna.phones.at(0).number.asTyped == u"ring inte");
    CHECK(anna.phones.at(0).state == ContactState::Invalid);
    CHECK(anna.emails.at(0).state == ContactState::Invalid);
    CHECK(shop.bring(file).added == 0);
}

TEST_CASE("a row that names only a company is one") {
    Tailor shop;
    shop.bring("Name;Company;Phone\n;Malmö Hotell AB;040-123456\nElin Åkerström;Malmö Hotell AB;070-123 45 67\n");
    CHECK(named(shop, u"Malmö Hotell AB"_s).kind == CustomerKind::Company);
    CHECK(named(shop, u"Elin Åkerström"_s).kind == CustomerKind::Person);
}
