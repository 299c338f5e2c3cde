#pragma once
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/phone_number.h"
#include <QStringList>
#include <vector>

namespace regulars {

/// Whether one way to reach somebody may be used.
enum class ContactState { Good, Invalid, OptedOut, Past };
[[nodiscard]] QString contactStateCode(ContactState state);            ///< "", "invalid", "opted_out", "past"
[[nodiscard]] std::optional<ContactState> contactStateFrom(QStringView code);

/// A phone number and what it is called.
struct Phone {
    QString label;  ///< free text: "mobile", "work", "mother"
    PhoneNumber number;
    ContactState state = ContactState::Good;
    bool operator==(const Phone&) const = default;
};

/// An e-mail address and what it is called.
struct Email {
    QString label;
    QString address;
    ContactState state = ContactState::Good;
    bool operator==(const Email&) const = default;
};

/// A postal address in the parts every country knows.
struct Address {
    QString label;
    QString street;  ///< may hold several lines
    QString postCode, city, region, country;
    ContactState state = ContactState::Good;
    /// The lines of an envelope in the country's own order, without the name.
    [[nodiscard]] QStringList lines(const QString& shopCountry) const;
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const Address&) const = default;
};

/// Somebody's place on the web or in a social network, as they write it.
struct Handle {
    QString label;  ///< the network: "Instagram", "web"
    QString address;
    ContactState state = ContactState::Good;
    bool operator==(const Handle&) const = default;
};

/// Something worth knowing at the counter: a size, a dislike, how the name is said.
struct Fact {
    QString label;
    QString text;
    bool operator==(const Fact&) const = default;
};

/// What one of the shop's own fields says of a customer, as it is stored.
struct CustomValue {
    FieldId field;
    QString value;
    bool operator==(const CustomValue&) const = default;
};

/// A date that matters to the customer, as far as it is known.
struct LabelledDate {
    QString label;  ///< "birthday", "anniversary", or the shop's own word
    PartialDate date;
    bool operator==(const LabelledDate&) const = default;
};

enum class Channel { Post, Email, Sms, Phone };
[[nodiscard]] QString channelCode(Channel channel);                    ///< "post", "email", "sms", "phone"
[[nodiscard]] std::optional<Channel> channelFrom(QStringView code);

/// One line of the consent register: what was said, when and to whom. What is so now is the newest line of its channel; none means no.
struct ConsentEvent {
    Channel channel = Channel::Post;
    bool given = false;
    QString source;
    qint64 at = 0;
    StaffId staff;
    QString purpose{};  ///< what for: "newsletter"; empty: anything
    QString wording{};  ///< the version of the wording they were asked with
    bool operator==(const ConsentEvent&) const = default;
};

enum class CustomerKind { Person, Company, Household };
[[nodiscard]] QString customerKindCode(CustomerKind kind);             ///< "person", "company", "household"
[[nodiscard]] std::optional<CustomerKind> customerKindFrom(QStringView code);

/// What somebody is to the shop; they may be several things.
enum class CustomerRole { Customer = 1, Supplier = 2, Partner = 4, WalkIn = 8 };
Q_DECLARE_FLAGS(CustomerRoles, CustomerRole)
[[nodiscard]] QString customerRolesCode(CustomerRoles roles);          ///< "customer supplier": words of customer, supplier, partner, walk_in
[[nodiscard]] std::optional<CustomerRoles> customerRolesFrom(QStringView code);

/// How they pay, from experience.
enum class PaymentTrust { Unknown, OnTime, Late, Reminders, Prepayment };
[[nodiscard]] QString paymentTrustCode(PaymentTrust trust);            ///< "", "on_time", "late", "reminders", "prepayment"
[[nodiscard]] std::optional<PaymentTrust> paymentTrustFrom(QStringView code);

/// Everything the shop knows of one customer. Only the display name is required; order in the lists is the order shown.
struct Customer {
    CustomerId id;
    QString displayName;   ///< as typed, any script
    QString sortName;      ///< where it belongs in the list; empty: by the display name
    QString givenName, familyName;
    QString called;        ///< how to address them: "Elin"
    QString language;      ///< "sv", "ru", …; empty: the shop's
    QString note;          ///< good to know
    Day createdOn;
    bool isBinned = false;
    std::vector<Phone> phones;
    std::vector<Email> emails;
    std::vector<Address> addresses;
    std::vector<LabelledDate> dates;
    QStringList tags;
    QStringList externalIds;
    std::vector<ConsentEvent> consents;  ///< oldest first; append only
    CustomerKind kind = CustomerKind::Person;
    CustomerRoles roles = CustomerRole::Customer;
    QString salutation;    ///< instead of the one the program would make
    bool isFormal = false; ///< addressed by the family name
    PaymentTrust trust = PaymentTrust::Unknown;
    QString priceGroup;
    QString currency;      ///< ISO code; empty: the shop's
    std::optional<Channel> preferredChannel;
    std::vector<Handle> handles;
    QStringList formerNames;
    std::vector<Fact> facts;
    std::vector<CustomValue> values;  ///< in the order of the fields
    [[nodiscard]] std::optional<PartialDate> birthday() const;
    [[nodiscard]] QString calledOrName() const { return called.isEmpty() ? displayName : called; }
    /// By the newest line of the register that speaks of this purpose or of any.
    [[nodiscard]] bool allows(Channel channel, const QString& purpose = {}) const;
    bool operator==(const Customer&) const = default;
};

}  // namespace regulars
