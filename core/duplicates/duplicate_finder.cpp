#include "core/duplicates/duplicate_finder.h"
#include "core/duplicates/duplicate_blocks.h"
#include "core/duplicates/duplicate_store.h"
#include <algorithm>

namespace regulars {

namespace {

/// Reading is the first quarter of the way, comparing the rest.
constexpr qint64 kReadShare = 4;
constexpr qint64 kSlice = 2000;

bool isCancelled(const DuplicateProgress* progress) { return progress && progress->cancelled; }

std::vector<PersonKeys> readAll(DuplicateStore& store, ValueCounts& counts, DuplicateProgress* progress) {
    std::vector<PersonKeys> people;
    const qint64 highest = store.highestId();
    for (qint64 first = 1; first <= highest && !isCancelled(progress); first += kSlice) {
        for (const Customer& customer : store.read(first, first + kSlice - 1)) {
            people.push_back(PersonKeys::of(customer));
            counts.add(people.back());
        }
        if (progress) progress->done = static_cast<qint64>(people.size()) / kReadShare;
    }
    return people;
}

/// Two people, by place in the list, who are not clearly strangers.
struct Compared {
    quint32 a, b;
    WeighedPair weight;
};

/// False when it was cancelled.
bool compareAll(std::span<const PersonKeys> people, const ValueCounts& counts, std::vector<Compared>& compared, DuplicateProgress* progress) {
    constexpr double clearlyStrangers = 1e-3;
    if (isCancelled(progress)) return false;
    const DuplicateBlocks blocks(people, counts);
    const PairOdds odds = PairOdds::usual(static_cast<qint64>(people.size()));
    std::vector<quint32> candidates;
    const auto count = static_cast<quint32>(people.size());
    for (quint32 i = 0; i < count; ++i) {
        if (isCancelled(progress)) return false;
        blocks.candidates(i, candidates);
        for (const quint32 candidate : candidates) {
            const WeighedPair weight = weigh(people[i], people[candidate], counts);
            if (std::exp2(weight.bits.same) * odds.same + std::exp2(weight.bits.kin) * odds.kin > clearlyStrangers) compared.push_back({i, candidate, weight});
        }
        if (progress) progress->done = qint64{count} / kReadShare + qint64{i} * (kReadShare - 1) / kReadShare;
    }
    return true;
}

bool isBetter(const DuplicatePair& a, const DuplicatePair& b) {
    if (a.score != b.score) return a.score > b.score;
    return std::pair(a.a, a.b) < std::pair(b.a, b.b);
}

}  // namespace

QStringList DuplicatePair::words() const { return DuplicateScore{score, reasons}.words(); }

std::vector<DuplicatePair> DuplicateFinder::find(Connection& connection, Rule rule, DuplicateProgress* progress) {
    DuplicateStore store(connection);
    if (progress) progress->total = store.count();
    ValueCounts counts;
    const auto people = readAll(store, counts, progress);
    auto pairs = find(people, counts, rule, progress);
    const auto apart = store.notTheSame();
    std::erase_if(pairs, [&](const DuplicatePair& pair) { return apart.contains({pair.a.value, pair.b.value}); });
    return pairs;
}

std::vector<DuplicatePair> DuplicateFinder::find(std::span<const PersonKeys> people, const ValueCounts& counts, Rule rule, DuplicateProgress* progress) {
    std::vector<Compared> compared;
    if (!compareAll(people, counts, compared, progress)) return {};
    std::vector<Evidence> evidence;
    for (const Compared& pair : compared) evidence.push_back(pair.weight.bits);
    const PairOdds odds = PairOdds::learned(evidence, static_cast<qint64>(people.size()));
    const double least = rule == Rule::Strict ? DuplicateScore::strict : DuplicateScore::wide;
    std::vector<DuplicatePair> pairs;
    for (const Compared& pair : compared) {
        if (pair.weight.score(odds) < least) continue;
        const PersonKeys &one = people[pair.a], &other = people[pair.b];
        DuplicateScore found = duplicateScore(one, other, counts, odds);
        pairs.push_back({std::min(one.id, other.id), std::max(one.id, other.id), found.score, std::move(found.reasons)});
    }
    if (progress) progress->done = static_cast<qint64>(people.size());
    std::sort(pairs.begin(), pairs.end(), isBetter);
    return pairs;
}

}  // namespace regulars
