#include "tests/bench/core_bench.h"
#include "core/customers/customer_list.h"
#include "core/demo/dice.h"
#include "core/shop/shop.h"
#include <QFile>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

/// What the disk itself needs to keep so many bytes: one append to a file of its own, then fdatasync.
class DiskFloor {
public:
    DiskFloor(const QString& beside, qint64 bytes) : path_(QFile::encodeName(beside + u".floor"_s)), block_(static_cast<qsizetype>(bytes), 'x') {
        descriptor_ = ::open(path_.constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    }
    ~DiskFloor() {
        ::close(descriptor_);
        ::unlink(path_.constData());
    }
    DiskFloor(const DiskFloor&) = delete;
    DiskFloor& operator=(const DiskFloor&) = delete;
    void append() const {
        if (::write(descriptor_, block_.constData(), static_cast<size_t>(block_.size())) == block_.size()) ::fdatasync(descriptor_);
    }

private:
    QByteArray path_, block_;
    int descriptor_ = -1;
};

/// Somebody at random comes in, buys something and has it stamped; waits until that is safe on the disk.
class Visits {
public:
    explicit Visits(Shop& shop) : shop_(shop), last_(shop.reader().integer("SELECT max(customer_id) FROM derived_person")) {}
    void logOne() {
        Entry entry;
        entry.what.customer = CustomerId{1 + static_cast<qint64>(dice_.next() % static_cast<quint64>(last_))};
        entry.what.kind = Interaction::Kind::Visit;
        entry.what.text = u"bought Dress “Linnea” 38, belt"_s;
        entry.what.amount = Money{134800, {}};
        entry.stamp = true;
        shop_.historyDesk.log(StaffId{1}, entry).waitForFinished();
    }
    /// How many bytes such a commit puts into the log, headers of its pages included.
    qint64 bytesOfOne() {
        constexpr int few = 50;
        const QString log = shop_.database().path() + u"-wal"_s;
        const qint64 before = QFile(log).size();
        for (int i = 0; i < few; ++i) logOne();
        return std::max<qint64>((QFile(log).size() - before) / few, 4096);
    }

private:
    Shop& shop_;
    Dice dice_{13};
    qint64 last_;
};

}  // namespace

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
    Visits visits(shop);
    const qint64 bytes = visits.bytesOfOne();
    const DiskFloor disk(shop.database().path(), bytes);
    Samples floor, logged;
    // In turns, because a disk is not as fast at one time as at another.
    for (int turn = 0; turn < 10; ++turn) {
        for (int i = 0; i < 100; ++i) floor.wall([&] { disk.append(); });
        for (int i = 0; i < 100; ++i) logged.wall([&] { visits.logOne(); });
    }
    shop.database().drain();
    const double p50 = logged.median() / floor.median(), p99 = logged.percentile(99) / floor.percentile(99);
    return {u"log a visit with amount and stamp, 1,000 in a row"_s, logged.text(), u"the %1 KB such a commit writes, in one append + fdatasync: %2"_s.arg(bytes / 1000).arg(floor.text()),
            u"p50 %1, p99 %2"_s.arg(times(p50), times(p99)), u"both ≤ 3 ×"_s, p50 <= 3 && p99 <= 3};
}

}  // namespace regulars::bench
