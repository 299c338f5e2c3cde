#include "core/demo/demo_store.h"
#include "core/base/clock.h"
#include "core/customers/customer_store.h"
#include "core/loyalty/card_number.h"
#include "core/tasks/task_store.h"
#include <algorithm>
#include <numeric>

namespace regulars {

using namespace Qt::StringLiterals;

DemoStore::DemoStore(Connection& connection, const Programme& programme, Day today, quint64 seed)
    : connection_(connection), programme_(programme), today_(today), seed_(seed) {
    for (int daysAgo = 0; daysAgo <= 800; ++daysAgo) {
        midnights_.push_back(Clock::at(today.plusDays(-daysAgo), 0));
        days_.push_back(today.plusDays(-daysAgo).iso());
    }
}

qint64 DemoStore::instantOf(int daysAgo, int minutes) { return midnights_[static_cast<size_t>(daysAgo)] + qint64{minutes} * 60000; }

void DemoStore::add(DemoPerson person) {
    // Asked when they were first written down.
    if (!person.happenings.empty())
        for (ConsentEvent& consent : person.customer.consents) consent.at = instantOf(person.happenings.front().daysAgo, person.happenings.front().minutes);
    const CustomerId id = CustomerStore(connection_).add(person.customer);
    addHappenings(id, person);
    if (person.hasCard) {
        addCard(id, person);
        addLedger(id, person);
    }
    for (Task task : person.tasks) {
        task.customer = id;
        task.createdBy = StaffId{1};
        task.createdAt = instantOf(7, 700);
        TaskStore(connection_).add(task);
    }
}

void DemoStore::addHappenings(CustomerId id, const DemoPerson& person) {
    Statement s(connection_, "INSERT INTO interaction(customer_id, kind, day, at, text, direction, outcome, amount_minor, currency, staff_id) "
                             "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    entries_.clear();
    for (const auto& h : person.happenings) {
        const bool isCall = h.kind == Interaction::Kind::Call;
        const std::string_view kind = isCall ? "call" : h.kind == Interaction::Kind::Visit ? "visit" : "note";
        std::optional<std::string_view> direction, outcome, currency;
        if (isCall) {
            direction = h.incoming ? "in" : "out";
            outcome = h.reached ? "reached" : "message";
        }
        std::optional<qint64> amount;
        if (h.amountMinor > 0) {
            amount = h.amountMinor;
            currency = "SEK";
        }
        s.bind(id, kind, days_[static_cast<size_t>(h.daysAgo)], instantOf(h.daysAgo, h.minutes), h.text, direction, outcome, amount, currency, h.byOwner ? 1 : 2).run();
        entries_.push_back(connection_.lastInsertId());
    }
}

void DemoStore::addCard(CustomerId id, const DemoPerson&) {
    // The counter's number is spread over the ten digits so that neighbours differ, and Elin keeps the card of the pictures.
    ++cards_;
    const quint64 number = cards_ == 1 ? 4711 : (static_cast<quint64>(cards_) * 7368787ULL + seed_ * 104729ULL + 1) % 9999990001ULL;
    Statement s(connection_, "INSERT OR IGNORE INTO loyalty_card(number, customer_id, status) VALUES(?1, ?2, 'active')");
    s.bind(CardNumber::make(number).digits(), id).run();
}

void DemoStore::addLedger(CustomerId id, const DemoPerson& person) {
    std::vector<const DemoPerson::Happening*> stamped;
    for (const auto& h : person.happenings)
        if (person.stampsWanted >= 0 ? h.kind == Interaction::Kind::Visit : h.stamp) stamped.push_back(&h);
    // The cast's cards show what the pictures show: the newest visits carry the stamps.
    if (person.stampsWanted >= 0 && stamped.size() > static_cast<size_t>(person.stampsWanted))
        stamped.erase(stamped.begin(), stamped.end() - person.stampsWanted);
    if (stamped.empty()) return;
    Statement(connection_, "INSERT INTO loyalty_account(programme_id, customer_id, status) VALUES(?1, ?2, 'active')").bind(programme_.id, id).run();
    const qint64 account = connection_.lastInsertId();
    int open = 0;
    for (const auto* h : stamped) {
        const bool isReward = open == programme_.terms.stampsNeeded && person.stampsWanted < 0;
        given_.push_back({instantOf(h->daysAgo, h->minutes), account, entries_[static_cast<size_t>(h - person.happenings.data())], h->daysAgo, isReward, h->byOwner});
        open = isReward ? 0 : open + 1;
    }
}

qint64 DemoStore::addEvent(const Given& given) {
    Statement s(connection_, "INSERT INTO loyalty_event(uid, account_id, kind, terms_id, staff_id, occurred_on, recorded_at, source) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    std::optional<QString> source;
    if (!given.isReward) source = u"visit:%1"_s.arg(given.entry);
    s.bind(u"demo:%1"_s.arg(++events_), given.account, std::string_view(given.isReward ? "redeem" : "earn"), programme_.terms.id, given.byOwner ? 1 : 2,
           days_[static_cast<size_t>(given.daysAgo)], given.at, source).run();
    return connection_.lastInsertId();
}

void DemoStore::writeLedger() {
    std::vector<size_t> order(given_.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) { return given_[a].at < given_[b].at; });
    Statement lot(connection_, "INSERT INTO loyalty_lot(account_id, event_id, units, usable_from) VALUES(?1, ?2, 1, ?3)");
    Statement entry(connection_, "INSERT INTO loyalty_entry(event_id, lot_id, delta, draw_of) VALUES(?1, ?2, ?3, ?4)");
    std::vector<qint64> lots(given_.size());
    const auto needed = static_cast<size_t>(programme_.terms.stampsNeeded);
    for (const size_t i : order) {
        const Given& given = given_[i];
        const qint64 event = addEvent(given);
        if (given.isReward) {
            // A reward takes exactly the stamps given before it.
            for (size_t stamp = i - needed; stamp < i; ++stamp) entry.bind(event, lots[stamp], -1, event).run();
            continue;
        }
        lot.bind(given.account, event, days_[static_cast<size_t>(given.daysAgo)]).run();
        lots[i] = connection_.lastInsertId();
        entry.bind(event, lots[i], 1, std::optional<qint64>{}).run();
    }
}

}  // namespace regulars
