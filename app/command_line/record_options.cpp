#include "app/command_line/record_options.h"
#include "core/customers/custom_field_store.h"
#include <QRegularExpression>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool refuse(Invocation& call, const char* option, const QString& typed, const QString& words) {
    call.wrongUse(u"“%1” is nothing --%2 knows. Write %3."_s.arg(typed, QLatin1StringView(option), words));
    return false;
}

bool applyKind(Invocation& call, Customer& customer) {
    if (!call.arguments.has("kind")) return true;
    const auto kind = customerKindFrom(call.arguments.value("kind"));
    if (!kind) return refuse(call, "kind", call.arguments.value("kind"), u"person, company or household"_s);
    customer.kind = *kind;
    return true;
}

bool applyRoles(Invocation& call, Customer& customer) {
    if (!call.arguments.has("role")) return true;
    const QString typed = call.arguments.values("role").join(u' ');
    const auto roles = customerRolesFrom(typed);
    if (!roles) return refuse(call, "role", typed, u"customer, supplier, partner or walk_in"_s);
    customer.roles = *roles;
    return true;
}

bool applyTrust(Invocation& call, Customer& customer) {
    if (!call.arguments.has("trust")) return true;
    const auto trust = paymentTrustFrom(call.arguments.value("trust"));
    if (!trust) return refuse(call, "trust", call.arguments.value("trust"), u"on_time, late, reminders or prepayment"_s);
    customer.trust = *trust;
    return true;
}

bool applyChannel(Invocation& call, Customer& customer) {
    if (!call.arguments.has("channel")) return true;
    const QString typed = call.arguments.value("channel");
    const auto channel = channelFrom(typed);
    if (!channel && !typed.isEmpty()) return refuse(call, "channel", typed, u"post, email, sms or phone"_s);
    customer.preferredChannel = channel;
    return true;
}

bool applyCurrency(Invocation& call, Customer& customer) {
    if (!call.arguments.has("currency")) return true;
    const QString typed = call.arguments.value("currency").trimmed().toUpper();
    if (!typed.isEmpty() && !Currency::parse(typed)) return refuse(call, "currency", typed, u"a code of three letters, SEK or EUR"_s);
    customer.currency = typed;
    return true;
}

bool applyFormal(Invocation& call, Customer& customer) {
    if (!call.arguments.has("formal")) return true;
    const QString typed = call.arguments.value("formal");
    if (typed != u"yes" && typed != u"no") return refuse(call, "formal", typed, u"yes or no"_s);
    customer.isFormal = typed == u"yes";
    return true;
}

void setValue(Customer& customer, FieldId field, const QString& value) {
    std::erase_if(customer.values, [field](const CustomValue& one) { return one.field == field; });
    if (!value.isEmpty()) customer.values.push_back({field, value});
}

// "Shoe size=38": only the fields named change.
bool applyFields(Invocation& call, Customer& customer) {
    const ShopProfile profile = call.shop().profile();
    CustomFieldStore fields(call.reader());
    for (const QString& typed : call.arguments.values("field")) {
        const QString name = typed.section(u'=', 0, 0).trimmed();
        const auto field = fields.find(name);
        if (!field) {
            call.fail(Exit::Refused, u"This shop has no field called “%1”."_s.arg(name));
            return false;
        }
        const CustomField::Reading read = field->read(typed.section(u'=', 1), profile.currency, profile.locale());
        if (!read.objection.isEmpty()) {
            call.fail(Exit::Refused, u"%1: %2"_s.arg(field->name, read.objection));
            return false;
        }
        setValue(customer, field->id, read.stored);
    }
    return true;
}

void applyLists(const Arguments& given, Customer& customer) {
    if (given.has("former-name")) {
        customer.formerNames = given.values("former-name");
        customer.formerNames.removeAll(QString());
    }
    if (given.has("fact")) {
        customer.facts.clear();
        for (const QString& typed : given.values("fact"))
            if (const auto fact = LabelledText::read(typed); !fact.text.isEmpty()) customer.facts.push_back({fact.label, fact.text});
    }
    if (given.has("handle")) {
        customer.handles.clear();
        for (const QString& typed : given.values("handle"))
            if (const auto handle = LabelledText::read(typed); !handle.text.isEmpty()) customer.handles.push_back({handle.label, handle.text, handle.state});
    }
}

}  // namespace

LabelledText LabelledText::read(const QString& typed) {
    static const QRegularExpression withLabel(u"^\\s*([^:(@]*?)\\s*(?:\\((invalid|opted_out|past)\\))?\\s*:(?!//)\\s*(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = withLabel.match(typed);
    if (!match.hasMatch()) return {{}, ContactState::Good, typed.trimmed()};
    return {match.captured(1), contactStateFrom(match.captured(2)).value_or(ContactState::Good), match.captured(3).trimmed()};
}

const std::vector<OptionRule>& recordOptions() {
    static const std::vector<OptionRule> options{
        {"kind", "KIND", "person, company or household"},
        {"role", "ROLE", "customer, supplier, partner or walk_in; may be repeated", true},
        {"given-name", "NAME", ""},
        {"family-name", "NAME", ""},
        {"former-name", "NAME", "a name they had; still found by it. May be repeated", true},
        {"salutation", "TEXT", "instead of the one the program makes"},
        {"formal", "yes|no", "addressed by the family name"},
        {"fact", "LABEL: TEXT", "good to know: a size, a dislike, how the name is said. May be repeated", true},
        {"handle", "NETWORK: NAME", "on the web or in a social network; may be repeated", true},
        {"moved", "ADDRESS", "a new first address, written as for --address; the one before is kept as a past one"},
        {"trust", "WORD", "how they pay: on_time, late, reminders or prepayment"},
        {"price-group", "NAME", ""},
        {"currency", "CODE", "SEK, EUR …; empty: the shop's"},
        {"channel", "CHANNEL", "how they like to be reached: post, email, sms or phone"},
        {"field", "NAME=VALUE", "one of the shop's own fields; an empty value clears it. May be repeated", true},
    };
    return options;
}

bool applyRecordOptions(Invocation& call, Customer& customer) {
    const Arguments& given = call.arguments;
    for (const auto& [option, text] : {std::pair("given-name", &Customer::givenName), {"family-name", &Customer::familyName}, {"salutation", &Customer::salutation}, {"price-group", &Customer::priceGroup}})
        if (given.has(option)) customer.*text = given.value(option).trimmed();
    applyLists(given, customer);
    return applyKind(call, customer) && applyRoles(call, customer) && applyTrust(call, customer) && applyChannel(call, customer) && applyCurrency(call, customer) && applyFormal(call, customer) &&
           applyFields(call, customer);
}

}  // namespace regulars
