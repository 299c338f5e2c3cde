#include "core/base/text.h"
#include "core/customers/radix_order.h"
#include "core/demo/demo_shop.h"
#include "core/filters/audience.h"
#include "core/filters/list_book.h"
#include "tests/support/seed.h"
#include "tests/support/test_shop.h"
#include <iostream>
#include <map>
#include <random>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

using By = Sorting::By;
constexpr By kAll[] = {By::Name, By::LastVisit, By::NextDue, By::Spend, By::Visits, By::Created, By::City};
const Day kToday(2026, 11, 22);

Condition condition(const char* text) { return std::get<Condition>(Condition::parse(QString::fromUtf8(text))); }

/// A demo shop of its own.
class LiveShop {
public:
    explicit LiveShop(qint64 people, quint32 seed) {
        const QString path = folder_.filePath(u"live.regulars"_s);
        makeDemoShop(path, {people, seed, kToday});
        shop = Shop::open(path, {Clock(kToday)});
    }
    [[nodiscard]] QList<qint64> ids(Sorting sorting, const char* only = nullptr) {
        ListBook::Request request{sorting, {}, {}, kToday, false};
        if (only) request.only = condition(only);
        ListBook book(shop->database());
        const auto ids = book.read(shop->reader(), request).ids;
        return {ids.begin(), ids.end()};
    }

private:
    QTemporaryDir folder_;

public:
    std::unique_ptr<Shop> shop;
};

/// What each person is sorted by, read one after the other.
struct Facts {
    qint64 place = 0;  ///< by name
    std::optional<QString> last, due, created;
    std::optional<QByteArray> city;
    qint64 spend = 0, visits = 0;
};

std::map<qint64, Facts> factsOf(Connection& reader) {
    std::map<qint64, Facts> all;
    const SortKeys keys(reader.text("SELECT language FROM shop"));
    for (const qint64 id : CustomerList(reader).ids(CustomerList::Order::Name)) {
        Facts facts;
        facts.place = static_cast<qint64>(all.size());
        Statement s(reader, "SELECT (SELECT max(day) FROM interaction WHERE customer_id = ?1 AND kind = 'visit'), (SELECT min(due_on) FROM task WHERE customer_id = ?1 AND done_at IS NULL), created_on, "
                            "(SELECT city FROM customer_address WHERE customer_id = ?1 ORDER BY position, id LIMIT 1), (SELECT coalesce(sum(amount_minor), 0) FROM interaction WHERE customer_id = ?1 AND kind = 'visit'), "
                            "(SELECT count(*) FROM interaction WHERE customer_id = ?1 AND kind = 'visit') FROM customer WHERE id = ?1");
        REQUIRE(s.bind(id).step());
        facts.last = s.optionalText(0);
        facts.due = s.optionalText(1);
        facts.created = s.optionalText(2);
        if (!s.text(3).isEmpty()) facts.city = keys.of(s.text(3));
        facts.spend = s.integer(4);
        facts.visits = s.integer(5);
        all[id] = facts;
    }
    return all;
}

template <class T>
std::optional<bool> before(const std::optional<T>& a, const std::optional<T>& b, bool isDescending) {
    if (a.has_value() != b.has_value()) return a.has_value();
    if (!a || *a == *b) return std::nullopt;
    return isDescending ? *b < *a : *a < *b;
}

QList<qint64> sortedOneByOne(const std::map<qint64, Facts>& facts, Sorting sorting) {
    QList<qint64> ids;
    for (const auto& [id, fact] : facts) ids << id;
    std::sort(ids.begin(), ids.end(), [&](qint64 x, qint64 y) {
        const Facts &a = facts.at(x), &b = facts.at(y);
        const bool down = sorting.isDescending;
        std::optional<bool> decided;
        switch (sorting.by) {
        case By::Name: return down ? a.place > b.place : a.place < b.place;
        case By::LastVisit:
            decided = before(a.last, b.last, down);
            if (!decided && a.last) return down ? x > y : x < y;
            break;
        case By::NextDue: decided = before(a.due, b.due, down); break;
        case By::Created: decided = before(a.created, b.created, down); break;
        case By::City: decided = before(a.city, b.city, down); break;
        case By::Spend: decided = before(std::optional(a.spend), std::optional(b.spend), down); break;
        case By::Visits: decided = before(std::optional(a.visits), std::optional(b.visits), down); break;
        case By::OwnField: break;  // own_order_test
        }
        return decided.value_or(a.place < b.place);
    });
    return ids;
}

}  // namespace

TEST_CASE("an order is read as it was kept") {
    for (const By by : kAll)
        for (const Sorting sorting : {Sorting::usual(by), Sorting::usual(by).turned()}) CHECK(Sorting::fromCode(sorting.code()) == sorting);
    CHECK_FALSE(Sorting::fromCode(u"shoe size"_s));
    CHECK_FALSE(Sorting::fromCode({}));
    CHECK(Sorting::fromCode(u"spend turned"_s) == Sorting{By::Spend, false});
}

TEST_CASE("numbers of any size are sorted as they compare, and equals keep their order") {
    std::mt19937_64 random(seedOf("radix order"));
    RadixOrder order;
    for (const quint64 spread : {quint64{1}, quint64{3}, quint64{5000}, quint64{1} << 31, quint64{1} << 50}) {
        std::vector<quint32> ids;
        std::map<quint32, qint64> numbers;
        for (quint32 id = 1; id < 900; ++id) {
            ids.push_back(id);
            numbers[id] = random() % 9 == 0 ? RadixOrder::absent : static_cast<qint64>(random() % spread) - static_cast<qint64>(spread / 2);
        }
        std::shuffle(ids.begin(), ids.end(), random);
        for (const bool down : {false, true}) {
            std::vector<qint64> expected(ids.begin(), ids.end());
            std::stable_sort(expected.begin(), expected.end(), [&](qint64 x, qint64 y) {
                const qint64 a = numbers[static_cast<quint32>(x)], b = numbers[static_cast<quint32>(y)];
                if ((a == RadixOrder::absent) != (b == RadixOrder::absent)) return b == RadixOrder::absent;
                return down ? a > b : a < b;
            });
            CHECK(order.sorted(ids, down, -static_cast<qint64>(spread / 2), static_cast<qint64>(spread - spread / 2), [&](quint32 id) { return numbers[id]; }) == expected);
        }
    }
}

TEST_CASE("the list is sorted by every field, both ways, as people are one by one") {
    LiveShop live(400, 5);
    const auto facts = factsOf(live.shop->reader());
    for (const By by : kAll)
        for (const Sorting sorting : {Sorting::usual(by), Sorting::usual(by).turned()}) {
            INFO(sorting.code().toStdString());
            CHECK(live.ids(sorting) == sortedOneByOne(facts, sorting));
        }
}

TEST_CASE("whatever happens, the list kept in memory is the one read anew") {
    const unsigned seed = seedOf("list in memory");
    std::mt19937 random(seed);
    LiveShop live(120, seed % 1000);
    Shop& shop = *live.shop;
    ListBook book(shop.database());
    QObject listener;
    QObject::connect(&shop.database(), &Database::committed, &listener, [&](const Changes& changes) { book.note(changes); });
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const StaffId maja{1};
    std::vector<ActionId> actions;
    const auto happen = [&] {
        const CustomerId id{1 + below(125)};
        auto customer = CustomerStore(shop.reader()).find(id);
        switch (below(7)) {
        case 0: {
            Customer fresh;
            fresh.displayName = QString::fromUtf8(std::vector{"Östen Ö", "Åsa", "Zoë", "Анна", "王小明", "abel"}[static_cast<size_t>(below(6))]);
            fresh.addresses = {{{}, {}, {}, below(2) ? u"Ängelholm"_s : u"Åhus"_s, {}, {}}};
            return actions.push_back(saved(shop.customerDesk.add(maja, fresh)).action);
        }
        case 1:
            if (!customer || customer->isBinned) return;
            return actions.push_back(saved(shop.customerDesk.remove(maja, id)).action);
        case 2: {
            if (!customer || customer->isBinned) return;
            Customer after = *customer;
            after.displayName = u"%1 %2"_s.arg(QChar(u'A' + below(26))).arg(below(1000));
            after.addresses = {{{}, {}, {}, below(2) ? u"Lund"_s : QString(), {}, {}}};
            if (below(2)) after.tags << u"wedding"_s;
            return actions.push_back(saved(shop.customerDesk.change(maja, *customer, after)).action);
        }
        case 3: {
            if (!customer || customer->isBinned) return;
            Entry entry;
            entry.what.customer = id;
            entry.what.kind = Interaction::Kind::Visit;
            entry.what.day = kToday.plusDays(-below(500));
            entry.what.amount = Money{below(200000), {}};
            return actions.push_back(saved(shop.historyDesk.log(maja, entry)).action);
        }
        case 4: {
            if (!customer || customer->isBinned) return;
            Task task;
            task.customer = id;
            task.text = u"Call"_s;
            task.dueOn = kToday.plusDays(below(60) - 20);
            return actions.push_back(saved(shop.taskDesk.add(maja, task)).action);
        }
        default: {
            if (actions.empty()) return;
            const ActionId last = actions.back();
            actions.pop_back();
            static_cast<void>(shop.database().undo(last, maja).result());
        }
        }
    };
    const char* filters[] = {"regular", "drifting", "new", "visits >= 2", "spend > 500", "city = Lund", "tag = wedding", "not tag = wedding and task-open", "created within 2y", "last-visit older-than 90d or median-gap is-empty",
                             "name begins A", "email is-empty", "visits >= 3 within 1y", "visits = 2 within 1y", "logged = visit within 30d"};
    for (int round = 0; round < 40; ++round) {
        for (int i = below(4); i >= 0; --i) happen();
        QCoreApplication::processEvents();
        ListBook fresh(shop.database());
        const By by = kAll[below(7)];
        const Sorting sorting = below(2) ? Sorting::usual(by) : Sorting::usual(by).turned();
        ListBook::Request request{sorting, {}, {}, kToday, true};
        for (const char* filter : filters) request.counted.push_back(condition(filter));
        if (below(2)) request.only = condition(filters[below(static_cast<int>(std::size(filters)))]);
        INFO("seed " << seed << ", round " << round << ", " << sorting.code().toStdString() << " " << (request.only ? request.only->text().toStdString() : std::string()));
        const auto kept = book.read(shop.reader(), request), anew = fresh.read(shop.reader(), request);
        REQUIRE(kept.ids == anew.ids);
        REQUIRE(kept.all == anew.all);
        REQUIRE(*kept.counts == *anew.counts);
        for (size_t i = 0; i < request.counted.size(); ++i) {
            INFO(filters[i]);
            REQUIRE((*kept.counts)[i] == Audience(shop.reader(), kToday).count(request.counted[i]));
        }
        REQUIRE(book.read(shop.reader(), {Sorting::byName(), {}, {}, kToday, false}).ids == CustomerList(shop.reader()).ids(CustomerList::Order::Name));
    }
}

TEST_CASE("people renamed between two looks stand where their new names belong") {
    LiveShop live(60, 11);
    Shop& shop = *live.shop;
    ListBook book(shop.database());
    QObject listener;
    QObject::connect(&shop.database(), &Database::committed, &listener, [&](const Changes& changes) { book.note(changes); });
    const ListBook::Request byName{Sorting::byName(), {}, {}, kToday, false};
    const auto before = book.read(shop.reader(), byName).ids;
    // The last become the first, one by one, so that each new place lies among people who move too.
    for (size_t i = 0; i < before.size(); ++i) {
        const Customer customer = *CustomerStore(shop.reader()).find(CustomerId{before[i]});
        Customer after = customer;
        after.displayName = u"%1 Berg"_s.arg(before.size() - i, 3, 10, QChar(u'0'));
        saved(shop.customerDesk.change(StaffId{1}, customer, after));
    }
    QCoreApplication::processEvents();
    const auto now = book.read(shop.reader(), byName).ids;
    CHECK(now == CustomerList(shop.reader()).ids(CustomerList::Order::Name));
    CHECK(now != before);
}

TEST_CASE("a glance tells how many and who is first by name") {
    LiveShop live(200, 3);
    ListBook book(live.shop->database());
    auto future = book.glance(condition("visits >= 3"), kToday, 5);
    future.waitForFinished();
    const auto glance = future.result();
    const auto all = Audience(live.shop->reader(), kToday).ids(condition("visits >= 3"), CustomerList::Order::Name);
    CHECK(glance.count == static_cast<qint64>(all.size()));
    REQUIRE(all.size() > 5);
    CHECK(glance.first == std::vector<qint64>(all.begin(), all.begin() + 5));
}
