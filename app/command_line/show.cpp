#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/customers/custom_field_store.h"
#include "core/history/rhythm.h"
#include "core/relations/relation_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QJsonObject rhythmJson(const Rhythm& rhythm, const ShopProfile& profile, Day today) {
    const auto next = rhythm.nextExpected();
    return {{u"visits"_s, rhythm.visits},
            {u"first_visit"_s, json::day(rhythm.firstVisit)},
            {u"last_visit"_s, json::day(rhythm.lastVisit)},
            {u"median_gap_days"_s, rhythm.medianGapDays > 0 ? QJsonValue(rhythm.medianGapDays) : QJsonValue()},
            {u"next_expected"_s, next ? json::day(*next) : QJsonValue()},
            {u"is_regular"_s, rhythm.isRegular(today)},
            {u"is_drifting"_s, rhythm.isDrifting(today)},
            {u"spend"_s, Money{rhythm.spendMinor, profile.currency}.plain()},
            {u"currency"_s, profile.currency.code()}};
}

/// What show tells of one customer, gathered once for both forms.
struct Portrait {
    Customer customer;
    ShopProfile profile;
    std::optional<CardStanding> card;
    std::vector<Task> tasks;
    Rhythm rhythm;
    std::vector<std::pair<CustomerId, QString>> twins;
    Day today;
    std::vector<std::pair<CustomField, QString>> values;  ///< as they are stored
    std::vector<Membership> households;                   ///< those they belong to now
    std::vector<Relation> relations;
};

std::vector<std::pair<CustomField, QString>> valuesOf(Connection& reader, const Customer& customer) {
    std::vector<std::pair<CustomField, QString>> values;
    CustomFieldStore fields(reader);
    for (const CustomValue& value : customer.values)
        if (const auto field = fields.find(value.field)) values.emplace_back(*field, value.value);
    return values;
}

std::vector<Membership> householdsOf(Connection& reader, CustomerId id, Day today) {
    auto all = RelationStore(reader).householdsOf(id);
    std::erase_if(all, [today](const Membership& m) { return !m.isStanding(today); });
    return all;
}

QJsonObject portraitJson(Connection& reader, const Portrait& portrait) {
    QJsonObject object = json::customer(portrait.customer, portrait.profile.country);
    object.insert(u"card"_s, json::card(portrait.card));
    QJsonArray tasks;
    for (const Task& task : portrait.tasks) tasks.append(json::task(task, portrait.today));
    object.insert(u"tasks"_s, tasks);
    object.insert(u"rhythm"_s, rhythmJson(portrait.rhythm, portrait.profile, portrait.today));
    QJsonArray twins;
    for (const auto& [other, reason] : portrait.twins) {
        QJsonObject twin = json::person(other, CustomerStore(reader).displayName(other));
        twin.insert(u"reason"_s, reason);
        twins.append(twin);
    }
    object.insert(u"twins"_s, twins);
    QJsonArray values;
    for (const auto& [field, value] : portrait.values) values.append(QJsonObject{{u"name"_s, field.name}, {u"value"_s, value}});
    object.insert(u"fields"_s, values);
    QJsonArray households, relations;
    for (const Membership& m : portrait.households) households.append(json::person(m.household, CustomerStore(reader).displayName(m.household)));
    for (const Relation& relation : portrait.relations) {
        QJsonObject one = json::person(relation.other, CustomerStore(reader).displayName(relation.other));
        one.insert(u"is"_s, relation.name);
        relations.append(one);
    }
    object.insert(u"households"_s, households);
    object.insert(u"relations"_s, relations);
    return object;
}

QString labelled(const QString& text, const QString& label) { return label.isEmpty() ? text : u"%1 (%2)"_s.arg(text, label); }

// The lines of one heading: the first with the heading, the others under it.
void tell(Output& out, const QString& heading, const QStringList& lines) {
    for (qsizetype i = 0; i < lines.size(); ++i) out.line((i == 0 ? heading : QString()).leftJustified(14) + lines.at(i));
}

QString withState(const QString& text, ContactState state) { return state == ContactState::Good ? text : u"%1 [%2]"_s.arg(text, contactStateCode(state)); }

// What is said of few, so nothing is told where it is as usual.
void tellManner(Output& out, const Portrait& portrait) {
    const Customer& customer = portrait.customer;
    const auto one = [](const QString& text) { return text.isEmpty() ? QStringList() : QStringList{text}; };
    QStringList handles, facts, values;
    for (const Handle& handle : customer.handles) handles.append(withState(labelled(handle.address, handle.label), handle.state));
    for (const Fact& fact : customer.facts) facts.append(labelled(fact.text, fact.label));
    for (const auto& [field, value] : portrait.values) values.append(u"%1: %2"_s.arg(field.name, field.shown(value, portrait.profile.currency, portrait.profile.locale())));
    if (customer.kind != CustomerKind::Person) tell(out, u"kind"_s, {customerKindCode(customer.kind)});
    if (customer.roles != CustomerRoles(CustomerRole::Customer)) tell(out, u"roles"_s, {customerRolesCode(customer.roles)});
    tell(out, u"formerly"_s, customer.formerNames);
    tell(out, u"salutation"_s, one(customer.salutation));
    tell(out, u"web"_s, handles);
    tell(out, u"good to know"_s, facts);
    tell(out, u"pays"_s, one(paymentTrustCode(customer.trust)));
    tell(out, u"price group"_s, one(customer.priceGroup));
    tell(out, u"currency"_s, one(customer.currency));
    tell(out, u"reach by"_s, customer.preferredChannel ? QStringList{channelCode(*customer.preferredChannel)} : QStringList());
    tell(out, u"fields"_s, values);
}

void tellPerson(Output& out, const Portrait& portrait) {
    const Customer& customer = portrait.customer;
    out.line(u"%1  %2%3"_s.arg(QString::number(customer.id.value), customer.displayName, customer.isBinned ? u"  (in the bin)"_s : QString()));
    QStringList phones, emails, addresses, dates, consents;
    for (const Phone& phone : customer.phones) phones.append(withState(labelled(phone.number.asTyped, phone.label), phone.state));
    for (const Email& email : customer.emails) emails.append(withState(labelled(email.address, email.label), email.state));
    for (const Address& address : customer.addresses) addresses.append(withState(labelled(address.lines(portrait.profile.country).join(u", "_s), address.label), address.state));
    for (const LabelledDate& date : customer.dates) dates.append(labelled(date.date.iso(), date.label));
    for (const ConsentEvent& event : customer.consents)
        consents.append(u"%1: %2, %3"_s.arg(channelCode(event.channel), event.given ? u"yes"_s : u"no"_s, Clock::dayOf(event.at).iso()));
    const auto one = [](const QString& text) { return text.isEmpty() ? QStringList() : QStringList{text}; };
    tell(out, u"called"_s, one(customer.called));
    tell(out, u"sorted as"_s, one(customer.sortName));
    tell(out, u"phone"_s, phones);
    tell(out, u"e-mail"_s, emails);
    tell(out, u"address"_s, addresses);
    tell(out, u"date"_s, dates);
    tell(out, u"language"_s, one(customer.language));
    tell(out, u"tags"_s, one(customer.tags.join(u", "_s)));
    tell(out, u"note"_s, customer.note.isEmpty() ? QStringList() : customer.note.split(u'\n'));
    tell(out, u"consent"_s, consents);
    tellManner(out, portrait);
    tell(out, u"known as"_s, one(customer.externalIds.join(u", "_s)));
    tell(out, u"since"_s, one(customer.createdOn.iso()));
}

void tellDealings(Output& out, const Portrait& portrait) {
    if (const auto& card = portrait.card) {
        const Terms& terms = card->programme.terms;
        tell(out, u"card"_s, {card->cardNumber.isEmpty() ? u"no card yet"_s : card->cardNumber});
        tell(out, u"stamps"_s, {u"%1 of %2%3"_s.arg(QString::number(card->stamps), QString::number(terms.stampsNeeded),
                                                    card->canRedeem() ? u": %1"_s.arg(terms.reward) : QString())});
    }
    QStringList tasks;
    for (const Task& task : portrait.tasks)
        tasks.append(u"%1 %2 %3 (task %4)"_s.arg(task.dueOn.iso(), json::time(task.dueMinutes).toString(), task.text, QString::number(task.id.value)).simplified());
    tell(out, u"next up"_s, tasks);
    const Rhythm& rhythm = portrait.rhythm;
    if (rhythm.visits == 0) return;
    QString visits = u"%1, last %2"_s.arg(QString::number(rhythm.visits), rhythm.lastVisit.iso());
    if (rhythm.medianGapDays > 0) visits += u", usually every %1 days"_s.arg(rhythm.medianGapDays);
    if (rhythm.isDrifting(portrait.today)) visits += u", drifting"_s;
    else if (rhythm.isRegular(portrait.today)) visits += u", a regular"_s;
    tell(out, u"visits"_s, {visits});
    const Money spend{rhythm.spendMinor, portrait.profile.currency};
    tell(out, u"spent"_s, {spend.text(portrait.profile.locale())});
}

Exit show(Invocation& call) {
    auto customer = call.customer(call.word(0), Invocation::Bin::Allow);
    if (!customer) return call.code();
    Connection& reader = call.reader();
    const CustomerId id = customer->id;
    Portrait portrait{std::move(*customer), call.shop().profile(), LoyaltyStore(reader).standing(id), TaskStore(reader).openOf(id),
                            Rhythm::of(reader, id, call.today()), CustomerStore(reader).twins(id), call.today(), {}, householdsOf(reader, id, call.today()), RelationStore(reader).relationsOf(id)};
    portrait.values = valuesOf(reader, portrait.customer);
    call.out.json(portraitJson(reader, portrait));
    tellPerson(call.out, portrait);
    tellDealings(call.out, portrait);
    return Exit::Done;
}

}  // namespace

Command showCommand() {
    return {.name = "show",
            .usage = "show SHOP ID",
            .summary = "Everything about one customer. Wherever an ID is asked for, a card number will do too.",
            .fewestWords = 1,
            .mostWords = 1,
            .fields = {{"id", "number", ""},
                       {"display_name", "text", "the name as typed"},
                       {"sort_name", "text", "where the name belongs in the list; empty: by the display name"},
                       {"given_name", "text", ""},
                       {"family_name", "text", ""},
                       {"called", "text", "how to address them"},
                       {"language", "text", "empty: the shop's"},
                       {"note", "text", "good to know"},
                       {"created_on", "day", ""},
                       {"in_bin", "true or false", ""},
                       {"phones[].label", "text", ""},
                       {"phones[].as_typed", "text", ""},
                       {"phones[].e164", "text or null", "in international form"},
                       {"phones[].display", "text", "as the shop's country writes it"},
                       {"emails[].label", "text", ""},
                       {"emails[].address", "text", ""},
                       {"addresses[].label", "text", ""},
                       {"addresses[].street", "text", "may hold several lines"},
                       {"addresses[].post_code", "text", ""},
                       {"addresses[].city", "text", ""},
                       {"addresses[].region", "text", ""},
                       {"addresses[].country", "text", ""},
                       {"addresses[].lines", "list of text", "as on an envelope, without the name"},
                       {"dates[].label", "text", "birthday, anniversary or the shop's own word"},
                       {"dates[].date", "partial date", "1985, 1985-12, 1985-12-09, --12 or --12-09"},
                       {"phones[].state", "text", "empty, invalid, opted_out or past"},
                       {"emails[].state", "text", "as of phones"},
                       {"addresses[].state", "text", "as of phones"},
                       {"handles[].state", "text", "as of phones"},
                       {"kind", "text", "person, company or household"},
                       {"roles", "list of text", "customer, supplier, partner, walk_in"},
                       {"salutation", "text", "instead of the one the program makes"},
                       {"formal", "true or false", ""},
                       {"trust", "text or null", "on_time, late, reminders or prepayment"},
                       {"price_group", "text", ""},
                       {"currency", "text", "empty: the shop's"},
                       {"channel", "text or null", "how they like to be reached"},
                       {"former_names", "list of text", ""},
                       {"handles[].label", "text", "the network"},
                       {"handles[].address", "text", ""},
                       {"facts[].label", "text", ""},
                       {"facts[].text", "text", ""},
                       {"fields[].name", "text", "one of the shop's own fields"},
                       {"fields[].value", "text", "numbers with a point, money in minor units, dates as partial dates, yes as 1 and no as 0"},
                       {"households[].id", "number", "a household they belong to"},
                       {"households[].display_name", "text", ""},
                       {"relations[].id", "number", "another customer"},
                       {"relations[].display_name", "text", ""},
                       {"relations[].is", "text", "what they are to this one"},
                       {"birthday", "partial date or null", "the first date labelled birthday"},
                       {"tags", "list of text", ""},
                       {"external_ids", "list of text", "the customer's numbers in other programs"},
                       {"consents[].channel", "text", "post, email, sms or phone"},
                       {"consents[].given", "true or false", "the newest line of a channel counts"},
                       {"consents[].purpose", "text", "empty: anything"},
                       {"consents[].wording", "text", "the version they were asked with"},
                       {"consents[].source", "text", ""},
                       {"consents[].at", "instant", ""},
                       {"card", "object or null", "null: no card and no stamps"},
                       {"card.number", "text or null", "13 digits"},
                       {"card.programme", "text", ""},
                       {"card.stamps", "number", ""},
                       {"card.stamps_needed", "number", "for one reward"},
                       {"card.reward", "text", ""},
                       {"card.can_redeem", "true or false", ""},
                       {"card.expires", "day or null", "when the first stamps lapse"},
                       {"tasks[].task", "number", "TASK of the command done"},
                       {"tasks[].kind", "text", "follow_up, promise or appointment"},
                       {"tasks[].text", "text", ""},
                       {"tasks[].due_on", "day", ""},
                       {"tasks[].due_time", "text or null", "14:30"},
                       {"tasks[].late", "true or false", ""},
                       {"rhythm.visits", "number", ""},
                       {"rhythm.first_visit", "day or null", ""},
                       {"rhythm.last_visit", "day or null", ""},
                       {"rhythm.median_gap_days", "number or null", "between visits on different days"},
                       {"rhythm.next_expected", "day or null", ""},
                       {"rhythm.is_regular", "true or false", "came at least 3 times in the last 12 months"},
                       {"rhythm.is_drifting", "true or false", "a regular away for over 1.5 of their own gaps and over 14 days"},
                       {"rhythm.spend", "amount", ""},
                       {"rhythm.currency", "text", ""},
                       {"twins[].id", "number", "a customer who may be the same person"},
                       {"twins[].display_name", "text", ""},
                       {"twins[].reason", "text", ""}},
            .run = show};
}

}  // namespace regulars
