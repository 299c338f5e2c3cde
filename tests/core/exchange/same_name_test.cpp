#include "core/exchange/same_name.h"
#include <QString>
#include <catch2/catch.hpp>

using namespace regulars;

namespace {

struct Pair {
    const char* a;
    const char* b;
};

}  // namespace

TEST_CASE("one name written differently") {
    for (const auto& [a, b] : {Pair{"Elin Åkerström", "elin akerstrom"}, {"Åkerström, Elin", "Elin Åkerström"}, {"Karl Svensson", "Carl Svenson"}, {"Anna-Lena Persson", "Anna Lena Persson"},
                               {"Anna Berg", "Anna Maria Berg"}, {"Christofer Lindqvist", "Christopher Lindqvist"}, {"Пётр Иванов", "Петр Иванов"}, {"王小明", "王小明"},
                               {"Mohammed Hassan", "Mohamed Hassan"}, {"Kristina Öberg", "Kristian Öberg"}}) {
        INFO(a << " / " << b);
        CHECK(isSameName(QString::fromUtf8(a), QString::fromUtf8(b)));
        CHECK(isSameName(QString::fromUtf8(b), QString::fromUtf8(a)));
    }
}

TEST_CASE("people who share a phone and much of their names") {
    for (const auto& [a, b] : {Pair{"Karl Holm", "Karin Holm"}, {"Elin Berg", "Erik Berg"}, {"Anna Holm", "Hanna Holm"}, {"Erik Lund", "Erika Lund"}, {"Johan Blom", "Johanna Blom"},
                               {"Martin Ek", "Martina Ek"}, {"Berg", "Anna Berg"}, {"Ida Nilsson", "Ada Nilsson"}, {"王小明", "王小红"}, {"Иван Иванов", "Ивана Иванова"},
                               {"Anna Berg", "Anna Lund"}, {"محمد حسن", "أحمد حسن"}, {"", "Anna"}}) {
        INFO(a << " / " << b);
        CHECK_FALSE(isSameName(QString::fromUtf8(a), QString::fromUtf8(b)));
        CHECK_FALSE(isSameName(QString::fromUtf8(b), QString::fromUtf8(a)));
    }
}
