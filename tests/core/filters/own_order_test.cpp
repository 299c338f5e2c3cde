// The list sorted by the shop's own fields: against people one by one, and kept in memory against read anew.
#include "core/base/text.h"
#include "core/customers/custom_field_store.h"
#include "core/filters/custom_field_desk.h"
#include "core/filters/list_book.h"
#include "tests/support/seed.h"
#include "tests/support/test_shop.h"
#include <iostream>
#include <map>
#include <random>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;
using Kind = CustomField::Kind;

namespace {

const Day kToday(2026, 11, 22);

/// A shop with a field of every kind in which many people have said many things, some the same, some nothing.
struct Workshop : TestShop {
    CustomFieldDesk desk{shop->database()};
    std::vector<CustomField> fields;
    std::mt19937 random;
    explicit Workshop(unsigned seed) : random(seed) {
        for (const CustomField& field : std::vector<CustomField>{{{}, u"Size"_s, Kind::Number, {}}, {{}, u"Likes"_s, Kind::Text, {}}, {{}, u"Deposit"_s, Kind::Money, {}}, {{}, u"Service"_s, Kind::Date, {}},
                                                                 {{}, u"Tea"_s, Kind::YesNo, {}}, {{}, u"Cloth"_s, Kind::Choice, {u"XL"_s, u"L"_s, u"M"_s, u"S"_s}}})
            saved(desk.add(maja, field));
        fields = CustomFieldStore(shop->reader()).all();
        for (int i = 0; i < 60; ++i) make();
    }
    size_t below(size_t n) { return static_cast<size_t>(random() % n); }
    QString anything(Kind kind) {
        switch (kind) {
        case Kind::Number: return QStringList{u"9"_s, u"38.5"_s, u"-2"_s, u"100"_s, u"0"_s, u"1e+20"_s, u"-0.5"_s}[static_cast<qsizetype>(below(7))];
        case Kind::Money: return QString::number(static_cast<qint64>(below(50)) * 1000 - 20000);
        case Kind::Date: return QStringList{u"2026-11-22"_s, u"2026-11"_s, u"2025"_s, u"--12-03"_s, u"2027-01-01"_s}[static_cast<qsizetype>(below(5))];
        case Kind::YesNo: return QString::number(below(2));
        case Kind::Choice: return fields.back().choices[static_cast<qsizetype>(below(4))];
        case Kind::Text: break;
        }
        return QStringList{u"Zebra"_s, u"zebra"_s, u"Östen"_s, u"Åsa"_s, u"älg"_s, u"Ёлка"_s, u"王"_s, u"a %1"_s.arg(below(30))}[static_cast<qsizetype>(below(8))];
    }
    CustomerId make() {
        Customer c;
        c.displayName = u"%1 %2"_s.arg(QChar(u'A' + static_cast<char16_t>(below(26)))).arg(below(1000));
        for (const CustomField& field : fields)
            if (below(4) != 0) c.values.push_back({field.id, anything(field.kind)});
        return saved(shop->customerDesk.add(maja, c)).value;
    }
    [[nodiscard]] QList<qint64> ids(Sorting sorting) {
        ListBook book(shop->database());
        const auto ids = book.read(shop->reader(), {sorting, {}, {}, kToday, false}).ids;
        return {ids.begin(), ids.end()};
    }
    /// Less than, as a person would say it; equals by name.
    [[nodiscard]] QList<qint64> oneByOne(const CustomField& field, bool isDescending) {
        const SortKeys keys(u"sv"_s);
        const auto isLess = [&](const QString& a, const QString& b) {
            switch (field.kind) {
            case Kind::Number: return a.toDouble() < b.toDouble();
            case Kind::Money: return a.toLongLong() < b.toLongLong();
            case Kind::Choice: return field.choices.indexOf(a) < field.choices.indexOf(b);
            case Kind::Text: return keys.of(a) < keys.of(b);
            default: return a.toUtf8() < b.toUtf8();
            }
        };
        QList<qint64> all = ids(Sorting::byName());
        std::map<qint64, QString> said;
        for (const qint64 id : all) {
            const auto customer = CustomerStore(shop->reader()).find(CustomerId{id});
            for (const CustomValue& value : customer->values)
                if (value.field == field.id) said[id] = value.value;
        }
        std::stable_sort(all.begin(), all.end(), [&](qint64 x, qint64 y) {
            const auto a = said.find(x), b = said.find(y);
            if (a == said.end() || b == said.end()) return a != said.end() && b == said.end();
            return isDescending ? isLess(b->second, a->second) : isLess(a->second, b->second);
        });
        return all;
    }
};

}  // namespace

TEST_CASE("the list is sorted by every field of the shop's own, both ways, as people are one by one") {
    Workshop shop(seedOf("own orders"));
    for (const CustomField& field : shop.fields)
        for (const bool isDescending : {false, true}) {
            INFO(field.name.toStdString() << (isDescending ? " down" : " up"));
            CHECK(shop.ids({Sorting::By::OwnField, isDescending, field.id}) == shop.oneByOne(field, isDescending));
        }
    // Of a field that is gone nobody says anything.
    CHECK(shop.ids({Sorting::By::OwnField, true, FieldId{4711}}) == shop.ids(Sorting::byName()));
}

TEST_CASE("an order by a field of the shop's own is read as it was kept") {
    for (const Kind kind : {Kind::Text, Kind::Number, Kind::Money, Kind::Date, Kind::YesNo, Kind::Choice}) {
        const Sorting usual = Sorting::usual(CustomField{FieldId{12}, u"Anything"_s, kind, {}});
        CHECK(Sorting::fromCode(usual.code()) == usual);
        CHECK(Sorting::fromCode(usual.turned().code()) == usual.turned());
        CHECK(usual.turned().turned() == usual);
        CHECK(usual.turned().field == FieldId{12});
    }
    CHECK(Sorting::usual(CustomField{FieldId{1}, u"Size"_s, Kind::Number, {}}).isDescending);
    CHECK_FALSE(Sorting::usual(CustomField{FieldId{1}, u"Likes"_s, Kind::Text, {}}).isDescending);
    for (const QString& code : {u"field "_s, u"field x up"_s, u"field 0 up"_s, u"field 12"_s, u"field 12 sideways"_s, u"field 12 up down"_s}) CHECK_FALSE(Sorting::fromCode(code));
}

TEST_CASE("whatever happens to the fields, the order kept in memory is the one read anew") {
    const unsigned seed = seedOf("own orders in memory");
    Workshop shop(seed);
    ListBook book(shop->database());
    QObject listener;
    QObject::connect(&shop->database(), &Database::committed, &listener, [&](const Changes& changes) { book.note(changes); });
    std::vector<ActionId> actions;
    const auto happen = [&] {
        const CustomerId id{static_cast<qint64>(shop.below(65)) + 1};
        auto customer = CustomerStore(shop->reader()).find(id);
        CustomField& field = shop.fields[shop.below(shop.fields.size())];
        switch (shop.below(7)) {
        case 0: return void(shop.make());
        case 1: {
            if (!customer || customer->isBinned) return;
            return actions.push_back(saved(shop->customerDesk.remove(shop.maja, id)).action);
        }
        case 2: {
            // The choices stand in another order, or the field is called otherwise.
            CustomField changed = field;
            if (changed.kind == Kind::Choice) std::shuffle(changed.choices.begin(), changed.choices.end(), shop.random);
            else changed.name = changed.name + u'x';
            const auto done = saved(shop.desk.change(shop.maja, changed));
            field = changed;
            static_cast<void>(done);
            return;
        }
        case 3: {
            if (actions.empty()) return;
            const ActionId last = actions.back();
            actions.pop_back();
            static_cast<void>(shop->database().undo(last, shop.maja).result());
            return;
        }
        default: {
            if (!customer || customer->isBinned) return;
            Customer after = *customer;
            std::erase_if(after.values, [&](const CustomValue& one) { return one.field == field.id; });
            if (shop.below(3) != 0) after.values.push_back({field.id, shop.anything(field.kind)});
            return actions.push_back(saved(shop->customerDesk.change(shop.maja, *customer, after)).action);
        }
        }
    };
    for (int round = 0; round < 60; ++round) {
        for (size_t i = shop.below(4) + 1; i > 0; --i) happen();
        QCoreApplication::processEvents();
        const CustomField& field = shop.fields[shop.below(shop.fields.size())];
        const bool isDescending = shop.below(2) == 0;
        INFO("seed " << seed << ", round " << round << ", " << field.name.toStdString() << (isDescending ? " down" : " up"));
        const auto kept = book.read(shop->reader(), {{Sorting::By::OwnField, isDescending, field.id}, {}, {}, kToday, false}).ids;
        REQUIRE(QList<qint64>(kept.begin(), kept.end()) == shop.oneByOne(field, isDescending));
    }
}
