#pragma once
#include "core/customers/customer.h"
#include "ui/shared/label.h"

class QVBoxLayout;

namespace regulars {

class Shop;

/// Who in the book may be the person now being written down: the same phone or e-mail, or nearly the same name.
class TwinHint : public QWidget {
    Q_OBJECT
public:
    explicit TwinHint(Shop& shop, QWidget* parent = nullptr);
    void look(const Customer& written);
    void clear();
    [[nodiscard]] const std::vector<CustomerId>& shown() const { return shown_; }
    /// Leads the keyboard to the first of them, as into a list of proposals.
    void enter();

Q_SIGNALS:
    void chosen(regulars::CustomerId id);
    void left();  ///< Up from the first of them

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<CustomerId> candidates(const Customer& written) const;
    Shop& shop_;
    std::vector<CustomerId> shown_;
    QVBoxLayout* rows_;
};

}  // namespace regulars
