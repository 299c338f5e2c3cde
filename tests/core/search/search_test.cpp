#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

TEST_CASE("Who is spelt otherwise in the book is found, after those spelt as typed") {
    TestShop test;
    const CustomerId mueller = test.add(u"Jürgen Mueller"_s), muller = test.add(u"Anna Müller"_s), olga = test.add(u"Ольга Щербакова"_s), olgaLatin = test.add(u"Olga Shcherbakova"_s);
    const auto found = [&](const QString& typed) { return test->search().find(typed); };
    CHECK(found(u"Mueller"_s) == std::vector<CustomerId>{mueller, muller});
    CHECK(found(u"Müller"_s) == std::vector<CustomerId>{muller, mueller});
    CHECK(found(u"muller anna"_s) == std::vector<CustomerId>{muller});
    CHECK(found(u"Ольга Щерб"_s) == std::vector<CustomerId>{olga, olgaLatin});
    CHECK(found(u"olga shcherb"_s) == std::vector<CustomerId>{olgaLatin, olga});
    CHECK(found(u"Shcherbakova Ольга"_s) == std::vector<CustomerId>{olgaLatin, olga});
    CHECK(found(u"Schmidt"_s).empty());
}

TEST_CASE("After a large action everybody is found as they are called now, also who was here lately") {
    TestShop test;
    const auto name = [](const QString& word, int i) { return u"%1 %2"_s.arg(word).arg(i); };
    saved(test->database().write({"Make many", test.maja}, [&](Transaction& t) -> Result<Done> {
        for (int i = 0; i < 1500; ++i) {
            Customer customer;
            customer.displayName = name(u"Åsa"_s, i);
            customer.createdOn = Day(2026, 1, 1);
            CustomerStore(t.connection()).add(customer);
        }
        return Done{};
    }));
    const std::vector<CustomerId> lately = test->search().find(u"Åsa 77"_s);
    REQUIRE_FALSE(lately.empty());
    Interaction visit;
    visit.customer = lately.front();
    visit.kind = Interaction::Kind::Visit;
    saved(test->historyDesk.log(test.maja, {visit, {}, false, {}}));
    CustomerSearch search(test->reader(), u"SE"_s);
    REQUIRE(search.find(u"Åsa 77"_s).front() == lately.front());
    std::vector<qint64> all;
    saved(test->database().write({"Rename many", test.maja}, [&](Transaction& t) -> Result<Done> {
        CustomerStore store(t.connection());
        for (qint64 id = 1; id <= 1500; ++id) {
            Customer customer = *store.find(CustomerId{id});
            customer.displayName.replace(u"Åsa"_s, u"Örjan"_s);
            store.put(customer);
            all.push_back(id);
        }
        return Done{};
    }));
    search.refresh(all);
    CHECK(search.find(u"Åsa"_s).empty());
    CHECK(search.find(u"Örjan 77"_s).size() >= lately.size());
}
