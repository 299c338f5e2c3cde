#include "tests/core/exchange/imported.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

// One with a card, whom the ledger names after a stamp, though it was taken back; one already in the book, who gets an e-mail address; two new.
const QByteArray kTill =
    "Customer ID,Name,Phone,Email,Note,Tags,Card number,Marketing consent\r\n"
    "K-1,Elin Åkerström,070-123 45 67,elin@example.se,\"Likes blue, no wool\",VIP;Sommar,2900000047112,yes\r\n"
    "K-2,王小明,+86 138 0013 8000,xiaoming@example.cn,,Vinter,,\r\n"
    "K-3,محمد حسن,073-555 12 12,,Ring efter 17,VIP,,no\r\n"
    "K-4,Фатима Ахметова,,fatima@example.ru,,Höst,,\r\n";

struct Books {
    TestShop test;
    CustomerId known = test.add(u"王小明"_s, u"+86 138 0013 8000"_s);
    QByteArray before = jsonOf(test);
    Saved<ImportReport> taken = importInto(test, kTill);
    Books() {
        const ActionId stamp = saved(test->loyaltyDesk.stamp(test.maja, named(test, u"Elin Åkerström"_s).id, {})).action;
        saved(test->database().undo(stamp, test.maja));
    }
};

}  // namespace

TEST_CASE("a file taken back leaves nothing of anybody, and the bin keeps only whom the ledger names") {
    Books books;
    TestShop& test = books.test;
    REQUIRE(books.taken.value.added == 3);
    REQUIRE(books.taken.value.updated == 1);
    const QByteArray full = jsonOf(test);
    saved(test->database().undo(books.taken.action, test.maja));
    CHECK(jsonOf(test) == books.before);
    CHECK(CustomerStore(test->reader()).find(books.known)->emails.empty());
    REQUIRE(test->reader().integer("SELECT count(*) FROM customer") == 2);
    const Customer elin = *CustomerStore(test->reader()).find(CustomerId{test->reader().integer("SELECT id FROM customer WHERE binned_at IS NOT NULL")});
    CHECK(elin.displayName == u"Elin Åkerström"_s);
    CHECK(elin.phones.size() == 1);
    CHECK(elin.emails.size() == 1);
    CHECK(elin.tags == QStringList{u"Sommar"_s, u"VIP"_s});
    checkSound(test);
    SECTION("the same file comes in again") {
        const auto again = importInto(test, kTill);
        CHECK(again.value.added + again.value.updated == 4);
        CHECK(again.value.refused == 0);
        checkSound(test);
    }
    SECTION("done again and taken back again") {
        saved(test->redoLatest(test.maja));
        CHECK(jsonOf(test) == full);
        checkSound(test);
        saved(test->undoLatest(test.maja));
        CHECK(jsonOf(test) == books.before);
        checkSound(test);
    }
}

TEST_CASE("a visit of somebody who stays anyway does not stand in the way of taking a file back, a visit of a new one does") {
    Books books;
    TestShop& test = books.test;
    const auto visit = [&](CustomerId customer) {
        Entry entry;
        entry.what.customer = customer;
        entry.what.kind = Interaction::Kind::Visit;
        entry.what.text = u"取走外套"_s;
        return saved(test->historyDesk.log(test.johan, entry)).action;
    };
    visit(books.known);
    const auto whom = GENERATE(as<QString>{}, u"Elin Åkerström"_s, u"Фатима Ахметова"_s);
    const ActionId stands = visit(named(test, whom).id);
    const QByteArray full = jsonOf(test);
    CHECK(refused(test->database().undo(books.taken.action, test.maja)).contains(QString::number(stands.value)));
    CHECK(jsonOf(test) == full);
    saved(test->database().undo(stands, test.maja));
    saved(test->database().undo(books.taken.action, test.maja));
    CHECK(test->reader().integer("SELECT count(*) FROM customer WHERE binned_at IS NULL") == 1);
    CHECK(CustomerStore(test->reader()).find(books.known)->emails.empty());
    checkSound(test);
}
