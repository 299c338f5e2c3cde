#pragma once
#include "core/demo/demo_person.h"
#include "core/loyalty/programme.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// Writes make-believe customers straight into a new file, outside any action; only the generator uses it.
class DemoStore {
public:
    DemoStore(Connection& connection, const Programme& programme, Day today, quint64 seed);
    void add(DemoPerson person);
    /// Writes the stamps and rewards of everybody added, in the order in which they were given.
    void writeLedger();

private:
    struct Given {
        qint64 at, account;
        qint64 entry;  ///< the visit that earned it
        int daysAgo;
        bool isReward, byOwner;
    };
    void addHappenings(CustomerId id, const DemoPerson& person);
    void addCard(CustomerId id, const DemoPerson& person);
    void addLedger(CustomerId id, const DemoPerson& person);
    qint64 addEvent(const Given& given);
    [[nodiscard]] qint64 instantOf(int daysAgo, int minutes);
    Connection& connection_;
    Programme programme_;
    Day today_;
    quint64 seed_;
    qint64 cards_ = 0, events_ = 0;
    std::vector<qint64> entries_;    ///< of the person being written, one a happening
    std::vector<Given> given_;       ///< customer by customer, each one's oldest first
    std::vector<qint64> midnights_;  ///< by days ago: time zones are slow to ask ten million times
    std::vector<QString> days_;
};

}  // namespace regulars
