#include "app/command_line/entry_options.h"
#include "core/base/typed_amount.h"
#include "core/tasks/next_step.h"
#include <QUuid>
#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<const char*, Interaction::Kind>, 3> kKinds{
    {{"call", Interaction::Kind::Call}, {"visit", Interaction::Kind::Visit}, {"note", Interaction::Kind::Note}}};

}  // namespace

bool EntryOptions::any() const {
    return std::any_of(kKinds.begin(), kKinds.end(), [this](const auto& kind) { return given_.has(kind.first); });
}

std::optional<Entry> EntryOptions::read(CustomerId customer) {
    entry_.what.customer = customer;
    entry_.what.day = call_.today();
    entry_.what.at = call_.shop().clock().now();
    entry_.what.staff = call_.staff();
    entry_.press = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!readKind() || !readCall() || !readVisit() || !readNext()) return std::nullopt;
    return entry_;
}

bool EntryOptions::readKind() {
    int found = 0;
    for (const auto& [option, kind] : kKinds) {
        if (!given_.has(option)) continue;
        ++found;
        entry_.what.kind = kind;
        entry_.what.text = given_.value(option);
    }
    if (found != 1) return wrong(u"Give one of --call, --visit and --note."_s);
    if (entry_.what.kind == Interaction::Kind::Note && entry_.what.text.trimmed().isEmpty()) return wrong(u"The note is empty."_s);
    return true;
}

bool EntryOptions::wrong(const QString& sentence) {
    call_.wrongUse(sentence);
    return false;
}

bool EntryOptions::refused(const QString& sentence) {
    call_.fail(Exit::Refused, sentence);
    return false;
}

bool EntryOptions::readCall() {
    const bool isCall = entry_.what.kind == Interaction::Kind::Call;
    if (!isCall && (given_.has("in") || given_.has("out") || given_.has("outcome"))) return wrong(u"--in, --out and --outcome go with --call."_s);
    if (given_.has("in") && given_.has("out")) return wrong(u"A call goes in or out, not both."_s);
    if (given_.has("in")) entry_.what.direction = Interaction::Direction::In;
    if (given_.has("out")) entry_.what.direction = Interaction::Direction::Out;
    const QString outcome = given_.value("outcome");
    if (given_.has("outcome") && outcome != u"reached" && outcome != u"no-answer" && outcome != u"message")
        return wrong(u"“%1” is not one of reached, no-answer and message."_s.arg(outcome));
    entry_.what.outcome = QString(outcome).replace(u'-', u'_');
    return true;
}

bool EntryOptions::readVisit() {
    const bool isVisit = entry_.what.kind == Interaction::Kind::Visit;
    if (!isVisit && (given_.has("amount") || given_.has("stamp"))) return wrong(u"--amount and --stamp go with --visit."_s);
    entry_.stamp = given_.has("stamp");
    if (!given_.has("amount")) return true;
    const ShopProfile profile = call_.shop().profile();
    const TypedAmount typed = TypedAmount::read(given_.value("amount"), profile.currency, profile.locale());
    entry_.what.amount = typed.money;
    return typed.money || refused(typed.objection);
}

bool EntryOptions::readNext() {
    if (!given_.has("next")) return true;
    const TypedStep typed = TypedStep::read(given_.value("next"), call_.today(), call_.shop().profile().locale());
    if (!typed.objection.isEmpty()) return refused(typed.objection);
    const NextStep& step = *typed.step;
    Task task;
    task.staff = call_.staff();
    task.customer = entry_.what.customer;
    task.text = step.text.isEmpty() ? entry_.what.text.section(u'\n', 0, 0).trimmed() : step.text;
    if (task.text.isEmpty()) task.text = u"Follow up"_s;
    step.setOn(task);
    task.createdBy = call_.staff();
    entry_.nextStep = task;
    return true;
}

}  // namespace regulars
