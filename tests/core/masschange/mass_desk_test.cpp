#include "core/customers/customer_list.h"
#include "core/demo/demo_shop.h"
#include "core/exchange/shop_json.h"
#include "core/masschange/mass_desk.h"
#include "core/shop/check.h"
#include "tests/support/seed.h"
#include "tests/support/test_shop.h"
#include <iostream>
#include <random>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

using Kind = MassChange::Kind;
const Day kToday(2026, 11, 22);

MassChange change(Kind kind, const QString& text = {}) {
    MassChange change;
    change.kind = kind;
    change.text = text;
    return change;
}

/// A demo shop with a colleague.
class Book {
public:
    explicit Book(quint32 seed = 4) {
        const QString path = folder_.filePath(u"mass.regulars"_s);
        makeDemoShop(path, {150, seed, kToday});
        shop = Shop::open(path, {Clock(kToday)});
    }
    [[nodiscard]] QByteArray json() const {
        QByteArray all;
        ShopJson(shop->reader()).write([&all](const QByteArray& piece) { all += piece; });
        return all;
    }
    [[nodiscard]] std::string problems() const { return checkShop(*shop).problems.join(u'\n').toStdString(); }
    [[nodiscard]] std::vector<qint64> everybody() const { return CustomerList(shop->reader()).ids(CustomerList::Order::Name); }
    [[nodiscard]] Customer find(qint64 id) const { return *CustomerStore(shop->reader()).find(CustomerId{id}); }
    [[nodiscard]] Saved<MassReport> apply(const MassChange& what, std::vector<qint64> people) { return saved(MassDesk(shop->database()).apply(maja, what, std::move(people))); }
    [[nodiscard]] MassDryRun dryRun(const MassChange& what, const std::vector<qint64>& people) const { return MassDesk::dryRun(shop->reader(), what, people); }

private:
    QTemporaryDir folder_;

public:
    std::unique_ptr<Shop> shop;
    StaffId maja{1};
};

}  // namespace

TEST_CASE("any change of many, taken back, gives the byte-same shop, and done again the same as before") {
    const unsigned seed = seedOf("mass change");
    std::mt19937 random(seed);
    Book book(seed % 1000);
    saved(book.shop->addStaff(book.maja, u"Søren"_s));
    const std::vector<MassChange> changes{change(Kind::AddTag, u"Bröllop 2027 <b>"_s), change(Kind::AddTag, u"wedding"_s), change(Kind::RemoveTag, u"wedding"_s), change(Kind::Language, u"ru"_s),
                                          change(Kind::Language), change(Kind::PriceGroup, u"Återförsäljare"_s), change(Kind::Bin),
                                          {Kind::Consent, {}, Channel::Email, true, u"newsletter"_s, u"2026-1"_s, u"the fair"_s, {}}, {Kind::Consent, {}, Channel::Post, false, {}, {}, {}, {}},
                                          {Kind::TaskStaff, {}, {}, {}, {}, {}, {}, StaffId{1}}, change(Kind::TaskStaff)};
    for (const MassChange& what : changes) {
        std::vector<qint64> people;
        for (const qint64 id : book.everybody())
            if (random() % 3 != 0) people.push_back(id);
        INFO("seed " << seed << ", " << what.actionName() << " " << what.text.toStdString());
        const QByteArray before = book.json();
        const MassDryRun run = book.dryRun(what, people);
        REQUIRE(book.json() == before);
        const auto done = book.apply(what, people);
        REQUIRE(done.value.asked == static_cast<qint64>(people.size()));
        REQUIRE(done.value.asked == run.asked);
        REQUIRE(done.value.changed == static_cast<qint64>(run.changing.size()));
        REQUIRE(done.action.isValid() == (done.value.changed > 0));
        if (!done.action.isValid()) continue;
        const QByteArray after = book.json();
        REQUIRE(after != before);
        // Who is so already is not changed again.
        REQUIRE(book.dryRun(what, people).changing.empty());
        REQUIRE(book.problems() == "");
        const ActionId undone = saved(book.shop->database().undo(done.action, book.maja)).action;
        REQUIRE(book.json() == before);
        REQUIRE(book.problems() == "");
        saved(book.shop->database().undo(undone, book.maja));
        REQUIRE(book.json() == after);
        REQUIRE(book.problems() == "");
    }
}

TEST_CASE("a change of many is one action, of those in the book only, each once") {
    Book book;
    saved(book.shop->customerDesk.remove(book.maja, CustomerId{7}));
    const auto done = book.apply(change(Kind::AddTag, u"  Fair in Lund "_s), {9, 7, 9, 8, 100000, -1});
    CHECK(done.value.asked == 2);
    CHECK(done.value.changed == 2);
    CHECK(book.find(9).tags.contains(u"Fair in Lund"_s));
    CHECK_FALSE(book.find(7).tags.contains(u"Fair in Lund"_s));
    CHECK(Journal(book.shop->reader()).nextToUndo(book.maja) == done.action);
    // A new customer in between stands in nobody's way.
    saved(book.shop->customerDesk.change(book.maja, book.find(9), [&] { Customer c = book.find(9); c.note = u"after"_s; return c; }()));
    saved(book.shop->database().undo(done.action, book.maja));
    CHECK_FALSE(book.find(9).tags.contains(u"Fair in Lund"_s));
    CHECK(book.find(9).note == u"after"_s);
}

TEST_CASE("a consent goes by the newest line of its purpose, and keeps wording and source") {
    Book book;
    MassChange yes{Kind::Consent, {}, Channel::Sms, true, u"offers"_s, u"v2"_s, u"asked at the till"_s, {}};
    static_cast<void>(book.apply(yes, {3, 4}));
    CHECK(book.dryRun(yes, {3, 4, 5}).changing == std::vector<qint64>{5});
    yes.wording = u"v3"_s;
    CHECK(book.dryRun(yes, {3, 4}).changing.size() == 2);
    const ConsentEvent line = book.find(3).consents.back();
    CHECK(line.given);
    CHECK(line.purpose == u"offers"_s);
    CHECK(line.wording == u"v2"_s);
    CHECK(line.source == u"asked at the till"_s);
    CHECK(line.staff == book.maja);
    yes.isGiven = false;
    static_cast<void>(book.apply(yes, {3}));
    CHECK(book.dryRun(yes, {3}).changing.empty());
}

TEST_CASE("stopped in the middle, nothing was done") {
    Book book;
    const QByteArray before = book.json();
    auto progress = std::make_shared<MassProgress>();
    progress->cancelled = true;
    CHECK(refused(MassDesk(book.shop->database()).apply(book.maja, change(Kind::Bin), book.everybody(), progress)).contains(u"Nothing was changed"_s));
    CHECK(book.json() == before);
    auto whole = std::make_shared<MassProgress>();
    const auto people = book.everybody();
    saved(MassDesk(book.shop->database()).apply(book.maja, change(Kind::AddTag, u"all"_s), people, whole));
    CHECK(whole->done == static_cast<qint64>(people.size()));
    CHECK(whole->total == static_cast<qint64>(people.size()));
}

TEST_CASE("what makes no sense is refused in words") {
    Book book;
    CHECK_FALSE(change(Kind::AddTag, u"  "_s).objection().isEmpty());
    CHECK_FALSE(change(Kind::Language, u"<b>sv"_s).objection().isEmpty());
    CHECK_FALSE(change(Kind::AddTag, QString(1000, u'x')).objection().isEmpty());
    CHECK(change(Kind::PriceGroup).objection().isEmpty());
    CHECK_FALSE(refused(MassDesk(book.shop->database()).apply(book.maja, change(Kind::RemoveTag), {1})).isEmpty());
    // Nobody to change is no action.
    CHECK_FALSE(book.apply(change(Kind::RemoveTag, u"nobody wears this"_s), book.everybody()).action.isValid());
}

TEST_CASE("everybody loses a tag and then leaves, and the search index counts right") {
    Book book;
    for (int round = 0; round < 3; ++round) {
        static_cast<void>(book.apply(change(Kind::AddTag, u"fair"_s), book.everybody()));
        static_cast<void>(book.apply(change(Kind::RemoveTag, u"fair"_s), book.everybody()));
    }
    const auto binned = book.apply(change(Kind::Bin), book.everybody());
    CHECK(book.everybody().empty());
    saved(book.shop->database().undo(binned.action, book.maja));
    CHECK(book.everybody().size() > 100);
    CHECK(book.problems() == "");
}
