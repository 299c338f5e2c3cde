#include "tests/core/exchange/imported.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kTill =
    "Customer ID,Name,Phone,Email,Street,Postcode,City,Birthday,Note,Tags,Card number,Marketing consent\r\n"
    "K-1,Elin Åkerström,070-123 45 67,elin@example.se,Storgatan 5,211 34,Malmö,1985-12-09,\"Likes blue, no wool\",VIP;Sommar,2900000047112,yes\r\n"
    "K-2,王小明,+86 138 0013 8000,xiaoming@example.cn,,,Lund,--03-08,,,,\r\n"
    "K-3,محمد حسن,073-555 12 12,,Lilla Torg 1,211 34,Malmö,1990,Ring efter 17,VIP,,no\r\n"
    "K-4,Фатима Ахметова,,fatima@example.ru,,,,,,,,\r\n";

qint64 peopleIn(TestShop& shop) { return CustomerStore(shop->reader()).count(); }

}  // namespace

TEST_CASE("a file from a till comes in whole, as one action") {
    TestShop shop;
    const auto taken = importInto(shop, kTill);
    CHECK(taken.value.rows == 4);
    CHECK(taken.value.added == 4);
    CHECK(sentencesOf(taken.value.differences).isEmpty());
    CHECK(taken.value.failedCsv.isEmpty());
    const Customer elin = named(shop, u"Elin Åkerström"_s);
    CHECK(elin.externalIds == QStringList{u"K-1"_s});
    REQUIRE(elin.phones.size() == 1);
    CHECK(elin.phones[0].number.e164 == u"+46701234567"_s);
    CHECK(elin.phones[0].number.asTyped == u"070-123 45 67");
    REQUIRE(elin.addresses.size() == 1);
    CHECK(elin.addresses[0].postCode == u"211 34");
    CHECK(elin.birthday()->iso() == u"1985-12-09");
    CHECK(elin.tags == QStringList{u"Sommar"_s, u"VIP"_s});
    CHECK(elin.note == u"Likes blue, no wool");
    CHECK(elin.allows(Channel::Email));
    CHECK(elin.createdOn == Day(2026, 11, 22));
    CHECK(LoyaltyStore(shop->reader()).standing(elin.id)->cardNumber == u"2900000047112");
    CHECK_FALSE(named(shop, u"محمد حسن"_s).allows(Channel::Email));
    CHECK(Journal(shop->reader()).find(taken.action)->action == u"Bring in customers");
    CHECK(shop->search().find(u"0701234"_s).size() == 1);
    checkSound(shop);
}

TEST_CASE("the same file again changes nothing and leaves no action") {
    TestShop shop;
    importInto(shop, kTill);
    const QByteArray before = jsonOf(shop);
    const auto again = importInto(shop, kTill);
    CHECK(again.value.unchanged == 4);
    CHECK(again.value.added + again.value.updated == 0);
    CHECK(sentencesOf(again.value.differences).isEmpty());
    CHECK_FALSE(again.action.isValid());
    CHECK(jsonOf(shop) == before);
}

TEST_CASE("taken back as a whole, brought in again, and redone") {
    TestShop shop;
    const QByteArray empty = jsonOf(shop);
    const auto taken = importInto(shop, kTill);
    const QByteArray full = jsonOf(shop);
    saved(shop->database().undo(taken.action, shop.maja));
    CHECK(jsonOf(shop) == empty);
    checkSound(shop);
    saved(shop->redoLatest(shop.maja));
    CHECK(jsonOf(shop) == full);
    saved(shop->undoLatest(shop.maja));
    CHECK(importInto(shop, kTill).value.added == 4);
    CHECK(peopleIn(shop) == 4);
    checkSound(shop);
}

TEST_CASE("one changed cell updates one person") {
    TestShop shop;
    importInto(shop, kTill);
    const auto change = [&](const QByteArray& from, const QByteArray& to) { return importInto(shop, QByteArray(kTill).replace(from, to)).value; };
    SECTION("a new phone number is added to the old one") {
        const auto report = change("073-555 12 12", "076-999 88 77");
        CHECK(report.updated == 1);
        CHECK(report.unchanged == 3);
        CHECK(report.added == 0);
        CHECK(named(shop, u"محمد حسن"_s).phones.size() == 2);
    }
    SECTION("an empty cell that is filled now") {
        CHECK(change("fatima@example.ru,,,,,,,,", "fatima@example.ru,,,,,Ring i maj,,,").updated == 1);
        CHECK(named(shop, u"Фатима Ахметова"_s).note == u"Ring i maj");
    }
    SECTION("another name under the same number of the till is reported and not taken over") {
        const auto report = change("K-3,محمد حسن", "K-3,Mohammed Hassan");
        CHECK(report.unchanged == 4);
        REQUIRE(report.differences.size() == 1);
        CHECK(report.differences[0].line == 4);
        CHECK(report.differences[0].sentence.contains(u"Mohammed Hassan"));
        CHECK(named(shop, u"محمد حسن"_s).externalIds == QStringList{u"K-3"_s});
    }
    SECTION("another birthday, note and consent are reported") {
        const auto report = change("1985-12-09,\"Likes blue, no wool\",VIP;Sommar,2900000047112,yes", "1985-12-10,Likes red,Höst,2900000047129,no");
        CHECK(report.updated == 1);
        CHECK(report.differences.size() == 4);
        const Customer elin = named(shop, u"Elin Åkerström"_s);
        CHECK(elin.birthday()->iso() == u"1985-12-09");
        CHECK(elin.note == u"Likes blue, no wool");
        CHECK(elin.allows(Channel::Email));
        CHECK(elin.tags.contains(u"Höst"_s));
    }
    SECTION("a year for a birthday that had none fills it") {
        CHECK(change("--03-08", "1979-03-08").updated == 1);
        CHECK(named(shop, u"王小明"_s).birthday()->iso() == u"1979-03-08");
    }
    checkSound(shop);
}

TEST_CASE("who is the same person") {
    TestShop shop;
    const CustomerId anna = shop.add(u"Anna Maria Berg"_s, u"070-111 22 33"_s);
    const auto report = [&](const QByteArray& rows) { return importInto(shop, "Name,Phone,E-mail\r\n" + rows).value; };
    SECTION("the same phone in another form, the name with a typing error, without accent or middle name") {
        for (const char* row : {"Anna Berg,+46701112233,anna@example.se\r\n", "ANNA MARIA BERG,0046 70 111 22 33,\r\n", "Berg Anna Maria,0701112233,\r\n", "Anna Mariia Berg,0701112233,\r\n"}) {
            INFO(row);
            CHECK(report(row).added == 0);
        }
        CHECK(CustomerStore(shop->reader()).find(anna)->emails.size() == 1);
        CHECK(peopleIn(shop) == 1);
    }
    SECTION("the same phone under another name is added and offered as a twin") {
        const auto taken = report("Erik Berg,0701112233,\r\n");
        CHECK(taken.added == 1);
        CHECK(taken.twins == 1);
        REQUIRE(taken.twinNotes.size() == 1);
        CHECK(taken.twinNotes[0].line == 2);
        const Customer erik = named(shop, u"Erik Berg"_s);
        REQUIRE(CustomerStore(shop->reader()).twins(erik.id).size() == 1);
        CHECK(CustomerStore(shop->reader()).twins(anna)[0].first == erik.id);
        CHECK(report("Erik Berg,0701112233,\r\n").unchanged == 1);
    }
    SECTION("relatives with names alike are not one person") {
        for (const char* row : {"Annika Maria Berg,0701112233,\r\n", "Hanna Maria Berg,0701112233,\r\n", "Berg,0701112233,\r\n"}) {
            INFO(row);
            CHECK(report(row).twins == 1);
        }
    }
    SECTION("the same e-mail with a similar name, whatever its capitals") {
        report("Zoë Lindqvist,,zoe.l@example.se\r\n");
        CHECK(report("Zoe Lindqvist,073 111 11 11,Zoe.L@Example.SE\r\n").updated == 1);
        CHECK(report("Karl Lindqvist,,zoe.l@example.se\r\n").added == 1);
    }
    SECTION("somebody in the bin is not found") {
        saved(shop->customerDesk.remove(shop.maja, anna));
        CHECK(report("Anna Maria Berg,0701112233,\r\n").added == 1);
    }
    checkSound(shop);
}

TEST_CASE("people who stand twice in one file") {
    TestShop shop;
    const auto taken = importInto(shop, "Name,Phone,E-mail,Note\r\nBjörk Guðmundsdóttir,070-222 33 44,,\r\nJosé García,070-222 33 45,,\r\n"
                                        "Bjork Gudmundsdottir,,,\r\nBjörk Guðmundsdóttir,0702223344,bjork@example.is,Sjunger\r\nJosé García,,jose@example.es,\r\n"
                                        "Jose Garcia,070 222 33 45,jose@example.es,\r\n");
    // The third row has nothing but a name, and José's e-mail comes before the row that says whose phone it belongs to.
    CHECK(taken.value.added == 4);
    CHECK(taken.value.updated == 2);
    const Customer bjork = named(shop, u"Björk Guðmundsdóttir"_s);
    CHECK(bjork.note == u"Sjunger");
    CHECK(bjork.emails.size() == 1);
    checkSound(shop);
    const QByteArray full = jsonOf(shop);
    saved(shop->database().undo(taken.action, shop.maja));
    CHECK(peopleIn(shop) == 0);
    saved(shop->redoLatest(shop.maja));
    CHECK(jsonOf(shop) == full);
    checkSound(shop);
}

TEST_CASE("rows that have only names find the same people again") {
    TestShop shop;
    const QByteArray file = "Name,Street,Note\r\nMaria Nilsson,Storgatan 1,\r\nMaria Nilsson,Lillgatan 2,kort\r\n김민준,,\r\nMaria Nilsson,,\r\n김민준,,\r\n";
    CHECK(importInto(shop, file).value.added == 5);
    const auto again = importInto(shop, file);
    CHECK(again.value.added == 0);
    CHECK(again.value.unchanged == 5);
    const auto changed = importInto(shop, QByteArray(file).replace("Lillgatan 2,kort", "Lillgatan 2,\"kort\n\nring\""));
    CHECK(changed.value.added == 0);
    CHECK(changed.value.differences.size() == 1);
    // The Maria without a home may live there; a second home makes it somebody else.
    CHECK(importInto(shop, "Name,Street\r\nMaria Nilsson,Kungsgatan 9\r\n").value.updated == 1);
    CHECK(importInto(shop, "Name,Street\r\nMaria Nilsson,Drottninggatan 3\r\n").value.added == 1);
}

TEST_CASE("refused rows are told with their lines and written back to be mended") {
    TestShop shop;
    const QByteArray file = "Name;Phone;Email;Note\r\nElin Berg;070-1;elin(at)example.se;kort nummer\r\n;;;bara en anteckning\r\nKarl;070-123 45 67;;\r\n"
                            "José;073;\"a@b.se\";x;för många;fält\r\n;;;\"=SUM(A1)\"\r\n";
    const auto taken = importInto(shop, file);
    CHECK(taken.value.added == 2);
    CHECK(taken.value.refused == 3);
    REQUIRE(taken.value.refusals.size() == 3);
    CHECK(taken.value.refusals[0].line == 3);
    CHECK(taken.value.refusals[1].line == 5);
    CHECK_FALSE(taken.value.refusals[2].sentence.isEmpty());
    // What is no phone number or address is kept where it can be, or told.
    CHECK(named(shop, u"Elin Berg"_s).phones[0].number.asTyped == u"070-1");
    const QStringList failed = taken.value.failedCsv.split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(failed.size() == 4);
    CHECK(failed[0].endsWith(u"Name;Phone;Email;Note;Reason"));
    CHECK(failed[1].startsWith(u";;;bara en anteckning;"));
    CHECK(failed[3].startsWith(u";;;'=SUM(A1);"));
    const QByteArray mended = taken.value.failedCsv.toUtf8().replace("\r\n;;;bara", "\r\nAsta Öberg;;;bara").replace("José;073;a@b.se;x;för många;fält", "José;073;a@b.se;x");
    const auto again = importInto(shop, mended);
    CHECK(again.value.added == 2);
    CHECK(again.value.refused == 1);
}

TEST_CASE("cards that cannot be given are told") {
    TestShop shop;
    const auto taken = importInto(shop, "Name,Card number\r\nElin,2900000047112\r\nKarin,2900000047112\r\nOlga,2900000047113\r\nIda,hej\r\n");
    CHECK(taken.value.added == 4);
    REQUIRE(taken.value.differences.size() == 3);
    CHECK(taken.value.differences[0].line == 3);
    CHECK(LoyaltyStore(shop->reader()).activeCard(named(shop, u"Elin"_s).id)->number.digits() == u"2900000047112");
}

TEST_CASE("stopped half way, nothing is brought in") {
    TestShop shop;
    const QString path = fileOf(shop, kTill);
    const auto preview = CustomerImport::preview(path, u"SE"_s);
    auto progress = std::make_shared<ImportProgress>();
    progress->cancelled = true;
    CHECK_FALSE(refused(CustomerImport::run(shop->database(), shop.maja, path, preview, progress)).isEmpty());
    CHECK(peopleIn(shop) == 0);
    progress->cancelled = false;
    saved(CustomerImport::run(shop->database(), shop.maja, path, preview, progress));
    CHECK(progress->done == 4);
    CHECK(progress->total == 4);
}

TEST_CASE("a look at the file before anything is written") {
    TestShop shop;
    const auto preview = CustomerImport::preview(fileOf(shop, kTill), u"SE"_s);
    CHECK(preview.rows == 4);
    CHECK(preview.firstRows.size() == 4);
    CHECK(preview.header.size() == 12);
    CHECK(peopleIn(shop) == 0);
    SECTION("a mapping changed by hand is obeyed") {
        auto changed = preview;
        for (FileColumn& column : changed.mapping.columns)
            if (column.header == u"Note") column.field = Field::Ignore;
        saved(CustomerImport::run(shop->database(), shop.maja, fileOf(shop, kTill), changed));
        CHECK(named(shop, u"Elin Åkerström"_s).note.isEmpty());
    }
    SECTION("a mapping that names nobody, or a file that changed meanwhile, is refused") {
        auto changed = preview;
        for (FileColumn& column : changed.mapping.columns) column.field = Field::Note;
        CHECK_FALSE(refused(CustomerImport::run(shop->database(), shop.maja, fileOf(shop, kTill), changed)).isEmpty());
        CHECK_FALSE(refused(CustomerImport::run(shop->database(), shop.maja, fileOf(shop, "A;B\r\n1;2\r\n"), preview)).isEmpty());
    }
}

TEST_CASE("files that are none are told in words") {
    TestShop shop;
    CHECK_THROWS_AS(CustomerImport::preview(shop.folder.filePath(u"nowhere.csv"_s), u"SE"_s), Error);
    CHECK_THROWS_AS(CustomerImport::preview(shop.folder.path(), u"SE"_s), Error);
    CHECK_THROWS_AS(CustomerImport::preview(fileOf(shop, "PK\x03\x04 a workbook"), u"SE"_s), Error);
    CHECK_THROWS_AS(CustomerImport::preview(fileOf(shop, {}), u"SE"_s), Error);
}

TEST_CASE("a number that stands in very many rows slows nothing down and still finds them again") {
    TestShop shop;
    QByteArray file = "Name,Phone\r\n";
    for (int i = 0; i < 3000; ++i) file += "Kund nummer " + QByteArray::number(i) + "a,070-000 00 00\r\n";
    CHECK(importInto(shop, file).value.added == 3000);
    const auto again = importInto(shop, file);
    CHECK(again.value.added == 0);
    CHECK(again.value.unchanged == 3000);
    const auto few = importInto(shop, "Name,Phone\r\nKund nummer 2999a,070-000 00 00\r\nMaja Blom,070-000 00 00\r\n");
    CHECK(few.value.unchanged == 1);
    CHECK(few.value.twins == 1);
}
