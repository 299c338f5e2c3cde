#include "app/command_line/command_table.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/product_options.h"
#include "core/service/recall_board.h"
#include "core/service/recall_desk.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Status = RecallContact::Status;

constexpr std::array<std::pair<const char*, Status>, 3> kOutcomes{{{"reached", Status::Reached}, {"tried", Status::Tried}, {"unreachable", Status::Unreachable}}};

QJsonObject recallJson(Invocation& call, const Recall& recall) {
    const RecallProgress progress = RecallBoard(call.reader(), call.today()).progress(recall);
    return {{u"recall"_s, recall.id.value},
            {u"product"_s, recall.productName},
            {u"lot"_s, json::orNull(recall.lot)},
            {u"text"_s, recall.text},
            {u"started_at"_s, json::instant(recall.startedAt)},
            {u"started_by"_s, recall.staffName},
            {u"people"_s, progress.people},
            {u"reached"_s, progress.reached},
            {u"tried"_s, progress.tried},
            {u"unreachable"_s, progress.unreachable},
            {u"left"_s, progress.left()},
            {u"is_done"_s, progress.isDone()},
            {u"sold_to_unknown"_s, progress.soldToUnknown}};
}

QString consentText(const std::optional<bool>& consent) { return !consent ? QString() : *consent ? u" (agreed)"_s : u" (said no)"_s; }

QJsonObject personJson(const RecalledPerson& person) {
    QJsonArray ways, contacts;
    for (const WayToReach& way : person.ways)
        ways.append(QJsonObject{{u"channel"_s, channelCode(way.channel)}, {u"where"_s, way.where}, {u"opted_out"_s, way.isOptedOut}, {u"consent"_s, way.consent ? QJsonValue(*way.consent) : QJsonValue()}});
    for (const RecallContact& contact : person.contacts)
        contacts.append(QJsonObject{{u"how"_s, recallHowCode(contact.how)}, {u"status"_s, recallStatusCode(contact.status)}, {u"at"_s, json::instant(contact.at)}, {u"note"_s, json::orNull(contact.text)}, {u"by"_s, contact.staffName}});
    QJsonObject object = json::person(person.id, person.name);
    object.insert(u"in_bin"_s, person.isBinned);
    object.insert(u"why"_s, recallWhyCode(person.why));
    object.insert(u"quantity"_s, person.quantity);
    object.insert(u"last_bought"_s, person.lastBought.isValid() ? json::day(person.lastBought) : QJsonValue());
    object.insert(u"status"_s, person.status() ? QJsonValue(recallStatusCode(*person.status())) : QJsonValue());
    object.insert(u"ways"_s, ways);
    object.insert(u"contacts"_s, contacts);
    return object;
}

Exit listRecalls(Invocation& call) {
    QJsonArray all;
    std::vector<QStringList> table;
    for (const Recall& recall : RecallStore(call.reader()).all()) {
        const QJsonObject object = recallJson(call, recall);
        all.append(object);
        table.push_back({recall.productName, recall.lot, Clock::dayOf(recall.startedAt).iso(), u"%1 of %2"_s.arg(object[u"reached"].toInt()).arg(object[u"people"].toInt()), QString::number(object[u"left"].toInt()), recall.text.section(u'\n', 0, 0)});
    }
    call.out.json(all);
    if (all.isEmpty()) return call.fail(Exit::NothingFound, u"Nothing was ever called back."_s);
    call.out.table({u"PRODUCT"_s, u"LOT"_s, u"SINCE"_s, u"REACHED"_s, u"LEFT"_s, u"WHY"_s}, table);
    return Exit::Done;
}

QString waysText(const RecalledPerson& person) {
    QStringList all;
    for (const WayToReach& way : person.ways) all << way.where + (way.isOptedOut ? u" (not wanted)"_s : consentText(way.consent));
    return all.isEmpty() ? u"nothing known"_s : all.join(u"; "_s);
}

// Whom it concerns, or would.
Exit listPeople(Invocation& call, const Recall& recall) {
    QJsonArray all;
    std::vector<QStringList> table;
    for (const RecalledPerson& person : RecallBoard(call.reader(), call.today()).people(recall)) {
        const bool isLeft = !person.status() || person.status() == Status::Tried;
        if (call.arguments.has("left") && !isLeft) continue;
        all.append(personJson(person));
        table.push_back({person.status() ? recallStatusCode(*person.status()) : u"-"_s, QString::number(person.id.value), person.isBinned ? person.name + u" (in the bin)"_s : person.name,
                         QString(recallWhyCode(person.why)).replace(u'_', u' '), person.lastBought.isValid() ? person.lastBought.iso() : QString(), waysText(person)});
    }
    call.out.json(all);
    if (all.isEmpty()) return call.fail(Exit::NothingFound, call.arguments.has("left") ? u"Nobody is left to be told."_s : u"Nothing is written down of anybody who has it."_s);
    call.out.table({u"STATUS"_s, u"ID"_s, u"WHO"_s, u"WHY"_s, u"BOUGHT"_s, u"TO BE REACHED BY"_s}, table);
    return Exit::Done;
}

Exit done(Invocation& call, ActionId action, RecallId id, const QString& sentence) {
    const auto recall = RecallStore(call.reader()).find(id);
    if (!recall) return call.done(action, {{u"recall"_s, id.value}}, sentence);
    const QJsonObject object = recallJson(call, *recall);
    return call.done(action, object, u"%1 %2 of %3 reached, %4 left."_s.arg(sentence).arg(object[u"reached"].toInt()).arg(object[u"people"].toInt()).arg(object[u"left"].toInt()));
}

Exit tell(Invocation& call, const Recall& recall, const char* option, Status status) {
    const auto how = call.arguments.has("how") || status != Status::Unreachable ? recallHowFrom(call.arguments.value("how")) : std::optional(RecallContact::How::Phone);
    if (!how) return call.wrongUse(u"Say with --how by which of phone, sms, email, post and in_person."_s);
    const auto customer = call.customer(call.arguments.value(option), Invocation::Bin::Allow);
    if (!customer) return call.code();
    const RecallContact contact{customer->id, *how, status, call.arguments.value("note"), 0, {}, {}};
    const auto saved = call.settle(RecallDesk(call.shop().database()).contact(call.staff(), recall.id, contact));
    const QString sentence = status == Status::Reached ? u"%1 was told."_s : status == Status::Tried ? u"%1 could not be reached yet."_s : u"%1 cannot be reached."_s;
    return saved ? done(call, saved->action, recall.id, sentence.arg(customer->displayName)) : call.code();
}

Exit aboutRecall(Invocation& call, const Recall& recall) {
    const Arguments& given = call.arguments;
    for (const auto& [option, status] : kOutcomes)
        if (given.has(option)) return tell(call, recall, option, status);
    RecallDesk desk(call.shop().database());
    const bool isRemoved = given.has("remove");
    const auto saved = call.settle(isRemoved ? desk.remove(call.staff(), recall.id) : desk.change(call.staff(), recall.id, given.value("change")));
    return saved ? done(call, saved->action, recall.id, isRemoved ? u"Removed."_s : u"Changed."_s) : call.code();
}

Exit start(Invocation& call, Recall recall) {
    recall.text = call.arguments.value("start");
    const auto saved = call.settle(RecallDesk(call.shop().database()).start(call.staff(), recall));
    return saved ? done(call, saved->action, saved->value, u"“%1” is called back."_s.arg(recall.productName)) : call.code();
}

Exit recall(Invocation& call) {
    const Arguments& given = call.arguments;
    int verbs = 0;
    for (const char* verb : {"start", "reached", "tried", "unreachable", "change", "remove", "left"}) verbs += given.has(verb) ? 1 : 0;
    const bool isTelling = given.has("reached") || given.has("tried") || given.has("unreachable");
    if (verbs > 1) return call.wrongUse(u"Give one of --start, --reached, --tried, --unreachable, --change, --remove and --left."_s);
    if (!isTelling && (given.has("how") || given.has("note"))) return call.wrongUse(u"--how and --note go with --reached, --tried and --unreachable."_s);
    if (call.word(0).isEmpty()) return given.options.isEmpty() ? listRecalls(call) : call.wrongUse(u"Say what is called back."_s);
    const auto product = ProductOptions(call).named(call.word(0));
    if (!product) return call.code();
    Recall wanted;
    wanted.product = product->id;
    wanted.productName = product->name;
    wanted.lot = given.value("lot");
    if (given.has("start")) return start(call, wanted);
    const auto known = RecallStore(call.reader()).find(product->id, wanted.lot);
    if (verbs == 0 || given.has("left")) return listPeople(call, known.value_or(wanted));
    return known ? aboutRecall(call, *known) : call.fail(Exit::NothingFound, u"“%1” is not called back%2."_s.arg(product->name, wanted.lot.isEmpty() ? QString() : u", not lot "_s + wanted.lot));
}

}  // namespace

Command recallCommand() {
    return {.name = "recall",
            .usage = "recall SHOP [PRODUCT [--lot LOT] [--start TEXT | --reached ID --how HOW [--note TEXT] | --tried ID --how HOW [--note TEXT] | --unreachable ID [--note TEXT] | --left | --change TEXT | --remove]]",
            .summary = "Calling back a product, or one lot of it: everybody who bought it or complained of it, with how they can be reached; of a lot, those too of whose purchase nobody wrote the lot down. "
                       "What people said about being written to stands in nobody's way, and is told. With --start it is kept, with who was told, until everybody was. Without PRODUCT: all recalls and how far they are. "
                       "Without --start nothing is kept: whom it would concern. After a change the answer is one object with an action. Exit 4 when there is nothing.",
            .needs = Command::Needs::ChangesShop,
            .mostWords = 1,
            .options = {{"lot", "LOT", "as the label says; all of it if not given"},
                        {"start", "TEXT", "calls it back: what is wrong, and what people are to do"},
                        {"reached", "ID", "this customer knows now"},
                        {"tried", "ID", "this customer did not answer"},
                        {"unreachable", "ID", "this customer cannot be reached, and does not keep the recall open"},
                        {"how", "HOW", "phone, sms, email, post or in_person"},
                        {"note", "TEXT", "what they said"},
                        {"left", nullptr, "only those still to be told"},
                        {"change", "TEXT", "other words for what is wrong and what to do"},
                        {"remove", nullptr, "one begun by mistake, as long as nobody was told"}},
            .answer = Command::Answer::List,
            .fields = {{"id", "number", "of people: the customer's number"},
                       {"display_name", "text", "of people"},
                       {"in_bin", "true or false", "of people: in the bin, and to be told all the same"},
                       {"why", "text", "of people: bought, complained or may_have_bought (its lot is not known)"},
                       {"quantity", "number", "of people: pieces"},
                       {"last_bought", "day or null", "of people"},
                       {"status", "text or null", "of people: reached, tried, unreachable; null: nobody tried"},
                       {"ways[].channel", "text", "of people, the best first: phone, email or post"},
                       {"ways[].where", "text", "the number or address"},
                       {"ways[].opted_out", "true or false", "this one is not wanted"},
                       {"ways[].consent", "true, false or null", "what the register says of the channel; null: never asked"},
                       {"contacts[].how", "text", "phone, sms, email, post or in_person"},
                       {"contacts[].status", "text", "reached, tried or unreachable"},
                       {"contacts[].at", "instant", ""},
                       {"contacts[].note", "text or null", ""},
                       {"contacts[].by", "text", "the colleague"},
                       {"recall", "number", "of recalls, and after a change"},
                       {"product", "text", "of recalls"},
                       {"lot", "text or null", "of recalls; null: all of it"},
                       {"text", "text", "of recalls: what is wrong, and what to do"},
                       {"started_at", "instant", "of recalls"},
                       {"started_by", "text", "of recalls"},
                       {"people", "number", "of recalls: whom it concerns"},
                       {"reached", "number", "of recalls"},
                       {"tried", "number", "of recalls: tried, and not reached"},
                       {"unreachable", "number", "of recalls"},
                       {"left", "number", "of recalls: still to be told"},
                       {"is_done", "true or false", "of recalls: nobody is left"},
                       {"sold_to_unknown", "number", "of recalls: pieces bought by people nobody wrote down"},
                       {"action", "number or null", "after a change only: the action's number, once it is safely on disk; null when nothing had to change"}},
            .run = recall,
            .changesWith = {"start", "reached", "tried", "unreachable", "change", "remove"}};
}

}  // namespace regulars
