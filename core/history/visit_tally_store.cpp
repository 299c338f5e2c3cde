#include "core/history/visit_tally_store.h"
#include <array>
#include <chrono>

namespace regulars {

namespace {

int number(std::string_view digits) {
    int value = 0;
    for (const char digit : digits) value = value * 10 + (digit - '0');
    return value;
}

// Days since 1970 of YYYY-MM-DD; reading it through QDate would cost more than the whole scan.
qint64 dayNumber(std::string_view iso) {
    using namespace std::chrono;
    if (iso.size() != 10) return 0;
    const year_month_day day{year{number(iso.substr(0, 4))}, month{static_cast<unsigned>(number(iso.substr(5, 2)))}, std::chrono::day{static_cast<unsigned>(number(iso.substr(8, 2)))}};
    return sys_days{day}.time_since_epoch().count();
}

// The middle value; of two middle values their mean, halves rounded up.
std::optional<int> median(std::vector<qint64>& values) {
    if (values.empty()) return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) return static_cast<int>(*middle);
    const qint64 below = *std::max_element(values.begin(), middle);
    return static_cast<int>((below + *middle + 1) / 2);
}

/// Sums up one customer's visits, given in the order of their days.
class Count {
public:
    void begin(qint64 customer) {
        tally_ = {};
        tally_.customer = CustomerId{customer};
        gaps_.clear();
        for (std::string& day : lastThree_) day.clear();
    }
    void add(std::string_view day, qint64 amountMinor) {
        if (tally_.visits == 0) tally_.firstVisit = day;
        else if (day != lastThree_[newest_]) gaps_.push_back(dayNumber(day) - dayNumber(lastThree_[newest_]));
        newest_ = (newest_ + 1) % 3;
        lastThree_[newest_] = day;
        ++tally_.visits;
        tally_.spendMinor += amountMinor;
    }
    [[nodiscard]] const VisitTally& finish() {
        tally_.lastVisit = lastThree_[newest_];
        tally_.thirdLastVisit = lastThree_[(newest_ + 1) % 3];
        tally_.medianGapDays = median(gaps_);
        return tally_;
    }
    [[nodiscard]] qint64 customer() const { return tally_.customer.value; }

private:
    VisitTally tally_;
    std::array<std::string, 3> lastThree_;
    size_t newest_ = 0;
    std::vector<qint64> gaps_;
};

constexpr std::string_view kKept =
    "SELECT customer_id, first_visit, last_visit, third_last_visit, visits, median_gap_days, spend_minor FROM derived_visits ";

VisitTally tallyOf(const Statement& s) {
    VisitTally tally{s.id<CustomerId>(0), std::string(s.utf8(1)), std::string(s.utf8(2)), std::string(s.utf8(3)), s.integer(4), {}, s.integer(6)};
    if (!s.isNull(5)) tally.medianGapDays = static_cast<int>(s.integer(5));
    return tally;
}

}  // namespace

void VisitTallyStore::count(qint64 firstCustomer, qint64 lastCustomer, const std::function<void(const VisitTally&)>& each) {
    Statement s(connection_, "SELECT customer_id, day, amount_minor FROM interaction INDEXED BY interaction_customer "
                             "WHERE customer_id BETWEEN ?1 AND ?2 AND kind = 'visit' ORDER BY customer_id, day");
    s.bind(firstCustomer, lastCustomer);
    Count count;
    while (s.step()) {
        if (const qint64 customer = s.integer(0); customer != count.customer()) {
            if (count.customer() != 0) each(count.finish());
            count.begin(customer);
        }
        count.add(s.utf8(1), s.integer(2));
    }
    if (count.customer() != 0) each(count.finish());
}

void VisitTallyStore::compare(const std::function<void(const VisitTally*, const VisitTally*)>& each) {
    Statement s(connection_, std::string(kKept) + "ORDER BY customer_id");
    std::optional<VisitTally> kept;
    const auto advance = [&] {
        if (s.step()) kept = tallyOf(s);
        else kept.reset();
    };
    advance();
    count(1, std::numeric_limits<qint64>::max(), [&](const VisitTally& counted) {
        for (; kept && kept->customer < counted.customer; advance()) each(&*kept, nullptr);
        if (!kept || kept->customer != counted.customer) return each(nullptr, &counted);
        if (*kept != counted) each(&*kept, &counted);
        advance();
    });
    for (; kept; advance()) each(&*kept, nullptr);
}

std::optional<VisitTally> VisitTallyStore::find(CustomerId id) {
    Statement s(connection_, std::string(kKept) + "WHERE customer_id = ?1");
    s.bind(id);
    if (!s.step()) return std::nullopt;
    return tallyOf(s);
}

void VisitTallyStore::put(const VisitTally& tally) {
    std::optional<std::string_view> third;
    if (!tally.thirdLastVisit.empty()) third = tally.thirdLastVisit;
    Statement(connection_, "INSERT INTO derived_visits(customer_id, first_visit, last_visit, third_last_visit, visits, median_gap_days, spend_minor) "
                           "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(customer_id) DO UPDATE SET first_visit = excluded.first_visit, "
                           "last_visit = excluded.last_visit, third_last_visit = excluded.third_last_visit, visits = excluded.visits, "
                           "median_gap_days = excluded.median_gap_days, spend_minor = excluded.spend_minor")
        .bind(tally.customer, std::string_view(tally.firstVisit), std::string_view(tally.lastVisit), third, tally.visits, tally.medianGapDays, tally.spendMinor)
        .run();
}

void VisitTallyStore::remove(qint64 customer) { Statement(connection_, "DELETE FROM derived_visits WHERE customer_id = ?1").bind(customer).run(); }

void VisitTallyStore::clear() { connection_.run("DELETE FROM derived_visits"); }

}  // namespace regulars
