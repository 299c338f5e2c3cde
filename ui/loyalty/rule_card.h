#pragma once
#include "core/loyalty/programme.h"
#include "core/storage/action.h"
#include "ui/shared/card.h"

namespace regulars {

class Button;
class EditableWord;
class Shop;

/// The rule of the programme as one readable sentence whose words can be changed; saving makes a new version.
class RuleCard : public Card {
    Q_OBJECT
public:
    explicit RuleCard(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff) { staff_ = staff; }
    /// Shows the programme as it stands; words being changed are kept.
    void setProgramme(const Programme& programme);
    [[nodiscard]] bool isChanged() const;

public Q_SLOTS:
    void save();
    void forget();

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);

private:
    void build();
    /// Puts words and fields into one flowing line: "After {stamps} the customer gets {reward}."
    void addSentence(const QString& sentence);
    void fill(const Programme& programme);
    [[nodiscard]] Programme written() const;
    void showState();

    Shop& shop_;
    StaffId staff_;
    Programme programme_;
    bool isBusy_ = false;
    EditableWord *name_, *stamps_, *reward_, *percent_, *perDay_, *expiry_;
    QVBoxLayout* sentences_;
    QWidget* foot_;
    Label *note_, *fault_;
    Button *save_, *forget_;
};

}  // namespace regulars
