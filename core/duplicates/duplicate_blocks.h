#pragma once
#include "core/duplicates/value_counts.h"
#include "core/duplicates/person_keys.h"
#include <span>

namespace regulars {

/// Who is worth comparing with whom: people who share a phone, an e-mail, a rare name, the sound of a name and a birth year …
/// Groups larger than a few dozen are put in order and compared with neighbours only (Hernández and Stolfo, "The Merge/Purge
/// Problem for Large Databases", 1995), so that the work grows with the number of people and not with its square.
class DuplicateBlocks {
public:
    DuplicateBlocks(std::span<const PersonKeys> people, const ValueCounts& counts);
    /// The people after `person` to compare with, each once, by place in the list.
    void candidates(quint32 person, std::vector<quint32>& found) const;

private:
    struct Entry {
        quint64 block;
        quint32 person;
        auto operator<=>(const Entry&) const = default;
    };
    void addGroup(std::span<const Entry> entries, std::span<const PersonKeys> people);
    void addGroup(std::span<const quint32> members);
    void invert(size_t people);
    std::vector<quint32> members_;       ///< of all groups, one after the other
    std::vector<quint32> groupStarts_;   ///< and the end of the last
    std::vector<quint32> groupsOf_;      ///< of each person, one after the other
    std::vector<quint32> personStarts_;
};

}  // namespace regulars
