#include "core/service/complaint.h"
#include <algorithm>
#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Severity, QLatin1StringView>, severities> kSeverities{
    {{Severity::Low, "low"_L1}, {Severity::Normal, "normal"_L1}, {Severity::High, "high"_L1}, {Severity::Critical, "critical"_L1}}};

constexpr std::array<std::pair<ComplaintStep::Kind, QLatin1StringView>, 6> kSteps{{{ComplaintStep::Kind::Answered, "answered"_L1},
                                                                                   {ComplaintStep::Kind::Waiting, "waiting"_L1},
                                                                                   {ComplaintStep::Kind::Resumed, "resumed"_L1},
                                                                                   {ComplaintStep::Kind::Solved, "solved"_L1},
                                                                                   {ComplaintStep::Kind::Reopened, "reopened"_L1},
                                                                                   {ComplaintStep::Kind::Rated, "rated"_L1}}};

template <class Table, class Word>
QString codeOf(const Table& table, Word word) {
    const auto found = std::find_if(table.begin(), table.end(), [word](const auto& pair) { return pair.first == word; });
    return found == table.end() ? QString() : QString(found->second);
}

template <class Word, class Table>
std::optional<Word> wordOf(const Table& table, QStringView code) {
    for (const auto& [word, known] : table)
        if (code == known) return word;
    return std::nullopt;
}

using Kind = ComplaintStep::Kind;

}  // namespace

QString severityCode(Severity severity) { return codeOf(kSeverities, severity); }
std::optional<Severity> severityFrom(QStringView code) { return wordOf<Severity>(kSeverities, code); }
QString stepCode(ComplaintStep::Kind kind) { return codeOf(kSteps, kind); }
std::optional<ComplaintStep::Kind> stepFrom(QStringView code) { return wordOf<Kind>(kSteps, code); }

QString complaintStateCode(Complaint::State state) {
    switch (state) {
    case Complaint::State::New: return u"new"_s;
    case Complaint::State::Answered: return u"answered"_s;
    case Complaint::State::Waiting: return u"waiting"_s;
    case Complaint::State::Solved: return u"solved"_s;
    }
    return {};
}

Complaint::State Complaint::state() const {
    State state = State::New;
    for (const ComplaintStep& step : steps) {
        switch (step.kind) {
        // What is said to the customer while one waits for them does not end the waiting.
        case Kind::Answered: state = state == State::Waiting ? State::Waiting : State::Answered; break;
        case Kind::Resumed:
        case Kind::Reopened: state = State::Answered; break;
        case Kind::Waiting: state = State::Waiting; break;
        case Kind::Solved: state = State::Solved; break;
        case Kind::Rated: break;
        }
    }
    return state;
}

std::optional<Instant> Complaint::firstAnsweredAt() const {
    const auto first = std::find_if(steps.begin(), steps.end(), [](const ComplaintStep& step) { return step.kind == Kind::Answered || step.kind == Kind::Waiting || step.kind == Kind::Solved; });
    return first == steps.end() ? std::nullopt : std::optional(first->at);
}

std::optional<Instant> Complaint::solvedAt() const {
    std::optional<Instant> at;
    for (const ComplaintStep& step : steps) {
        if (step.kind == Kind::Solved) at = step.at;
        if (step.kind == Kind::Reopened) at.reset();
    }
    return at;
}

int Complaint::timesReopened() const {
    return static_cast<int>(std::count_if(steps.begin(), steps.end(), [](const ComplaintStep& step) { return step.kind == Kind::Reopened; }));
}

std::optional<ComplaintStep> Complaint::rating() const {
    std::optional<ComplaintStep> latest;
    for (const ComplaintStep& step : steps) {
        if (step.kind == Kind::Rated) latest = step;
        if (step.kind == Kind::Reopened) latest.reset();
    }
    return latest;
}

std::vector<Pause> Complaint::pauses() const {
    std::vector<Pause> all;
    std::optional<Instant> waitingSince, solved;
    const auto end = [&all](std::optional<Instant>& since, Instant at) {
        if (since) all.push_back({*since, at});
        since.reset();
    };
    for (const ComplaintStep& step : steps) {
        if (step.kind == Kind::Waiting && !waitingSince) waitingSince = step.at;
        if (step.kind == Kind::Resumed || step.kind == Kind::Solved) end(waitingSince, step.at);
        if (step.kind == Kind::Solved) solved = step.at;
        if (step.kind == Kind::Reopened) end(solved, step.at);
    }
    if (waitingSince) all.push_back({*waitingSince, std::nullopt});
    return all;
}

}  // namespace regulars
