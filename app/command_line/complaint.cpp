#include "app/command_line/command_table.h"
#include "app/command_line/complaint_options.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/product_options.h"
#include "core/service/complaint_desk.h"
#include "core/service/service_rule_desk.h"
#include "core/service/service_rule_store.h"
#include "core/service/warning_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool hasAny(const Invocation& call, std::initializer_list<const char*> options) {
    return std::any_of(options.begin(), options.end(), [&call](const char* option) { return call.arguments.has(option); });
}

ComplaintDesk deskOf(Invocation& call) { return ComplaintDesk(call.shop().database()); }

Exit list(Invocation& call) {
    if (!call.word(1).isEmpty() || hasAny(call, {"category", "severity", "text", "answer-within", "solve-within"})) return call.wrongUse(u"The list takes --all, --customer, --product and --lot."_s);
    Complaint wanted;
    if (!ComplaintOptions(call).apply(wanted)) return call.code();
    ComplaintChoice choice;
    choice.customer = wanted.customer;
    choice.product = wanted.product;
    if (call.arguments.has("lot")) choice.lot = wanted.lot;
    choice.openOnly = !call.arguments.has("all");
    return ComplaintOptions(call).list(choice);
}

Exit add(Invocation& call) {
    if (call.word(1).trimmed().isEmpty() || hasAny(call, {"text"})) return call.wrongUse(u"Write what it is about after add."_s);
    Complaint complaint;
    if (!ComplaintOptions(call).apply(complaint)) return call.code();
    complaint.text = call.word(1);
    const auto saved = call.settle(deskOf(call).take(call.staff(), complaint));
    return saved ? ComplaintOptions(call).done(saved->action, saved->value, u"Complaint %1 is taken."_s.arg(saved->value.value)) : call.code();
}

Exit change(Invocation& call, Complaint complaint) {
    if (!call.word(2).isEmpty() || !hasAny(call, {"customer", "product", "lot", "category", "severity", "text"})) return call.wrongUse(u"Say with options what is otherwise."_s);
    if (!ComplaintOptions(call).apply(complaint)) return call.code();
    const auto saved = call.settle(deskOf(call).change(call.staff(), complaint));
    return saved ? ComplaintOptions(call).done(saved->action, complaint.id, u"Changed complaint %1."_s.arg(complaint.id.value)) : call.code();
}

Exit rate(Invocation& call, ComplaintId id) {
    bool isNumber = false;
    const int score = call.word(2).toInt(&isNumber);
    if (!isNumber) return call.wrongUse(u"Say from 0 to 10 how content the customer is."_s);
    const auto saved = call.settle(deskOf(call).rate(call.staff(), id, score, call.word(3)));
    return saved ? ComplaintOptions(call).done(saved->action, id, u"Complaint %1 is rated %2."_s.arg(id.value).arg(score)) : call.code();
}

Exit remove(Invocation& call, ComplaintId id) {
    if (!call.word(2).isEmpty()) return call.wrongUse(u"A complaint is removed without more words."_s);
    const auto saved = call.settle(deskOf(call).remove(call.staff(), id));
    return saved ? ComplaintOptions(call).done(saved->action, id, u"Removed complaint %1."_s.arg(id.value)) : call.code();
}

struct StepVerb {
    const char* word;
    QFuture<Outcome<Done>> (ComplaintDesk::*verb)(StaffId, ComplaintId, QString);
    const char* sentence;
};

const StepVerb* stepVerb(const QString& word) {
    static constexpr StepVerb all[]{{"answer", &ComplaintDesk::answer, "Complaint %1 is answered."},
                                    {"wait", &ComplaintDesk::wait, "Complaint %1 waits for the customer."},
                                    {"resume", &ComplaintDesk::resume, "Complaint %1 goes on."},
                                    {"solve", &ComplaintDesk::solve, "Complaint %1 is solved."},
                                    {"reopen", &ComplaintDesk::reopen, "Complaint %1 is open again."}};
    const auto found = std::find_if(std::begin(all), std::end(all), [&word](const StepVerb& verb) { return word == QLatin1StringView(verb.word); });
    return found == std::end(all) ? nullptr : found;
}

Exit step(Invocation& call, ComplaintId id, const StepVerb& verb) {
    if (!call.word(3).isEmpty()) return call.wrongUse(u"Write the words in quotes."_s);
    ComplaintDesk desk = deskOf(call);
    const auto saved = call.settle((desk.*verb.verb)(call.staff(), id, call.word(2)));
    return saved ? ComplaintOptions(call).done(saved->action, id, QString::fromUtf8(verb.sentence).arg(id.value)) : call.code();
}

// "90" or "90m" minutes, "2h" hours.
std::optional<int> minutesOf(Invocation& call, const char* option, int otherwise) {
    if (!call.arguments.has(option)) return otherwise;
    QString typed = call.arguments.value(option).trimmed();
    const int unit = typed.endsWith(u'h') ? 60 : 1;
    if (typed.endsWith(u'h') || typed.endsWith(u'm')) typed.chop(1);
    bool isNumber = false;
    const int count = typed.toInt(&isNumber);
    if (isNumber && count > 0 && count < 1'000'000) return count * unit;
    call.wrongUse(u"“%1” is no time for --%2: write minutes of opening hours, or hours as 2h."_s.arg(call.arguments.value(option), QString::fromLatin1(option)));
    return std::nullopt;
}

QJsonObject standardJson(Severity severity, const ServiceStandard& standard) {
    return {{u"severity"_s, severityCode(severity)}, {u"answer_minutes"_s, standard.answerMinutes}, {u"solution_minutes"_s, standard.solutionMinutes}};
}

Exit listStandards(Invocation& call) {
    const ServiceStandards standards = ServiceRuleStore(call.reader()).standards();
    QJsonArray all;
    std::vector<QStringList> table;
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Normal, Severity::Low}) {
        const ServiceStandard& standard = standards.of(severity);
        all.append(standardJson(severity, standard));
        table.push_back({severityCode(severity), minutesText(standard.answerMinutes), minutesText(standard.solutionMinutes)});
    }
    call.out.json(all);
    call.out.table({u"SEVERITY"_s, u"FIRST ANSWER"_s, u"SOLUTION"_s}, table);
    return Exit::Done;
}

Exit standards(Invocation& call) {
    const bool isSet = hasAny(call, {"answer-within", "solve-within"});
    if (call.word(1).isEmpty()) return isSet ? call.wrongUse(u"Say for which severity."_s) : listStandards(call);
    const auto severity = severityFrom(call.word(1));
    if (!severity) return call.wrongUse(u"“%1” is none of low, normal, high and critical."_s.arg(call.word(1)));
    if (!isSet) return call.wrongUse(u"Say with --answer-within and --solve-within how long it may take."_s);
    const ServiceStandard old = ServiceRuleStore(call.reader()).standards().of(*severity);
    const auto answer = minutesOf(call, "answer-within", old.answerMinutes);
    const auto solution = answer ? minutesOf(call, "solve-within", old.solutionMinutes) : std::nullopt;
    if (!solution) return call.code();
    const ServiceStandard standard{*answer, *solution};
    const auto saved = call.settle(ServiceRuleDesk(call.shop().database()).setStandard(call.staff(), *severity, standard));
    if (!saved) return call.code();
    return call.done(saved->action, standardJson(*severity, standard), u"Complaints of severity %1: first answer within %2, solution within %3 of opening hours."_s.arg(severityCode(*severity), minutesText(*answer), minutesText(*solution)));
}

Exit warnings(Invocation& call) {
    if (!call.word(1).isEmpty() || !call.arguments.options.isEmpty()) return call.wrongUse(u"Early warnings take no more words."_s);
    QJsonArray all;
    std::vector<QStringList> table;
    for (const EarlyWarning& warning : WarningStore(call.reader()).warnings(call.today())) {
        QJsonArray cases;
        for (const ComplaintId id : warning.cases) cases.append(id.value);
        const double expected = static_cast<double>(warning.expected1000) / 1000;
        all.append(QJsonObject{{u"product"_s, warning.productName}, {u"lot"_s, json::orNull(warning.lot)}, {u"count"_s, cases.size()}, {u"days"_s, warning.days},
                               {u"expected"_s, expected}, {u"probability"_s, warning.probability}, {u"complaints"_s, cases}});
        table.push_back({warning.productName, warning.lot, QString::number(cases.size()), QString::number(warning.days), QString::number(expected, 'f', 1), QString::number(warning.probability, 'g', 2)});
    }
    call.out.json(all);
    if (all.isEmpty()) return call.fail(Exit::NothingFound, u"No product is complained of more than usual."_s);
    call.out.table({u"PRODUCT"_s, u"LOT"_s, u"COMPLAINTS"_s, u"IN DAYS"_s, u"USUAL"_s, u"CHANCE"_s}, table);
    return Exit::Done;
}

Exit aboutOne(Invocation& call, const QString& verb) {
    const StepVerb* taken = stepVerb(verb);
    if (!taken && verb != u"show" && verb != u"change" && verb != u"rate" && verb != u"remove")
        return call.wrongUse(u"“%1” is none of add, list, show, answer, wait, resume, solve, reopen, rate, change, remove, standards and warnings."_s.arg(verb));
    if (verb != u"change" && !call.arguments.options.isEmpty()) return call.wrongUse(u"%1 takes no options."_s.arg(verb));
    const auto complaint = ComplaintOptions(call).numbered(call.word(1));
    if (!complaint) return call.code();
    if (taken) return step(call, complaint->id, *taken);
    if (verb == u"change") return change(call, *complaint);
    if (verb == u"rate") return rate(call, complaint->id);
    if (verb == u"remove") return remove(call, complaint->id);
    return call.word(2).isEmpty() ? ComplaintOptions(call).show(*complaint) : call.wrongUse(u"One complaint is shown at a time."_s);
}

Exit complaint(Invocation& call) {
    const QString verb = call.word(0);
    const bool isStandards = verb == u"standards";
    if (!isStandards && hasAny(call, {"answer-within", "solve-within"})) return call.wrongUse(u"--answer-within and --solve-within go with standards."_s);
    if (!verb.isEmpty() && verb != u"list" && hasAny(call, {"all"})) return call.wrongUse(u"--all goes with the list."_s);
    if (verb.isEmpty() || verb == u"list") return list(call);
    if (verb == u"add") return call.word(2).isEmpty() ? add(call) : call.wrongUse(u"Write what it is about in quotes."_s);
    if (isStandards) return standards(call);
    if (verb == u"warnings") return warnings(call);
    return aboutOne(call, verb);
}

}  // namespace

Command complaintCommand() {
    std::vector<AnswerField> fields = ComplaintOptions::fields();
    for (const AnswerField& field : std::initializer_list<AnswerField>{{"answer_minutes", "number", "of standards: minutes of opening hours until the first answer"},
                                                                       {"solution_minutes", "number", "of standards: until it is solved"},
                                                                       {"count", "number", "of warnings: how many complaints"},
                                                                       {"days", "number", "of warnings: in how many days, today the last"},
                                                                       {"expected", "number", "of warnings: how many are usual in as many"},
                                                                       {"probability", "number", "of warnings: of as many or more by chance, by the exact one-sided Poisson test; at most 0.001"},
                                                                       {"complaints", "list of numbers", "of warnings: the cases, oldest first"},
                                                                       {"action", "number or null", "after a change only: the action's number, once it is safely on disk; null when nothing had to change"}})
        fields.push_back(field);
    return {.name = "complaint",
            .usage = "complaint SHOP [list [--all] [--customer ID] [--product PRODUCT] [--lot LOT] | add TEXT [--customer ID] [--product PRODUCT] [--lot LOT] [--category WORD] [--severity SEVERITY] "
                     "| show N | answer N [TEXT] | wait N [TEXT] | resume N [TEXT] | solve N [TEXT] | reopen N WHY | rate N SCORE [REASON] | change N [--text TEXT] | remove N "
                     "| standards [SEVERITY --answer-within TIME --solve-within TIME] | warnings]",
            .summary = "Complaints, and how they stand against the shop's service standards, in minutes of opening hours: the open ones, what is due first before the others; or takes one, says what was done about it, or tells one. "
                       "wait stops its time until resume, while the customer has to do something; a question to the customer is a first answer too, and so is a solution. reopen and its WHY when a solved one is not; rate from 0 to 10. change takes the options of add. "
                       "standards: how long each severity may take. warnings: products and lots complained of more than usual (3 complaints or more in the last 30 days, too many for chance), with the cases. "
                       "After show and after a change the answer is one object. Exit 4 when there is nothing.",
            .needs = Command::Needs::ChangesShop,
            .mostWords = 4,
            .options = {{"all", nullptr, "solved ones too"},
                        {"customer", "ID", "who complains; nobody known if not given. Of change an empty word takes it away, as with --product and --lot"},
                        {"product", "PRODUCT", "by name or code"},
                        {"lot", "LOT", "of the product, as its label says"},
                        {"category", "WORD", "the shop's own: fit, delivery"},
                        {"severity", "SEVERITY", "low, normal, high or critical (somebody may come to harm); normal if not given"},
                        {"text", "TEXT", "of change: what it is about"},
                        {"answer-within", "TIME", "until somebody first turns to the customer: minutes of opening hours, or hours as 2h"},
                        {"solve-within", "TIME", "until it is solved"}},
            .answer = Command::Answer::List,
            .fields = fields,
            .run = complaint,
            .listsAlone = true};
}

}  // namespace regulars
