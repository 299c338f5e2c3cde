#include "core/exchange/chosen_field.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

ColumnMapping columns(const QList<Field>& fields) {
    ColumnMapping mapping;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        mapping.columns.append(FileColumn{});
        chooseField(mapping, i, fields[i]);
    }
    return mapping;
}

}  // namespace

TEST_CASE("Two phones chosen by hand are two phones, and each kind joins its own") {
    const ColumnMapping mapping = columns({Field::DisplayName, Field::PhoneLabel, Field::Phone, Field::PhoneLabel, Field::Phone});
    CHECK(mapping.columns[1].group == mapping.columns[2].group);
    CHECK(mapping.columns[3].group == mapping.columns[4].group);
    CHECK(mapping.columns[2].group != mapping.columns[4].group);
}

TEST_CASE("The parts of an address chosen by hand are one address, and a second street right below is its next line") {
    const ColumnMapping mapping = columns({Field::Street, Field::Street, Field::PostCode, Field::City, Field::Phone, Field::City});
    CHECK(mapping.columns[1].group == mapping.columns[0].group);
    CHECK(mapping.columns[1].part == mapping.columns[0].part + 1);
    CHECK(mapping.columns[2].group == mapping.columns[0].group);
    CHECK(mapping.columns[3].group == mapping.columns[0].group);
    CHECK(mapping.columns[5].group != mapping.columns[0].group);
}

TEST_CASE("A column given another field leaves its group") {
    ColumnMapping mapping = columns({Field::Phone, Field::Phone});
    chooseField(mapping, 1, Field::Note);
    CHECK(mapping.columns[1].field == Field::Note);
    CHECK(mapping.columns[1].group == 0);
    chooseField(mapping, 1, Field::Email);
    CHECK(mapping.columns[1].group == 0);
}

TEST_CASE("A field of the shop's own chosen by hand is known by its name, and leaves none behind") {
    ColumnMapping mapping = columns({Field::DisplayName, Field::Ignore});
    chooseOwnField(mapping, 1, u"Dress size"_s);
    CHECK(mapping.columns[1].field == Field::OwnField);
    CHECK(mapping.columns[1].label == u"Dress size"_s);
    chooseOwnField(mapping, 1, u"Cloth"_s);
    CHECK(mapping.columns[1].label == u"Cloth"_s);
    chooseField(mapping, 1, Field::Phone);
    CHECK(mapping.columns[1].label.isEmpty());
}
