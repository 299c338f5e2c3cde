#include "core/privacy/customer_history.h"
#include "core/storage/changeset_rows.h"
#include "tests/core/privacy/planted.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

std::vector<CustomerChange> all(TestShop& shop, CustomerId id) { return CustomerHistory::read(shop->reader(), id, 1000).changes; }

bool says(const CustomerChange& change, const QByteArray& table, const QString& field, const QString& before, const QString& after) {
    return std::any_of(change.values.begin(), change.values.end(), [&](const ChangedValue& v) { return v.table == table && v.field == field && v.before == before && v.after == after; });
}

}  // namespace

TEST_CASE("every change of a customer is told, newest first, with the values before and after") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Ek"_s, u"070-123 45 67"_s), other = shop.add(u"Осипов Олег"_s, u"073-987 65 43"_s);
    Customer c = *CustomerStore(shop->reader()).find(elin);
    c.displayName = u"Elin Åkerström"_s;
    c.tags = {u"silk"_s};
    const auto changed = shop.change(c);
    Customer o = *CustomerStore(shop->reader()).find(other);
    o.note = u"not hers"_s;
    shop.change(o);
    c = *CustomerStore(shop->reader()).find(elin);
    c.phones.clear();
    shop.change(c);
    saved(shop->customerDesk.consent(shop.johan, elin, Channel::Post, true, u"form"_s));
    saved(shop->customerDesk.remove(shop.johan, elin));

    const auto changes = all(shop, elin);
    REQUIRE(changes.size() == 5);
    CHECK(changes[0].action.action == u"Move customer to the bin");
    CHECK(changes[0].action.staffName == u"Johan");
    CHECK(changes[0].values.front().field == u"binned_at");
    CHECK(changes[1].values.front().table == "consent_event");
    CHECK(changes[1].values.front().after.contains(u"yes"));
    CHECK(says(changes[2], "customer_phone", {}, u"mobile · 070-123 45 67"_s, {}));
    CHECK(changes[3].action.id == changed.action);
    CHECK(says(changes[3], "customer", u"display_name"_s, u"Elin Ek"_s, u"Elin Åkerström"_s));
    CHECK(says(changes[3], "customer_tag", {}, {}, u"silk"_s));
    CHECK(says(changes[4], "customer", u"display_name"_s, {}, u"Elin Ek"_s));
    CHECK(says(changes[4], "customer_phone", {}, {}, u"mobile · 070-123 45 67"_s));
    for (const CustomerChange& change : changes) {
        CHECK_FALSE(change.isForgotten);
        for (const ChangedValue& value : change.values) CHECK_FALSE((value.before + value.after).contains(u"not hers"));
    }
}

TEST_CASE("a row that was changed and then removed is theirs all along") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Ek"_s, u"070-123 45 67"_s);
    Customer c = *CustomerStore(shop->reader()).find(elin);
    c.phones.front().label = u"mother"_s;
    shop.change(c);
    c = *CustomerStore(shop->reader()).find(elin);
    c.phones.clear();
    shop.change(c);
    const auto changes = all(shop, elin);
    REQUIRE(changes.size() == 3);
    CHECK(says(changes[1], "customer_phone", u"label"_s, u"mobile"_s, u"mother"_s));
}

TEST_CASE("pages follow one another without a gap, and end where the customer came in") {
    TestShop shop;
    for (int i = 0; i < 130; ++i) shop.add(u"Before %1"_s.arg(i));
    const CustomerId elin = shop.add(u"Elin Ek"_s);
    for (int i = 0; i < 23; ++i) {
        Customer c = *CustomerStore(shop->reader()).find(elin);
        c.note = u"note %1"_s.arg(i);
        shop.change(c);
        shop.add(u"Between %1"_s.arg(i));
    }
    CustomerHistory::Place place;
    std::vector<ActionId> seen;
    int pages = 0;
    while (!place.isAtEnd) {
        auto page = CustomerHistory::read(shop->reader(), elin, 5, place);
        REQUIRE(page.changes.size() <= 5);
        for (const CustomerChange& change : page.changes) seen.push_back(change.action.id);
        place = std::move(page.next);
        ++pages;
    }
    CHECK(pages == 5);
    CHECK(seen.size() == 24);
    CHECK(std::is_sorted(seen.begin(), seen.end(), [](ActionId a, ActionId b) { return a.value > b.value; }));
    CHECK(place.before == seen.back());
    const auto whole = all(shop, elin);
    REQUIRE(whole.size() == seen.size());
    for (size_t i = 0; i < seen.size(); ++i) CHECK(whole[i].action.id == seen[i]);
}

TEST_CASE("what was taken back and done again is told so, and still reaches back to the beginning") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Ek"_s);
    const ActionId made = Journal(shop->reader()).latest(1).front().id;
    const auto undone = saved(shop->database().undo(made, shop.maja));
    saved(shop->database().undo(undone.action, shop.maja));
    const auto changes = all(shop, elin);
    REQUIRE(changes.size() == 3);
    CHECK(changes[1].action.undoes == made);
    CHECK(changes[2].action.id == made);
    CHECK(changes[2].action.undoneBy.isValid() == Journal(shop->reader()).find(made)->undoneBy.isValid());
}

TEST_CASE("after a merge the history of both is told, after parting each one's own") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Ek"_s, u"070-123 45 67"_s), again = shop.add(u"E. Ek"_s, u"070-765 43 21"_s);
    Customer c = *CustomerStore(shop->reader()).find(again);
    c.note = u"left-handed"_s;
    shop.change(c);
    const MergeId merge = saved(MergeDesk(shop->database()).merge(shop.maja, elin, again)).value;
    const auto both = all(shop, elin);
    CHECK(both.front().action.action == u"Merge customers");
    CHECK(std::any_of(both.begin(), both.end(), [](const CustomerChange& change) { return says(change, "customer", u"note"_s, {}, u"left-handed"_s); }));
    CHECK(std::any_of(both.begin(), both.end(), [](const CustomerChange& change) { return says(change, "customer", u"display_name"_s, {}, u"E. Ek"_s); }));
    saved(MergeDesk(shop->database()).unmerge(shop.maja, merge));
    const auto own = all(shop, elin);
    CHECK(std::none_of(own.begin(), own.end(), [](const CustomerChange& change) { return change.action.action == u"Change customer"; }));
    const auto theirs = all(shop, again);
    CHECK(std::any_of(theirs.begin(), theirs.end(), [](const CustomerChange& change) { return change.action.action == u"Change customer"; }));
}

TEST_CASE("an action about many people is told as one") {
    TestShop shop;
    std::vector<CustomerId> people;
    for (int i = 0; i < 40; ++i) people.push_back(shop.add(u"Gäst %1"_s.arg(i)));
    saved(shop->database().write({"Tag many", shop.maja}, [&](Transaction& t) -> Result<Done> {
        CustomerStore store(t.connection());
        for (const CustomerId id : people) {
            Customer c = *store.find(id);
            c.tags << u"lunch"_s;
            store.put(c);
        }
        return Done{};
    }));
    const auto changes = all(shop, people[7]);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].isAboutMany);
    CHECK_FALSE(changes[1].isAboutMany);
    CHECK(changes[0].values.size() == 1);
    CHECK(changes[0].values.front().after == u"lunch");
}

TEST_CASE("nothing of another is in the history of a person of whom everything is known") {
    PlantedShop shop;
    for (const auto& [one, other] : {std::pair{shop.elin, shop.oskar}, std::pair{shop.oskar, shop.elin}}) {
        QByteArray text;
        for (const CustomerChange& change : all(shop, one))
            for (const ChangedValue& value : change.values) text += (value.before + u'\n' + value.after + u'\n').toUtf8();
        CHECK(shop.readIn(text, other) == std::vector<std::string>{});
        CHECK(text.contains(one == shop.elin ? "Elin Åkerström" : "Осипов Олег"));
    }
}

TEST_CASE("what an erasure emptied is told as forgotten, and of the erased nothing is told") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Ek"_s, u"070-123 45 67"_s);
    ErasureDesk desk(shop->database());
    saved(desk.erase(shop.maja, elin));
    desk.finish().waitForFinished();
    for (const CustomerChange& change : all(shop, elin))
        for (const ChangedValue& value : change.values) CHECK_FALSE((value.before + value.after).contains(u"Elin"));
}

TEST_CASE("rows that hold a number are found in the bytes as they are found in the values") {
    PlantedShop shop;
    Journal journal(shop->reader());
    int compared = 0;
    for (const JournalRow& row : journal.latest(10000)) {
        const QByteArray whole = journal.changeset(row.id);
        for (const qint64 number : {qint64{1}, qint64{2}, qint64{3}, shop.oskar.value, qint64{987654}}) {
            std::vector<QByteArray> expected, found;
            eachRecordedRow(whole, [&](const RecordedRow& recorded) {
                const auto holds = [&](const std::vector<QVariant>& values) { return std::any_of(values.begin(), values.end(), [&](const QVariant& v) { return v.typeId() == QMetaType::LongLong && v.toLongLong() == number; }); };
                if (holds(recorded.before) || holds(recorded.after)) expected.push_back(recorded.table);
            });
            eachRecordedRow(rowsHolding(whole, {number}), [&](const RecordedRow& recorded) { found.push_back(recorded.table); });
            CHECK(found == expected);
            compared += static_cast<int>(expected.size());
        }
    }
    CHECK(compared > 50);
}
