#pragma once
#include "core/base/day.h"
#include "core/base/money.h"
#include <QLineEdit>

namespace regulars {

/// A line that takes an amount in the locale's form; what cannot be read is marked, not altered.
class MoneyEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit MoneyEdit(Currency, QWidget* parent = nullptr);
    void setCurrency(Currency);
    void setMoney(const std::optional<Money>&);
    /// Empty when nothing is typed or it is no amount; isFaulty() tells which.
    [[nodiscard]] std::optional<Money> money() const;
    [[nodiscard]] bool isFaulty() const;
private:
    Currency currency_;
};

/// A line that takes a day or a part of one: "9/12/1985", "9 December", "1985"; it writes back in words what it understood.
class DateEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);
    void setDate(const std::optional<PartialDate>&);
    [[nodiscard]] std::optional<PartialDate> date() const;
    [[nodiscard]] bool isFaulty() const;
};

/// Marks a field whose content cannot be read: red edge, and the sentence as tooltip and accessible description. Empty unmarks.
void markFaulty(QWidget* field, const QString& sentence);
[[nodiscard]] bool isMarkedFaulty(const QWidget* field);

}  // namespace regulars
