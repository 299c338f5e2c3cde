#pragma once
#include "core/customers/customer.h"
#include <QWidget>

class QFormLayout;

namespace regulars {

class Button;

/// A part of a customer's form under a heading that opens and closes it, by click or by Enter. What is filled in stands open.
class FormSection : public QWidget {
    Q_OBJECT
public:
    FormSection(const QString& name, const QString& title, QWidget* parent = nullptr);
    /// Shows what is known, and opens when that is anything.
    void present(const Customer& customer);
    /// Puts what is written here into the customer.
    virtual void write(Customer& customer) const = 0;
    /// Why it cannot be saved, in words; empty when it can.
    [[nodiscard]] virtual QString objection() const { return {}; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool isOpen);
    /// The words above their fields, where there is little room.
    void setNarrow(bool isNarrow);
    /// What the keyboard can reach here now, in the order seen.
    [[nodiscard]] std::vector<QWidget*> tabStops() const;

Q_SIGNALS:
    void changed();
    void stopsChanged();

protected:
    virtual void fill(const Customer& customer) = 0;
    [[nodiscard]] virtual bool isFilled(const Customer& customer) const = 0;
    [[nodiscard]] virtual std::vector<QWidget*> stops() const = 0;
    [[nodiscard]] QFormLayout* rows() const { return rows_; }
    void addRow(const QString& word, QWidget* field);
    /// Names the field and tells of its changes: a line, a page, a choice or a box.
    template <class Field>
    Field* watched(Field* field, const QString& object);

private:
    void watch(QWidget* field);
    void showArrow();
    void openWhenFilled();
    Button* heading_;
    QWidget* content_;
    QFormLayout* rows_;
    bool isFilling_ = true;  ///< from the start until it was first presented
};

template <class Field>
Field* FormSection::watched(Field* field, const QString& object) {
    field->setObjectName(object);
    watch(field);
    return field;
}

}  // namespace regulars
