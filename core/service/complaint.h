#pragma once
#include "core/base/clock.h"
#include "core/calendar/open_time.h"
#include "core/sales/product.h"
#include <vector>

namespace regulars {

using ComplaintId = Id<struct ComplaintTag>;

/// How bad it is for the customer; each has a service standard of its own. Critical: somebody may come to harm.
enum class Severity { Low, Normal, High, Critical };
inline constexpr int severities = 4;
[[nodiscard]] QString severityCode(Severity severity);  ///< "low", "normal", "high", "critical"
[[nodiscard]] std::optional<Severity> severityFrom(QStringView code);

/// Something that was done about a complaint.
struct ComplaintStep {
    enum class Kind { Answered, Waiting, Resumed, Solved, Reopened, Rated };
    Kind kind = Kind::Answered;
    Instant at = 0;
    QString text;              ///< what was said; of a rating the reason
    std::optional<int> score;  ///< ratings only: 0 to 10
    StaffId staff;
    QString staffName;         ///< read with it, not stored
    bool operator==(const ComplaintStep&) const = default;
};

[[nodiscard]] QString stepCode(ComplaintStep::Kind kind);  ///< "answered", "waiting", "resumed", "solved", "reopened", "rated"
[[nodiscard]] std::optional<ComplaintStep::Kind> stepFrom(QStringView code);

/// A case: what somebody complained of, and what was done about it since.
struct Complaint {
    enum class State { New, Answered, Waiting, Solved };
    ComplaintId id;
    CustomerId customer;   ///< invalid: nobody known
    ProductId product;     ///< invalid: about no product
    QString lot;
    QString category;      ///< the shop's own word: "fit", "delivery"
    Severity severity = Severity::Normal;
    QString text;
    Instant openedAt = 0;
    StaffId staff;         ///< who took it
    std::vector<ComplaintStep> steps;  ///< in the order they were taken
    QString customerName, productName, staffName;  ///< read with it, not stored
    bool operator==(const Complaint&) const = default;

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isOpen() const { return state() != State::Solved; }
    /// When somebody first turned to the customer: an answer, a question (from then on one waits for them), or a solution. Whoever only
    /// received the complaint did not answer it.
    [[nodiscard]] std::optional<Instant> firstAnsweredAt() const;
    [[nodiscard]] std::optional<Instant> solvedAt() const;  ///< empty again once it was reopened
    [[nodiscard]] int timesReopened() const;
    /// The latest rating of the latest solution.
    [[nodiscard]] std::optional<ComplaintStep> rating() const;
    /// The times that the shop could do nothing: waiting for the customer, and solved until it was reopened.
    [[nodiscard]] std::vector<Pause> pauses() const;
    /// The latest instant anything is known of.
    [[nodiscard]] Instant latest() const { return steps.empty() ? openedAt : steps.back().at; }
};

[[nodiscard]] QString complaintStateCode(Complaint::State state);  ///< "new", "answered", "waiting", "solved"

}  // namespace regulars
