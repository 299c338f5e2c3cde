#pragma once
#include "core/profile/profile.h"
#include "core/storage/action.h"
#include "ui/shared/card.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace regulars {
class Button;
class Shop;

/// What the shop is, as a form: its name, country, currency, language, the sender on cards, and when the 29th of February is celebrated.
class ShopCard : public Card {
    Q_OBJECT
public:
    ShopCard(Shop& shop, StaffId by, QWidget* parent = nullptr);
    /// The profile as the form says it now.
    [[nodiscard]] ShopProfile written() const;
    [[nodiscard]] bool hasChanges() const { return written() != saved_; }

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);

private:
    void build();
    void ask(QFormLayout* rows, const QString& word, QWidget* field, const QString& name);
    void fill(const ShopProfile& profile);
    void changeCountry();
    void showChanges();
    Shop& shop_;
    StaffId by_;
    ShopProfile saved_;
    QString country_;  ///< as chosen before
    QLineEdit* name_;
    QComboBox *place_, *currency_, *language_, *leapDay_;
    QPlainTextEdit* address_;
    Button *save_, *discard_;
    bool isSaving_ = false;
};

}  // namespace regulars
