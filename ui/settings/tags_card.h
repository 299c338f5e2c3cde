#pragma once
#include "core/customers/tag.h"
#include "core/storage/action.h"
#include "ui/shared/card.h"
#include <QFuture>
#include <vector>

class QComboBox;
class QLineEdit;

namespace regulars {
class Asker;
class Button;
class ChoiceList;
class Shop;

/// The shop's tags: another name, a colour, one made of two, or none any more.
class TagsCard : public Card {
    Q_OBJECT
public:
    TagsCard(Shop& shop, Asker& asker, StaffId by, QWidget* parent = nullptr);

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);

private:
    void build();
    void showList();
    void fill();
    void rename();
    void recolour();
    void remove();
    [[nodiscard]] const Tag* chosen() const;
    void act(QFuture<Outcome<Done>> answer, const QString& sentence);

    Shop& shop_;
    Asker& asker_;
    StaffId by_;
    std::vector<Tag> tags_;
    ChoiceList* list_;
    QWidget* fields_;
    QLineEdit* name_;
    QComboBox* colour_;
    Label* nothing_;
    Button *save_, *remove_;
};

}  // namespace regulars
