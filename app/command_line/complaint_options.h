#pragma once
#include "app/command_line/invocation.h"
#include "core/service/complaint_board.h"

namespace regulars {

/// What the command for complaints says of them: options read, lists and answers written.
class ComplaintOptions {
public:
    explicit ComplaintOptions(Invocation& call) : call_(call) {}
    /// What --customer, --product, --lot, --category, --severity and --text say of a complaint; false, and said why, when one makes no sense.
    bool apply(Complaint& complaint);
    /// The complaint a word names; empty, and said why, when there is none.
    std::optional<Complaint> numbered(const QString& word);
    /// The program's day at this time of day.
    [[nodiscard]] Instant now() const;
    [[nodiscard]] static QJsonObject json(const TimedComplaint& timed);
    /// The answer of a change of one complaint.
    Exit done(ActionId action, ComplaintId id, const QString& sentence);
    Exit list(const ComplaintChoice& choice);
    Exit show(const Complaint& complaint);
    [[nodiscard]] static std::vector<AnswerField> fields();

private:
    Invocation& call_;
};

/// Minutes as people say them: "2 h 5 min".
[[nodiscard]] QString minutesText(qint64 minutes);

}  // namespace regulars
