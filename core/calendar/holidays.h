#pragma once
#include "core/base/day.h"
#include "core/calendar/day_number.h"
#include <QCoreApplication>
#include <span>
#include <vector>

namespace regulars {

struct HolidayRule;

/// A public holiday, or a day like one.
struct Holiday {
    enum class Kind {
        Public,      ///< by law
        Substitute,  ///< the working day off in its stead, because the holiday falls on a weekend
        Eve          ///< no holiday by law, but no full working day either: Midsummer Eve, 24 December
    };
    Day day;
    QLatin1StringView key;  ///< "good_friday"; the same in every country and version
    Kind kind = Kind::Public;
    bool operator==(const Holiday&) const = default;
};

/// The public holidays of one country, computed from its laws. Made from 1990 on and checked for 1990 to 2040; later years go by
/// the law as it stands, earlier ones by the law of 1990. Nationwide days only: no Länder, states or cantons; GB is England and Wales.
/// Russia: the days off that the labour code names. Which weekend days the government moves by its yearly decree no rule
/// tells, nor that a day off on a weekend is mostly made up for on the next working day: a shop enters these as days of its own.
class HolidayRules {
    Q_DECLARE_TR_FUNCTIONS(HolidayRules)
public:
    /// By ISO 3166 code, "SE"; a country that is not known has no holidays.
    explicit HolidayRules(QStringView country);
    [[nodiscard]] static const QStringList& countries();
    [[nodiscard]] bool isKnown() const { return !rules_.empty(); }
    /// All of a year in order; of two on one day only the first. Substitutes count to the year they lie in.
    [[nodiscard]] std::vector<Holiday> of(int year) const;
    [[nodiscard]] std::optional<Holiday> on(Day day) const;
    /// "Good Friday", "Christmas Day (day in lieu)", in the language of the program; the key itself when it is not known.
    [[nodiscard]] static QString name(const Holiday& holiday);

private:
    [[nodiscard]] static QString name(QLatin1StringView key);
    std::span<const HolidayRule> rules_;
};

}  // namespace regulars
