#include "app/command_line/complaint_options.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/product_options.h"
#include <QDateTime>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QJsonValue instantOrNull(std::optional<Instant> at) { return at ? QJsonValue(json::instant(*at)) : QJsonValue(); }

QString onTheWall(Instant at) { return QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm"_s); }

void insertDeadline(QJsonObject& object, const QString& name, const ServiceDeadline& deadline) {
    object.insert(name + u"_due"_s, instantOrNull(deadline.due));
    object.insert(name + u"_state"_s, deadlineCode(deadline.state));
    object.insert(name + u"_minutes_left"_s, deadline.minutesLeft);
}

// "late by 35 min", "answer by 2026-11-23 12:00, 2 h left"
QString dueText(const TimedComplaint& timed) {
    using State = ServiceDeadline::State;
    if (!timed.complaint.isOpen()) return timed.times.solution.state == State::Met ? u"in time"_s : u"too late by %1"_s.arg(minutesText(-timed.times.solution.minutesLeft));
    const bool isNew = !timed.times.answer.doneAt;
    const ServiceDeadline& next = isNew ? timed.times.answer : timed.times.solution;
    const QString what = isNew ? u"answer"_s : u"solution"_s;
    if (next.state == State::Late) return u"%1 late by %2"_s.arg(what, minutesText(-next.minutesLeft));
    if (next.state == State::Paused || !next.due) return u"%1: %2 left"_s.arg(what, minutesText(next.minutesLeft));
    return u"%1 by %2, %3 left"_s.arg(what, onTheWall(*next.due), minutesText(next.minutesLeft));
}

}  // namespace

QString minutesText(qint64 minutes) {
    if (minutes < 60) return u"%1 min"_s.arg(minutes);
    return minutes % 60 == 0 ? u"%1 h"_s.arg(minutes / 60) : u"%1 h %2 min"_s.arg(minutes / 60).arg(minutes % 60);
}

Instant ComplaintOptions::now() const {
    const auto& today = call_.request().global.today;
    return today ? Clock(*today).now() : call_.shop().clock().now();
}

bool ComplaintOptions::apply(Complaint& complaint) {
    const Arguments& given = call_.arguments;
    // An empty word: none.
    if (given.has("customer") && given.value("customer").isEmpty()) {
        complaint.customer = {};
    } else if (given.has("customer")) {
        const auto customer = call_.customer(given.value("customer"));
        if (!customer) return false;
        complaint.customer = customer->id;
    }
    if (given.has("product") && given.value("product").isEmpty()) {
        complaint.product = {};
    } else if (given.has("product")) {
        const auto product = ProductOptions(call_).named(given.value("product"));
        if (!product) return false;
        complaint.product = product->id;
    }
    if (given.has("lot")) complaint.lot = given.value("lot");
    if (given.has("category")) complaint.category = given.value("category");
    if (given.has("text")) complaint.text = given.value("text");
    if (!given.has("severity")) return true;
    const auto severity = severityFrom(given.value("severity"));
    if (severity) complaint.severity = *severity;
    else call_.wrongUse(u"“%1” is none of low, normal, high and critical."_s.arg(given.value("severity")));
    return severity.has_value();
}

std::optional<Complaint> ComplaintOptions::numbered(const QString& word) {
    const auto number = call_.number(word, u"a complaint"_s);
    if (!number) return std::nullopt;
    auto found = ComplaintStore(call_.reader()).find(ComplaintId{*number});
    if (!found) call_.fail(Exit::NothingFound, u"There is no complaint %1."_s.arg(*number));
    return found;
}

QJsonObject ComplaintOptions::json(const TimedComplaint& timed) {
    const Complaint& complaint = timed.complaint;
    QJsonObject object{{u"complaint"_s, complaint.id.value},
                       {u"id"_s, json::id(complaint.customer)},
                       {u"display_name"_s, json::orNull(complaint.customerName)},
                       {u"product"_s, json::orNull(complaint.productName)},
                       {u"lot"_s, json::orNull(complaint.lot)},
                       {u"category"_s, json::orNull(complaint.category)},
                       {u"severity"_s, severityCode(complaint.severity)},
                       {u"text"_s, complaint.text},
                       {u"state"_s, complaintStateCode(complaint.state())},
                       {u"opened_at"_s, json::instant(complaint.openedAt)},
                       {u"taken_by"_s, complaint.staffName},
                       {u"answered_at"_s, instantOrNull(complaint.firstAnsweredAt())},
                       {u"solved_at"_s, instantOrNull(complaint.solvedAt())},
                       {u"reopened"_s, complaint.timesReopened()}};
    insertDeadline(object, u"answer"_s, timed.times.answer);
    insertDeadline(object, u"solution"_s, timed.times.solution);
    const auto rating = complaint.rating();
    object.insert(u"score"_s, rating ? QJsonValue(*rating->score) : QJsonValue());
    object.insert(u"score_reason"_s, rating ? json::orNull(rating->text) : QJsonValue());
    QJsonArray steps;
    for (const ComplaintStep& step : complaint.steps)
        steps.append(QJsonObject{{u"kind"_s, stepCode(step.kind)}, {u"at"_s, json::instant(step.at)}, {u"text"_s, json::orNull(step.text)},
                                 {u"score"_s, step.score ? QJsonValue(*step.score) : QJsonValue()}, {u"by"_s, step.staffName}});
    object.insert(u"steps"_s, steps);
    return object;
}

Exit ComplaintOptions::done(ActionId action, ComplaintId id, const QString& sentence) {
    const auto found = ComplaintStore(call_.reader()).find(id);
    if (!found) return call_.done(action, {{u"complaint"_s, id.value}}, sentence);
    const TimedComplaint timed{*found, ComplaintBoard(call_.reader()).timesOf(*found, now())};
    return call_.done(action, json(timed), found->isOpen() ? u"%1 (%2)"_s.arg(sentence, dueText(timed)) : sentence);
}

Exit ComplaintOptions::list(const ComplaintChoice& choice) {
    QJsonArray all;
    std::vector<QStringList> table;
    for (const TimedComplaint& timed : ComplaintBoard(call_.reader()).chosen(choice, now())) {
        const Complaint& complaint = timed.complaint;
        all.append(json(timed));
        table.push_back({QString::number(complaint.id.value), complaintStateCode(complaint.state()), severityCode(complaint.severity), dueText(timed), complaint.customerName,
                         complaint.lot.isEmpty() ? complaint.productName : complaint.productName + u": "_s + complaint.lot, complaint.text.section(u'\n', 0, 0)});
    }
    call_.out.json(all);
    if (all.isEmpty()) return call_.fail(Exit::NothingFound, choice.openOnly ? u"No complaint is open."_s : u"There is no such complaint."_s);
    call_.out.table({u"COMPLAINT"_s, u"STATE"_s, u"SEVERITY"_s, u"DUE"_s, u"WHO"_s, u"PRODUCT"_s, u"TEXT"_s}, table);
    return Exit::Done;
}

Exit ComplaintOptions::show(const Complaint& complaint) {
    const TimedComplaint timed{complaint, ComplaintBoard(call_.reader()).timesOf(complaint, now())};
    call_.out.json(json(timed));
    call_.out.line(u"Complaint %1, %2, %3"_s.arg(QString::number(complaint.id.value), severityCode(complaint.severity), complaintStateCode(complaint.state())));
    call_.out.line(complaint.text);
    for (const QString& line : {complaint.customerName, complaint.lot.isEmpty() ? complaint.productName : complaint.productName + u": "_s + complaint.lot, complaint.category, dueText(timed)})
        if (!line.isEmpty()) call_.out.line(line);
    call_.out.line(u"%1  taken by %2"_s.arg(onTheWall(complaint.openedAt), complaint.staffName));
    for (const ComplaintStep& step : complaint.steps)
        call_.out.line(u"%1  %2 by %3  %4"_s.arg(onTheWall(step.at), step.score ? u"rated %1"_s.arg(*step.score) : stepCode(step.kind), step.staffName, step.text).trimmed());
    return Exit::Done;
}

std::vector<AnswerField> ComplaintOptions::fields() {
    return {{"complaint", "number", "N of these commands"},
            {"id", "number or null", "the customer's number; null: nobody known"},
            {"display_name", "text or null", "the customer's"},
            {"product", "text or null", ""},
            {"lot", "text or null", ""},
            {"category", "text or null", ""},
            {"severity", "text", "low, normal, high or critical"},
            {"text", "text", "what it is about"},
            {"state", "text", "new, answered, waiting (for the customer) or solved"},
            {"opened_at", "instant", "when it was taken"},
            {"taken_by", "text", ""},
            {"answered_at", "instant or null", "when somebody first turned to the customer"},
            {"answer_due", "instant or null", "by when somebody must; null: the shop does not open that long"},
            {"answer_state", "text", "running, late, met or missed"},
            {"answer_minutes_left", "number", "of opening hours; below 0 by how much it is or was missed; when met, what was left"},
            {"solved_at", "instant or null", "null again once it is reopened"},
            {"solution_due", "instant or null", "null also while the customer is waited for"},
            {"solution_state", "text", "running, paused, late, met or missed"},
            {"solution_minutes_left", "number", "as of the answer; waiting for the customer does not count"},
            {"reopened", "number", "how often"},
            {"score", "number or null", "0 to 10, how content the customer is with the latest solution"},
            {"score_reason", "text or null", ""},
            {"steps[].kind", "text", "answered, waiting, resumed, solved, reopened or rated"},
            {"steps[].at", "instant", ""},
            {"steps[].text", "text or null", "what was said, or why"},
            {"steps[].score", "number or null", "of rated"},
            {"steps[].by", "text", "the colleague"}};
}

}  // namespace regulars
