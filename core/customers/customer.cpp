#include "core/customers/customer.h"
#include <QLocale>
#include <QRegularExpression>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
using Codes = std::vector<std::pair<Value, QString>>;

const Codes<Channel> kChannels{{Channel::Post, u"post"_s}, {Channel::Email, u"email"_s}, {Channel::Sms, u"sms"_s}, {Channel::Phone, u"phone"_s}};
const Codes<ContactState> kStates{{ContactState::Good, {}}, {ContactState::Invalid, u"invalid"_s}, {ContactState::OptedOut, u"opted_out"_s}, {ContactState::Past, u"past"_s}};
const Codes<CustomerKind> kKinds{{CustomerKind::Person, u"person"_s}, {CustomerKind::Company, u"company"_s}, {CustomerKind::Household, u"household"_s}};
const Codes<CustomerRole> kRoles{{CustomerRole::Customer, u"customer"_s}, {CustomerRole::Supplier, u"supplier"_s}, {CustomerRole::Partner, u"partner"_s}, {CustomerRole::WalkIn, u"walk_in"_s}};
const Codes<PaymentTrust> kTrusts{{PaymentTrust::Unknown, {}}, {PaymentTrust::OnTime, u"on_time"_s}, {PaymentTrust::Late, u"late"_s},
                                  {PaymentTrust::Reminders, u"reminders"_s}, {PaymentTrust::Prepayment, u"prepayment"_s}};

template <class Value>
QString codeOf(const Codes<Value>& codes, Value value) {
    for (const auto& [one, code] : codes)
        if (one == value) return code;
    return {};
}

template <class Value>
std::optional<Value> valueOf(const Codes<Value>& codes, QStringView text) {
    for (const auto& [one, code] : codes)
        if (code == text) return one;
    return std::nullopt;
}

}  // namespace

bool Address::isEmpty() const { return street.isEmpty() && postCode.isEmpty() && city.isEmpty() && region.isEmpty() && country.isEmpty(); }

QStringList Address::lines(const QString& shopCountry) const {
    // Post code before the city on the European continent; after it, with the region between, in the English-speaking countries;
    // each on its own line in Great Britain; Russia writes it last (UPU S42).
    static const QStringList codeAfter{u"US"_s, u"CA"_s, u"AU"_s}, codeOnOwnLine{u"GB"_s, u"IE"_s, u"RU"_s, u"UA"_s};
    const QString form = country.isEmpty() ? shopCountry : country.toUpper();
    QStringList lines = street.split(u'\n', Qt::SkipEmptyParts);
    if (codeAfter.contains(form)) {
        lines << QStringList{city, region, postCode}.filter(QRegularExpression(u"."_s)).join(u' ');
    } else if (codeOnOwnLine.contains(form)) {
        lines << city << region << postCode;
    } else {
        lines << u"%1 %2"_s.arg(postCode, city).trimmed();
    }
    if (!country.isEmpty() && country.compare(shopCountry, Qt::CaseInsensitive) != 0) {
        const auto territory = country.size() == 2 ? QLocale::codeToTerritory(country) : QLocale::AnyTerritory;
        lines << (territory == QLocale::AnyTerritory ? country.toUpper() : QLocale::territoryToString(territory).toUpper());
    }
    lines.removeAll(QString());
    return lines;
}

QString channelCode(Channel channel) { return codeOf(kChannels, channel); }
std::optional<Channel> channelFrom(QStringView code) { return valueOf(kChannels, code); }
QString contactStateCode(ContactState state) { return codeOf(kStates, state); }
std::optional<ContactState> contactStateFrom(QStringView code) { return valueOf(kStates, code); }
QString customerKindCode(CustomerKind kind) { return codeOf(kKinds, kind); }
std::optional<CustomerKind> customerKindFrom(QStringView code) { return valueOf(kKinds, code); }
QString paymentTrustCode(PaymentTrust trust) { return codeOf(kTrusts, trust); }
std::optional<PaymentTrust> paymentTrustFrom(QStringView code) { return valueOf(kTrusts, code); }

QString customerRolesCode(CustomerRoles roles) {
    QStringList words;
    for (const auto& [role, word] : kRoles)
        if (roles.testFlag(role)) words << word;
    return words.join(u' ');
}

std::optional<CustomerRoles> customerRolesFrom(QStringView code) {
    CustomerRoles roles;
    for (const QStringView word : code.split(u' ', Qt::SkipEmptyParts)) {
        const auto role = valueOf(kRoles, word);
        if (!role) return std::nullopt;
        roles |= *role;
    }
    return roles;
}

std::optional<PartialDate> Customer::birthday() const {
    for (const LabelledDate& date : dates)
        if (date.label == u"birthday") return date.date;
    return std::nullopt;
}

bool Customer::allows(Channel channel, const QString& purpose) const {
    for (auto event = consents.rbegin(); event != consents.rend(); ++event)
        if (event->channel == channel && (event->purpose.isEmpty() || event->purpose == purpose)) return event->given;
    return false;
}

}  // namespace regulars
