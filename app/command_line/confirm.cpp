#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/mailings/mailing_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// The cards named by --spoiled, each once; empty, and said why, when one is not in the job.
std::optional<std::vector<int>> spoiledCards(Invocation& call, const Mailing& mailing) {
    std::vector<int> numbers;
    for (const QString& word : call.arguments.value("spoiled").split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = word.trimmed().toInt(&isNumber);
        if (!isNumber || number < 1) {
            call.wrongUse(u"“%1” is not the number of a card. Write --spoiled 2,5."_s.arg(word));
            return std::nullopt;
        }
        if (static_cast<size_t>(number) > mailing.items.size()) {
            call.fail(Exit::Refused, u"Job %1 has no card %2; the last is %3."_s.arg(QString::number(mailing.id.value), QString::number(number), QString::number(mailing.items.size())));
            return std::nullopt;
        }
        if (std::find(numbers.begin(), numbers.end(), number) == numbers.end()) numbers.push_back(number);
    }
    return numbers;
}

Exit confirm(Invocation& call) {
    const auto number = call.number(call.word(0), u"a job"_s);
    if (!number) return call.code();
    const auto mailing = MailingStore(call.reader()).find(MailingId{*number});
    if (!mailing) return call.fail(Exit::NothingFound, u"There is no print job %1."_s.arg(*number));
    if (call.arguments.has("spoiled") && call.arguments.value("spoiled").trimmed().isEmpty()) return call.wrongUse(u"Say which cards were spoiled."_s);
    const auto spoiled = spoiledCards(call, *mailing);
    if (!spoiled) return call.code();
    if (mailing->status == Mailing::Status::Confirmed) return call.fail(Exit::Refused, u"Job %1 was confirmed already."_s.arg(*number));
    const auto saved = call.settle(call.shop().mailingDesk.confirm(call.staff(), mailing->id, *spoiled));
    if (!saved) return call.code();
    QJsonArray numbers;
    for (const int card : *spoiled) numbers.append(card);
    const auto printed = static_cast<qint64>(mailing->items.size() - spoiled->size());
    return call.done(saved->action, {{u"job"_s, *number}, {u"printed"_s, printed}, {u"spoiled"_s, numbers}},
                     u"Job %1: %2 printed, %3 spoiled."_s.arg(QString::number(*number), counted(printed, "card", "cards"), QString::number(spoiled->size())));
}

}  // namespace

Command confirmCommand() {
    return {.name = "confirm",
            .usage = "confirm SHOP JOB [--spoiled N,…]",
            .summary = "The cards of a job came out right: they are marked as printed in their customers' timelines. Spoiled ones are not, and are due again.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .options = {{"spoiled", "N,…", "the cards that did not come out, by their number in the job, from 1"}},
            .fields = {{"job", "number", ""},
                       {"printed", "number", "how many cards"},
                       {"spoiled", "list of number", ""},
                       {"action", "number", "the action's number, once it is safely on disk"}},
            .run = confirm};
}

}  // namespace regulars
