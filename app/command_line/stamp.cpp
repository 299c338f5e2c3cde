#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include <QUuid>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Verb = QFuture<Outcome<CardStanding>> (LoyaltyDesk::*)(StaffId, CustomerId, QString);

Exit punch(Invocation& call, Verb verb, const QString& done) {
    const auto customer = call.customer(call.word(0));
    if (!customer) return call.code();
    const QString press = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto saved = call.settle((call.shop().loyaltyDesk.*verb)(call.staff(), customer->id, press));
    if (!saved) return call.code();
    const CardStanding& standing = saved->value;
    const Terms& terms = standing.programme.terms;
    QJsonObject object = json::person(customer->id, customer->displayName);
    object.insert(u"card"_s, json::orNull(standing.cardNumber));
    object.insert(u"stamps"_s, standing.stamps);
    object.insert(u"stamps_needed"_s, terms.stampsNeeded);
    object.insert(u"reward"_s, terms.reward);
    object.insert(u"can_redeem"_s, standing.canRedeem());
    QString sentence = u"%1 %2: %3 of %4."_s.arg(done, customer->displayName, QString::number(standing.stamps), QString::number(terms.stampsNeeded));
    if (standing.canRedeem()) sentence += u" Due now: %1."_s.arg(terms.reward);
    return call.done(saved->action, object, sentence);
}

Exit stamp(Invocation& call) { return punch(call, &LoyaltyDesk::stamp, u"Stamped the card of"_s); }

Exit redeem(Invocation& call) { return punch(call, &LoyaltyDesk::redeem, u"Redeemed the reward of"_s); }

const std::vector<AnswerField>& fields() {
    static const std::vector<AnswerField> all{{"id", "number", "the customer's number"},
                                        {"display_name", "text", ""},
                                        {"card", "text or null", "13 digits"},
                                        {"stamps", "number", "on the card now"},
                                        {"stamps_needed", "number", "for one reward"},
                                        {"reward", "text", ""},
                                        {"can_redeem", "true or false", ""},
                                        {"action", "number", "the action's number, once it is safely on disk"}};
    return all;
}

}  // namespace

Command stampCommand() {
    return {.name = "stamp",
            .usage = "stamp SHOP CARD|ID",
            .summary = "One stamp on a card. An unknown card or customer is exit 4, a wrong check digit exit 5.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .fields = fields(),
            .run = stamp};
}

Command redeemCommand() {
    return {.name = "redeem",
            .usage = "redeem SHOP CARD|ID",
            .summary = "The reward of a full card is given, its stamps are used. A card that is not full is refused (exit 5).",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .fields = fields(),
            .run = redeem};
}

}  // namespace regulars
