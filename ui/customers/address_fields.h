#pragma once
#include "core/customers/customer.h"
#include <QWidget>
#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace regulars {

/// One postal address to be written: street, post code and city, country where it is not the shop's.
class AddressFields : public QWidget {
    Q_OBJECT
public:
    explicit AddressFields(std::function<void()> changed, QWidget* parent = nullptr);
    void setAddress(const Address& address);
    /// Without its label; what the fields do not show (the region) is kept as it was.
    [[nodiscard]] Address address() const;
    [[nodiscard]] bool isBlank() const;

private:
    Address original_;
    QPlainTextEdit* street_;
    QLineEdit *postCode_, *city_, *country_;
};

}  // namespace regulars
