#include "core/service/early_warning.h"
#include <algorithm>
#include <cmath>
#include <map>

namespace regulars {

namespace {

// A smaller term than this part of the sum changes nothing in it.
constexpr double kNothing = 1e-18;

double poissonTerm(qint64 count, double mean) {
    double logarithm = -mean;
    for (qint64 i = 1; i <= count; ++i) logarithm += std::log(mean / static_cast<double>(i));
    return std::exp(logarithm);
}

QString keyOf(const QString& lot) { return lot.simplified().toCaseFolded(); }

/// One product's record, counted.
class Counting {
public:
    Counting(const ProductRecord& record, Day today, const WarningRule& rule) : record_(record), rule_(rule), windowFrom_(today.plusDays(1 - rule.windowDays)), today_(today) {
        const auto known = record.knownSince.isValid() ? record.knownSince.daysTo(windowFrom_) : 0;
        baseDays_ = static_cast<int>(std::clamp<qint64>(known, std::min(rule.windowDays, rule.baseDays), rule.baseDays));
        baseFrom_ = windowFrom_.plusDays(-baseDays_);
    }

    [[nodiscard]] std::vector<EarlyWarning> warnings() const {
        std::vector<EarlyWarning> all;
        raise(all, {}, within(windowFrom_, {}), rule_.windowDays, expectedOfProduct());
        std::map<QString, QString> lots;
        for (const auto& mark : record_.marks)
            if (!mark.lot.isEmpty() && isWithin(mark, windowFrom_)) lots.emplace(keyOf(mark.lot), mark.lot);
        for (const auto& [key, lot] : lots) raiseLot(all, lot);
        return all;
    }

private:
    [[nodiscard]] bool isWithin(const ProductRecord::Mark& mark, Day from) const { return from <= mark.day && mark.day <= today_; }

    // The complaints since a day, of one lot if one is named.
    [[nodiscard]] std::vector<ComplaintId> within(Day from, const QString& lot) const {
        std::vector<ComplaintId> cases;
        for (const auto& mark : record_.marks)
            if (isWithin(mark, from) && (lot.isEmpty() || keyOf(mark.lot) == keyOf(lot))) cases.push_back(mark.id);
        return cases;
    }

    [[nodiscard]] double expectedOfProduct() const {
        const auto before = std::count_if(record_.marks.begin(), record_.marks.end(), [this](const auto& mark) { return baseFrom_ <= mark.day && mark.day < windowFrom_; });
        double soldNow = 0, soldBefore = 0;
        for (const auto& sold : record_.sold) {
            soldNow += static_cast<double>(sold.now);
            soldBefore += static_cast<double>(sold.before);
        }
        const double byDays = static_cast<double>(rule_.windowDays) / baseDays_, bySales = soldBefore > 0 ? soldNow / soldBefore : 0;
        return (static_cast<double>(before) + 0.5) * std::max(byDays, bySales);
    }

    void raiseLot(std::vector<EarlyWarning>& all, const QString& lot) const {
        double own = 0, others = 0;
        for (const auto& sold : record_.sold) {
            if (sold.lot.isEmpty()) continue;
            (keyOf(sold.lot) == keyOf(lot) ? own : others) += static_cast<double>(sold.now + sold.before);
        }
        if (own <= 0 || others <= 0) return raise(all, lot, within(windowFrom_, lot), rule_.windowDays, expectedOfProduct());
        const auto ofOthers = std::count_if(record_.marks.begin(), record_.marks.end(),
                                            [&](const auto& mark) { return isWithin(mark, baseFrom_) && !mark.lot.isEmpty() && keyOf(mark.lot) != keyOf(lot); });
        raise(all, lot, within(baseFrom_, lot), rule_.windowDays + baseDays_, (static_cast<double>(ofOthers) + 0.5) * own / others);
    }

    void raise(std::vector<EarlyWarning>& all, const QString& lot, std::vector<ComplaintId> cases, int days, double expected) const {
        if (std::ssize(cases) < rule_.fewest) return;
        const double probability = poissonTail(std::ssize(cases), expected);
        if (probability <= rule_.level) all.push_back({record_.product, record_.name, lot, days, std::llround(expected * 1000), probability, std::move(cases)});
    }

    const ProductRecord& record_;
    const WarningRule& rule_;
    Day windowFrom_, today_, baseFrom_;
    int baseDays_ = 1;
};

}  // namespace

double poissonTail(qint64 count, double mean) {
    if (count <= 0) return 1;
    if (!(mean > 0)) return 0;
    double sum = 0;
    if (static_cast<double>(count) > mean) {
        double term = poissonTerm(count, mean);
        for (qint64 i = count + 1; term > sum * kNothing && term > 0; ++i) {
            sum += term;
            term *= mean / static_cast<double>(i);
        }
        return std::min(sum, 1.0);
    }
    double term = poissonTerm(count - 1, mean);
    for (qint64 i = count - 1; i >= 0 && term > sum * kNothing && term > 0; --i) {
        sum += term;
        term *= static_cast<double>(i) / mean;
    }
    return std::clamp(1 - sum, 0.0, 1.0);
}

std::vector<EarlyWarning> warningsOf(const ProductRecord& record, Day today, const WarningRule& rule) { return Counting(record, today, rule).warnings(); }

}  // namespace regulars
