#pragma once
#include "core/customers/custom_field.h"
#include "core/storage/action.h"
#include "ui/shared/card.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace regulars {
class Asker;
class Button;
class ChoiceList;
class Shop;

/// The fields the shop makes for itself: what they are called, what may be said in them, and their order in forms and lists.
class FieldsCard : public Card {
    Q_OBJECT
public:
    FieldsCard(Shop& shop, Asker& asker, StaffId by, QWidget* parent = nullptr);

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);

private:
    void build();
    void showList();
    void fill();
    void begin();
    void save();
    void remove();
    void reorder(const std::vector<qint64>& order);
    [[nodiscard]] CustomField written() const;
    [[nodiscard]] const CustomField* chosen() const;
    template <class T, class Then>
    void act(QFuture<T> answer, const QString& sentence, Then then);

    Shop& shop_;
    Asker& asker_;
    StaffId by_;
    std::vector<CustomField> fields_;
    ChoiceList* list_;
    QLineEdit* name_;
    QComboBox* kind_;
    QPlainTextEdit* choices_;
    Label *heading_, *nothing_;
    Button *save_, *new_, *remove_;
};

}  // namespace regulars
