#include "ui/customers/sections/business_section.h"
#include "ui/customers/consent_marks.h"
#include "ui/customers/exact_text.h"
#include "ui/customers/language_names.h"
#include "ui/shared/record_choices.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/region_choices.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

/// Chooses what is stored; what is not among the choices is added as it is.
void choose(QComboBox* box, const QString& stored, const QString& words) {
    if (box->findData(stored) < 0) box->addItem(words, stored);
    box->setCurrentIndex(box->findData(stored));
}

}  // namespace

BusinessSection::BusinessSection(QWidget* parent)
    : FormSection(u"businessSection"_s, tr("Payment, language, roles"), parent), trust_(watched(new QComboBox, u"trust"_s)), language_(watched(new QComboBox, u"language"_s)),
      currency_(watched(new QComboBox, u"currency"_s)), channel_(watched(new QComboBox, u"preferredChannel"_s)), priceGroup_(watched(new QLineEdit, u"priceGroup"_s)) {
    language_->addItem(tr("As the shop"), QString());
    for (const QString& code : languageCodes()) language_->addItem(languageText(code), code);
    for (const PaymentTrust trust : allPaymentTrusts()) trust_->addItem(paymentTrustText(trust), paymentTrustCode(trust));
    fillCurrencies(currency_);
    currency_->insertItem(0, tr("As the shop"), QString());
    currency_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    currency_->setMaxVisibleItems(16);
    channel_->addItem(tr("Any way"), QString());
    for (const Channel channel : allChannels()) channel_->addItem(channelText(channel), channelCode(channel));
    auto* roles = new QWidget;
    auto* flow = new FlowLayout(roles, metrics::gap);
    flow->setContentsMargins(0, 8, 0, 8);
    for (const CustomerRole role : allCustomerRoles()) {
        auto* box = watched(new QCheckBox(customerRoleText(role)), u"role_"_s + customerRolesCode(role));
        box->setAccessibleName(tr("Is to the shop: %1").arg(customerRoleText(role)));
        flow->addWidget(box);
        roles_.emplace_back(role, box);
    }
    addRow(tr("Pays"), trust_);
    addRow(tr("Price group"), priceGroup_);
    addRow(tr("Language"), language_);
    addRow(tr("Reach them by"), channel_);
    addRow(tr("Currency"), currency_);
    addRow(tr("Roles"), roles);
}

void BusinessSection::fill(const Customer& customer) {
    for (auto& [role, box] : roles_) box->setChecked(customer.roles.testFlag(role));
    choose(trust_, paymentTrustCode(customer.trust), {});
    choose(language_, customer.language, languageText(customer.language));
    choose(currency_, customer.currency, customer.currency);
    choose(channel_, customer.preferredChannel ? channelCode(*customer.preferredChannel) : QString(), {});
    fillExactly(priceGroup_, customer.priceGroup);
}

bool BusinessSection::isFilled(const Customer& c) const {
    return c.roles != CustomerRoles(CustomerRole::Customer) || c.trust != PaymentTrust::Unknown || c.preferredChannel || !(c.priceGroup + c.language + c.currency).isEmpty();
}

void BusinessSection::write(Customer& customer) const {
    for (const auto& [role, box] : roles_) customer.roles.setFlag(role, box->isChecked());
    customer.trust = paymentTrustFrom(trust_->currentData().toString()).value_or(PaymentTrust::Unknown);
    customer.language = language_->currentData().toString();
    customer.currency = currency_->currentData().toString();
    customer.preferredChannel = channelFrom(channel_->currentData().toString());
    customer.priceGroup = exactText(priceGroup_);
}

std::vector<QWidget*> BusinessSection::stops() const {
    std::vector<QWidget*> all{trust_, priceGroup_, language_, channel_, currency_};
    for (const auto& [role, box] : roles_) all.push_back(box);
    return all;
}

}  // namespace regulars
