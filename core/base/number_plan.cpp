#include "core/base/number_plan.h"
#include <QVarLengthArray>
#include <array>
#include <bitset>
#include <vector>

namespace regulars {

namespace {

/// The areas of one length: a set of three-digit beginnings, "110-123 125".
struct Areas {
    int length;
    const char* beginnings;
};

/// What is dialled in a country, from the national numbering plans.
struct Plan {
    std::vector<QStringView> regions;
    QStringView callingCode;
    QStringView trunk;         ///< dialled before a number from inside the country
    bool trunkIsWritten;       ///< and written in front of it, too
    bool oftenWithoutPlus;     ///< the calling code without a plus cannot be taken for an area
    char16_t leastFourthDigit;
    std::vector<Areas> areas;
};

const std::vector<Plan>& plans() {
    static const std::vector<Plan> all{
#include "core/base/number_plans.inc"
    };
    return all;
}

/// A plan with its areas unfolded for looking up.
class Areabook {
public:
    explicit Areabook(const Plan& plan) : plan_(&plan) {
        for (const Areas& areas : plan.areas)
            sets_.emplace_back(areas.length, unfolded(areas.beginnings));
    }
    [[nodiscard]] const Plan& plan() const { return *plan_; }
    /// Whether these national digits, without trunk prefix, are a number of the plan.
    [[nodiscard]] bool holds(QStringView number) const {
        for (const auto& [length, beginnings] : sets_) {
            if (number.size() == length)
                return beginnings[beginning(number)] && number[3].unicode() >= plan_->leastFourthDigit;
        }
        return false;
    }

private:
    using Beginnings = std::bitset<1000>;
    static size_t beginning(QStringView number) {
        const auto digit = [&](qsizetype i) { return static_cast<size_t>(number[i].unicode() - u'0'); };
        return digit(0) * 100 + digit(1) * 10 + digit(2);
    }
    static Beginnings unfolded(const char* text) {
        Beginnings set;
        size_t from = 0, value = 0;
        bool range = false;
        for (const char* c = text;; ++c) {
            if (*c >= '0' && *c <= '9') {
                value = value * 10 + static_cast<size_t>(*c - '0');
                continue;
            }
            if (*c == '-') {
                from = value;
                range = true;
            } else {
                for (size_t i = range ? from : value; i <= value; ++i)
                    set.set(i);
                range = false;
            }
            value = 0;
            if (*c == '\0')
                return set;
        }
    }
    const Plan* plan_;
    std::vector<std::pair<qsizetype, Beginnings>> sets_;
};

const std::vector<Areabook>& books() {
    static const std::vector<Areabook> all(plans().begin(), plans().end());
    return all;
}

PlannedNumber settled(const Plan& plan, QStringView number) {
    PlannedNumber planned;
    planned.e164.reserve(1 + plan.callingCode.size() + number.size());
    planned.e164 += u'+';
    planned.e164 += plan.callingCode;
    planned.e164 += number;
    planned.national.reserve(plan.trunk.size() + number.size());
    if (plan.trunkIsWritten)
        planned.national += plan.trunk;
    planned.national += number;
    return planned;
}

/// A number whose calling code comes first; "+46 (0)70" has the trunk prefix as well.
std::optional<PlannedNumber> international(QStringView digits) {
    for (const Areabook& book : books()) {
        const Plan& plan = book.plan();
        if (!digits.startsWith(plan.callingCode))
            continue;
        QStringView number = digits.sliced(plan.callingCode.size());
        if (plan.trunk == u"0" && number.startsWith(u'0'))
            number = number.sliced(1);
        return book.holds(number) ? std::optional(settled(plan, number)) : std::nullopt;
    }
    return {};
}

std::optional<PlannedNumber> national(QStringView digits, QStringView region) {
    for (const Areabook& book : books()) {
        const Plan& plan = book.plan();
        if (std::find(plan.regions.begin(), plan.regions.end(), region) == plan.regions.end())
            continue;
        if (book.holds(digits))
            return settled(plan, digits);
        if (!plan.trunk.isEmpty() && digits.startsWith(plan.trunk) && book.holds(digits.sliced(plan.trunk.size())))
            return settled(plan, digits.sliced(plan.trunk.size()));
        if (digits.startsWith(u"00"))
            return international(digits.sliced(2));
        if (plan.oftenWithoutPlus && digits.startsWith(plan.callingCode) && book.holds(digits.sliced(plan.callingCode.size())))
            return settled(plan, digits.sliced(plan.callingCode.size()));
        return {};
    }
    return {};
}

}  // namespace

std::optional<PlannedNumber> plannedNumber(QStringView typed, QStringView region) {
    constexpr qsizetype mostDigits = 20;
    std::array<QChar, mostDigits> digits;
    size_t count = 0;
    bool plus = false;
    for (const QChar c : typed) {
        const char16_t unit = c.unicode();
        if (unit >= u'0' && unit <= u'9') {
            if (count == digits.size())
                return {};
            digits[count++] = c;
        } else if (unit == u'+' && !plus && count == 0) {
            plus = true;
        } else if (unit != u' ' && unit != u'-' && unit != 0xA0 && unit != u'(' && unit != u')' && unit != u'.') {
            return {};
        }
    }
    const QStringView all(digits.data(), static_cast<qsizetype>(count));
    return plus ? international(all) : national(all, region);
}

std::optional<PlannedNumber> plannedE164(QStringView e164) {
    return e164.startsWith(u'+') ? plannedNumber(e164, {}) : std::nullopt;
}

}  // namespace regulars
