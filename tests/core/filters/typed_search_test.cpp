#include "core/filters/typed_search.h"
#include "core/search/customer_search.h"
#include "core/search/match_reason_store.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

const Day kToday(2026, 11, 22);
using Field = TypedSearch::Filter::Field;

struct Book {
    TestShop test;
    CustomerId elin = add(u"Elin Åkerström"_s, u"Lund"_s, {u"wedding 2027"_s}), bjorn = add(u"Björn Åkerström"_s, u"Nya Lödöse"_s, {u"pays by invoice"_s}),
               karin = add(u"Karin Nyström"_s, u"Lund"_s, {});
    CustomerId add(const QString& name, const QString& city, const QStringList& tags) {
        Customer customer;
        customer.displayName = name;
        customer.addresses.push_back({u"home"_s, u"Lundagatan 1"_s, {}, city, {}, {}});
        customer.tags = tags;
        return saved(test->customerDesk.add(test.maja, customer)).value;
    }
    void promise(CustomerId whom, Day due) {
        Task task;
        task.customer = whom;
        task.text = u"call about the hem"_s;
        task.dueOn = due;
        saved(test->taskDesk.add(test.maja, task));
    }
    std::vector<CustomerId> found(const QString& typed) {
        TypedSearch box(test->reader(), kToday);
        const SearchResult result = CustomerSearch(test->reader(), u"SE"_s).search(box.read(typed));
        std::vector<CustomerId> ids;
        for (const auto& hit : result.hits) ids.push_back(hit.id);
        std::sort(ids.begin(), ids.end(), [](CustomerId a, CustomerId b) { return a.value < b.value; });
        return ids;
    }
};

}  // namespace

TEST_CASE("Filters are read among the words, quoted or not, and what is none stays a word") {
    const auto typed = TypedSearch::parse(u"elin tag:wedding -tag:\"pays by invoice\" CITY:Lund due: 12:30 http://x \"Nisse\" due:soon -due:week"_s, kToday);
    CHECK(typed.words == u"elin 12:30 http://x \"Nisse\" due:soon"_s);
    CHECK(typed.filters == std::vector<TypedSearch::Filter>{{Field::Tag, u"wedding"_s, false}, {Field::Tag, u"pays by invoice"_s, true}, {Field::City, u"Lund"_s, false}, {Field::Due, {}, false},
                                                            {Field::Due, u"week"_s, true}});
    CHECK(TypedSearch::parse(u"tag:\"wed"_s, kToday).filters == std::vector<TypedSearch::Filter>{{Field::Tag, u"wed"_s, false}});
    CHECK(TypedSearch::parse(u"kind:company card:47"_s, kToday).filters.size() == 2);
    CHECK(TypedSearch::parse(u"kind:ship :x ::"_s, kToday).filters.empty());
}

TEST_CASE("Filters leave those they are true of, alone and beside words") {
    Book book;
    const std::vector<CustomerId> elin{book.elin}, bjorn{book.bjorn}, both{book.elin, book.bjorn}, lund{book.elin, book.karin};
    CHECK(book.found(u"tag:wedding"_s) == elin);
    CHECK(book.found(u"tag:"_s) == both);
    CHECK(book.found(u"-tag:"_s) == std::vector<CustomerId>{book.karin});
    CHECK(book.found(u"-tag:wedding"_s) == std::vector<CustomerId>{book.bjorn, book.karin});
    CHECK(book.found(u"tag:\"pays by\""_s) == bjorn);
    // The street is no town.
    CHECK(book.found(u"city:lund"_s) == lund);
    CHECK(book.found(u"city:lundag"_s).empty());
    CHECK(book.found(u"city:\"nya lödöse\" åkerström"_s) == bjorn);
    CHECK(book.found(u"åkerström -city:lund"_s) == bjorn);
    CHECK(book.found(u"åkerström city:lund tag:wed"_s) == elin);
    CHECK(book.found(u"karin tag:wedding"_s).empty());
    CHECK(book.found(u"kind:person"_s).size() == 3);
    CHECK(book.found(u"kind:household"_s).empty());
    CHECK(book.found(u"elim city:lund"_s) == elin);  // a slip, and a filter
}

TEST_CASE("What is due filters by day, and says what it is") {
    Book book;
    book.promise(book.elin, kToday);
    book.promise(book.bjorn, kToday.plusDays(-3));
    book.promise(book.karin, kToday.plusDays(5));
    CHECK(book.found(u"due:"_s) == std::vector<CustomerId>{book.elin, book.bjorn});
    CHECK(book.found(u"due:late"_s) == std::vector<CustomerId>{book.bjorn});
    CHECK(book.found(u"due:week"_s).size() == 3);
    CHECK(book.found(u"due:4d"_s).size() == 2);
    CHECK(book.found(u"due:2026-11-27 karin"_s) == std::vector<CustomerId>{book.karin});
    CHECK(book.found(u"-due:"_s) == std::vector<CustomerId>{book.karin});
    CHECK(book.found(u"due: city:lund"_s) == std::vector<CustomerId>{book.elin});
    TypedSearch box(book.test->reader(), kToday);
    CHECK(box.read(u"due:"_s).among->size() == 2);
    CHECK(box.dueReason(book.elin)->text == u"call about the hem"_s);
    CHECK_FALSE(box.dueReason(book.karin));
    // Remembered only until the file changes.
    book.promise(book.karin, kToday);
    CHECK(box.read(u"due:"_s).among->size() == 3);
    static_cast<void>(box.read(u"elin"_s));
    CHECK_FALSE(box.dueReason(book.elin));
}

TEST_CASE("Cards filter by having one, and by either end of the number") {
    Book book;
    const QString number = saved(book.test->loyaltyDesk.giveCard(book.test.maja, book.elin)).value.digits();
    CHECK(book.found(u"card:"_s) == std::vector<CustomerId>{book.elin});
    CHECK(book.found(u"-card: åkerström"_s) == std::vector<CustomerId>{book.bjorn});
    CHECK(book.found(u"card:"_s + number.right(4)) == std::vector<CustomerId>{book.elin});
    CHECK(book.found(u"card:"_s + number.left(12)) == std::vector<CustomerId>{book.elin});
    CHECK(book.found(u"card:"_s + number) == std::vector<CustomerId>{book.elin});
    CHECK(book.found(u"card:99999999"_s).empty());
    const auto why = [&](const QString& typed) {
        TypedSearch box(book.test->reader(), kToday);
        static_cast<void>(box.read(typed));
        return box.card() ? MatchReasonStore(book.test->reader(), u"SE"_s).ofCard(book.elin, *box.card()) : std::nullopt;
    };
    const QString grouped = number.left(1) + u' ' + number.mid(1, 6) + u' ' + number.mid(7);
    CHECK(why(u"card:"_s + number.right(4)) == MatchReason{MatchReason::Field::Card, grouped, grouped.size() - 4, 4});
    CHECK(why(u"card:"_s) == MatchReason{MatchReason::Field::Card, grouped, 0, 0});
    CHECK_FALSE(why(u"-card: elin"_s));
    CHECK_FALSE(why(u"elin"_s));
}
