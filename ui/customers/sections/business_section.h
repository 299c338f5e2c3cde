#pragma once
#include "ui/customers/sections/form_section.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace regulars {

/// What somebody is to the shop and how the two deal: roles, how they pay, prices, language, currency, and how they like to be reached.
class BusinessSection : public FormSection {
    Q_OBJECT
public:
    explicit BusinessSection(QWidget* parent = nullptr);
    void write(Customer& customer) const override;

protected:
    void fill(const Customer& customer) override;
    [[nodiscard]] bool isFilled(const Customer& customer) const override;
    [[nodiscard]] std::vector<QWidget*> stops() const override;

private:
    std::vector<std::pair<CustomerRole, QCheckBox*>> roles_;
    QComboBox *trust_, *language_, *currency_, *channel_;
    QLineEdit* priceGroup_;
};

}  // namespace regulars
