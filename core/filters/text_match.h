#pragma once
#include "core/filters/field_rule.h"
#include <string>
#include <string_view>

namespace regulars {

/// Whether texts are, begin with or contain another; accents and case do not count, nor do spaces where they are only a habit.
class TextMatch {
public:
    enum class Spaces { Count, DoNotCount };
    /// The comparison is Equal, Contains or Begins.
    TextMatch(Comparison comparison, const QString& wanted, Spaces spaces = Spaces::Count);
    [[nodiscard]] bool operator()(std::string_view utf8);

private:
    [[nodiscard]] bool compare(std::string_view folded) const;
    Comparison comparison_;
    Spaces spaces_;
    std::string wanted_;  ///< folded
    std::string folded_;  ///< kept for its room
};

}  // namespace regulars
