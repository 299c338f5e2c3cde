#include "core/duplicates/evidence.h"
#include "core/duplicates/word_distance.h"
#include <algorithm>
#include <array>
#include <string_view>

namespace regulars {

namespace {

using Field = ValueCounts::Field;
using Words = std::vector<QByteArray>;

/// Words that half of all streets have; in a small book they could be taken for rare.
constexpr std::array<std::string_view, 45> kStreetWords{
    "street", "st", "road", "rd", "avenue", "ave", "av", "lane", "ln", "drive", "dr", "place", "pl", "court", "ct", "crescent", "circuit", "close", "way", "square",
    "gata", "gatan", "vagen", "vag", "strasse", "str", "weg", "platz", "ulitsa", "ul", "ulica", "aleja", "al", "prospekt", "pr", "rue", "via", "calle", "flat", "apt", "unit", "lgh", "kv", "box", "po"};

double wordBits(const QByteArray& word, const ValueCounts& counts) {
    const bool isUsual = std::find(kStreetWords.begin(), kStreetWords.end(), std::string_view(word.constData(), static_cast<size_t>(word.size()))) != kStreetWords.end();
    return isUsual ? 1.0 : std::clamp(counts.bits(Field::Street, word), 1.0, 11.0);
}

/// How much of a street word is in another: the same, nearly, or shortened ("Storg.").
double likeness(const QByteArray& a, const QByteArray& b) {
    if (a == b) return 1.0;
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter >= 3 && (a.startsWith(b) || b.startsWith(a))) return 0.7;
    const int slips = slipsAllowed(std::max(a.size(), b.size()));
    return slips > 0 && shorter >= 3 && wordDistance(a, b, slips) <= slips ? 0.7 : 0.0;
}

QByteArray together(const Words& words) {
    QByteArray all;
    for (const QByteArray& word : words) all += word;
    return all;
}

struct Overlap {
    double shared = 0;  ///< bits of the words both have
    double share = 0;   ///< of all their bits, 0 to 1
};

double bitsOf(const Words& words, const ValueCounts& counts) {
    double sum = 0;
    for (const QByteArray& word : words) sum += wordBits(word, counts);
    return sum;
}

Overlap overlap(const Words& a, const Words& b, const ValueCounts& counts) {
    if (b.size() < a.size() || (a.size() == b.size() && b < a)) return overlap(b, a, counts);
    const double bitsA = bitsOf(a, counts), bitsB = bitsOf(b, counts);
    double shared = 0;
    std::array<bool, 16> used{};
    for (const QByteArray& word : a) {
        size_t best = used.size();
        double most = 0;
        for (size_t j = 0; j < b.size() && j < used.size(); ++j) {
            const double like = used[j] ? 0.0 : likeness(word, b[j]);
            if (like > most) {
                most = like;
                best = j;
            }
        }
        if (best == used.size()) continue;
        used[best] = true;
        shared += most * (most < 1.0 ? std::min(wordBits(word, counts), wordBits(b[best], counts)) : wordBits(word, counts));
    }
    // Half by all words, half by the shorter address: a second line left out is no other street.
    double share = 0.5 * (2 * shared / (bitsA + bitsB) + shared / std::min(bitsA, bitsB));
    if (share < 0.8) {
        const QByteArray wholeA = together(a), wholeB = together(b);
        const int slips = slipsAllowed(std::min(wholeA.size(), wholeB.size()));
        if (slips > 0 && wordDistance(wholeA, wholeB, slips) <= slips) return {std::max(shared, 0.7 * std::min(bitsA, bitsB)), 0.8};
    }
    return {shared, std::min(share, 1.0)};
}

struct Street {
    double bits = 0;
    FieldMatch match = FieldMatch::Unknown;
};

Street compareStreets(const PlaceKeys& a, const PlaceKeys& b, const ValueCounts& counts) {
    if (a.street.empty() || b.street.empty()) return {};
    const auto [shared, share] = overlap(a.street, b.street, counts);
    if (share >= 0.8) return {std::log2(0.8) + std::min(shared, 13.0), FieldMatch::Same};
    if (share >= 0.5) return {std::log2(0.15) + std::min(shared, 9.0), FieldMatch::Similar};
    if (share >= 0.25) return {std::log2(0.05) + std::min(shared, 5.0), FieldMatch::Similar};
    return {std::log2(0.04), FieldMatch::Other};
}

double numberBits(const PlaceKeys& a, const PlaceKeys& b, const ValueCounts& counts) {
    if (a.numbers.empty() || b.numbers.empty()) return 0;
    if (a.numbers.front() == b.numbers.front()) return std::log2(0.8) + counts.bits(Field::Number, a.numbers.front());
    double rarest = 0;
    for (const QByteArray& number : a.numbers)
        if (std::find(b.numbers.begin(), b.numbers.end(), number) != b.numbers.end()) rarest = std::max(rarest, counts.bits(Field::Number, number));
    if (rarest > 0) return std::log2(0.1) + rarest;
    // A digit left out, another, or two swapped.
    const bool isNear = wordDistance(a.numbers.front(), b.numbers.front(), 1) <= 1 && std::max(a.numbers.front().size(), b.numbers.front().size()) > 1;
    return isNear ? std::log2(0.08) + 3 : std::log2(0.06);
}

/// One word of a town or a post code: the same, nearly, or another.
double wordEvidence(const QByteArray& a, const QByteArray& b, Field field, const ValueCounts& counts) {
    if (a.isEmpty() || b.isEmpty()) return 0;
    if (a == b) return std::log2(0.85) + counts.bits(field, a);
    const int slips = field == Field::PostCode ? 1 : std::max(1, slipsAllowed(std::min(a.size(), b.size())));
    const bool isNear = wordDistance(a, b, slips) <= slips || (field == Field::City && std::min(a.size(), b.size()) > 3 && (a.startsWith(b) || b.startsWith(a)));
    return isNear ? std::log2(0.08) + 4.5 : std::log2(0.05);
}

double townBits(const PlaceKeys& a, const PlaceKeys& b, const ValueCounts& counts) {
    // A post code says the town already: both together are one value.
    if (!a.postCode.isEmpty() && !a.city.isEmpty() && a.postCode == b.postCode && a.city == b.city)
        return std::log2(0.75) + counts.bits(Field::Place, a.whole());
    return wordEvidence(a.postCode, b.postCode, Field::PostCode, counts) + wordEvidence(a.city, b.city, Field::City, counts);
}

/// The chance of finding two addresses so, when the person lives in one place, or has moved: then half stay in the town.
FieldEvidence comparePlace(const PlaceKeys& a, const PlaceKeys& b, const ValueCounts& counts) {
    const Street street = compareStreets(a, b, counts);
    const double number = numberBits(a, b, counts), town = townBits(a, b, counts);
    if (street.match == FieldMatch::Unknown && number == 0 && town == 0) return {};
    const double same = std::exp2(street.bits + number + town);
    double moved = 1.0;
    if (!a.city.isEmpty() && !b.city.isEmpty()) moved = a.city == b.city ? 0.5 + 0.5 * std::exp2(counts.bits(Field::City, a.city)) : 0.5;
    FieldEvidence found;
    found.bits = {std::log2(0.85 * same + 0.15 * moved), std::log2(0.9 * same + 0.1 * moved)};
    const double all = street.bits + number + town;
    if (street.match == FieldMatch::Unknown) found.match = FieldMatch::Unknown;
    else if (all < 3) found.match = FieldMatch::Other;
    else found.match = street.match == FieldMatch::Same && number >= 0 && town >= 0 ? FieldMatch::Same : FieldMatch::Similar;
    return found;
}

}  // namespace

FieldEvidence comparePlaces(const PersonKeys& a, const PersonKeys& b, const ValueCounts& counts) {
    FieldEvidence best;
    bool isFirst = true;
    for (const PlaceKeys& one : a.places) {
        for (const PlaceKeys& other : b.places) {
            const FieldEvidence found = comparePlace(one, other, counts);
            if (isFirst || found.bits.same > best.bits.same) best = found;
            isFirst = false;
        }
    }
    return best;
}

}  // namespace regulars
