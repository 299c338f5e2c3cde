#pragma once
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/storage/connection.h"
#include <functional>
#include <vector>

namespace regulars {

/// The program's three words for how people come.
enum class Segment {
    Regular,   ///< at least 3 visits in the last 12 months
    Drifting,  ///< away longer than their own rhythm lets expect, see Rhythm::isDrifting
    New,       ///< first seen in the last 30 days: came, or was written into the book, whichever was first
};
inline constexpr unsigned kSegments = 3;

/// One person in one of them; a regular who drifts is named in both.
struct SegmentMember {
    CustomerId customer;
    Segment segment;
    bool operator==(const SegmentMember&) const = default;
};

/// Reads who is a regular, drifting or new on a day, from the tallies of visits and the day they came into the book; how
/// many visits and days the words mean is said in Rhythm.
class SegmentStore {
public:
    explicit SegmentStore(Connection& connection) : connection_(connection) {}
    /// In no order; people in the bin are among them.
    [[nodiscard]] std::vector<SegmentMember> members(Day today);
    /// Who is new on a day; people in the bin are among them.
    void newcomers(Day today, const std::function<void(CustomerId)>& each);
    /// How many were first seen from one day to another, both included; people in the bin are not counted.
    [[nodiscard]] qint64 firstSeen(Day from, Day to);

private:
    Connection& connection_;
};

}  // namespace regulars
