// Conditions on the shop's own fields: as text, as answers, and through everything that may happen to a field.
#include "core/base/text.h"
#include "core/customers/custom_field_store.h"
#include "core/customers/tag_store.h"
#include "core/filters/audience.h"
#include "core/filters/condition_renaming.h"
#include "core/filters/custom_field_desk.h"
#include "core/filters/filter_desk.h"
#include "core/filters/filter_store.h"
#include "core/filters/tag_desk.h"
#include "tests/support/seed.h"
#include "tests/support/test_shop.h"
#include <random>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;
using Kind = CustomField::Kind;

namespace {

const Day kToday(2026, 11, 22);

/// A tailor's shop with a field of every kind, and some people in it.
struct Tailor : TestShop {
    CustomFieldDesk fields{shop->database()};
    FilterDesk filters{shop->database()};
    FieldId size = make(u"Shoe size"_s, Kind::Number), likes = make(u"Likes \"best\" & least"_s, Kind::Text), deposit = make(u"Deposit"_s, Kind::Money), service = make(u"Nästa service"_s, Kind::Date),
            tea = make(u"Tea?"_s, Kind::YesNo), cloth = make(u"Cloth"_s, Kind::Choice, {u"Silk"_s, u"Wool"_s, u"and"_s});
    QList<CustomerId> people;

    Tailor() {
        say(u"Elin Åkerström"_s, u"38.5"_s, u"Blue silk"_s, u"125050"_s, u"2026-12-01"_s, u"1"_s, u"Silk"_s);
        say(u"Иван Ёлкин"_s, u"44"_s, u"Ёлка"_s, u"-500"_s, u"2026-11"_s, u"0"_s, u"Wool"_s);
        say(u"王小明"_s, u"-2"_s, u"blue"_s, u"0"_s, u"2025"_s, u"1"_s, u"and"_s);
        say(u"Zoë"_s, u"38.5"_s, {}, u"125051"_s, u"--12-03"_s, {}, {});
        say(u"Nobody's field"_s, {}, {}, {}, {}, {}, {});
        say(u"Leap"_s, u"1e+20"_s, u"100 %"_s, u"100"_s, u"--02-29"_s, u"0"_s, u"Silk"_s);
        say(u"Late"_s, u"0"_s, u"SILK"_s, {}, u"2026-11-21"_s, {}, u"Wool"_s);
    }
    FieldId make(const QString& name, Kind kind, const QStringList& choices = {}) { return saved(fields.add(maja, {{}, name, kind, choices})).value; }
    void say(const QString& name, const QString& inSize, const QString& inLikes, const QString& inDeposit, const QString& inService, const QString& inTea, const QString& inCloth) {
        Customer c;
        c.displayName = name;
        for (const auto& [field, value] : {std::pair(size, inSize), {likes, inLikes}, {deposit, inDeposit}, {service, inService}, {tea, inTea}, {cloth, inCloth}})
            if (!value.isEmpty()) c.values.push_back({field, value});
        people << saved(shop->customerDesk.add(maja, c)).value;
    }
    [[nodiscard]] std::vector<CustomField> own() { return CustomFieldStore(shop->reader()).all(); }
    [[nodiscard]] Condition read(const QString& text) {
        auto result = Condition::parse(text, own());
        if (const auto* problem = std::get_if<ConditionProblem>(&result)) FAIL(text.toStdString() << ": " << problem->sentence.toStdString());
        return std::get<Condition>(result);
    }
    [[nodiscard]] QString problem(const QString& text) {
        auto result = Condition::parse(text, own());
        INFO(text.toStdString());
        REQUIRE(std::holds_alternative<ConditionProblem>(result));
        return std::get<ConditionProblem>(result).sentence;
    }
    [[nodiscard]] QStringList who(const QString& text) {
        QStringList names;
        for (const qint64 id : Audience(shop->reader(), kToday).ids(read(text), CustomerList::Order::Name)) names << CustomerStore(shop->reader()).displayName(CustomerId{id});
        names.sort();
        return names;
    }
    [[nodiscard]] qint64 count(const QString& text) { return Audience(shop->reader(), kToday).count(read(text)); }
    FilterId keep(const QString& name, const QString& text) { return saved(filters.save(maja, name, read(text))).value; }
    [[nodiscard]] SavedFilter kept(FilterId id) { return *FilterStore(shop->reader()).find(id); }
};

QStringList sorted(QStringList names) {
    names.sort();
    return names;
}

}  // namespace

TEST_CASE("a field of the shop's own is written by its name in quotes, and read back by its kind") {
    Tailor shop;
    for (const QString& text : {u"\"Shoe size\" >= 38.5"_s, u"\"Shoe size\" = -2"_s, u"\"Likes \\\"best\\\" & least\" contains \"blue silk\""_s, u"\"Deposit\" < -4.5"_s, u"\"Nästa service\" in-next 2w"_s,
                                u"\"Nästa service\" older-than 3m and not \"Tea?\" = yes"_s, u"\"Tea?\" != no or \"Cloth\" = Silk"_s, u"\"Cloth\" = \"and\" and city = Lund"_s, u"\"Cloth\" is-empty"_s,
                                u"not (\"Shoe size\" is-set or regular)"_s})
        CHECK(shop.read(text).text() == text);
    // However it is typed, it is kept as the field is called.
    CHECK(shop.read(u"\"shoe SIZE\">=38"_s).text() == u"\"Shoe size\" >= 38"_s);
    CHECK(shop.read(u"cloth = silk"_s).text() == u"\"Cloth\" = Silk"_s);
    CHECK(shop.read(u"\"Tea?\" = Ja"_s).text() == u"\"Tea?\" = yes"_s);
    CHECK(shop.read(u"\"Shoe size\" = 38.50"_s).text() == u"\"Shoe size\" = 38.5"_s);
    // A field of every shop is never one of its own, unless in quotes.
    const FieldId city = shop.make(u"city"_s, Kind::Number);
    CHECK(shop.read(u"city = Lund"_s).leaf.field == FilterField::City);
    CHECK(shop.read(u"\"city\" = 5"_s).leaf.own->id == city);
}

TEST_CASE("what does not fit a field of the shop's own is told in words") {
    Tailor shop;
    CHECK(shop.problem(u"\"Hat size\" > 3"_s).contains(u"Hat size"_s));
    CHECK(shop.problem(u"\"Shoe size\" > big"_s).contains(u"no number"_s));
    CHECK(shop.problem(u"\"Shoe size\" > nan"_s).contains(u"no number"_s));
    CHECK(shop.problem(u"\"Shoe size\" contains 3"_s).contains(u"Shoe size"_s));
    CHECK(shop.problem(u"\"Cloth\" = Linen"_s).contains(u"Silk, Wool"_s));
    CHECK(shop.problem(u"\"Cloth\" = \"\""_s).contains(u"is-empty"_s));
    CHECK(shop.problem(u"\"Tea?\" = perhaps"_s).contains(u"perhaps"_s));
    CHECK(shop.problem(u"\"Deposit\" < 1.2345"_s).contains(u"amount"_s));
    CHECK(shop.problem(u"\"Nästa service\" < tomorrow"_s).contains(u"2026-11-22"_s));
    CHECK(shop.problem(u"\"Nästa service\" in-next soon"_s).contains(u"90d"_s));
    CHECK(shop.problem(u"last-visit in-next 2w"_s).contains(u"last-visit"_s));
    CHECK(shop.problem(u"shoes > 3"_s).contains(u"\"Shoe size\""_s));  // offered with the others
    CHECK(std::holds_alternative<ConditionProblem>(Condition::parse(u"\"Shoe size\" > 3"_s)));  // another shop has no such field
}

TEST_CASE("each comparison finds who it is true of") {
    Tailor shop;
    const QStringList everybody = shop.who(u"all"_s);
    REQUIRE(everybody.size() == 7);
    const auto butFor = [&](QStringList names) {
        QStringList rest = everybody;
        for (const QString& name : names) rest.removeAll(name);
        return rest;
    };
    struct Case { QString text; QStringList expected; };
    const Case cases[] = {
        {u"\"Shoe size\" = 38.5"_s, {u"Elin Åkerström"_s, u"Zoë"_s}},
        {u"\"Shoe size\" != 38.5"_s, butFor({u"Elin Åkerström"_s, u"Zoë"_s})},
        {u"\"Shoe size\" < 0"_s, {u"王小明"_s}},
        {u"\"Shoe size\" <= 0"_s, {u"王小明"_s, u"Late"_s}},
        {u"\"Shoe size\" > 9"_s, {u"Elin Åkerström"_s, u"Zoë"_s, u"Иван Ёлкин"_s, u"Leap"_s}},  // 38.5 is more than 9, though its text is not
        {u"\"Shoe size\" >= 44"_s, {u"Иван Ёлкин"_s, u"Leap"_s}},
        {u"\"Shoe size\" is-empty"_s, {u"Nobody's field"_s}},
        {u"\"Shoe size\" is-set"_s, butFor({u"Nobody's field"_s})},
        {u"\"Likes \\\"best\\\" & least\" contains SILK"_s, {u"Elin Åkerström"_s, u"Late"_s}},
        {u"\"Likes \\\"best\\\" & least\" begins blue"_s, {u"Elin Åkerström"_s, u"王小明"_s}},
        {u"\"Likes \\\"best\\\" & least\" = елка"_s, {u"Иван Ёлкин"_s}},
        {u"\"Likes \\\"best\\\" & least\" contains %"_s, {u"Leap"_s}},
        {u"\"Deposit\" = 1250.50"_s, {u"Elin Åkerström"_s}},
        {u"\"Deposit\" > 1250.505"_s, {u"Zoë"_s}},
        {u"\"Deposit\" = 1250.505"_s, {}},
        {u"\"Deposit\" < 0"_s, {u"Иван Ёлкин"_s}},
        {u"\"Deposit\" <= -4.999"_s, {u"Иван Ёлкин"_s}},
        {u"\"Deposit\" < -5.001"_s, {}},
        {u"\"Deposit\" >= -5"_s, {u"Elin Åkerström"_s, u"Иван Ёлкин"_s, u"王小明"_s, u"Zoë"_s, u"Leap"_s}},
        {u"\"Nästa service\" = 2026-12-01"_s, {u"Elin Åkerström"_s}},
        {u"\"Nästa service\" < 2026-12-01"_s, {u"Иван Ёлкин"_s, u"王小明"_s, u"Late"_s}},
        {u"\"Nästa service\" < 2026-11-15"_s, {u"王小明"_s}},  // in November, but nobody knows when
        {u"\"Nästa service\" >= 2026-11-01"_s, {u"Elin Åkerström"_s, u"Иван Ёлкин"_s, u"Late"_s}},
        {u"\"Nästa service\" older-than 1y"_s, {}},
        {u"\"Nästa service\" older-than 10m"_s, {u"王小明"_s}},
        {u"\"Nästa service\" within 3d"_s, {u"Late"_s}},
        {u"\"Nästa service\" in-next 2w"_s, {u"Elin Åkerström"_s, u"Zoë"_s}},
        {u"\"Nästa service\" in-next 9d"_s, {u"Elin Åkerström"_s}},
        {u"\"Nästa service\" in-next 4m"_s, {u"Elin Åkerström"_s, u"Zoë"_s, u"Leap"_s}},
        {u"\"Tea?\" = yes"_s, {u"Elin Åkerström"_s, u"王小明"_s}},
        {u"\"Tea?\" = no"_s, {u"Иван Ёлкин"_s, u"Leap"_s}},
        {u"\"Tea?\" != yes"_s, butFor({u"Elin Åkerström"_s, u"王小明"_s})},
        {u"\"Cloth\" = silk"_s, {u"Elin Åkerström"_s, u"Leap"_s}},
        {u"\"Cloth\" = \"and\" or \"Cloth\" is-empty"_s, {u"王小明"_s, u"Zoë"_s, u"Nobody's field"_s}},
        {u"\"Tea?\" = yes and not \"Shoe size\" < 0"_s, {u"Elin Åkerström"_s}},
    };
    ListColumns columns;
    KnownAnswers known;
    for (const Case& c : cases) {
        INFO(c.text.toStdString());
        CHECK(shop.who(c.text) == sorted(c.expected));
        CHECK(shop.count(c.text) == c.expected.size());
        for (int i = 0; i < 2; ++i) CHECK(Audience(shop->reader(), kToday, &columns, &known).count(shop.read(c.text)) == c.expected.size());
    }
}

TEST_CASE("what is known of a field is asked anew when somebody says otherwise, or the field becomes another") {
    Tailor shop;
    ListColumns columns;
    KnownAnswers known;
    QObject listener;
    QObject::connect(&shop->database(), &Database::committed, &listener, [&](const Changes& changes) {
        columns.note(changes);
        known.note(changes);
    });
    const auto count = [&](const QString& text) {
        QCoreApplication::processEvents();
        return Audience(shop->reader(), kToday, &columns, &known).count(shop.read(text));
    };
    CHECK(count(u"\"Shoe size\" > 40"_s) == 2);
    Customer zoe = *CustomerStore(shop->reader()).find(shop.people[3]);
    zoe.values.front().value = u"45"_s;
    const auto changed = shop.change(zoe);
    CHECK(count(u"\"Shoe size\" > 40"_s) == 3);
    saved(shop->database().undo(changed.action, shop.maja));
    CHECK(count(u"\"Shoe size\" > 40"_s) == 2);
    CHECK(count(u"\"Cloth\" = Wool"_s) == 2);
    saved(shop.fields.change(shop.maja, {shop.cloth, u"Cloth"_s, Kind::Text, {}}));
    CHECK(count(u"\"Cloth\" contains wo"_s) == 2);
    CHECK(count(u"\"Cloth\" = WOOL"_s) == 2);
}

TEST_CASE("a renamed field is renamed in the saved filters by the same action, and back by the same undo") {
    Tailor shop;
    const FilterId one = shop.keep(u"Big feet"_s, u"\"Shoe size\" >= 44 and (tag = \"Shoe size\" or not \"Shoe size\" = 50)"_s), other = shop.keep(u"Tea drinkers"_s, u"\"Tea?\" = yes"_s);
    const Condition before = *shop.kept(one).condition;
    const auto renamed = saved(shop.fields.change(shop.maja, {shop.size, u"Skor \"EU\""_s, Kind::Number, {}}));
    CHECK(shop.kept(one).text == u"\"Skor \\\"EU\\\"\" >= 44 and (tag = \"Shoe size\" or not \"Skor \\\"EU\\\"\" = 50)"_s);
    CHECK(shop.kept(one).condition);
    CHECK(shop.kept(other).text == u"\"Tea?\" = yes"_s);
    saved(shop->database().undo(renamed.action, shop.johan));
    CHECK(shop.kept(one).condition == before);
    CHECK(CustomFieldStore(shop->reader()).find(shop.size)->name == u"Shoe size"_s);
}

TEST_CASE("a choice written otherwise is so for whoever has it and in the saved filters, as one action") {
    Tailor shop;
    const FilterId id = shop.keep(u"Wool"_s, u"\"Cloth\" = Wool and not \"Cloth\" != Wool and note contains Wool"_s);
    const qint64 before = shop.count(u"\"Cloth\" = Wool"_s);
    REQUIRE(before == 2);
    const auto renamed = saved(shop.fields.change(shop.maja, {shop.cloth, u"Tyg"_s, Kind::Choice, {u"Silk"_s, u"Merino wool"_s, u"and"_s}}));
    CHECK(shop.kept(id).text == u"\"Tyg\" = \"Merino wool\" and not \"Tyg\" != \"Merino wool\" and note contains Wool"_s);
    CHECK(shop.count(u"\"Tyg\" = \"merino wool\""_s) == before);
    CHECK(Audience(shop->reader(), kToday).count(*shop.kept(id).condition) == 0);
    saved(shop->database().undo(renamed.action, shop.maja));
    CHECK(shop.kept(id).text.startsWith(u"\"Cloth\" = Wool"_s));
    CHECK(shop.count(u"\"Cloth\" = Wool"_s) == before);
    // In another order, or more than one at once: nothing is taken for another name.
    saved(shop.fields.change(shop.maja, {shop.cloth, u"Cloth"_s, Kind::Choice, {u"Wool"_s, u"Silk"_s, u"and"_s}}));
    CHECK(shop.count(u"\"Cloth\" = Wool"_s) == before);
    CHECK(refused(shop.fields.change(shop.maja, {shop.cloth, u"Cloth"_s, Kind::Choice, {u"Linen"_s, u"Cotton"_s, u"and"_s}})).contains(u"Cloth"_s));
}

TEST_CASE("a filter on a removed field says so, and is itself again when the field comes back") {
    Tailor shop;
    const FilterId id = shop.keep(u"Big feet"_s, u"\"Shoe size\" >= 44 and \"Tea?\" = no"_s);
    const Condition before = *shop.kept(id).condition;
    const auto removed = saved(shop.fields.remove(shop.maja, shop.size));
    CHECK_FALSE(shop.kept(id).condition);
    CHECK(shop.kept(id).problem == u"This shop has no field of its own called “Shoe size”."_s);
    CHECK(shop.kept(id).text == u"\"Shoe size\" >= 44 and \"Tea?\" = no"_s);
    // What else it names is still followed.
    const auto renamed = saved(shop.fields.change(shop.maja, {shop.tea, u"Drinks tea"_s, Kind::YesNo, {}}));
    CHECK(shop.kept(id).text.contains(u"\"Drinks tea\" = no"_s));
    // A condition that was read before cannot be saved after.
    CHECK(refused(shop.filters.save(shop.maja, u"Bigger"_s, before)).contains(u"Shoe size"_s));
    CHECK(refused(shop.filters.change(shop.maja, id, u"Bigger"_s, before, {})).contains(u"Shoe size"_s));
    saved(shop->database().undo(renamed.action, shop.maja));
    saved(shop->database().undo(removed.action, shop.maja));
    CHECK(shop.kept(id).condition == before);
    CHECK(shop.kept(id).problem.isEmpty());
    // Another kind, which the comparison does not fit.
    saved(shop.fields.change(shop.maja, {shop.size, u"Shoe size"_s, Kind::Text, {}}));
    CHECK(shop.kept(id).problem.contains(u"Shoe size"_s));
}

TEST_CASE("a renamed or merged tag is renamed in the saved filters by the same action") {
    Tailor shop;
    const auto tagged = [&](const QStringList& tags) {
        Customer c;
        c.displayName = u"Sven-Olof Ek"_s;
        c.tags = tags;
        saved(shop->customerDesk.add(shop.maja, c));
    };
    tagged({u"Wedding"_s, u"vip"_s, u"VIP"_s});
    TagDesk tags(shop->database());
    TagStore store(shop->reader());
    const auto tag = [&](const QString& name) { return store.find(name)->id; };
    const FilterId brides = shop.keep(u"Brides"_s, u"tag = wedding and not tag != Wedding and tag begins wed and city = wedding and note contains \"tag = Wedding\""_s), best = shop.keep(u"Best"_s, u"tag = vip or tag = VIP"_s);

    const auto renamed = saved(tags.rename(shop.maja, tag(u"Wedding"_s), u"Bröllop 2027"_s));
    CHECK(shop.kept(brides).text == u"tag = \"Bröllop 2027\" and not tag != \"Bröllop 2027\" and tag begins wed and city = wedding and note contains \"tag = Wedding\""_s);
    CHECK(shop.count(u"tag = \"Bröllop 2027\""_s) == 1);
    CHECK(shop.kept(best).text == u"tag = vip or tag = VIP"_s);
    saved(shop->database().undo(renamed.action, shop.johan));
    CHECK(shop.kept(brides).text.startsWith(u"tag = wedding and"_s));

    // Two tags that a condition does not tell apart: only what is written just so is the one meant.
    saved(tags.rename(shop.maja, tag(u"vip"_s), u"gold"_s));
    CHECK(shop.kept(best).text == u"tag = gold or tag = VIP"_s);
    const auto merged = saved(tags.merge(shop.maja, tag(u"VIP"_s), tag(u"gold"_s)));
    CHECK(shop.kept(best).text == u"tag = gold or tag = gold"_s);
    saved(shop->database().undo(merged.action, shop.maja));
    CHECK(shop.kept(best).text == u"tag = gold or tag = VIP"_s);
}

TEST_CASE("only names where names stand are renamed, whatever else a text says") {
    CHECK(ConditionRenaming::fieldIn(u"(\"A\" = \"A\" or not \"a\" contains \"A\") and \"A B\" = 1"_s, u"A"_s, u"Ö \"x\""_s)
          == u"(\"Ö \\\"x\\\"\" = \"A\" or not \"Ö \\\"x\\\"\" contains \"A\") and \"A B\" = 1"_s);
    CHECK(ConditionRenaming::choiceIn(u"\"Cloth\"=silk and \"Other\" = silk or \"cloth\" != \"Silk\""_s, u"Cloth"_s, u"Silk"_s, u"Raw silk"_s)
          == u"\"Cloth\"=\"Raw silk\" and \"Other\" = silk or \"cloth\" != \"Raw silk\""_s);
    // What cannot be read stays as it is, and breaks nothing.
    for (const QString& text : {u""_s, u"\""_s, u"\"A"_s, u"((("_s, u"= = ="_s, u"\"A\""_s}) {
        CHECK(ConditionRenaming::tagIn(text, [](const QString&) { return true; }, u"x"_s) == text);
        CHECK(ConditionRenaming::choiceIn(text, u"A"_s, u"A"_s, u"x"_s) == text);
    }
    CHECK(ConditionRenaming::fieldIn(u"\"A\""_s, u"A"_s, u"B"_s) == u"\"B\""_s);
}

TEST_CASE("any condition on own fields is read back from its text, whatever the fields are called") {
    const unsigned seed = seedOf("own conditions");
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto below = [&](size_t n) { return static_cast<size_t>(random() % n); };
    const std::vector<CustomField> own{{FieldId{1}, u"and"_s, Kind::Text, {}},       {FieldId{2}, u"visits"_s, Kind::Number, {}}, {FieldId{3}, u"a \"b\" \\"_s, Kind::Money, {}},
                                       {FieldId{4}, u"Ёлка 🧵 (x)"_s, Kind::Date, {}}, {FieldId{5}, u"≥ ="_s, Kind::YesNo, {}},      {FieldId{6}, u"王"_s, Kind::Choice, {u"or"_s, u"a b"_s, u"\"*"_s, u"100 %"_s}}};
    for (int i = 0; i < 3000; ++i) {
        std::vector<Condition> parts;
        for (size_t n = below(3) + 1; n > 0; --n) {
            const CustomField& field = own[below(own.size())];
            const FieldRule rule = FieldRule::of(field);
            const auto comparisons = rule.comparisons();
            ConditionLeaf leaf{FilterField::Own, comparisons[below(comparisons.size())], {}, {}, field};
            const bool isSpan = leaf.comparison == Comparison::OlderThan || leaf.comparison == Comparison::Within || leaf.comparison == Comparison::InNext;
            if (isSpan) leaf.value = Span{static_cast<int>(below(200)), static_cast<Span::Unit>(below(4))};
            else if (needsValue(leaf.comparison)) {
                switch (field.kind) {
                case Kind::Text: leaf.value = QStringList{u"or"_s, u"x \"y\""_s, u"\\"_s, u"line\nbreak"_s}[static_cast<qsizetype>(below(4))]; break;
                case Kind::Number: leaf.value = Decimal{(static_cast<double>(below(20001)) - 10000) / (below(2) == 0 ? 1.0 : 64.0) * (below(5) == 0 ? 1e18 : 1.0)}; break;
                case Kind::Money: leaf.value = Amount{static_cast<qint64>(below(2'000'001)) - 1'000'000}; break;
                case Kind::Date: leaf.value = Day(2020, 1, 1).plusDays(static_cast<qint64>(below(4000))); break;
                default: leaf.value = rule.choices()[static_cast<qsizetype>(below(static_cast<size_t>(rule.choices().size())))];
                }
            }
            Condition part = Condition::is(leaf);
            parts.push_back(below(3) == 0 ? Condition::isNot(std::move(part)) : std::move(part));
        }
        const Condition condition = below(2) == 0 ? Condition::allOf(parts) : Condition::anyOf(parts);
        INFO(condition.text().toStdString());
        auto again = Condition::parse(condition.text(), own);
        if (const auto* why = std::get_if<ConditionProblem>(&again)) FAIL(why->sentence.toStdString());
        CHECK(std::get<Condition>(again) == condition);
        CHECK(std::get<Condition>(again).text() == condition.text());
    }
}
