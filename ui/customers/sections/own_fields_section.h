#pragma once
#include "core/customers/custom_field.h"
#include "ui/customers/sections/form_section.h"
#include "core/base/money.h"

namespace regulars {

class Shop;

/// The fields the shop made for itself, each to be filled by its kind. Not there in a shop that made none.
class OwnFieldsSection : public FormSection {
    Q_OBJECT
public:
    explicit OwnFieldsSection(Shop& shop, QWidget* parent = nullptr);
    void write(Customer& customer) const override;
    [[nodiscard]] QString objection() const override;

protected:
    void fill(const Customer& customer) override;
    [[nodiscard]] bool isFilled(const Customer& customer) const override { return !customer.values.empty(); }
    [[nodiscard]] std::vector<QWidget*> stops() const override;

private:
    struct Line {
        CustomField field;
        QWidget* edit;
        QString stored, shown;  ///< as it was filled
    };
    void rebuild(const std::vector<CustomField>& fields);
    [[nodiscard]] QWidget* editOf(const CustomField& field);
    void leave(const CustomField& field, QWidget* edit);
    [[nodiscard]] static QString written(const Line& line);
    [[nodiscard]] CustomField::Reading reading(const Line& line) const;
    Shop& shop_;
    Currency currency_;
    std::vector<Line> lines_;
};

}  // namespace regulars
