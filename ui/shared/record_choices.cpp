#include "ui/shared/record_choices.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct RecordChoices {
    Q_DECLARE_TR_FUNCTIONS(RecordChoices)
};

}  // namespace

QString customerKindText(CustomerKind kind) {
    switch (kind) {
    case CustomerKind::Person: return RecordChoices::tr("Person");
    case CustomerKind::Company: return RecordChoices::tr("Company");
    case CustomerKind::Household: return RecordChoices::tr("Household");
    }
    return {};
}

QString customerRoleText(CustomerRole role) {
    switch (role) {
    case CustomerRole::Customer: return RecordChoices::tr("Customer");
    case CustomerRole::Supplier: return RecordChoices::tr("Supplier");
    case CustomerRole::Partner: return RecordChoices::tr("Partner");
    case CustomerRole::WalkIn: return RecordChoices::tr("Walk-in");
    }
    return {};
}

QString contactStateText(ContactState state) {
    switch (state) {
    case ContactState::Good: return RecordChoices::tr("in use");
    case ContactState::Invalid: return RecordChoices::tr("wrong");
    case ContactState::OptedOut: return RecordChoices::tr("not wanted");
    case ContactState::Past: return RecordChoices::tr("past");
    }
    return {};
}

QString channelText(Channel channel) {
    switch (channel) {
    case Channel::Post: return RecordChoices::tr("Post");
    case Channel::Email: return RecordChoices::tr("E-mail");
    case Channel::Sms: return RecordChoices::tr("SMS");
    case Channel::Phone: return RecordChoices::tr("Phone");
    }
    return {};
}

QString paymentTrustText(PaymentTrust trust) {
    switch (trust) {
    case PaymentTrust::Unknown: return RecordChoices::tr("not known");
    case PaymentTrust::OnTime: return RecordChoices::tr("pays on time");
    case PaymentTrust::Late: return RecordChoices::tr("pays late");
    case PaymentTrust::Reminders: return RecordChoices::tr("needs reminders");
    case PaymentTrust::Prepayment: return RecordChoices::tr("prepayment only");
    }
    return {};
}

QString trustMark(PaymentTrust trust) { return trust == PaymentTrust::Unknown || trust == PaymentTrust::OnTime ? QString() : paymentTrustText(trust); }

const std::vector<CustomerKind>& allCustomerKinds() {
    static const std::vector<CustomerKind> all{CustomerKind::Person, CustomerKind::Company, CustomerKind::Household};
    return all;
}

const std::vector<CustomerRole>& allCustomerRoles() {
    static const std::vector<CustomerRole> all{CustomerRole::Customer, CustomerRole::Supplier, CustomerRole::Partner, CustomerRole::WalkIn};
    return all;
}

const std::vector<ContactState>& allContactStates() {
    static const std::vector<ContactState> all{ContactState::Good, ContactState::Invalid, ContactState::OptedOut, ContactState::Past};
    return all;
}

const std::vector<PaymentTrust>& allPaymentTrusts() {
    static const std::vector<PaymentTrust> all{PaymentTrust::Unknown, PaymentTrust::OnTime, PaymentTrust::Late, PaymentTrust::Reminders, PaymentTrust::Prepayment};
    return all;
}

const std::vector<Channel>& allChannels() {
    static const std::vector<Channel> all{Channel::Post, Channel::Email, Channel::Sms, Channel::Phone};
    return all;
}

}  // namespace regulars
