#include "core/service/complaint_desk.h"
#include "core/sales/product_store.h"
#include "core/service/complaint_store.h"
#include "core/storage/presence.h"
#include "core/tasks/task_desk.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(ComplaintDesk)
};

using Kind = ComplaintStep::Kind;
using State = Complaint::State;

constexpr qsizetype kLongestWord = 60;

Complaint tidy(Complaint complaint) {
    complaint.lot = complaint.lot.simplified();
    complaint.category = complaint.category.simplified();
    complaint.text = complaint.text.trimmed();
    return complaint;
}

// What is wrong with it beside the book; the customer of a complaint that has one already may be in the bin no more than a new one.
std::optional<Refusal> refusal(Transaction& t, const Complaint& complaint) {
    if (const QString why = ComplaintDesk::objection(complaint); !why.isEmpty()) return Refusal{why};
    if (complaint.openedAt > t.clock().now()) return Refusal{DeskWords::tr("Nobody can have complained later than now.")};
    if (complaint.product.isValid() && !ProductStore(t.connection()).find(complaint.product)) return Refusal{DeskWords::tr("This product is no longer in the list.")};
    return complaint.customer.isValid() ? absence(t.connection(), complaint.customer) : std::nullopt;
}

// The complaint as it is, or why nothing can be done about it.
Result<Complaint> present(Transaction& t, ComplaintId id) {
    auto found = ComplaintStore(t.connection()).find(id);
    if (!found) return Refusal{DeskWords::tr("There is no complaint with the number %1.").arg(id.value)};
    if (found->customer.isValid())
        if (auto gone = absence(t.connection(), found->customer)) return *gone;
    t.about(found->customer);
    return *found;
}

// Why this step cannot follow; empty when it can.
QString objectionTo(const Complaint& complaint, const ComplaintStep& step) {
    const State state = complaint.state();
    const bool isSolved = state == State::Solved;
    switch (step.kind) {
    case Kind::Answered:
    case Kind::Solved: return isSolved ? DeskWords::tr("This complaint is solved already. If it is not, reopen it.") : QString();
    case Kind::Waiting:
        if (isSolved) return DeskWords::tr("This complaint is solved already. If it is not, reopen it.");
        return state == State::Waiting ? DeskWords::tr("The customer is waited for already.") : QString();
    case Kind::Resumed: return state == State::Waiting ? QString() : DeskWords::tr("Nobody waits for the customer.");
    case Kind::Reopened:
        if (!isSolved) return DeskWords::tr("This complaint is open.");
        return step.text.isEmpty() ? DeskWords::tr("Write why it is not solved after all.") : QString();
    case Kind::Rated:
        if (!isSolved) return DeskWords::tr("A complaint is rated when it is solved.");
        return *step.score < 0 || *step.score > 10 ? DeskWords::tr("How content a customer is goes from 0 to 10.") : QString();
    }
    return {};
}

ComplaintStep made(Kind kind, const QString& text, std::optional<int> score = {}) {
    ComplaintStep step;
    step.kind = kind;
    step.text = text.trimmed();
    step.score = score;
    return step;
}

}  // namespace

QString ComplaintDesk::objection(const Complaint& complaint) {
    if (complaint.text.trimmed().isEmpty()) return DeskWords::tr("Write what the complaint is about.");
    if (complaint.lot.size() > kLongestWord || complaint.category.size() > kLongestWord) return DeskWords::tr("A lot and a category have room for %1 characters each.").arg(kLongestWord);
    return !complaint.lot.trimmed().isEmpty() && !complaint.product.isValid() ? DeskWords::tr("A lot is one of a product: say which.") : QString();
}

QFuture<Outcome<ComplaintId>> ComplaintDesk::take(StaffId by, Complaint complaint, std::optional<Task> nextStep) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Take a complaint"), by, complaint.customer}, [complaint = tidy(complaint), nextStep = std::move(nextStep)](Transaction& t) mutable -> Result<ComplaintId> {
        complaint.staff = t.staff();
        if (complaint.openedAt == 0) complaint.openedAt = t.clock().now();
        if (auto why = refusal(t, complaint)) return *why;
        const ComplaintId id = ComplaintStore(t.connection()).add(complaint);
        if (!nextStep) return id;
        if (const QString why = TaskDesk::objection(*nextStep); !why.isEmpty()) return Refusal{why};
        nextStep->customer = complaint.customer;
        const auto set = TaskDesk::addWithin(t, *nextStep);
        if (const auto* why = std::get_if<Refusal>(&set)) return *why;
        return id;
    });
}

QFuture<Outcome<Done>> ComplaintDesk::change(StaffId by, Complaint complaint) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Change a complaint"), by}, [complaint = tidy(std::move(complaint))](Transaction& t) mutable -> Result<Done> {
        const auto old = present(t, complaint.id);
        if (const auto* why = std::get_if<Refusal>(&old)) return *why;
        complaint.openedAt = std::get<Complaint>(old).openedAt;
        if (auto why = refusal(t, complaint)) return *why;
        t.about(complaint.customer);
        ComplaintStore(t.connection()).put(complaint);
        return Done{};
    });
}

QFuture<Outcome<Done>> ComplaintDesk::remove(StaffId by, ComplaintId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Remove a complaint"), by}, [id](Transaction& t) -> Result<Done> {
        const auto old = present(t, id);
        if (const auto* why = std::get_if<Refusal>(&old)) return *why;
        ComplaintStore(t.connection()).remove(id);
        return Done{};
    });
}

QFuture<Outcome<Done>> ComplaintDesk::step(const char* action, StaffId by, ComplaintId id, ComplaintStep step) {
    return database_.write({action, by}, [id, step = std::move(step)](Transaction& t) mutable -> Result<Done> {
        const auto found = present(t, id);
        if (const auto* why = std::get_if<Refusal>(&found)) return *why;
        const Complaint& complaint = std::get<Complaint>(found);
        if (const QString why = objectionTo(complaint, step); !why.isEmpty()) return Refusal{why};
        // Whatever the clock was set to: a step never lies before the one it follows.
        step.at = std::max(t.clock().now(), complaint.latest());
        step.staff = t.staff();
        ComplaintStore(t.connection()).addStep(id, step);
        return Done{};
    });
}

QFuture<Outcome<Done>> ComplaintDesk::answer(StaffId by, ComplaintId id, QString text) {
    return step(QT_TRANSLATE_NOOP("Action", "Answer a complaint"), by, id, made(Kind::Answered, text));
}

QFuture<Outcome<Done>> ComplaintDesk::wait(StaffId by, ComplaintId id, QString text) {
    return step(QT_TRANSLATE_NOOP("Action", "Wait for the customer"), by, id, made(Kind::Waiting, text));
}

QFuture<Outcome<Done>> ComplaintDesk::resume(StaffId by, ComplaintId id, QString text) {
    return step(QT_TRANSLATE_NOOP("Action", "Go on with a complaint"), by, id, made(Kind::Resumed, text));
}

QFuture<Outcome<Done>> ComplaintDesk::solve(StaffId by, ComplaintId id, QString text) {
    return step(QT_TRANSLATE_NOOP("Action", "Solve a complaint"), by, id, made(Kind::Solved, text));
}

QFuture<Outcome<Done>> ComplaintDesk::reopen(StaffId by, ComplaintId id, QString why) {
    return step(QT_TRANSLATE_NOOP("Action", "Reopen a complaint"), by, id, made(Kind::Reopened, why));
}

QFuture<Outcome<Done>> ComplaintDesk::rate(StaffId by, ComplaintId id, int score, QString reason) {
    return step(QT_TRANSLATE_NOOP("Action", "Rate how a complaint was solved"), by, id, made(Kind::Rated, reason, score));
}

}  // namespace regulars
