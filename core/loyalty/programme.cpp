#include "core/loyalty/programme.h"
#include <QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct ProgrammeWords {
    Q_DECLARE_TR_FUNCTIONS(Programme)
};

}  // namespace

QString clawbackCode(Clawback clawback) {
    switch (clawback) {
    case Clawback::Clamp: return u"clamp"_s;
    case Clawback::Carry: return u"carry"_s;
    case Clawback::Refuse: return u"refuse"_s;
    }
    return {};
}

std::optional<Clawback> clawbackFrom(QStringView code) {
    for (const Clawback clawback : {Clawback::Clamp, Clawback::Carry, Clawback::Refuse})
        if (code == clawbackCode(clawback)) return clawback;
    return std::nullopt;
}

QString Terms::objection() const {
    if (stampsNeeded < 1 || stampsNeeded > 30) return ProgrammeWords::tr("A card holds 1 to 30 stamps.");
    if (reward.trimmed().isEmpty()) return ProgrammeWords::tr("Say what the full card is worth, for example “the tenth dress at half price”.");
    if (rewardPercent && (*rewardPercent < 1 || *rewardPercent > 100)) return ProgrammeWords::tr("The reward is 1 to 100 percent.");
    if (expiryDays && *expiryDays < 1) return ProgrammeWords::tr("Stamps last at least one day.");
    if (maxPerDay && *maxPerDay < 1) return ProgrammeWords::tr("At least one stamp a day must be allowed.");
    if (minGapSeconds < 0) return ProgrammeWords::tr("The time between two stamps cannot be negative.");
    return {};
}

bool Terms::sameRule(const Terms& other) const {
    return stampsNeeded == other.stampsNeeded && reward == other.reward && rewardPercent == other.rewardPercent && expiryDays == other.expiryDays
        && maxPerDay == other.maxPerDay && minGapSeconds == other.minGapSeconds && clawback == other.clawback;
}

}  // namespace regulars
