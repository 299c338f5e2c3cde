#include "tests/app/program.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

TEST_CASE("an option that the chosen verb does not read is wrong use, and nothing is done") {
    const TestShop shop;
    const QString elin = QString::number(shop.add(u"Elin Åkerström"_s)), per = QString::number(shop.add(u"Per Åkerström"_s));
    const QString home = QString::number(shop.add(u"Hushållet Åkerström"_s, {u"--kind"_s, u"household"_s}));
    const qsizetype before = shop.actions();
    const std::vector<std::pair<QString, QStringList>> wrong{
        {u"household"_s, {home, u"--name"_s, u"Alma"_s, u"--birthday"_s, u"2020-05-01"_s, u"--role"_s, u"child"_s}},
        {u"household"_s, {home, u"join"_s, elin, u"--birthday"_s, u"2020-05-01"_s}},
        {u"household"_s, {elin, u"new"_s, u"Familjen Ek"_s, u"--on"_s, u"2026-11-01"_s}},
        {u"relation"_s, {elin, u"--is"_s, u"wife"_s}},
        {u"relation"_s, {elin, u"--remove"_s, u"1"_s, u"--is"_s, u"wife"_s}},
        {u"consent"_s, {elin, u"--purpose"_s, u"newsletter"_s}},
        {u"fields"_s, {u"--kind"_s, u"text"_s}},
        {u"fields"_s, {u"remove"_s, u"Dress size"_s, u"--kind"_s, u"text"_s}}};
    for (const auto& [command, words] : wrong) {
        const Answer answer = shop.json(command, words);
        INFO(command.toStdString() << " " << words.join(u' ').toStdString() << "\n" << answer.err.toStdString());
        CHECK(answer.code == 2);
        CHECK(answer.err.contains("belongs to another verb"));
    }
    CHECK(shop.actions() == before);
    CHECK(shop.json(u"relation"_s, {elin, per, u"--is"_s, u"husband"_s}).code == 0);
    CHECK(shop.json(u"household"_s, {home, u"join"_s, u"--name"_s, u"Alma"_s, u"--birthday"_s, u"2020-05-01"_s, u"--role"_s, u"child"_s}).code == 0);
}
