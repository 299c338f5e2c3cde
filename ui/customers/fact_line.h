#pragma once
#include "core/customers/customer.h"
#include "core/storage/action.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace regulars {

class Shop;

/// One line in which something to know is written down at the counter: what it is about, and the words. Enter keeps it.
class FactLine : public QWidget {
    Q_OBJECT
public:
    explicit FactLine(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff) { staff_ = staff; }
    /// The words proposed for what a fact is about.
    [[nodiscard]] static QStringList usualLabels();

public Q_SLOTS:
    void begin(regulars::CustomerId id);
    void save();

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Shop& shop_;
    StaffId staff_;
    CustomerId id_;
    QComboBox* label_;
    QLineEdit* text_;
};

}  // namespace regulars
