#pragma once
#include "core/customers/customer.h"
#include <QWidget>
#include <map>

class QCheckBox;
class QComboBox;

namespace regulars {

class Shop;

/// Which ways of being written to a customer agrees to, and, where the shop wrote down what it asks with, for what. Each answer that was
/// changed becomes a line of the register.
class ConsentFields : public QWidget {
    Q_OBJECT
public:
    explicit ConsentFields(Shop& shop, QWidget* parent = nullptr);
    void fill(const Customer& customer);
    /// Adds to the customer's register what was answered otherwise than before.
    void write(Customer& customer, qint64 at, StaffId by) const;
    [[nodiscard]] std::vector<QWidget*> tabStops() const;

Q_SIGNALS:
    void changed();

private:
    using Answers = std::map<Channel, bool>;
    void fillPurposes();
    void showAnswers();
    [[nodiscard]] Answers shown() const;
    Shop& shop_;
    Customer original_;
    QString purpose_;                       ///< the one shown
    std::map<QString, Answers> answers_;    ///< of the others that were shown
    std::map<QString, QString> versions_;   ///< the newest of each purpose
    QComboBox* purposes_;
    std::vector<std::pair<Channel, QCheckBox*>> boxes_;
};

}  // namespace regulars
