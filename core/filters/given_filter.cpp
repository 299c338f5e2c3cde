#include "core/filters/given_filter.h"
#include "core/base/text.h"
#include <QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GivenFilter)
};

}  // namespace

std::vector<GivenFilter> GivenFilter::all() {
    return {{u"all"_s, Words::tr("All"), Words::tr("Everybody in the book"), {}},
            {u"regulars"_s, Words::tr("Regulars"), Words::tr("Came at least 3 times in the last 12 months"), Condition::flag(FilterField::Regular)},
            {u"drifting"_s, Words::tr("Drifting"), Words::tr("Regulars who are away half as long again as they usually are, and more than 14 days"), Condition::flag(FilterField::Drifting)},
            {u"new"_s, Words::tr("New"), Words::tr("First seen in the last 30 days"), Condition::flag(FilterField::New)},
            {u"birthdays"_s, Words::tr("Birthday this week"), Words::tr("Have their birthday in this week, from its first day to its last"),
             Condition::is({FilterField::Birthday, Comparison::Equal, BirthdayTime{}, {}})}};
}

std::optional<GivenFilter> GivenFilter::find(const QString& word) {
    const QString wanted = fold(word);
    for (GivenFilter& filter : all())
        if (wanted == filter.code || wanted == fold(filter.name)) return std::move(filter);
    return std::nullopt;
}

}  // namespace regulars
