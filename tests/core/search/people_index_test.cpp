#include "core/search/people_index.h"
#include "core/search/word_list.h"
#include "core/demo/dice.h"
#include "core/shop/check.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kComplete = std::numeric_limits<qint64>::max();

const QStringList kGiven{u"Anna"_s, u"Annabel"_s, u"Ann"_s, u"Åsa"_s, u"Ольга"_s, u"Olga"_s, u"Müller"_s, u"王小明"_s};
const QStringList kFamily{u"Andersson"_s, u"Anders"_s, u"Lindgren"_s, u"Lindqvist"_s, u"Щербакова"_s, u"Öberg"_s};
const QStringList kTags{u"wedding"_s, u"wedding 2027"_s, u"weds"_s, u"silk"_s, u"pays by invoice"_s};
const QStringList kNotes{QString(), u"likes silk"_s, u"likes silver linings, no wool"_s, u"wool only"_s};
const QStringList kTowns{u"Malmö"_s, u"Malung"_s, u"Lund"_s};

Customer drawn(Dice& dice) {
    Customer customer;
    customer.displayName = dice.pick(std::span(kGiven)) + u' ' + dice.pick(std::span(kFamily));
    if (dice.percent(50)) customer.tags << dice.pick(std::span(kTags));
    customer.note = dice.pick(std::span(kNotes));
    if (dice.percent(60)) customer.addresses.push_back({u"home"_s, u"Storgatan %1"_s.arg(dice.below(4)), {}, dice.pick(std::span(kTowns)), {}, {}});
    if (dice.percent(50)) customer.phones.push_back({u"mobile"_s, PhoneNumber::read(u"07012345%1"_s.arg(dice.between(10, 19)), u"SE"_s)});
    return customer;
}

// What each prefix of each word finds in the index, beside what the people themselves say.
void compareEveryPrefix(TestShop& test) {
    std::map<QByteArray, std::vector<qint64>> expected;
    Statement people(test->reader(), "SELECT customer_id, folded FROM derived_person ORDER BY customer_id DESC");
    while (people.step())
        for (const auto& word : people.text(1).split(u' '))
            for (qsizetype length = 1; length <= word.size(); ++length) {
                auto& ids = expected[word.left(length).toUtf8()];
                if (ids.empty() || ids.back() != people.integer(0)) ids.push_back(people.integer(0));
            }
    SearchIndexStore index(test->reader());
    for (const auto& [prefix, ids] : expected) {
        std::vector<qint64> found;
        index.matching('"' + prefix + "\"*", [&](qint64 id) {
            found.push_back(id);
            return true;
        });
        INFO(prefix.toStdString());
        REQUIRE(found == ids);
    }
}

}  // namespace

TEST_CASE("After any edits the index finds by every prefix just those whose words begin so") {
    const quint64 seed = 20261122;
    INFO("seed " << seed);
    Dice dice(seed);
    TestShop test;
    std::vector<CustomerId> ids;
    for (int i = 0; i < 12; ++i) ids.push_back(saved(test->customerDesk.add(test.maja, drawn(dice))).value);
    for (int step = 0; step < 60; ++step) {
        const CustomerId id = ids[static_cast<size_t>(dice.below(static_cast<int>(ids.size())))];
        Customer after = *CustomerStore(test->reader()).find(id);
        switch (dice.below(5)) {
        case 0: test->customerDesk.remove(test.maja, id).waitForFinished(); break;
        case 1: test->customerDesk.restore(test.maja, id).waitForFinished(); break;
        case 2: test->undoLatest(test.maja).waitForFinished(); break;
        default: {
            const Customer other = drawn(dice);
            if (after.isBinned) break;
            after.tags = other.tags;
            after.note = other.note;
            if (dice.percent(40)) after.displayName = other.displayName;
            if (dice.percent(40)) after.addresses = other.addresses;
            if (dice.percent(40)) after.phones = other.phones;
            test.change(after);
        }
        }
    }
    compareEveryPrefix(test);
    CHECK(checkShop(*test.shop).problems == QStringList{});
    test->database().drain();  // merged
    compareEveryPrefix(test);
}

TEST_CASE("A shop from before is searched while its index is built, and then finds everything") {
    TestShop test;
    std::vector<CustomerId> ids;
    saved(test->database().write({"Make many", test.maja}, [&](Transaction& t) -> Result<Done> {
        for (int i = 0; i < 3000; ++i) {
            Customer customer;
            customer.displayName = u"Åsa %1 Nilsson"_s.arg(i);
            customer.note = u"brocade"_s;
            customer.createdOn = Day(2026, 1, 1);
            ids.push_back(CustomerStore(t.connection()).add(customer));
        }
        return Done{};
    }));
    // As an upgrade leaves it: nothing in the index, and only names and numbers beside the people.
    test->database().writeOutside([](Connection& connection) {
        connection.run("INSERT INTO search_index(search_index) VALUES('delete-all'); DELETE FROM derived_word; DELETE FROM derived_state WHERE name = 'search'; "
                       "UPDATE derived_person SET folded = 'asa ' || (customer_id - 1) || ' nilsson'");
    }).waitForFinished();
    CustomerSearch search(test->reader(), u"SE"_s);
    search.awaitRecents();
    const SearchResult early = search.search({u"asa 2999"_s, {}, {}, {}});
    CHECK(early.hits.size() == 1);
    Customer renamed = *CustomerStore(test->reader()).find(ids[2500]);
    renamed.displayName = u"Örjan Malm"_s;
    test.change(renamed);
    test->database().drain();
    CHECK(PeopleIndex::builtUpTo(test->reader()) == kComplete);
    const SearchResult late = search.search({u"brocade asa"_s, {}, {}, {}});
    CHECK(late.hits.size() == 50);
    CHECK_FALSE(late.isBuilding);
    CHECK(search.search({u"örjan brocade"_s, {}, {}, {}}).hits.size() == 1);
    CHECK(search.search({u"åsa 2500"_s, {}, {}, {}}).hits.empty());
    CHECK(checkShop(*test.shop).problems == QStringList{});
}

TEST_CASE("Check sees what the index, its vocabulary and its households lack") {
    TestShop test;
    const CustomerId elin = test.add(u"Elin Åkerström"_s, u"0701234567"_s);
    const auto problemsAfter = [&](const char* sql) {
        test->database().writeOutside([sql](Connection& connection) { connection.run(sql); }).waitForFinished();
        return checkShop(*test.shop).problems;
    };
    CHECK(problemsAfter("SELECT 1").isEmpty());
    CHECK_FALSE(problemsAfter("DELETE FROM derived_word WHERE word = 'akerstrom'").isEmpty());
    CHECK_FALSE(problemsAfter("INSERT INTO derived_word(word) VALUES('akerstrom'), ('nobody')").isEmpty());
    CHECK(problemsAfter("DELETE FROM derived_word WHERE word = 'nobody'").isEmpty());
    CHECK_FALSE(problemsAfter("INSERT INTO derived_household(member_id, household_id) VALUES(7, 1)").isEmpty());
    CHECK(problemsAfter("DELETE FROM derived_household").isEmpty());
    CHECK_FALSE(problemsAfter("INSERT INTO search_index(search_index, rowid, folded) VALUES('delete', 1, 'akerstrom')").isEmpty());
    CHECK(elin.value == 1);
}

TEST_CASE("Words like a typed one are those one slip away, or two in long words") {
    WordList words;
    for (const char* word : {"lindgren", "lindqvist", "lund", "anna", "storgatan", "щербакова", "ann", "lindgrens"}) words.add(word);
    const auto near = [&](const QString& typed) { return words.near(typed, 10); };
    CHECK(near(u"lindgern"_s).value(0) == u"lindgren"_s);   // swapped
    CHECK(near(u"lidgren"_s).value(0) == u"lindgren"_s);    // left out
    CHECK(near(u"linndgren"_s).contains(u"lindgren"_s));    // put in
    CHECK(near(u"kindgren"_s).value(0) == u"lindgren"_s);   // replaced
    CHECK(near(u"lidngern"_s).value(0) == u"lindgren"_s);   // two in eight letters
    CHECK(near(u"lnidq"_s) == QStringList{u"lindqvist"_s}); // only begun
    CHECK(near(u"щербокава"_s) == QStringList{u"щербакова"_s});
    CHECK(near(u"storgtan"_s) == QStringList{u"storgatan"_s});
    CHECK_FALSE(near(u"lidgern"_s).contains(u"lindgren"_s));  // two in seven
    CHECK(near(u"lnd"_s).isEmpty());
    CHECK_FALSE(near(u"lindgren"_s).contains(u"lindgren"_s));
    CHECK_FALSE(near(u"lindg"_s).contains(u"lindgrens"_s));
}
