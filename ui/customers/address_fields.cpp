#include "ui/customers/address_fields.h"
#include "ui/customers/exact_text.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace regulars {
using namespace Qt::StringLiterals;

AddressFields::AddressFields(std::function<void()> changed, QWidget* parent)
    : QWidget(parent), street_(new QPlainTextEdit), postCode_(new QLineEdit), city_(new QLineEdit), country_(new QLineEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    street_->setObjectName(u"street"_s);
    street_->setAccessibleName(tr("Street"));
    street_->setPlaceholderText(tr("Street"));
    street_->setTabChangesFocus(true);
    street_->viewport()->setAutoFillBackground(false);
    street_->setFixedHeight(2 * fontMetrics().lineSpacing() + 22);
    postCode_->setObjectName(u"postCode"_s);
    postCode_->setAccessibleName(tr("Post code"));
    postCode_->setPlaceholderText(tr("Post code"));
    postCode_->setFixedWidth(88);
    city_->setObjectName(u"city"_s);
    city_->setAccessibleName(tr("Town"));
    city_->setPlaceholderText(tr("Town"));
    country_->setObjectName(u"country"_s);
    country_->setAccessibleName(tr("Country, when it is abroad"));
    country_->setPlaceholderText(tr("Country, when it is abroad"));
    country_->setToolTip(tr("Only when it is abroad: the name, or two letters like DK"));
    column->addWidget(street_);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(postCode_);
    line->addWidget(city_, 1);
    column->addLayout(line);
    column->addWidget(country_);
    setFocusProxy(street_);
    connect(street_, &QPlainTextEdit::textChanged, this, [changed] { changed(); });
    for (QLineEdit* edit : {postCode_, city_, country_}) connect(edit, &QLineEdit::textChanged, this, [changed] { changed(); });
}

void AddressFields::setAddress(const Address& address) {
    original_ = address;
    fillExactly(street_, address.street);
    fillExactly(postCode_, address.postCode);
    fillExactly(city_, address.city);
    fillExactly(country_, address.country);
}

Address AddressFields::address() const {
    Address address = original_;
    address.street = exactText(street_);
    address.postCode = exactText(postCode_);
    address.city = exactText(city_);
    address.country = exactText(country_);
    return address;
}

bool AddressFields::isBlank() const { return address().isEmpty(); }

}  // namespace regulars
