#pragma once
#include "core/customers/customer.h"
#include "core/storage/action.h"
#include "ui/shared/card.h"

class QMenu;

namespace regulars {

class Asker;
class Button;
class Changes;
class ConsentMarks;
class FactLine;
class FileRows;
class PeopleRows;
class Shop;

/// What one should know before saying hello: how to address them, dates, sizes and tastes, the shop's own fields, the note, what they agreed
/// to receive, who belongs to them, and the files kept with them. A button offers to add to any of it.
class GoodToKnowPanel : public Card {
    Q_OBJECT
public:
    explicit GoodToKnowPanel(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff);
    void setAsker(Asker& asker);
    void setCustomer(CustomerId id);

public Q_SLOTS:
    void openMenu();  ///< what can be added

Q_SIGNALS:
    void editRequested(regulars::CustomerId id);
    void customerRequested(regulars::CustomerId id);  ///< somebody who belongs to the open customer
    void done(const QString& sentence, regulars::ActionId action);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildHead();
    void refresh(const Changes& changes);
    void present(const Customer& customer);
    void addManner(const Customer& customer);
    void addContacts(const Customer& customer);
    void addOwnFields(const Customer& customer);
    void add(const QString& word, const QString& value, Tone tone = Tone::Ink);

    Shop& shop_;
    CustomerId id_;
    bool isHousehold_ = false;
    FactList* facts_;
    Label* note_;
    ConsentMarks* consents_;
    FactLine* newFact_;
    PeopleRows* people_;
    FileRows* files_;
    Button* plus_;
    QMenu* menu_;
};

}  // namespace regulars
