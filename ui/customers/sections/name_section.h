#pragma once
#include "ui/customers/sections/form_section.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace regulars {

class ContactRows;

/// More about the name: what kind of customer it is, how they are called and greeted, the parts of the name, what they were called before.
class NameSection : public FormSection {
    Q_OBJECT
public:
    explicit NameSection(QString shopLanguage, QWidget* parent = nullptr);
    void write(Customer& customer) const override;
    /// Shows how a letter would begin if they said nothing else.
    void preview(const Customer& written);

protected:
    void fill(const Customer& customer) override;
    [[nodiscard]] bool isFilled(const Customer& customer) const override;
    [[nodiscard]] std::vector<QWidget*> stops() const override;

private:
    void build();
    QString shopLanguage_;
    QComboBox* kind_;
    QLineEdit *called_, *given_, *family_, *sort_, *salutation_;
    QCheckBox* formal_;
    ContactRows* former_;
};

}  // namespace regulars
