#pragma once
#include "core/service/complaint.h"
#include "core/storage/database.h"
#include "core/tasks/task.h"

namespace regulars {

/// What the counter does about complaints; each verb is one action that can be taken back.
class ComplaintDesk {
public:
    explicit ComplaintDesk(Database& database) : database_(database) {}
    /// Takes a complaint, now unless it says when; its steps are not taken with it. What is to be done next is set with it.
    QFuture<Outcome<ComplaintId>> take(StaffId by, Complaint complaint, std::optional<Task> nextStep = {});
    /// Corrects what was complained of, of whom and how bad it is.
    QFuture<Outcome<Done>> change(StaffId by, Complaint complaint);
    QFuture<Outcome<Done>> remove(StaffId by, ComplaintId id);
    QFuture<Outcome<Done>> answer(StaffId by, ComplaintId id, QString text);
    /// From now on the customer has to do something; until resume() or solve() its time stands still.
    QFuture<Outcome<Done>> wait(StaffId by, ComplaintId id, QString text);
    QFuture<Outcome<Done>> resume(StaffId by, ComplaintId id, QString text);
    QFuture<Outcome<Done>> solve(StaffId by, ComplaintId id, QString text);
    QFuture<Outcome<Done>> reopen(StaffId by, ComplaintId id, QString why);
    /// How content the customer is with the solution, 0 to 10, and why.
    QFuture<Outcome<Done>> rate(StaffId by, ComplaintId id, int score, QString reason);
    /// What is wrong with it by itself, in a sentence; empty when nothing is.
    [[nodiscard]] static QString objection(const Complaint& complaint);

private:
    QFuture<Outcome<Done>> step(const char* action, StaffId by, ComplaintId id, ComplaintStep step);
    Database& database_;
};

}  // namespace regulars
