#include "core/filters/audience.h"
#include "core/base/text.h"
#include "core/demo/demo_shop.h"
#include "core/filters/given_filter.h"
#include "core/history/rhythm.h"
#include "core/history/segment_store.h"
#include "tests/support/seed.h"
#include "tests/support/test_shop.h"
#include <map>
#include <random>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

const Day kToday(2026, 11, 22);

/// Everything a condition may ask of one customer, read one row after the other.
struct Known {
    Customer customer;
    bool hasCard = false, hasOpenTask = false, hasDueTask = false;
    std::optional<qint64> stamps;
    std::vector<std::pair<QString, Day>> entries;
    std::vector<Day> visits;
    qint64 spend = 0;

    [[nodiscard]] Day visitFromLast(size_t place) const { return visits.size() > place ? visits[visits.size() - 1 - place] : Day{}; }
    [[nodiscard]] std::optional<qint64> medianGap() const {
        std::vector<qint64> gaps;
        for (size_t i = 1; i < visits.size(); ++i)
            if (visits[i - 1] != visits[i]) gaps.push_back(visits[i - 1].daysTo(visits[i]));
        if (gaps.empty()) return std::nullopt;
        std::sort(gaps.begin(), gaps.end());
        const size_t half = gaps.size() / 2;
        return gaps.size() % 2 == 1 ? gaps[half] : (gaps[half - 1] + gaps[half] + 1) / 2;
    }
};

/// A demo shop with some rare people in it, and everything known of everybody.
class Book {
public:
    Book() {
        const QString path = folder_.filePath(u"demo.regulars"_s);
        makeDemoShop(path, {250, 11, kToday});
        shop = Shop::open(path, {Clock(kToday)});
        addRarePeople();
        readAll();
    }
    [[nodiscard]] std::vector<qint64> expected(const Condition& condition) const {
        std::vector<qint64> ids;
        for (const qint64 id : CustomerList(shop->reader()).ids(CustomerList::Order::Name))
            if (holds(condition, known.at(id))) ids.push_back(id);
        return ids;
    }
    [[nodiscard]] bool holds(const Condition& condition, const Known& who) const;
    std::unique_ptr<Shop> shop;
    std::map<qint64, Known> known;

private:
    void addRarePeople();
    void readAll();
    [[nodiscard]] bool holds(const ConditionLeaf& leaf, const Known& who) const;
    [[nodiscard]] QStringList textsOf(FilterField field, const Known& who) const;
    [[nodiscard]] bool birthdayHolds(const ConditionLeaf& leaf, const Known& who) const;
    QTemporaryDir folder_;
};

void Book::addRarePeople() {
    const StaffId maja{1};
    const auto add = [&](const QString& name, const QString& city, const QString& note, const QString& birthday) {
        Customer customer;
        customer.displayName = name;
        customer.note = note;
        customer.tags = {u"Wedding 2027"_s, u"100 % \"silk\"_"_s};
        customer.addresses = {{{}, u"Väster%gatan 1_2"_s, u"211 42"_s, city, {}, u"DK"_s}, {u"work"_s, {}, {}, u"Ystad"_s, {}, {}}};
        customer.formerNames = {u"Lund"_s, u"E. Åkerström"_s};
        customer.kind = note.isEmpty() ? CustomerKind::Company : CustomerKind::Household;
        customer.roles = CustomerRoles(CustomerRole::Customer) | CustomerRole::Supplier;
        customer.facts = {{u"size"_s, u"38 e"_s}, {u"dislikes"_s, u"🧵"_s}};
        customer.handles = {{u"web"_s, u"https://example.com/%"_s}};
        customer.priceGroup = u"Malmö"_s;
        customer.trust = PaymentTrust::Prepayment;
        if (const auto date = PartialDate::fromIso(birthday)) customer.dates = {{u"birthday"_s, *date}};
        return saved(shop->customerDesk.add(maja, customer)).value;
    };
    add(u"Łukasz Øberg"_s, u"MALMÖ"_s, u"like%this"_s, u"--02-29"_s);
    add(u"Straße, Mia"_s, u"malmo"_s, u"it's \"quoted\"\\"_s, u"1905-12"_s);
    add(u"Алёна"_s, u"Nya Lund"_s, {}, u"--12"_s);
    add(u"' OR 1=1 --"_s, u"100%"_s, u"🧵"_s, u"1988-11-22"_s);
    saved(shop->customerDesk.consent(maja, CustomerId{3}, Channel::Post, true, {}));
    saved(shop->customerDesk.consent(maja, CustomerId{3}, Channel::Post, false, {}));
    saved(shop->customerDesk.consent(maja, CustomerId{4}, Channel::Sms, false, {}));
    saved(shop->customerDesk.consent(maja, CustomerId{4}, Channel::Sms, true, {}));
    for (const qint64 id : {7, 8, 30}) saved(shop->customerDesk.remove(maja, CustomerId{id}));
}

void Book::readAll() {
    Connection& reader = shop->reader();
    Statement ids(reader, "SELECT id FROM customer");
    while (ids.step()) known[ids.integer(0)].customer = *CustomerStore(reader).find(CustomerId{ids.integer(0)});
    Statement entries(reader, "SELECT customer_id, kind, day, COALESCE(amount_minor, 0) FROM interaction WHERE customer_id IS NOT NULL ORDER BY day");
    while (entries.step()) {
        Known& who = known[entries.integer(0)];
        who.entries.emplace_back(entries.text(1), entries.day(2));
        if (entries.text(1) != u"visit"_s) continue;
        who.visits.push_back(entries.day(2));
        who.spend += entries.integer(3);
    }
    Statement tasks(reader, "SELECT customer_id, due_on FROM task WHERE done_at IS NULL AND customer_id IS NOT NULL");
    while (tasks.step()) {
        known[tasks.integer(0)].hasOpenTask = true;
        if (tasks.day(1) <= kToday) known[tasks.integer(0)].hasDueTask = true;
    }
    Statement cards(reader, "SELECT customer_id FROM loyalty_card WHERE status = 'active'");
    while (cards.step()) known[cards.integer(0)].hasCard = true;
    Statement stamps(reader, "SELECT customer_id, stamps FROM derived_stamps");
    while (stamps.step()) known[stamps.integer(0)].stamps = stamps.integer(1);
}

QStringList Book::textsOf(FilterField field, const Known& who) const {
    const Customer& c = who.customer;
    QStringList texts;
    switch (field) {
    case FilterField::Name: texts << c.displayName; break;
    case FilterField::FormerName: texts = c.formerNames; break;
    case FilterField::Kind: texts << customerKindCode(c.kind); break;
    case FilterField::Role: texts << customerRolesCode(c.roles); break;
    case FilterField::Fact: for (const Fact& fact : c.facts) texts << fact.text; break;
    case FilterField::Web: for (const Handle& handle : c.handles) texts << handle.address; break;
    case FilterField::PriceGroup: texts << c.priceGroup; break;
    case FilterField::Trust: texts << paymentTrustCode(c.trust); break;
    case FilterField::Tag: texts = c.tags; break;
    case FilterField::Language: texts << (c.language.isEmpty() ? shop->profile().language : c.language); break;
    case FilterField::Note: texts << c.note; break;
    case FilterField::Email: for (const Email& email : c.emails) texts << email.address; break;
    case FilterField::City: for (const Address& a : c.addresses) texts << a.city; break;
    case FilterField::Street: for (const Address& a : c.addresses) texts << a.street; break;
    case FilterField::PostCode: for (const Address& a : c.addresses) texts << a.postCode; break;
    case FilterField::Country: for (const Address& a : c.addresses) texts << (a.country.isEmpty() ? shop->profile().country : a.country); break;
    default: break;
    }
    texts.removeAll(QString());
    return texts;
}

template <class T>
bool compared(const T& a, Comparison comparison, const T& b) {
    switch (comparison) {
    case Comparison::Equal: return a == b;
    case Comparison::NotEqual: return a != b;
    case Comparison::Less: return a < b;
    case Comparison::AtMost: return a <= b;
    case Comparison::More: return a > b;
    case Comparison::AtLeast: return a >= b;
    default: FAIL("not a comparison of values"); return false;
    }
}

bool textHolds(const QStringList& texts, const ConditionLeaf& leaf) {
    const auto plain = [&leaf](const QString& text) { return leaf.field == FilterField::PostCode ? fold(text).remove(u' ') : fold(text); };
    const QString wanted = plain(std::get<QString>(leaf.value));
    const auto any = [&](auto test) { return std::any_of(texts.begin(), texts.end(), test); };
    switch (leaf.comparison) {
    case Comparison::Contains: return any([&](const QString& t) { return plain(t).contains(wanted); });
    case Comparison::Begins: return any([&](const QString& t) { return plain(t).startsWith(wanted); });
    case Comparison::NotEqual: return !any([&](const QString& t) { return plain(t) == wanted; });
    default: return any([&](const QString& t) { return plain(t) == wanted; });
    }
}

bool dayHolds(Day day, const ConditionLeaf& leaf) {
    if (!day.isValid()) return leaf.comparison == Comparison::NotEqual;
    if (leaf.comparison == Comparison::OlderThan) return day < std::get<Span>(leaf.value).before(kToday);
    if (leaf.comparison == Comparison::Within) return day >= std::get<Span>(leaf.value).before(kToday);
    return compared(day, leaf.comparison, std::get<Day>(leaf.value));
}

bool Book::birthdayHolds(const ConditionLeaf& leaf, const Known& who) const {
    const auto date = who.customer.birthday();
    if (leaf.comparison == Comparison::NotEqual) {
        ConditionLeaf turned = leaf;
        turned.comparison = Comparison::Equal;
        return !birthdayHolds(turned, who);
    }
    if (!date || !date->month) return false;
    const auto falls = [&](Day from, Day to) {
        for (Day day = from; day <= to; day = day.plusDays(1))
            if (date->day && date->anniversary(day.date().year(), shop->profile().leapDayOnFirstOfMarch) == day) return true;
        return false;
    };
    if (leaf.comparison == Comparison::Within) return falls(kToday, std::get<Span>(leaf.value).after(kToday));
    const auto time = std::get<BirthdayTime>(leaf.value);
    switch (time.when) {
    case BirthdayTime::When::Month: return date->month == time.month;
    case BirthdayTime::When::MonthDay: return date->month == time.month && date->day == time.day;
    case BirthdayTime::When::ThisMonth: return date->month == 11;
    case BirthdayTime::When::Today: return falls(kToday, kToday);
    case BirthdayTime::When::ThisWeek: return falls(Day(2026, 11, 16), Day(2026, 11, 22));  // Monday to Sunday in Sweden
    }
    return false;
}

bool Book::holds(const ConditionLeaf& leaf, const Known& who) const {
    const FieldRule& rule = FieldRule::of(leaf.field);
    const auto isSet = [&] {
        switch (leaf.field) {
        case FilterField::Phone: return !who.customer.phones.empty();
        case FilterField::Card: return who.hasCard;
        case FilterField::Created: return true;
        case FilterField::Birthday: return who.customer.birthday().has_value();
        case FilterField::Stamps: return who.stamps.has_value();
        case FilterField::FirstVisit: case FilterField::LastVisit: return !who.visits.empty();
        case FilterField::MedianGap: return who.medianGap().has_value();
        case FilterField::Language: return !who.customer.language.isEmpty();
        case FilterField::Country: return std::any_of(who.customer.addresses.begin(), who.customer.addresses.end(), [](const Address& a) { return !a.country.isEmpty(); });
        default: return !textsOf(leaf.field, who).isEmpty();
        }
    };
    if (leaf.comparison == Comparison::IsSet) return isSet();
    if (leaf.comparison == Comparison::IsEmpty) return !isSet();
    if (rule.kind == FieldRule::Kind::Text || leaf.field == FilterField::Kind || leaf.field == FilterField::Trust) return textHolds(textsOf(leaf.field, who), leaf);
    const Day since = leaf.period ? leaf.period->before(kToday) : Day(1, 1, 1);
    const bool wanted = leaf.comparison != Comparison::NotEqual;
    switch (leaf.field) {
    case FilterField::Created: return dayHolds(who.customer.createdOn, leaf);
    case FilterField::FirstVisit: return dayHolds(who.visits.empty() ? Day{} : who.visits.front(), leaf);
    case FilterField::LastVisit: return dayHolds(who.visitFromLast(0), leaf);
    case FilterField::Birthday: return birthdayHolds(leaf, who);
    case FilterField::Visits: return compared(qint64{std::count_if(who.visits.begin(), who.visits.end(), [since](Day day) { return day >= since; })}, leaf.comparison, std::get<qint64>(leaf.value));
    case FilterField::Spend: return compared(who.spend * 10, leaf.comparison, std::get<Amount>(leaf.value).thousandths);
    case FilterField::Stamps: return who.stamps ? compared(*who.stamps, leaf.comparison, std::get<qint64>(leaf.value)) : !wanted;
    case FilterField::MedianGap: return who.medianGap() ? compared(*who.medianGap(), leaf.comparison, std::get<qint64>(leaf.value)) : !wanted;
    case FilterField::Consent: return who.customer.allows(*channelFrom(std::get<QString>(leaf.value))) == wanted;
    case FilterField::Logged: return std::any_of(who.entries.begin(), who.entries.end(), [&](const auto& entry) { return entry.first == std::get<QString>(leaf.value) && entry.second >= since; }) == wanted;
    case FilterField::Regular: return Rhythm::isRegular(who.visitFromLast(2), kToday);
    case FilterField::Drifting: return Rhythm::isDrifting(who.visitFromLast(0), who.visitFromLast(2), static_cast<int>(who.medianGap().value_or(0)), kToday);
    case FilterField::New: return who.customer.createdOn >= kToday.plusDays(-30) && (who.visits.empty() || who.visits.front() >= kToday.plusDays(-30));
    case FilterField::TaskOpen: return who.hasOpenTask;
    case FilterField::TaskDue: return who.hasDueTask;
    default: FAIL("unknown field"); return false;
    }
}

bool Book::holds(const Condition& condition, const Known& who) const {
    const auto test = [&](const Condition& part) { return holds(part, who); };
    switch (condition.kind) {
    case Condition::Kind::Leaf: return holds(condition.leaf, who);
    case Condition::Kind::Not: return !test(condition.parts.front());
    case Condition::Kind::And: return std::all_of(condition.parts.begin(), condition.parts.end(), test);
    case Condition::Kind::Or: return std::any_of(condition.parts.begin(), condition.parts.end(), test);
    }
    return false;
}

// Values worth comparing each field with.
std::vector<Value> valuesFor(const FieldRule& rule, Comparison comparison) {
    if (!needsValue(comparison)) return {Value()};
    if (comparison == Comparison::OlderThan || comparison == Comparison::Within)
        return {Span{0, Span::Unit::Days}, Span{14, Span::Unit::Days}, Span{3, Span::Unit::Weeks}, Span{2, Span::Unit::Months}, Span{1, Span::Unit::Years}, Span{3, Span::Unit::Years}};
    std::vector<Value> values;
    switch (rule.kind) {
    case FieldRule::Kind::Text:
        for (const QString& text : {u"malmo"_s, u"LUND"_s, u"nya lund"_s, u"Łukasz Øberg"_s, u"lukasz"_s, u"strasse"_s, u"алена"_s, u"wedding 2027"_s, u"%"_s, u"_"_s, u"\""_s, u"' OR 1=1 --"_s, u"21142"_s,
                                    u"211 42"_s, u"se"_s, u"sv"_s, u"DK"_s, u"gatan"_s, u"storgatan 4"_s, u"e"_s, u"\u0301"_s, u"🧵"_s, u"example.com"_s, u"\\"_s, u"supplier"_s})
            values.push_back(text);
        return values;
    case FieldRule::Kind::Date: return {kToday, kToday.plusDays(-1), kToday.plusDays(-100), Day(2025, 12, 18), Day(2027, 1, 1)};
    case FieldRule::Kind::Birthday:
        values = {BirthdayTime{BirthdayTime::When::Today}, BirthdayTime{BirthdayTime::When::ThisWeek}, BirthdayTime{BirthdayTime::When::ThisMonth}, BirthdayTime{BirthdayTime::When::MonthDay, 2, 29},
                  BirthdayTime{BirthdayTime::When::MonthDay, 12, 5}, BirthdayTime{BirthdayTime::When::MonthDay, 5, 12}};
        for (int month = 1; month <= 12; ++month) values.push_back(BirthdayTime{BirthdayTime::When::Month, month});
        return values;
    case FieldRule::Kind::Number: return {qint64{0}, qint64{1}, qint64{2}, qint64{3}, qint64{4}, qint64{7}, qint64{14}, qint64{27}, qint64{999999999}};
    case FieldRule::Kind::Amount: return {Amount{0}, Amount{1}, Amount{1'000'000}, Amount{10'368'000}, Amount{10'368'001}, Amount{99'999'999'999}};
    case FieldRule::Kind::Choice:
        for (const QString& choice : rule.choices()) values.push_back(choice);
        return values;
    default: return {Value()};
    }
}

std::vector<ConditionLeaf> everyLeaf() {
    std::vector<ConditionLeaf> leaves;
    for (const FieldRule& rule : FieldRule::all())
        for (const Comparison comparison : rule.comparisons())
            for (const Value& value : valuesFor(rule, comparison)) {
                leaves.push_back({rule.field, comparison, value, {}});
                if (!rule.mayHavePeriod) continue;
                for (const Span& period : {Span{0, Span::Unit::Days}, Span{30, Span::Unit::Days}, Span{6, Span::Unit::Months}, Span{1, Span::Unit::Years}}) leaves.push_back({rule.field, comparison, value, period});
            }
    return leaves;
}

}  // namespace

TEST_CASE("every field and comparison finds whom one look at each person finds") {
    const Book book;
    int some = 0;
    QSet<int> fieldsThatTell;
    ListColumns columns;
    KnownAnswers known;
    for (const ConditionLeaf& leaf : everyLeaf()) {
        const Condition condition = Condition::is(leaf);
        INFO(condition.text().toStdString());
        Audience audience(book.shop->reader(), kToday);
        const auto expected = book.expected(condition);
        CHECK(audience.ids(condition, CustomerList::Order::Name) == expected);
        CHECK(audience.count(condition) == static_cast<qint64>(expected.size()));
        // From memory too, read for the first time and known already.
        for (int i = 0; i < 2; ++i) {
            Audience fromMemory(book.shop->reader(), kToday, &columns, &known);
            CHECK(fromMemory.ids(condition, CustomerList::Order::Name) == expected);
            CHECK(fromMemory.count(condition) == static_cast<qint64>(expected.size()));
        }
        if (expected.empty() || expected.size() == book.known.size() - 3) continue;
        ++some;
        fieldsThatTell.insert(static_cast<int>(leaf.field));
    }
    CHECK(some > 150);
    for (const FieldRule& rule : FieldRule::all()) {
        INFO(rule.word.toString().toStdString());
        CHECK((fieldsThatTell.contains(static_cast<int>(rule.field))));
    }
}

TEST_CASE("and, or and not find whom one look at each person finds") {
    const Book book;
    const unsigned seed = seedOf("audience");
    INFO("seed " << seed);
    std::mt19937 random(seed);
    ListColumns columns;
    KnownAnswers known;
    const auto leaves = everyLeaf();
    const auto number = [&random](size_t below) { return static_cast<size_t>(random()) % below; };
    const std::function<Condition(int)> make = [&](int depth) -> Condition {
        if (depth == 0 || number(4) == 0) return Condition::is(leaves[number(leaves.size())]);
        if (number(4) == 0) return Condition::isNot(make(depth - 1));
        std::vector<Condition> parts;
        for (size_t i = number(4); i > 0; --i) parts.push_back(make(depth - 1));
        return number(2) == 0 ? Condition::allOf(std::move(parts)) : Condition::anyOf(std::move(parts));
    };
    for (int i = 0; i < 600; ++i) {
        const Condition condition = make(3);
        INFO(condition.text().toStdString());
        const auto expected = book.expected(condition);
        CHECK(Audience(book.shop->reader(), kToday).ids(condition, CustomerList::Order::Name) == expected);
        CHECK(Audience(book.shop->reader(), kToday, &columns, &known).ids(condition, CustomerList::Order::Name) == expected);
    }
}

TEST_CASE("people come in the list's order, or in that of a list at hand") {
    const Book book;
    const Condition condition = std::get<Condition>(Condition::parse(u"visits >= 3 and city = Lund"_s));
    Audience audience(book.shop->reader(), kToday);
    const auto byVisit = audience.ids(condition, CustomerList::Order::LastVisit);
    REQUIRE(byVisit.size() > 3);
    const auto all = CustomerList(book.shop->reader()).ids(CustomerList::Order::LastVisit);
    CHECK(audience.among(all, condition) == byVisit);
    CHECK(std::is_sorted(byVisit.begin(), byVisit.end(), [&](qint64 a, qint64 b) {
        return std::find(all.begin(), all.end(), a) < std::find(all.begin(), all.end(), b);
    }));
    CHECK(audience.among(all, {}) == all);
    CHECK(audience.count({}) == static_cast<qint64>(all.size()));
}

TEST_CASE("the given filters are the program's words") {
    const Book book;
    Audience audience(book.shop->reader(), kToday);
    const auto members = SegmentStore(book.shop->reader()).members(kToday);
    const std::vector<std::pair<QString, Segment>> words{{u"regulars"_s, Segment::Regular}, {u"drifting"_s, Segment::Drifting}, {u"new"_s, Segment::New}};
    for (const auto& [code, segment] : words) {
        const PersonSet found = audience.members(GivenFilter::find(code)->condition);
        qint64 count = 0;
        for (const SegmentMember& member : members) {
            if (member.segment != segment) continue;
            ++count;
            CHECK(found.contains(member.customer.value));
        }
        INFO(code.toStdString());
        CHECK(found.count() == count);
        CHECK(count > 0);
    }
}

TEST_CASE("an empty shop has nobody, whatever is asked") {
    TestShop shop;
    for (const ConditionLeaf& leaf : everyLeaf()) {
        Audience audience(shop->reader(), shop->today());
        CHECK(audience.ids(Condition::is(leaf), CustomerList::Order::Name).empty());
        CHECK(audience.count(Condition::isNot(Condition::is(leaf))) == 0);
    }
}
