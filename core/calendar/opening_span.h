#pragma once
#include <QString>
#include <optional>
#include <vector>

namespace regulars {

/// A time of day from opening to closing, in minutes after midnight on the shop's clock; `to` is at most 1440, midnight.
/// What is open past midnight is two spans on two days.
struct OpeningSpan {
    int from = 0, to = 0;
    bool operator==(const OpeningSpan&) const = default;
};

/// The spans of one day, in order, none touching the next; none at all: closed.
using OpeningSpans = std::vector<OpeningSpan>;

/// Puts spans in order and joins those that meet; empty when one is no time of day or ends before it begins.
[[nodiscard]] std::optional<OpeningSpans> orderedSpans(OpeningSpans spans);

/// Reads "9-18", "9:00–12:30, 13-18", "10.00-24"; an empty text is a closed day. Empty when it is anything else.
[[nodiscard]] std::optional<OpeningSpans> parseSpans(QStringView text);

/// "09:00-12:30, 13:00-18:00"; parseSpans() reads it back.
[[nodiscard]] QString spansText(const OpeningSpans& spans);

}  // namespace regulars
