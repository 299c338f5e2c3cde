#include "core/duplicates/duplicate_blocks.h"
#include "core/duplicates/sound_spelling.h"
#include <algorithm>

namespace regulars {

namespace {

using Field = ValueCounts::Field;

constexpr size_t kLargestGroup = 24;
constexpr size_t kWindow = 8;
constexpr int kRareName = 20;

/// Collects the blocks of one person.
class BlockKeys {
public:
    explicit BlockKeys(std::vector<quint64>& blocks) : blocks_(blocks) {}
    void add(char kind, const QByteArray& a, const QByteArray& b = {}) {
        if (a.isEmpty()) return;
        blocks_.push_back((static_cast<quint64>(qHash(a, static_cast<size_t>(kind))) * 0x9E3779B97F4A7C15ULL) ^ static_cast<quint64>(qHash(b, 0x2545F491u)));
    }

private:
    std::vector<quint64>& blocks_;
};

std::vector<QByteArray> skeletons(const PersonKeys& p) {
    std::vector<QByteArray> found;
    for (const auto* words : {&p.name.given, &p.name.family}) {
        for (const NameWord& word : *words) {
            QByteArray skeleton = soundSkeleton(word.sound);
            if (!skeleton.isEmpty() && std::find(found.begin(), found.end(), skeleton) == found.end() && found.size() < 6) found.push_back(std::move(skeleton));
        }
    }
    return found;
}

void addNames(const PersonKeys& p, const std::vector<QByteArray>& sounds, const ValueCounts& counts, BlockKeys& keys) {
    // Any two words, whichever stands first: names are swapped.
    for (size_t i = 0; i < sounds.size(); ++i)
        for (size_t j = i + 1; j < sounds.size(); ++j) keys.add('N', std::min(sounds[i], sounds[j]), std::max(sounds[i], sounds[j]));
    for (const auto* words : {&p.name.given, &p.name.family})
        for (const NameWord& word : *words)
            if (word.latin.size() > 2 && counts.count(Field::Name, word.latin) <= kRareName) keys.add('R', word.latin);
}

void addBirth(const PersonKeys& p, const std::vector<QByteArray>& sounds, BlockKeys& keys) {
    const QByteArray whole = p.birth.bytes();
    keys.add('D', whole);
    const QByteArray day = p.birth.month && p.birth.day ? QByteArray::number(p.birth.month * 100 + p.birth.day) : QByteArray();
    const QByteArray year = p.birth.year ? QByteArray::number(p.birth.year) : QByteArray();
    for (const QByteArray& sound : sounds) {
        if (!day.isEmpty()) keys.add('M', sound, day);
        if (!year.isEmpty()) keys.add('Y', sound, year);
    }
}

void addPlaces(const PersonKeys& p, const std::vector<QByteArray>& sounds, const ValueCounts& counts, BlockKeys& keys) {
    for (const PlaceKeys& place : p.places) {
        for (const QByteArray& sound : sounds) {
            if (!place.postCode.isEmpty()) keys.add('P', sound, place.postCode);
            if (!place.city.isEmpty()) keys.add('C', sound, place.city);
        }
        // The rarest word of the street, with the number or the town.
        QByteArray street;
        for (const QByteArray& word : place.street)
            if (word.size() > 2 && (street.isEmpty() || counts.count(Field::Street, word) < counts.count(Field::Street, street))) street = word;
        if (place.numbers.empty()) keys.add('T', street, place.city);
        for (const QByteArray& word : place.street) {
            if (word.size() <= 3) continue;
            if (counts.count(Field::Street, word) <= kRareName) keys.add('W', word);
            if (!place.numbers.empty()) keys.add('S', word, place.numbers.front());
            if (!place.postCode.isEmpty()) keys.add('T', word, place.postCode);
        }
        if (!place.numbers.empty() && !place.postCode.isEmpty()) keys.add('H', place.numbers.front(), place.postCode);
    }
}

void blocksOf(const PersonKeys& p, const ValueCounts& counts, std::vector<quint64>& blocks) {
    blocks.clear();
    BlockKeys keys(blocks);
    for (const QByteArray& phone : p.phones) keys.add('t', phone);
    for (const QByteArray& phone : p.phones)
        if (phone.size() == 8) keys.add('u', phone.left(4) + phone.right(3));
    for (const QByteArray& email : p.emails) {
        keys.add('e', email);
        if (const QByteArray mailbox = mailboxOf(email); mailbox.size() >= 6) keys.add('m', mailbox);
    }
    for (const QByteArray& external : p.externals) keys.add('x', external);
    const auto sounds = skeletons(p);
    addNames(p, sounds, counts, keys);
    addBirth(p, sounds, keys);
    addPlaces(p, sounds, counts, keys);
    std::sort(blocks.begin(), blocks.end());
    blocks.erase(std::unique(blocks.begin(), blocks.end()), blocks.end());
}

/// What neighbours of a large group are likely to share: the family name, the given name, the day of birth.
QByteArray orderOf(const PersonKeys& p) {
    QByteArray order;
    for (const NameWord& word : p.name.family) order += word.sound;
    for (const NameWord& word : p.name.given) order += word.sound;
    return order + p.birth.bytes();
}

}  // namespace

DuplicateBlocks::DuplicateBlocks(std::span<const PersonKeys> people, const ValueCounts& counts) {
    std::vector<Entry> entries;
    std::vector<quint64> blocks;
    for (size_t i = 0; i < people.size(); ++i) {
        blocksOf(people[i], counts, blocks);
        for (const quint64 block : blocks) entries.push_back({block, static_cast<quint32>(i)});
    }
    std::sort(entries.begin(), entries.end());
    for (size_t start = 0; start < entries.size();) {
        size_t end = start;
        while (end < entries.size() && entries[end].block == entries[start].block) ++end;
        addGroup(std::span(entries).subspan(start, end - start), people);
        start = end;
    }
    entries = {};
    groupStarts_.push_back(static_cast<quint32>(members_.size()));
    invert(people.size());
}

void DuplicateBlocks::addGroup(std::span<const Entry> entries, std::span<const PersonKeys> people) {
    if (entries.size() < 2) return;
    std::vector<quint32> members;
    for (const Entry& entry : entries) members.push_back(entry.person);
    if (members.size() <= kLargestGroup) return addGroup(members);
    std::vector<std::pair<QByteArray, quint32>> ordered;
    for (const quint32 member : members) ordered.emplace_back(orderOf(people[member]), member);
    std::sort(ordered.begin(), ordered.end());
    for (size_t i = 0; i < members.size(); ++i) members[i] = ordered[i].second;
    for (size_t start = 0; start + kWindow / 2 < members.size(); start += kWindow / 2)
        addGroup(std::span<const quint32>(members).subspan(start, std::min(kWindow, members.size() - start)));
}

void DuplicateBlocks::addGroup(std::span<const quint32> members) {
    groupStarts_.push_back(static_cast<quint32>(members_.size()));
    members_.insert(members_.end(), members.begin(), members.end());
}

void DuplicateBlocks::invert(size_t people) {
    personStarts_.assign(people + 1, 0);
    for (const quint32 member : members_) ++personStarts_[member + 1];
    for (size_t i = 0; i < people; ++i) personStarts_[i + 1] += personStarts_[i];
    groupsOf_.resize(members_.size());
    std::vector<quint32> next(personStarts_.begin(), personStarts_.end());
    for (quint32 group = 0; group + 1 < groupStarts_.size(); ++group)
        for (quint32 at = groupStarts_[group]; at < groupStarts_[group + 1]; ++at) groupsOf_[next[members_[at]]++] = group;
}

void DuplicateBlocks::candidates(quint32 person, std::vector<quint32>& found) const {
    found.clear();
    for (quint32 at = personStarts_[person]; at < personStarts_[person + 1]; ++at) {
        const quint32 group = groupsOf_[at];
        for (quint32 i = groupStarts_[group]; i < groupStarts_[group + 1]; ++i)
            if (members_[i] > person) found.push_back(members_[i]);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
}

}  // namespace regulars
