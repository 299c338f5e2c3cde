#pragma once
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/phone_number.h"
#include <QStringList>
#include <vector>

namespace regulars {

/// A phone number and what it is called.
struct Phone {
    QString label;  ///< free text: "mobile", "work", "mother"
    PhoneNumber number;
    bool operator==(const Phone&) const = default;
};

/// An e-mail address and what it is called.
struct Email {
    QString label;
    QString address;
    bool operator==(const Email&) const = default;
};

/// A postal address in the parts every country knows.
struct Address {
    QString label;
    QString street;  ///< may hold several lines
    QString postCode, city, region, country;
    /// The lines of an envelope in the country's own order, without the name.
    [[nodiscard]] QStringList lines(const QString& shopCountry) const;
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const Address&) const = default;
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
    bool operator==(const ConsentEvent&) const = default;
};

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
    [[nodiscard]] std::optional<PartialDate> birthday() const;
    [[nodiscard]] QString calledOrName() const { return called.isEmpty() ? displayName : called; }
    [[nodiscard]] bool allows(Channel channel) const;  ///< by the newest line of the register
    bool operator==(const Customer&) const = default;
};

}  // namespace regulars
