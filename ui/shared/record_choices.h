#pragma once
#include "core/customers/customer.h"

class QComboBox;

namespace regulars {

// The words the window has for what a record may say of somebody.

[[nodiscard]] QString customerKindText(CustomerKind kind);     ///< "Person"
[[nodiscard]] QString customerRoleText(CustomerRole role);     ///< "Supplier"
[[nodiscard]] QString contactStateText(ContactState state);    ///< "in use", "wrong", "not wanted", "past"
[[nodiscard]] QString channelText(Channel channel);             ///< "E-mail"
[[nodiscard]] QString paymentTrustText(PaymentTrust trust);    ///< "pays on time"; "not known" for none
/// The same where it is to be seen at once: of who pays late, needs reminders or pays beforehand; else empty.
[[nodiscard]] QString trustMark(PaymentTrust trust);

[[nodiscard]] const std::vector<CustomerKind>& allCustomerKinds();
[[nodiscard]] const std::vector<CustomerRole>& allCustomerRoles();
[[nodiscard]] const std::vector<ContactState>& allContactStates();
[[nodiscard]] const std::vector<PaymentTrust>& allPaymentTrusts();
[[nodiscard]] const std::vector<Channel>& allChannels();  ///< in the order shown

}  // namespace regulars
