#include "app/command_line/json_forms.h"
#include <QDateTime>

namespace regulars::json {

using namespace Qt::StringLiterals;

QJsonObject person(CustomerId id, const QString& displayName) { return {{u"id"_s, id.value}, {u"display_name"_s, displayName}}; }

QJsonObject person(StaffId id, const QString& name) { return {{u"id"_s, id.value}, {u"display_name"_s, name}}; }

QJsonValue day(Day day) { return day.isValid() ? QJsonValue(day.iso()) : QJsonValue(); }

QJsonValue time(std::optional<int> minutes) {
    if (!minutes) return {};
    return QTime(0, 0).addSecs(*minutes * 60).toString(u"HH:mm"_s);
}

QString instant(Instant at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs); }

QJsonArray texts(const QStringList& texts) { return QJsonArray::fromStringList(texts); }

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

namespace {

QJsonArray phones(const Customer& customer, const QString& region) {
    QJsonArray list;
    for (const Phone& phone : customer.phones)
        list.append(QJsonObject{{u"label"_s, phone.label},
                                {u"as_typed"_s, phone.number.asTyped},
                                {u"e164"_s, phone.number.e164 ? QJsonValue(*phone.number.e164) : QJsonValue()},
                                {u"display"_s, phone.number.display(region)},
                                {u"state"_s, contactStateCode(phone.state)}});
    return list;
}

QJsonArray addresses(const Customer& customer, const QString& region) {
    QJsonArray list;
    for (const Address& address : customer.addresses)
        list.append(QJsonObject{{u"label"_s, address.label},
                                {u"street"_s, address.street},
                                {u"post_code"_s, address.postCode},
                                {u"city"_s, address.city},
                                {u"region"_s, address.region},
                                {u"country"_s, address.country},
                                {u"lines"_s, texts(address.lines(region))},
                                {u"state"_s, contactStateCode(address.state)}});
    return list;
}

template <class Part>
QJsonArray listOf(const std::vector<Part>& parts, QJsonObject (*make)(const Part&)) {
    QJsonArray list;
    for (const Part& part : parts) list.append(make(part));
    return list;
}

QString directionWord(Interaction::Direction direction) { return direction == Interaction::Direction::In ? u"in"_s : u"out"_s; }

// What somebody is to the shop and how they are dealt with.
void addManner(QJsonObject& object, const Customer& customer) {
    object.insert(u"kind"_s, customerKindCode(customer.kind));
    object.insert(u"roles"_s, texts(customerRolesCode(customer.roles).split(u' ', Qt::SkipEmptyParts)));
    object.insert(u"salutation"_s, customer.salutation);
    object.insert(u"formal"_s, customer.isFormal);
    object.insert(u"trust"_s, orNull(paymentTrustCode(customer.trust)));
    object.insert(u"price_group"_s, customer.priceGroup);
    object.insert(u"currency"_s, customer.currency);
    object.insert(u"channel"_s, customer.preferredChannel ? QJsonValue(channelCode(*customer.preferredChannel)) : QJsonValue());
    object.insert(u"former_names"_s, texts(customer.formerNames));
    object.insert(u"handles"_s, listOf<Handle>(customer.handles, [](const Handle& h) { return QJsonObject{{u"label"_s, h.label}, {u"address"_s, h.address}, {u"state"_s, contactStateCode(h.state)}}; }));
    object.insert(u"facts"_s, listOf<Fact>(customer.facts, [](const Fact& f) { return QJsonObject{{u"label"_s, f.label}, {u"text"_s, f.text}}; }));
}

}  // namespace

QJsonObject customer(const Customer& customer, const QString& region) {
    QJsonObject object = person(customer.id, customer.displayName);
    object.insert(u"sort_name"_s, customer.sortName);
    object.insert(u"given_name"_s, customer.givenName);
    object.insert(u"family_name"_s, customer.familyName);
    object.insert(u"called"_s, customer.called);
    object.insert(u"language"_s, customer.language);
    object.insert(u"note"_s, customer.note);
    object.insert(u"created_on"_s, day(customer.createdOn));
    object.insert(u"in_bin"_s, customer.isBinned);
    object.insert(u"phones"_s, phones(customer, region));
    object.insert(u"emails"_s, listOf<Email>(customer.emails, [](const Email& e) { return QJsonObject{{u"label"_s, e.label}, {u"address"_s, e.address}, {u"state"_s, contactStateCode(e.state)}}; }));
    object.insert(u"addresses"_s, addresses(customer, region));
    object.insert(u"dates"_s, listOf<LabelledDate>(customer.dates, [](const LabelledDate& d) { return QJsonObject{{u"label"_s, d.label}, {u"date"_s, d.date.iso()}}; }));
    const auto birthday = customer.birthday();
    object.insert(u"birthday"_s, birthday ? QJsonValue(birthday->iso()) : QJsonValue());
    object.insert(u"tags"_s, texts(customer.tags));
    object.insert(u"external_ids"_s, texts(customer.externalIds));
    object.insert(u"consents"_s, listOf<ConsentEvent>(customer.consents, [](const ConsentEvent& event) { return consent(event, {}); }));
    addManner(object, customer);
    return object;
}

QJsonObject consent(const ConsentEvent& event, const QString& staff) {
    QJsonObject object{{u"channel"_s, channelCode(event.channel)}, {u"given"_s, event.given},     {u"purpose"_s, event.purpose},
                       {u"wording"_s, event.wording},              {u"source"_s, event.source}, {u"at"_s, instant(event.at)}};
    if (!staff.isEmpty()) object.insert(u"staff"_s, staff);
    return object;
}

QJsonObject entry(const Interaction& entry) {
    return {{u"id"_s, entry.id.value},
            {u"kind"_s, kindCode(entry.kind)},
            {u"day"_s, day(entry.day)},
            {u"at"_s, instant(entry.at)},
            {u"text"_s, entry.text},
            {u"direction"_s, entry.direction ? QJsonValue(directionWord(*entry.direction)) : QJsonValue()},
            {u"outcome"_s, orNull(entry.outcome)},
            {u"amount"_s, entry.amount ? QJsonValue(entry.amount->plain()) : QJsonValue()},
            {u"currency"_s, entry.amount ? QJsonValue(entry.amount->currency.code()) : QJsonValue()},
            {u"staff"_s, person(entry.staff, entry.staffName)},
            {u"source"_s, orNull(entry.source)}};
}

QJsonObject task(const Task& task, Day today) {
    return {{u"task"_s, task.id.value},
            {u"kind"_s, taskKindCode(task.kind)},
            {u"text"_s, task.text},
            {u"due_on"_s, day(task.dueOn)},
            {u"due_time"_s, time(task.dueMinutes)},
            {u"late"_s, task.dueOn < today}};
}

QJsonValue card(const std::optional<CardStanding>& standing) {
    if (!standing) return {};
    return QJsonObject{{u"number"_s, orNull(standing->cardNumber)},
                       {u"programme"_s, standing->programme.name},
                       {u"stamps"_s, standing->stamps},
                       {u"stamps_needed"_s, standing->programme.terms.stampsNeeded},
                       {u"reward"_s, standing->programme.terms.reward},
                       {u"can_redeem"_s, standing->canRedeem()},
                       {u"expires"_s, standing->expires ? day(*standing->expires) : QJsonValue()}};
}

}  // namespace regulars::json
