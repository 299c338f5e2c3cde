#include "app/command_line/command_table.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

Request understood(const QStringList& words, ShopWord shop = ShopWord::Named) {
    const auto read = readArguments(words, shop);
    if (const auto* wrong = std::get_if<WrongUse>(&read)) FAIL(wrong->sentence.toStdString());
    return std::get<Request>(read);
}

bool isRefused(const QStringList& words, ShopWord shop = ShopWord::Named) {
    return std::holds_alternative<WrongUse>(readArguments(words, shop));
}

}  // namespace

TEST_CASE("a line is split as a shell splits it") {
    CHECK(splitLine(u"log 3 --visit \"Siân O'Brien, blue silk\""_s) == QStringList{u"log"_s, u"3"_s, u"--visit"_s, u"Siân O'Brien, blue silk"_s});
    CHECK(splitLine(u"  add   --name 'Åsa \"Kicki\" Öhman' "_s) == QStringList{u"add"_s, u"--name"_s, u"Åsa \"Kicki\" Öhman"_s});
    CHECK(splitLine(u"add --name \"a \\\"b\\\" \\\\ c\\d\""_s) == QStringList{u"add"_s, u"--name"_s, u"a \"b\" \\ c\\d"_s});
    CHECK(splitLine(u"edit 4 --note ''"_s) == QStringList{u"edit"_s, u"4"_s, u"--note"_s, QString()});
    CHECK(splitLine(u"find Anna\\ Maria"_s) == QStringList{u"find"_s, u"Anna Maria"_s});
    CHECK(splitLine(u"王\"小\"明"_s) == QStringList{u"王小明"_s});
    CHECK(splitLine(QString()) == QStringList{});
    CHECK_FALSE(splitLine(u"log 3 --note \"left open"_s));
    CHECK_FALSE(splitLine(u"log 3 --note 'left open"_s));
}

TEST_CASE("global options stand before or after the command") {
    const QStringList before{u"--json"_s, u"--staff"_s, u"Maja"_s, u"--today"_s, u"2026-11-27"_s, u"find"_s, u"Blom.regulars"_s, u"Elin"_s};
    const QStringList after{u"find"_s, u"Blom.regulars"_s, u"Elin"_s, u"--today=2026-11-27"_s, u"--staff=Maja"_s, u"--json"_s};
    for (const QStringList& words : {before, after}) {
        const Request request = understood(words);
        CHECK(request.command == findCommand(u"find"));
        CHECK(request.shop == u"Blom.regulars");
        CHECK(request.arguments.words == QStringList{u"Elin"_s});
        CHECK(request.global.json);
        CHECK(request.global.staff == u"Maja");
        CHECK(request.global.today == Day(2026, 11, 27));
    }
}

TEST_CASE("values may look like anything but an option that is known") {
    CHECK(understood({u"log"_s, u"s"_s, u"1"_s, u"--visit"_s, u"x"_s, u"--amount"_s, u"--"_s}).arguments.value("amount") == u"--");
    CHECK(understood({u"add"_s, u"s"_s, u"--name=--json"_s}).arguments.value("name") == u"--json");
    CHECK(understood({u"find"_s, u"s"_s, u"--"_s, u"--limit"_s}).arguments.words == QStringList{u"--limit"_s});
    CHECK(isRefused({u"add"_s, u"s"_s, u"--name"_s, u"--phone"_s, u"070"_s}));
    CHECK(isRefused({u"add"_s, u"s"_s, u"--name"_s}));
    CHECK(isRefused({u"add"_s, u"s"_s, u"--name"_s, u"Elin"_s, u"--name"_s, u"Anna"_s}));
    CHECK(understood({u"add"_s, u"s"_s, u"--name"_s, u"Elin"_s, u"--phone"_s, u"1"_s, u"--phone"_s, u"2"_s}).arguments.values("phone").size() == 2);
}

TEST_CASE("without a command it is the window") {
    CHECK(understood({}).command == nullptr);
    const Request request = understood({u"/home/maja/Blom.regulars"_s});
    CHECK(request.command == nullptr);
    CHECK(request.shop == u"/home/maja/Blom.regulars");
}

TEST_CASE("what makes no sense is refused before anything is opened") {
    CHECK(isRefused({u"frobnicate"_s, u"Blom.regulars"_s}));
    CHECK(isRefused({u"find"_s}));
    CHECK(isRefused({u"find"_s, QString(), u"Elin"_s}));
    CHECK(isRefused({u"find"_s, u"s"_s}));
    CHECK(isRefused({u"show"_s, u"s"_s, u"1"_s, u"2"_s}));
    CHECK(isRefused({u"show"_s, u"s"_s, u"1"_s, u"--colour"_s}));
    CHECK(isRefused({u"--limit"_s, u"3"_s, u"actions"_s, u"s"_s}));
    CHECK(isRefused({u"show"_s, u"s"_s, u"1"_s, u"--json=yes"_s}));
    CHECK(isRefused({u"due"_s, u"s"_s, u"--today"_s, u"2026-02-30"_s}));
    CHECK(isRefused({u"nothing-like-it"_s}, ShopWord::Open));
}

TEST_CASE("every command has its own name and says what it does") {
    QStringList names;
    for (const Command& command : commandTable()) {
        const QString name = QString::fromLatin1(command.name);
        INFO(command.name);
        CHECK_FALSE(names.contains(name));
        names.append(name);
        // A customer is restored by the command that restores a shop; it has a name of its own only here.
        CHECK(QByteArray(command.usage).startsWith(name == u"restore-customer" ? "restore" : command.name));
        CHECK(QByteArray(command.summary).endsWith('.'));
        CHECK(command.run != nullptr);
        const bool saysTheOptionsOfAdd = name == u"edit";
        for (const OptionRule& option : command.options) CHECK((saysTheOptionsOfAdd || QByteArray(command.usage).contains(QByteArray("--") + option.name)));
    }
}
