#pragma once
#include "ui/customers/sections/form_section.h"

namespace regulars {

class ContactRows;

/// Places on the web and in social networks, each with its network.
class WebSection : public FormSection {
    Q_OBJECT
public:
    explicit WebSection(QWidget* parent = nullptr);
    void write(Customer& customer) const override;

protected:
    void fill(const Customer& customer) override;
    [[nodiscard]] bool isFilled(const Customer& customer) const override { return !customer.handles.empty(); }
    [[nodiscard]] std::vector<QWidget*> stops() const override;

private:
    ContactRows* handles_;
};

/// What is good to know of somebody, each line with what it is about: a size, a dislike, how the name is said.
class FactsSection : public FormSection {
    Q_OBJECT
public:
    explicit FactsSection(QWidget* parent = nullptr);
    void write(Customer& customer) const override;

protected:
    void fill(const Customer& customer) override;
    [[nodiscard]] bool isFilled(const Customer& customer) const override { return !customer.facts.empty(); }
    [[nodiscard]] std::vector<QWidget*> stops() const override;

private:
    ContactRows* facts_;
};

}  // namespace regulars
