#include "core/service/service_standard.h"
#include "tests/support/seed.h"
#include <QDateTime>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
using Kind = ComplaintStep::Kind;
using State = ServiceDeadline::State;

Instant local(const char* zone, const QString& time) { return QDateTime(QDate::fromString(time.left(10), Qt::ISODate), QTime::fromString(time.mid(11), u"HH:mm"_s), QTimeZone(zone)).toMSecsSinceEpoch(); }

QString shown(const char* zone, std::optional<Instant> at) { return at ? QDateTime::fromMSecsSinceEpoch(*at, QTimeZone(zone)).toString(u"yyyy-MM-dd HH:mm"_s) : u"never"_s; }

Complaint openedAt(Instant at) {
    Complaint complaint;
    complaint.openedAt = at;
    complaint.text = u"Дырка в шве"_s;
    return complaint;
}

void step(Complaint& complaint, Kind kind, Instant at, std::optional<int> score = {}) {
    ComplaintStep step;
    step.kind = kind;
    step.at = at;
    step.score = score;
    complaint.steps.push_back(step);
}

}  // namespace

TEST_CASE("A complaint's first answer and solution are due in opening hours") {
    const char* zone = "Europe/Stockholm";
    const OpenTime shop(OpeningHours::usual(u"SE"_s), QTimeZone(zone));
    const ServiceStandard normal = ServiceStandards::usual().of(Severity::Normal);
    // Friday 17:30, half an hour before closing; open Monday to Friday 10 to 18, Saturday 10 to 15.
    Complaint complaint = openedAt(local(zone, u"2026-11-20 17:30"_s));
    auto times = ServiceTimes::of(complaint, normal, shop, complaint.openedAt);
    CHECK(shown(zone, times.answer.due) == u"2026-11-23 12:30");
    CHECK(times.answer.state == State::Running);
    CHECK(times.answer.minutesLeft == 480);
    CHECK(shown(zone, times.solution.due) == u"2026-11-27 12:30");
    CHECK(times.nextDue() == times.answer.due);
    times = ServiceTimes::of(complaint, normal, shop, local(zone, u"2026-11-23 13:00"_s));
    CHECK(times.answer.state == State::Late);
    CHECK(times.answer.minutesLeft == -30);
    step(complaint, Kind::Answered, local(zone, u"2026-11-23 11:30"_s));
    times = ServiceTimes::of(complaint, normal, shop, local(zone, u"2026-11-24 10:00"_s));
    CHECK(times.answer.state == State::Met);
    CHECK(times.answer.minutesLeft == 60);
    CHECK(times.solution.state == State::Running);
    CHECK(times.nextDue() == times.solution.due);
    step(complaint, Kind::Solved, local(zone, u"2026-11-27 14:30"_s));
    times = ServiceTimes::of(complaint, normal, shop, local(zone, u"2027-11-27 14:30"_s));
    CHECK(times.solution.state == State::Missed);
    CHECK(times.solution.minutesLeft == -120);
    CHECK_FALSE(times.nextDue());
}

TEST_CASE("Waiting for the customer stops the solution's time, and what was held to be solved did too") {
    const char* zone = "Europe/Stockholm";
    const OpenTime shop(OpeningHours::usual(u"SE"_s), QTimeZone(zone));
    const ServiceStandard standard{60, 8 * 60};
    Complaint complaint = openedAt(local(zone, u"2026-11-23 10:00"_s));
    step(complaint, Kind::Waiting, local(zone, u"2026-11-23 12:00"_s));
    CHECK(complaint.state() == Complaint::State::Waiting);
    auto times = ServiceTimes::of(complaint, standard, shop, local(zone, u"2026-11-30 17:00"_s));
    // A question is an answer: it came two hours after, an hour late.
    CHECK(times.answer.state == State::Missed);
    CHECK(times.answer.minutesLeft == -60);
    CHECK(times.solution.state == State::Paused);
    CHECK(times.solution.minutesLeft == 6 * 60);
    CHECK_FALSE(times.solution.due);
    step(complaint, Kind::Answered, local(zone, u"2026-11-25 12:00"_s));
    CHECK(complaint.state() == Complaint::State::Waiting);
    step(complaint, Kind::Resumed, local(zone, u"2026-11-25 17:00"_s));
    times = ServiceTimes::of(complaint, standard, shop, local(zone, u"2026-11-25 17:30"_s));
    CHECK(times.solution.minutesLeft == 5 * 60 + 30);
    CHECK(shown(zone, times.solution.due) == u"2026-11-26 15:00");
    step(complaint, Kind::Solved, local(zone, u"2026-11-26 12:00"_s));
    CHECK(ServiceTimes::of(complaint, standard, shop, local(zone, u"2026-11-28 12:00"_s)).solution.state == State::Met);
    step(complaint, Kind::Rated, local(zone, u"2026-11-26 12:05"_s), 9);
    CHECK(complaint.rating()->score == 9);
    step(complaint, Kind::Reopened, local(zone, u"2026-11-30 12:00"_s));
    CHECK_FALSE(complaint.solvedAt());
    CHECK_FALSE(complaint.rating());
    CHECK(complaint.timesReopened() == 1);
    times = ServiceTimes::of(complaint, standard, shop, local(zone, u"2026-11-30 13:00"_s));
    CHECK(times.solution.minutesLeft == 2 * 60);
    CHECK(shown(zone, times.solution.due) == u"2026-11-30 15:00");
    step(complaint, Kind::Solved, local(zone, u"2026-11-30 15:00"_s));
    CHECK(ServiceTimes::of(complaint, standard, shop, 0).solution.state == State::Met);
    complaint.steps.back().at += 1;
    const auto missed = ServiceTimes::of(complaint, standard, shop, 0).solution;
    CHECK(missed.state == State::Missed);
    CHECK(missed.minutesLeft == 0);
}

TEST_CASE("A clock that was set back does not turn time round") {
    const char* zone = "Europe/Stockholm";
    const OpenTime shop(OpeningHours::usual(u"SE"_s), QTimeZone(zone));
    Complaint complaint = openedAt(local(zone, u"2026-11-23 10:00"_s));
    const auto times = ServiceTimes::of(complaint, {60, 600}, shop, local(zone, u"2016-11-23 10:00"_s));
    CHECK(times.answer.state == State::Running);
    CHECK(times.answer.minutesLeft == 60);
}

TEST_CASE("Days on which the clock is changed count as they were worked") {
    const ServiceStandard standard{60, 4 * 60};
    const auto due = [&](const char* zone, const QString& spans, const QString& opened) {
        OpeningHours hours;
        for (OpeningSpans& day : hours.week) day = *parseSpans(spans);
        return shown(zone, ServiceTimes::of(openedAt(local(zone, opened)), standard, OpenTime(hours, QTimeZone(zone)), 0).solution.due);
    };
    // New Zealand puts its clocks forward at 2 on 27 September 2026, and back at 3 on 5 April; California on 8 March and 1 November at 2.
    CHECK(due("Pacific/Auckland", u"0-24"_s, u"2026-09-27 01:00"_s) == u"2026-09-27 06:00");
    CHECK(due("Pacific/Auckland", u"0-24"_s, u"2026-04-05 01:00"_s) == u"2026-04-05 04:00");
    CHECK(due("America/Los_Angeles", u"0-24"_s, u"2026-03-08 01:00"_s) == u"2026-03-08 06:00");
    CHECK(due("America/Los_Angeles", u"0-24"_s, u"2026-11-01 00:30"_s) == u"2026-11-01 03:30");
    CHECK(due("America/Los_Angeles", u"10-18"_s, u"2026-10-31 16:00"_s) == u"2026-11-01 12:00");
    CHECK(due("Pacific/Auckland", u"10-18"_s, u"2026-09-26 16:00"_s) == u"2026-09-27 12:00");
}

namespace {

/// A complaint's course drawn by a seed, on whole minutes.
Complaint drawn(std::mt19937& random, Instant from) {
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    Complaint complaint = openedAt(from);
    Instant at = from;
    for (int steps = below(8); steps > 0; --steps) {
        at += qint64{below(1500)} * kMinute;
        std::vector<Kind> next;
        switch (complaint.state()) {
        case Complaint::State::New:
        case Complaint::State::Answered: next = {Kind::Answered, Kind::Waiting, Kind::Solved}; break;
        case Complaint::State::Waiting: next = {Kind::Answered, Kind::Resumed, Kind::Solved}; break;
        case Complaint::State::Solved: next = {Kind::Reopened}; break;
        }
        step(complaint, next[static_cast<size_t>(below(static_cast<int>(next.size())))], at);
    }
    return complaint;
}

/// Whether the shop can do something for the complaint at an instant, told step by step and not by pauses.
bool counts(const Complaint& complaint, Instant at) {
    Complaint then = complaint;
    std::erase_if(then.steps, [at](const ComplaintStep& step) { return step.at > at; });
    return then.state() == Complaint::State::New || then.state() == Complaint::State::Answered;
}

}  // namespace

TEST_CASE("Counting minute by minute on the clock on the wall gives the same time left") {
    std::mt19937 random(seedOf("service minutes"));
    for (const char* zone : {"Pacific/Auckland", "America/Los_Angeles", "Europe/Stockholm"}) {
        const QTimeZone place(zone);
        for (int round = 0; round < rounds(40, 600); ++round) {
            OpeningHours hours = OpeningHours::usual(u"US"_s);
            hours.week[6] = *parseSpans(u"0-5"_s);
            const QDate changes[] = {QDate(2026, 3, 7), QDate(2026, 10, 24), QDate(2026, 10, 31), QDate(2026, 4, 4), QDate(2026, 9, 26), QDate(2026, 3, 28), QDate(2026, 6, 3)};
            const Instant from = QDateTime(changes[random() % std::size(changes)], QTime(0, 0), place).toMSecsSinceEpoch() + qint64(random() % 2880) * kMinute;
            const Complaint complaint = drawn(random, from);
            const ServiceStandard standard{1 + static_cast<int>(random() % 600), 600 + static_cast<int>(random() % 900)};
            const Instant now = complaint.latest() + qint64(random() % 3000) * kMinute;
            const Instant until = complaint.solvedAt().value_or(now);
            qint64 used = 0;
            for (Instant at = from; at < until; at += kMinute) {
                const QDateTime wall = QDateTime::fromMSecsSinceEpoch(at, place);
                if (!hours.isOpen(Day(wall.date()), wall.time().hour() * 60 + wall.time().minute())) continue;
                if (counts(complaint, at)) ++used;
            }
            INFO(zone << ", round " << round << ", from " << shown(zone, from).toStdString() << ", used " << used << " of " << standard.solutionMinutes);
            const ServiceTimes times = ServiceTimes::of(complaint, standard, OpenTime(hours, place), now);
            CHECK(times.solution.minutesLeft == standard.solutionMinutes - used);
            const bool isLate = used > standard.solutionMinutes || (times.solution.due && until > *times.solution.due);
            CHECK((times.solution.state == State::Late || times.solution.state == State::Missed) == isLate);
            CHECK((times.solution.state == State::Met || times.solution.state == State::Missed) == complaint.solvedAt().has_value());
            // A due instant is one that would just be in time.
            if (times.solution.due && !complaint.solvedAt() && *times.solution.due >= complaint.latest() && complaint.state() != Complaint::State::Waiting) {
                Complaint solved = complaint;
                step(solved, Kind::Solved, *times.solution.due);
                CHECK(ServiceTimes::of(solved, standard, OpenTime(hours, place), now).solution.minutesLeft == 0);
                CHECK(ServiceTimes::of(solved, standard, OpenTime(hours, place), now).solution.state == State::Met);
            }
        }
    }
}
