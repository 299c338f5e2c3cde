#include "core/customers/customer_intake.h"
#include "core/customers/customer_store.h"

namespace regulars {

qint64 CustomerIntake::tagId(const QString& name) {
    const auto known = tags_.constFind(name);
    if (known != tags_.constEnd()) return *known;
    return *tags_.insert(name, CustomerStore(connection_).tagId(name));
}

const QString& CustomerIntake::written(Day day) {
    if (dayText_.isEmpty() || day != day_) {
        day_ = day;
        dayText_ = day.iso();
    }
    return dayText_;
}

CustomerId CustomerIntake::add(const Customer& c) {
    const qint64 id = bulk_.add("customer", 0, c.displayName, c.sortName, c.givenName, c.familyName, c.called, c.language, c.note, written(c.createdOn), std::nullopt,
                                customerKindCode(c.kind), customerRolesCode(c.roles), c.salutation, c.isFormal ? 1 : 0, paymentTrustCode(c.trust), c.priceGroup, c.currency,
                                c.preferredChannel ? channelCode(*c.preferredChannel) : QString());
    int position = 0;
    for (const Phone& p : c.phones) bulk_.add("customer_phone", id, id, position++, p.label, p.number.asTyped, p.number.e164, p.number.digits, p.number.extension, contactStateCode(p.state));
    position = 0;
    for (const Email& e : c.emails) bulk_.add("customer_email", id, id, position++, e.label, e.address, contactStateCode(e.state));
    position = 0;
    for (const Address& a : c.addresses) bulk_.add("customer_address", id, id, position++, a.label, a.street, a.postCode, a.city, a.region, a.country, contactStateCode(a.state));
    position = 0;
    for (const LabelledDate& d : c.dates) bulk_.add("customer_date", id, id, position++, d.label, d.date.iso());
    position = 0;
    for (const Handle& h : c.handles) bulk_.add("customer_handle", id, id, position++, h.label, h.address, contactStateCode(h.state));
    position = 0;
    for (const QString& name : c.formerNames) bulk_.add("customer_former_name", id, id, position++, name);
    position = 0;
    for (const Fact& f : c.facts) bulk_.add("customer_fact", id, id, position++, f.label, f.text);
    for (const CustomValue& v : c.values) bulk_.add("customer_value", id, id, v.field.value, v.value);
    for (const QString& tag : c.tags) bulk_.addRow("customer_tag", id, id, tagId(tag));
    for (const QString& external : c.externalIds) bulk_.add("customer_external", id, id, external);
    for (const ConsentEvent& e : c.consents) bulk_.add("consent_event", id, id, channelCode(e.channel), e.given ? 1 : 0, e.source, e.at, e.staff.value, e.purpose, e.wording);
    return CustomerId{id};
}

}  // namespace regulars
