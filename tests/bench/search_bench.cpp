#include "tests/bench/search_bench.h"
#include "core/customers/customer_list.h"
#include "core/search/match_reason_store.h"
#include "core/demo/dice.h"
#include "core/filters/typed_search.h"
#include "core/shop/shop.h"
#include "core/storage/snapshot.h"
#include <cstring>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPeopleAsked = 120, kEnoughPresses = 1000, kRows = 50;

/// The box as the window has it: filters, search, rows, and why each was found.
class Box {
public:
    explicit Box(Shop& shop) : shop_(shop), typed_(shop.reader(), shop.today()), region_(shop.profile().country) {}
    size_t press(const QString& typed) {
        const Snapshot moment(shop_.reader());
        const SearchQuery query = typed_.read(typed);
        const SearchResult found = shop_.search().search(query, kRows);
        std::vector<qint64> ids;
        for (const auto& hit : found.hits) ids.push_back(hit.id.value);
        MatchReasonStore why(shop_.reader(), region_);
        for (const CustomerRow& row : CustomerList(shop_.reader()).rows(ids)) static_cast<void>(why.of(row.id, row.displayName, query, found));
        return ids.size();
    }

private:
    Shop& shop_;
    TypedSearch typed_;
    QString region_;
};

/// Somebody from the book, drawn by lot.
class Draw {
public:
    Draw(Shop& shop, quint64 seed) : dice(seed), shop_(shop), last_(shop.reader().integer("SELECT max(customer_id) FROM derived_person")) {}
    Customer next() {
        for (;;)
            if (auto customer = CustomerStore(shop_.reader()).find(CustomerId{1 + static_cast<qint64>(dice.next() % static_cast<quint64>(last_))}); customer && !customer->isBinned) return *customer;
    }
    Dice dice;

private:
    Shop& shop_;
    qint64 last_;
};

QString cardOf(Shop& shop, const Customer& customer) {
    const auto standing = LoyaltyStore(shop.reader()).standing(customer.id);
    return standing ? standing->cardNumber : QString();
}

// What is typed at a counter for this person: a name, two name parts, a phone, its tail, an e-mail, a card.
QString atTheCounter(Shop& shop, const Customer& customer, Dice& dice) {
    switch (dice.below(6)) {
    case 0: return customer.displayName;
    case 1: return customer.displayName.section(u' ', -1) + u' ' + customer.displayName.section(u' ', 0, 0).left(3);
    case 2: return customer.phones.empty() ? QString() : customer.phones[0].number.asTyped;
    case 3: return customer.phones.empty() ? QString() : customer.phones[0].number.digits.right(5);
    case 4: return customer.emails.empty() ? QString() : customer.emails[0].address;
    default: return cardOf(shop, customer);
    }
}

QString wordOf(const QString& text, Dice& dice) {
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return words.isEmpty() ? QString() : words[dice.below(static_cast<int>(words.size()))];
}

struct Kind {
    QString name;
    std::function<QString(const Customer&, Dice&)> typed;  ///< empty when this person has nothing of the kind
};

std::vector<Kind> kinds(Shop& shop) {
    const auto given = [](const Customer& c) { return c.displayName.section(u' ', 0, 0); };
    const auto street = [](const Customer& c) { return c.addresses.empty() ? QString() : c.addresses[0].street; };
    const auto city = [](const Customer& c) { return c.addresses.empty() ? QString() : c.addresses[0].city; };
    return {{u"name"_s, [](const Customer& c, Dice&) { return c.displayName; }},
            {u"street"_s, [=](const Customer& c, Dice&) { return street(c); }},
            {u"town"_s, [=](const Customer& c, Dice&) { return city(c); }},
            {u"name and town"_s, [=](const Customer& c, Dice&) { return city(c).isEmpty() ? QString() : given(c) + u' ' + city(c); }},
            {u"tag"_s, [](const Customer& c, Dice&) { return c.tags.value(0); }},
            {u"note"_s, [&shop](const Customer& c, Dice& dice) {
                 for (const Interaction& entry : InteractionStore(shop.reader()).of(c.id, 50))
                     if (entry.kind == Interaction::Kind::Note) return wordOf(entry.text, dice) + u' ' + wordOf(entry.text, dice);
                 return wordOf(c.note, dice);
             }},
            {u"name and note"_s, [=](const Customer& c, Dice& dice) { return c.note.isEmpty() ? QString() : given(c) + u' ' + wordOf(c.note, dice); }},
            {u"name and phone"_s, [=](const Customer& c, Dice&) { return c.phones.empty() ? QString() : given(c) + u' ' + c.phones[0].number.digits; }},
            {u"filter"_s, [=](const Customer& c, Dice&) { return city(c).isEmpty() ? QString() : u"city:\""_s + city(c) + (c.tags.isEmpty() ? u"\" -tag:wedding "_s : u"\" tag:"_s + c.tags[0] + u' ') + given(c); }},
            {u"card filter"_s, [&shop](const Customer& c, Dice&) { return cardOf(shop, c).isEmpty() ? QString() : u"card:"_s + cardOf(shop, c).right(5); }}};
}

// One slip of the finger somewhere in a word of at least five letters.
QString mistyped(QString word, Dice& dice) {
    const int at = dice.between(1, static_cast<int>(word.size()) - 2);
    switch (dice.below(4)) {
    case 0: return word.remove(at, 1);
    case 1: return word.insert(at, word[at]);
    case 2: word[at] = word[at] == u'o' ? u'a' : u'o'; return word;
    default: {
        const QChar letter = word[at];
        word[at] = word[at + 1];
        word[at + 1] = letter;
        return word;
    }
    }
}

double memmemScan(Shop& shop, qsizetype* bytes) {
    QByteArray all;
    Statement s(shop.reader(), "SELECT folded FROM derived_person");
    while (s.step()) {
        const auto line = s.utf8(0);
        all.append(line.data(), static_cast<qsizetype>(line.size()));
        all.append('\n');
    }
    *bytes = all.size();
    Samples scans;
    for (const char* word : {" zz", " kowalczyk x", "0709999999", " akerstrom e"})
        scans.cpu([&] {
            const char* at = all.constData();
            const char* end = at + all.size();
            qsizetype hits = 0;
            while ((at = static_cast<const char*>(memmem(at, static_cast<size_t>(end - at), word, strlen(word))))) ++at, ++hits;
            asm volatile("" : : "r"(hits));  // keeps the scan, whose result nobody uses
        });
    return scans.median();
}

void pressKeys(Box& box, const QString& whole, Samples& keys) {
    for (qsizetype length = 1; length <= whole.size(); ++length) keys.cpu([&] { static_cast<void>(box.press(whole.left(length))); });
}

}  // namespace

Figure measureSearch(Shop& shop) {
    shop.search().adopt(CustomerSearch::readRecents(shop.reader()));
    Box box(shop);
    Draw draw(shop, 7);
    Samples keys;
    for (int person = 0; person < kPeopleAsked || keys.count() < kEnoughPresses; ++person) {
        const Customer customer = draw.next();
        const QString typed = atTheCounter(shop, customer, draw.dice);
        pressKeys(box, typed.isEmpty() ? customer.displayName : typed, keys);
    }
    qsizetype bytes = 0;
    const double scan = memmemScan(shop, &bytes), p99 = keys.percentile(99);
    return {u"search, CPU a key press (%1 presses, %2 rows shown)"_s.arg(keys.count()).arg(kRows), keys.text(), u"memmem over %1 MB: %2"_s.arg(bytes / 1000000).arg(milliseconds(scan)),
            times(p99 / scan), u"p99 ≤ 5 ms and ≤ 0.3 ×"_s, p99 <= 5 && p99 <= 0.3 * scan};
}

Figure measureSearchOfEverything(Shop& shop) {
    Box box(shop);
    QStringList each;
    double worst = 0;
    for (const Kind& kind : kinds(shop)) {
        Draw draw(shop, 17);
        Samples keys;
        for (int tries = 0; tries < 3000 && keys.count() < 400; ++tries)
            if (const QString typed = kind.typed(draw.next(), draw.dice); !typed.isEmpty()) pressKeys(box, typed, keys);
        each << kind.name + u' ' + milliseconds(keys.percentile(99));
        worst = std::max(worst, keys.percentile(99));
    }
    return {u"search by name, street, town, tag, note, card, filter, and several together: the slowest kind"_s, u"p99 %1"_s.arg(milliseconds(worst)), each.join(u" · "_s), {}, u"p99 ≤ 5 ms"_s, worst <= 5};
}

Figure measureSlips(Shop& shop) {
    Box box(shop);
    Draw draw(shop, 19);
    Samples keys;
    int found = 0, asked = 0;
    while (asked < 300) {
        const QString name = draw.next().displayName.section(u' ', -1);
        if (name.size() < 5) continue;
        const QString typed = mistyped(name, draw.dice);
        size_t hits = 0;
        keys.cpu([&] { hits = box.press(typed); });
        found += hits > 0 ? 1 : 0;
        ++asked;
    }
    const double p99 = keys.percentile(99);
    return {u"search for a name typed with a slip"_s, keys.text(), u"%1 of %2 found"_s.arg(found).arg(asked), {}, u"p99 ≤ 16 ms"_s, p99 <= 16};
}

}  // namespace regulars::bench
