#include "core/exchange/shop_json.h"
#include "core/customers/customer_store.h"
#include "core/profile/profile_store.h"
#include <QJsonDocument>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
QByteArray compact(const QJsonArray& array) { return QJsonDocument(array).toJson(QJsonDocument::Compact); }

void put(QJsonObject& object, const QString& name, const QString& text) {
    if (!text.isEmpty()) object.insert(name, text);
}

void put(QJsonObject& object, const QString& name, const QJsonArray& array) {
    if (!array.isEmpty()) object.insert(name, array);
}

template <class Parts, class Make>
QJsonArray listOf(const Parts& parts, Make make) {
    QJsonArray list;
    for (const auto& part : parts) list.append(make(part));
    return list;
}

QJsonObject phoneObject(const Phone& phone) {
    QJsonObject object{{u"number"_s, phone.number.asTyped}};
    put(object, u"label"_s, phone.label);
    put(object, u"state"_s, contactStateCode(phone.state));
    put(object, u"e164"_s, phone.number.e164.value_or(QString()));
    put(object, u"extension"_s, phone.number.extension);
    return object;
}

QJsonObject emailObject(const Email& email) {
    QJsonObject object{{u"address"_s, email.address}};
    put(object, u"label"_s, email.label);
    put(object, u"state"_s, contactStateCode(email.state));
    return object;
}

QJsonObject addressObject(const Address& address) {
    QJsonObject object;
    for (const auto& [name, text] : {std::pair(u"label"_s, address.label), {u"street"_s, address.street}, {u"post_code"_s, address.postCode},
                                     {u"city"_s, address.city}, {u"region"_s, address.region}, {u"country"_s, address.country}, {u"state"_s, contactStateCode(address.state)}})
        put(object, name, text);
    return object;
}

// What somebody is to the shop and how they are dealt with, where it is not as usual.
void addManner(QJsonObject& object, const Customer& c) {
    if (c.kind != CustomerKind::Person) object.insert(u"kind"_s, customerKindCode(c.kind));
    if (c.roles != CustomerRoles(CustomerRole::Customer)) object.insert(u"roles"_s, customerRolesCode(c.roles));
    if (c.isFormal) object.insert(u"formal"_s, true);
    for (const auto& [name, text] : {std::pair(u"salutation"_s, c.salutation), {u"trust"_s, paymentTrustCode(c.trust)}, {u"price_group"_s, c.priceGroup}, {u"currency"_s, c.currency},
                                     {u"channel"_s, c.preferredChannel ? channelCode(*c.preferredChannel) : QString()}})
        put(object, name, text);
    put(object, u"former_names"_s, QJsonArray::fromStringList(c.formerNames));
    put(object, u"handles"_s, listOf(c.handles, [](const Handle& h) { return QJsonObject{{u"label"_s, h.label}, {u"address"_s, h.address}, {u"state"_s, contactStateCode(h.state)}}; }));
    put(object, u"facts"_s, listOf(c.facts, [](const Fact& f) { return QJsonObject{{u"label"_s, f.label}, {u"text"_s, f.text}}; }));
}

/// Writes the members of a list one by one, each on a line of its own.
class List {
public:
    List(const std::function<void(const QByteArray&)>& out, const QByteArray& name) : out_(out) { out_(",\n\"" + name + "\":["); }
    void add(const QJsonObject& object) {
        out_(isFirst_ ? "\n" : ",\n");
        isFirst_ = false;
        out_(compact(object));
    }
    void end() { out_("]"); }

private:
    const std::function<void(const QByteArray&)>& out_;
    bool isFirst_ = true;
};

}  // namespace

QJsonObject ShopJson::shop() {
    const ShopProfile profile = ProfileStore(reader_).profile();
    QJsonObject object{{u"name"_s, profile.name}, {u"country"_s, profile.country}, {u"currency"_s, profile.currency.code()}, {u"language"_s, profile.language}};
    object.insert(u"leap_day_on_first_of_march"_s, profile.leapDayOnFirstOfMarch);
    object.insert(u"is_demo"_s, profile.isDemo);
    put(object, u"address"_s, profile.address);
    return object;
}

QJsonArray ShopJson::staff() {
    return listOf(ProfileStore(reader_).staff(), [](const Staff& one) {
        return QJsonObject{{u"name"_s, one.name}, {u"role"_s, one.role == Staff::Role::Owner ? u"owner"_s : u"staff"_s}};
    });
}

QJsonArray ShopJson::consents(const Customer& c) {
    return listOf(c.consents, [this](const ConsentEvent& event) {
        QString& staffName = staffNames_[event.staff.value];
        if (staffName.isEmpty())
            if (const auto one = ProfileStore(reader_).find(event.staff)) staffName = one->name;
        QJsonObject object{{u"channel"_s, channelCode(event.channel)}, {u"given"_s, event.given}, {u"source"_s, event.source}, {u"at"_s, event.at}, {u"staff"_s, staffName}};
        put(object, u"purpose"_s, event.purpose);
        put(object, u"wording"_s, event.wording);
        return object;
    });
}

QJsonObject ShopJson::customer(const Customer& c) {
    QJsonObject object{{u"id"_s, c.id.value}, {u"display_name"_s, c.displayName}, {u"created_on"_s, c.createdOn.iso()}};
    for (const auto& [name, text] : {std::pair(u"sort_name"_s, c.sortName), {u"given_name"_s, c.givenName}, {u"family_name"_s, c.familyName},
                                     {u"called"_s, c.called}, {u"language"_s, c.language}, {u"note"_s, c.note}})
        put(object, name, text);
    addManner(object, c);
    put(object, u"phones"_s, listOf(c.phones, phoneObject));
    put(object, u"emails"_s, listOf(c.emails, emailObject));
    put(object, u"addresses"_s, listOf(c.addresses, addressObject));
    put(object, u"dates"_s, listOf(c.dates, [](const LabelledDate& d) { return QJsonObject{{u"label"_s, d.label}, {u"date"_s, d.date.iso()}}; }));
    put(object, u"tags"_s, QJsonArray::fromStringList(c.tags));
    put(object, u"external_ids"_s, QJsonArray::fromStringList(c.externalIds));
    put(object, u"consents"_s, consents(c));
    put(object, u"cards"_s, store_.cards(c.id));
    put(object, u"ledger"_s, store_.ledger(c.id));
    if (const int stamps = store_.stamps(c.id); stamps != 0) object.insert(u"stamps"_s, stamps);
    put(object, u"tasks"_s, store_.tasks(c.id));
    put(object, u"interactions"_s, store_.interactions(c.id));
    put(object, u"purchases"_s, service_.purchases(c.id));
    put(object, u"complaints"_s, service_.complaints(c.id));
    put(object, u"twins"_s, store_.twins(c.id));
    put(object, u"fields"_s, store_.values(c.id));
    put(object, u"members"_s, store_.members(c.id));
    put(object, u"relations"_s, store_.relations(c.id));
    put(object, u"files"_s, store_.files(c.id));
    put(object, u"photo"_s, store_.photoDigest(c.id));
    return object;
}

void ShopJson::write(const std::function<void(const QByteArray&)>& out) {
    out("{\n\"shop\":" + compact(shop()) + ",\n\"staff\":" + compact(staff()) + ",\n\"programmes\":" + compact(store_.programmes()) + ",\n\"fields\":" + compact(store_.fields()));
    out(",\n\"interactions\":" + compact(store_.interactions({})) + ",\n\"tasks\":" + compact(store_.tasks({})));
    for (const auto& [name, list] : {std::pair("products", service_.products()), {"complaints", service_.complaints({})}, {"recalls", service_.recalls()}})
        if (!list.isEmpty()) out(",\n\"" + QByteArray(name) + "\":" + compact(list));
    if (const QJsonObject rules = service_.rules(); !rules.isEmpty()) out(",\n\"service\":" + compact(rules));
    List customers(out, "customers");
    CustomerStore(reader_).forEach([&](const Customer& c) { customers.add(customer(c)); });
    customers.end();
    List mailings(out, "mailings");
    store_.eachMailing([&](const QJsonObject& mailing) { mailings.add(mailing); });
    mailings.end();
    out("\n}\n");
}

}  // namespace regulars
