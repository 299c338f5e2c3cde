#include "tests/app/program.h"
#include <catch2/catch.hpp>
#include <QFile>
#include <QSet>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

// Every field an answer holds, written as help writes them: phones[].label.
void collect(const QJsonValue& value, const QString& prefix, QSet<QString>& fields) {
    if (value.isArray()) {
        for (const auto& item : value.toArray()) collect(item, prefix, fields);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            const QString name = prefix + field.key();
            fields.insert(name);
            collect(field.value(), name + (field->isArray() ? u"[]."_s : u"."_s), fields);
        }
    }
}

QHash<QString, QSet<QString>> documented() {
    QHash<QString, QSet<QString>> all;
    for (const auto& command : run({u"help"_s, u"json"_s, u"--json"_s}).object()[u"commands"_s].toArray())
        for (const auto& field : command[u"fields"].toArray()) all[command[u"name"].toString()].insert(field[u"name"].toString());
    return all;
}

// Containers need no line of their own when their parts have one.
bool isExplained(const QString& field, const QSet<QString>& known) {
    return known.contains(field) || std::any_of(known.begin(), known.end(), [&field](const QString& k) { return k.startsWith(field + u'.') || k.startsWith(field + u"[]."_s); });
}

}  // namespace

TEST_CASE("every field of every answer is documented, and every documented one appears") {
    const TestShop shop;
    QFile csv(shop.inFolder(u"people.csv"_s));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("Name;Phone;City\nTuva Sjöström;070-174 06 05;Malmö\nPetra Lind;070-174 06 05;Lund\nTuva Sjostrom;070-174 06 05;Ystad\n;;Lund\n");
    csv.close();
    const QString address = u"Storgatan 4; 211 42 Malmö"_s;
    const std::vector<std::pair<QString, QStringList>> day{
        {u"import"_s, {u"people.csv"_s}},
        {u"add"_s, {u"--name"_s, u"Elin Åkerström"_s, u"--card"_s, u"--email"_s, u"elin@example.se"_s, u"--phone"_s, u"070-174 06 99"_s, u"--birthday"_s, u"1988-11-25"_s, u"--address"_s, address}},
        {u"edit"_s, {u"3"_s, u"--note"_s, u"Allergic to wool"_s}},
        {u"edit"_s, {u"1"_s, u"--allow"_s, u"post"_s}},
        {u"edit"_s, {u"1"_s, u"--phone"_s, u"070-174 06 05"_s, u"--email"_s, u"tuva@example.se"_s, u"--address"_s, address, u"--birthday"_s, u"1988-11-25"_s, u"--card"_s}},
        {u"edit"_s, {u"1"_s, u"--phone"_s, u"070-174 06 05"_s, u"--email"_s, u"tuva@example.se"_s, u"--address"_s, address, u"--birthday"_s, u"1988-11-25"_s}},
        {u"fields"_s, {u"add"_s, u"Dress size"_s, u"--kind"_s, u"number"_s}},
        {u"fields"_s, {}},
        {u"edit"_s, {u"1"_s, u"--field"_s, u"Dress size=38"_s, u"--fact"_s, u"likes: silk"_s, u"--handle"_s, u"Instagram: @tuva"_s, u"--former-name"_s, u"Tuva Ek"_s}},
        {u"add"_s, {u"--name"_s, u"Hushållet Sjöström"_s, u"--kind"_s, u"household"_s}},
        {u"household"_s, {u"4"_s, u"join"_s, u"1"_s}},
        {u"household"_s, {u"4"_s}},
        {u"relation"_s, {u"1"_s, u"3"_s, u"--is"_s, u"friend"_s}},
        {u"relation"_s, {u"1"_s}},
        {u"consent"_s, {u"1"_s, u"yes"_s, u"email"_s, u"--purpose"_s, u"newsletter"_s}},
        {u"consent"_s, {u"1"_s}},
        {u"files"_s, {u"1"_s, u"add"_s, u"people.csv"_s}},
        {u"files"_s, {u"1"_s}},
        {u"log"_s, {u"1"_s, u"--visit"_s, u"Fetched the coat"_s, u"--amount"_s, u"450"_s, u"--stamp"_s, u"--next"_s, u"2026-11-24"_s}},
        {u"find"_s, {u"tuva"_s}},
        {u"filter"_s, {u"visits >= 1"_s}},
        {u"filter"_s, {u"visits >= 1"_s, u"--count"_s}},
        {u"filter"_s, {u"city = Malmo"_s, u"--save"_s, u"Neighbours"_s}},
        {u"filter"_s, {u"--list"_s}},
        {u"show"_s, {u"1"_s}},
        {u"history"_s, {u"1"_s}},
        {u"stamp"_s, {u"1"_s}},
        {u"due"_s, {}},
        {u"cards"_s, {u"--pdf"_s, u"cards.pdf"_s}},
        {u"confirm"_s, {u"1"_s}},
        {u"done"_s, {u"1"_s}},
        {u"undo"_s, {}},
        {u"redo"_s, {}},
        {u"actions"_s, {}},
        {u"check"_s, {}},
        {u"backup"_s, {u"copies"_s}},
        {u"staff"_s, {}},
        {u"staff"_s, {u"add"_s, u"Johan"_s}},
        {u"export"_s, {u"out.csv"_s}},
    };
    const QHash<QString, QSet<QString>> known = documented();
    QHash<QString, QSet<QString>> seen;
    for (const auto& [command, words] : day) {
        const Answer answer = shop.json(command, words);
        if (answer.out.isEmpty()) continue;
        QSet<QString> fields;
        const QJsonDocument document = answer.document();
        collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {}, fields);
        for (const QString& field : fields) {
            INFO(command.toStdString() << ": " << field.toStdString());
            CHECK(isExplained(field, known.value(command)));
        }
        seen[command] += fields;
    }
    for (const QString& command : {u"find"_s, u"filter"_s, u"show"_s, u"history"_s, u"add"_s, u"edit"_s, u"log"_s, u"stamp"_s, u"due"_s, u"cards"_s, u"confirm"_s, u"done"_s, u"undo"_s, u"redo"_s,
                                   u"actions"_s, u"check"_s, u"backup"_s, u"staff"_s, u"export"_s, u"import"_s, u"fields"_s, u"household"_s, u"relation"_s, u"consent"_s, u"files"_s})
        for (const QString& field : known.value(command)) {
            INFO(command.toStdString() << ": " << field.toStdString());
            CHECK(seen.value(command).contains(field));
        }
}

TEST_CASE("answers are one line each") {
    const TestShop shop;
    shop.add(u"Elin Åkerström"_s);
    for (const QString& command : {u"actions"_s, u"staff"_s, u"check"_s}) CHECK(shop.json(command).out.count('\n') == 1);
}
