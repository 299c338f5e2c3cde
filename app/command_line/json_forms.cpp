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
                                {u"display"_s, phone.number.display(region)}});
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
                                {u"lines"_s, texts(address.lines(region))}});
    return list;
}

QJsonArray consents(const Customer& customer) {
    QJsonArray list;
    for (const ConsentEvent& event : customer.consents)
        list.append(QJsonObject{{u"channel"_s, channelCode(event.channel)}, {u"given"_s, event.given}, {u"source"_s, event.source}, {u"at"_s, instant(event.at)}});
    return list;
}

QString directionWord(Interaction::Direction direction) { return direction == Interaction::Direction::In ? u"in"_s : u"out"_s; }

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
    QJsonArray emails;
    for (const Email& email : customer.emails) emails.append(QJsonObject{{u"label"_s, email.label}, {u"address"_s, email.address}});
    object.insert(u"emails"_s, emails);
    object.insert(u"addresses"_s, addresses(customer, region));
    QJsonArray dates;
    for (const LabelledDate& date : customer.dates) dates.append(QJsonObject{{u"label"_s, date.label}, {u"date"_s, date.date.iso()}});
    object.insert(u"dates"_s, dates);
    const auto birthday = customer.birthday();
    object.insert(u"birthday"_s, birthday ? QJsonValue(birthday->iso()) : QJsonValue());
    object.insert(u"tags"_s, texts(customer.tags));
    object.insert(u"external_ids"_s, texts(customer.externalIds));
    object.insert(u"consents"_s, consents(customer));
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
            {u"kind"_s, task.kind},
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
