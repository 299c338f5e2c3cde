#pragma once
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// The program's three words for how people come.
enum class Segment {
    Regular,   ///< at least 3 visits in the last 12 months
    Drifting,  ///< away longer than their own rhythm lets expect, see Rhythm::isDrifting
    New,       ///< first seen in the last 30 days
};
inline constexpr unsigned kSegments = 3;

/// One person in one of them; a regular who drifts is named in both.
struct SegmentMember {
    CustomerId customer;
    Segment segment;
    bool operator==(const SegmentMember&) const = default;
};

/// Reads who is a regular, drifting or new on a day, from the tallies of visits; the words themselves are defined in Rhythm.
class SegmentStore {
public:
    explicit SegmentStore(Connection& connection) : connection_(connection) {}
    /// In no order; people in the bin are among them.
    [[nodiscard]] std::vector<SegmentMember> members(Day today);

private:
    Connection& connection_;
};

}  // namespace regulars
