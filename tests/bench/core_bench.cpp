#include "tests/bench/core_bench.h"
#include "core/customers/customer_list.h"
#include "core/demo/dice.h"
#include "core/shop/shop.h"
#include <QFile>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPeopleAsked = 120;
constexpr int kRows = 50;

// What is typed at a counter for this person, grown key by key: a name, two name parts, a phone, its tail, an e-mail, a card.
QStringList typedFor(Shop& shop, CustomerId id, Dice& dice) {
    const auto customer = *CustomerStore(shop.reader()).find(id);
    QString whole;
    switch (dice.below(6)) {
    case 0: whole = customer.displayName; break;
    case 1: whole = customer.displayName.section(u' ', -1) + u' ' + customer.displayName.section(u' ', 0, 0).left(3); break;
    case 2: whole = customer.phones.empty() ? customer.displayName : customer.phones[0].number.asTyped; break;
    case 3: whole = customer.phones.empty() ? customer.displayName : customer.phones[0].number.digits.right(5); break;
    case 4: whole = customer.emails.empty() ? customer.displayName : customer.emails[0].address; break;
    default: {
        const auto standing = LoyaltyStore(shop.reader()).standing(id);
        whole = standing && !standing->cardNumber.isEmpty() ? standing->cardNumber : customer.displayName;
    }
    }
    QStringList typed;
    for (qsizetype length = 1; length <= whole.size(); ++length) typed << whole.left(length);
    return typed;
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

double fdatasyncFloor(const QString& beside, Samples& floor) {
    const QByteArray path = QFile::encodeName(beside + u".floor"_s);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const QByteArray block(8 * 4096, 'x');
    for (int i = 0; i < 1000; ++i)
        floor.wall([&] {
            if (::write(descriptor, block.constData(), static_cast<size_t>(block.size())) != block.size()) return;
            ::fdatasync(descriptor);
        });
    ::close(descriptor);
    ::unlink(path.constData());
    return floor.median();
}

}  // namespace

Figure measureSearch(Shop& shop) {
    Dice dice(7);
    const qint64 last = shop.reader().integer("SELECT max(customer_id) FROM derived_person");
    shop.search().adopt(CustomerSearch::readRecents(shop.reader()));
    Samples keys;
    int presses = 0;
    CustomerList list(shop.reader());
    for (int person = 0; person < kPeopleAsked || presses < 1000; ++person) {
        const CustomerId id{1 + static_cast<qint64>(dice.next() % static_cast<quint64>(last))};
        if (!CustomerStore(shop.reader()).exists(id)) continue;
        for (const QString& typed : typedFor(shop, id, dice)) {
            ++presses;
            keys.cpu([&] {
                std::vector<qint64> ids;
                for (const CustomerId found : shop.search().find(typed, kRows)) ids.push_back(found.value);
                static_cast<void>(list.rows(ids));
            });
        }
    }
    qsizetype bytes = 0;
    const double scan = memmemScan(shop, &bytes);
    const double p99 = keys.percentile(99);
    return {u"search, CPU a key press (%1 presses, %2 rows shown)"_s.arg(presses).arg(kRows), keys.text(),
            u"memmem over %1 MB: %2"_s.arg(bytes / 1000000).arg(milliseconds(scan)), times(p99 / scan), u"p99 ≤ 5 ms and ≤ 0.3 ×"_s, p99 <= 5 && p99 <= 0.3 * scan};
}

Figure measureListOrder(Shop& shop) {
    CustomerList list(shop.reader());
    Samples ours, raw;
    for (int round = 0; round < 5; ++round) {
        ours.cpu([&] {
            const auto ids = list.ids(CustomerList::Order::Name);
            static_cast<void>(list.rows(std::span(ids).first(std::min<size_t>(ids.size(), 20))));
        });
        raw.cpu([&] {
            sqlite3_stmt* statement = nullptr;
            sqlite3_prepare_v2(shop.reader().handle(), "SELECT customer_id FROM derived_person ORDER BY sort_key, customer_id", -1, &statement, nullptr);
            std::vector<qint64> ids;
            while (sqlite3_step(statement) == SQLITE_ROW) ids.push_back(sqlite3_column_int64(statement, 0));
            sqlite3_finalize(statement);
        });
    }
    const double ratio = ours.median() / raw.median();
    return {u"all ids in name order, and the first rows"_s, ours.text(), u"raw index scan: %1"_s.arg(milliseconds(raw.median())), times(ratio), u"≤ 1.5 ×"_s, ratio <= 1.5};
}

Figure measureOpenCustomer(Shop& shop) {
    Dice dice(11);
    const qint64 last = shop.reader().integer("SELECT max(customer_id) FROM derived_person");
    Samples ours, raw;
    const std::vector<const char*> statements{
        "SELECT * FROM customer WHERE id = ?1", "SELECT * FROM customer_phone WHERE customer_id = ?1", "SELECT * FROM customer_email WHERE customer_id = ?1",
        "SELECT * FROM customer_address WHERE customer_id = ?1", "SELECT * FROM customer_date WHERE customer_id = ?1", "SELECT * FROM consent_event WHERE customer_id = ?1",
        "SELECT i.*, s.name FROM interaction i JOIN staff s ON s.id = i.staff_id WHERE i.customer_id = ?1 ORDER BY i.day DESC, i.at DESC, i.id DESC LIMIT 50",
        "SELECT * FROM loyalty_card WHERE customer_id = ?1", "SELECT * FROM task WHERE customer_id = ?1", "SELECT * FROM derived_stamps WHERE customer_id = ?1"};
    for (int i = 0; i < 500; ++i) {
        const CustomerId id{1 + static_cast<qint64>(dice.next() % static_cast<quint64>(last))};
        raw.cpu([&] {
            for (const char* sql : statements) {
                Statement s(shop.reader(), sql);
                s.bind(id).run();
            }
        });
        ours.cpu([&] {
            static_cast<void>(CustomerStore(shop.reader()).find(id));
            static_cast<void>(InteractionStore(shop.reader()).of(id, 50));
            static_cast<void>(LoyaltyStore(shop.reader()).standing(id));
            static_cast<void>(TaskStore(shop.reader()).openOf(id));
        });
    }
    const double ratio = ours.median() / raw.median();
    return {u"open a customer: record, 50 entries, card, tasks"_s, ours.text(), u"its raw statements: %1"_s.arg(raw.text()), times(ratio), u"p99 ≤ 16 ms, ≤ 3 ×"_s,
            ours.percentile(99) <= 16 && ratio <= 3};
}

Figure measureVisits(Shop& shop) {
    Samples floor, visits;
    fdatasyncFloor(shop.database().path(), floor);
    Dice dice(13);
    const qint64 last = shop.reader().integer("SELECT max(customer_id) FROM derived_person");
    for (int i = 0; i < 1000; ++i) {
        Entry entry;
        entry.what.customer = CustomerId{1 + static_cast<qint64>(dice.next() % static_cast<quint64>(last))};
        entry.what.kind = Interaction::Kind::Visit;
        entry.what.text = u"bought Dress “Linnea” 38, belt"_s;
        entry.what.amount = Money{134800, {}};
        entry.stamp = true;
        visits.wall([&] { shop.historyDesk.log(StaffId{1}, entry).waitForFinished(); });
    }
    shop.database().drain();
    const double p50 = visits.median() / floor.median(), p99 = visits.percentile(99) / floor.percentile(99);
    return {u"log a visit with amount and stamp, 1,000 in a row"_s, visits.text(), u"write + fdatasync: %1"_s.arg(floor.text()), u"p50 %1, p99 %2"_s.arg(times(p50), times(p99)),
            u"both ≤ 3 ×"_s, p50 <= 3 && p99 <= 3};
}

}  // namespace regulars::bench
