#include "core/duplicates/evidence.h"
#include "core/duplicates/word_distance.h"
#include <algorithm>

namespace regulars {

namespace {

using Words = std::vector<NameWord>;
using Field = ValueCounts::Field;

struct Match {
    NameMatch how = NameMatch::Unknown;
    double bits = 0;
    bool isRealName = false;
    bool hasLeftover = false;  ///< both have further words, which differ
};

/// Slips and sound-alikes among strangers are far more common than the same rare name.
constexpr double kMostSlipBits = 8.0, kMostSoundBits = 9.0, kMostShortBits = 6.5, kInitialBits = 4.0;

/// A word as a reading machine sees it, which takes rn for m and 0 for o.
QByteArray asSeen(const QByteArray& word) {
    QByteArray seen = word;
    for (const auto& [from, to] : {std::pair{"rn", "m"}, {"ri", "n"}, {"cl", "d"}, {"vv", "w"}, {"li", "h"}}) seen.replace(from, to);
    for (char& c : seen) {
        switch (c) {
        case '0': c = 'o'; break;
        case '1': case 'i': c = 'l'; break;
        case '5': c = 's'; break;
        case '8': c = 'b'; break;
        default: break;
        }
    }
    return seen;
}

NameMatch howAlike(const NameWord& a, const NameWord& b) {
    const qsizetype shorter = std::min(a.latin.size(), b.latin.size());
    if (a.latin == b.latin && shorter > 1) return NameMatch::Exact;
    if (shorter == 1) return a.latin[0] == b.latin[0] ? NameMatch::Initial : NameMatch::Other;
    if (a.sound == b.sound && a.sound.size() >= 3) return NameMatch::Sound;
    if (areCallNames(a, b)) return NameMatch::CallName;
    const int slips = slipsAllowed(std::max(a.latin.size(), b.latin.size()));
    if (slips > 0 && shorter >= 3 && wordDistance(a.latin, b.latin, slips) <= slips) return NameMatch::Slip;
    const int heard = slipsAllowed(std::max(a.sound.size(), b.sound.size()));
    if (heard > 0 && std::min(a.sound.size(), b.sound.size()) >= 4 && wordDistance(a.sound, b.sound, heard) <= heard) return NameMatch::Slip;
    const QByteArray seen = asSeen(a.latin), seenToo = asSeen(b.latin);
    if (slips > 0 && shorter >= 3 && wordDistance(seen, seenToo, slips) <= slips) return NameMatch::Slip;
    if (shorter >= 3 && (a.latin.startsWith(b.latin) || b.latin.startsWith(a.latin))) return NameMatch::Short;
    return NameMatch::Other;
}

QByteArray together(const Words& words) {
    QByteArray all;
    for (const NameWord& word : words) all += word.latin;
    return all;
}

Match judged(NameMatch how, const NameWord& a, const NameWord& b, const ValueCounts& counts) {
    Match match{how};
    const double rarer = std::min(counts.bits(Field::Name, a.latin), counts.bits(Field::Name, b.latin));
    switch (how) {
    case NameMatch::Exact: match.bits = rarer; break;
    case NameMatch::CallName: match.bits = std::min(rarer, kMostShortBits); break;
    case NameMatch::Sound: match.bits = std::min(rarer, kMostSoundBits); break;
    case NameMatch::Slip: match.bits = std::min(rarer + 1, kMostSlipBits); break;
    case NameMatch::Short: match.bits = std::min(rarer + 1, kMostShortBits); break;
    case NameMatch::Initial: match.bits = kInitialBits; break;
    default: break;
    }
    match.isRealName = how != NameMatch::Exact && counts.isEstablished(Field::Name, a.latin) && counts.isEstablished(Field::Name, b.latin);
    return match;
}

Match best(const Words& a, const Words& b, const ValueCounts& counts) {
    if (a.empty() || b.empty()) return {};
    Match found{NameMatch::Other};
    for (const NameWord& one : a) {
        for (const NameWord& other : b) {
            const NameMatch how = howAlike(one, other);
            if (how > found.how || how == NameMatch::Other) continue;
            const Match match = judged(how, one, other, counts);
            if (how < found.how || match.bits > found.bits) found = match;
        }
    }
    if (a.size() == 1 && b.size() == 1) return found;
    const QByteArray wholeA = together(a), wholeB = together(b);
    if (wholeA == wholeB || (found.how > NameMatch::Sound && wordDistance(wholeA, wholeB, 1) <= 1 && std::min(wholeA.size(), wholeB.size()) > 3))
        return {wholeA == wholeB ? NameMatch::Exact : NameMatch::Slip, std::max(found.bits, wholeA == wholeB ? 9.0 : 7.0)};
    if (found.how == NameMatch::Exact && a.size() > 1 && b.size() > 1) {
        const auto strange = [](const Words& these, const Words& those) {
            return std::any_of(these.begin(), these.end(), [&](const NameWord& w) {
                return std::all_of(those.begin(), those.end(), [&](const NameWord& v) { return howAlike(w, v) == NameMatch::Other; });
            });
        };
        found.hasLeftover = strange(a, b) && strange(b, a);
    }
    return found;
}

/// How often one person's given name is written so in two records, and how often two of a household have names so alike.
Evidence givenEvidence(const Match& m) {
    Evidence found;
    switch (m.how) {
    case NameMatch::Unknown: return {};
    case NameMatch::Exact: found = chances(0.80, 0.01, m.bits); break;
    case NameMatch::CallName: found = chances(0.08, 0.01, m.bits); break;
    case NameMatch::Sound: found = chances(0.10, 0.005, m.bits); break;
    case NameMatch::Slip: found = m.isRealName ? chances(0.02, 0.01, m.bits) : chances(0.12, 0.01, m.bits); break;
    case NameMatch::Short: found = m.isRealName ? chances(0.02, 0.01, m.bits) : chances(0.05, 0.01, m.bits); break;
    case NameMatch::Initial: found = chances(0.8, 0.06, m.bits); break;
    case NameMatch::Other: found = chances(0.04, 0.97); break;
    }
    if (m.hasLeftover) found.same -= 2;
    return found;
}

/// The same for family names: households share them, and people change them when they marry.
Evidence familyEvidence(const Match& m) {
    Evidence found;
    switch (m.how) {
    case NameMatch::Unknown: return {};
    case NameMatch::Exact: found = chances(0.80, 0.65, m.bits); break;
    case NameMatch::CallName:
    case NameMatch::Sound: found = chances(0.08, 0.06, m.bits); break;
    case NameMatch::Slip: found = m.isRealName ? chances(0.03, 0.03, m.bits) : chances(0.10, 0.06, m.bits); break;
    case NameMatch::Short: found = chances(0.03, 0.03, m.bits); break;
    case NameMatch::Initial: found = chances(0.03, 0.03, m.bits); break;
    case NameMatch::Other: found = chances(0.05, 0.25); break;
    }
    if (m.hasLeftover) found.same -= 0.5;
    return found;
}

NameEvidence arranged(const Match& given, const Match& family) {
    NameEvidence found;
    found.given = given.how;
    found.family = family.how;
    found.isRealName = given.isRealName;
    found.bits = givenEvidence(given);
    found.bits += familyEvidence(family);
    return found;
}

}  // namespace

NameEvidence compareNames(const PersonName& a, const PersonName& b, const ValueCounts& counts) {
    NameEvidence found = arranged(best(a.given, b.given, counts), best(a.family, b.family, counts));
    if (found.given > NameMatch::Sound || found.family > NameMatch::Sound || found.given == NameMatch::Unknown || found.family == NameMatch::Unknown) {
        const Match first = best(a.given, b.family, counts), second = best(a.family, b.given, counts);
        // Which of the two is asked first must not matter.
        NameEvidence swapped = arranged(first, second);
        const NameEvidence mirrored = arranged(second, first);
        swapped.bits = {std::max(swapped.bits.same, mirrored.bits.same), std::max(swapped.bits.kin, mirrored.bits.kin)};
        if (mirrored.given > swapped.given) std::swap(swapped.given, swapped.family);
        swapped.isRealName = first.isRealName || second.isRealName;
        const double rare = a.isSplitKnown && b.isSplitKnown ? 4.0 : 1.0;
        swapped.bits.same -= rare;
        swapped.bits.kin -= rare;
        swapped.isSwapped = true;
        if (swapped.bits.same > found.bits.same) found = swapped;
    }
    if (a.generation != b.generation) {
        const bool bothSay = a.generation != PersonName::Generation::Unsaid && b.generation != PersonName::Generation::Unsaid;
        found.isOtherGeneration = true;
        found.bits += chances(bothSay ? 0.02 : 0.2, 1.0);
        // Father and son have one name by custom, not by chance.
        if (found.given == NameMatch::Exact) found.bits.kin += 4;
    }
    return found;
}

}  // namespace regulars
