#pragma once
#include "core/customers/customer.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include <QTimer>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace regulars {

class Column;
class ConsentFields;
class ContactRows;
class FormSection;
class NameSection;
class Shop;
class TwinHint;

/// The form to add a customer or change one, beside the list and not in its way. Only the name is asked for; what is needed at the counter comes
/// first, all else stands in sections that open by keys, and by themselves when something is in them. Whoever may be the same person is
/// shown while typing.
class CustomerForm : public QWidget {
    Q_OBJECT
public:
    explicit CustomerForm(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff) { staff_ = staff; }
    /// An empty form; what was searched for may be proposed as name, phone or e-mail.
    void startNew(const QString& proposal = {});
    /// The form of somebody in the book; false when they are not there any more.
    bool edit(CustomerId id);
    [[nodiscard]] bool hasChanges() const;
    /// Something was written here that is neither saved nor on its way to be.
    [[nodiscard]] bool isUnfinished() const { return !saving_ && hasChanges(); }
    /// Whom it is about; invalid: somebody new.
    [[nodiscard]] CustomerId subject() const { return original_.id; }
    /// Says that what was typed is kept, and how to take it up again.
    void offerResume();
    /// Leads the keyboard to where it last was in the form; to the whole name when it was cancelled.
    void takeUp();
    /// What the form says now.
    [[nodiscard]] Customer written() const;

public Q_SLOTS:
    void save();
    /// Leaves without saving; what was typed stays here until it is taken up again or another writing is begun. That it was somebody
    /// known ends the writing for good; what was typed is only offered there and then.
    void cancel();

Q_SIGNALS:
    void saved(regulars::CustomerId id);
    void done(const QString& sentence, regulars::ActionId action);
    void cancelled();
    void resumed();                                   ///< "Go on writing" was pressed: the form wants to be shown again
    void existingChosen(regulars::CustomerId id);     ///< it was somebody known

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildName(QFormLayout* rows);
    void buildContacts(QFormLayout* rows);
    void buildRest(QFormLayout* rows);
    void buildSections(QFormLayout* rows);
    void orderTabs();
    void addRow(QFormLayout* rows, const QString& word, QWidget* field);
    void begin(const Customer& customer);
    void fill(const Customer& customer);
    [[nodiscard]] QStringList tagsWritten() const;
    void collectContacts(Customer& customer) const;
    [[nodiscard]] QString objection() const;
    void showObjection(const QString& sentence);
    void settle(const QString& name, bool isNew, int writing, CustomerId id, ActionId action);
    void lookForTwins();
    void takeOutOfBin(CustomerId id);
    void giveWay(CustomerId id);
    void setBusy(bool busy);

    Shop& shop_;
    StaffId staff_;
    Customer original_;
    int writings_ = 0;  ///< how often it was begun
    bool saving_ = false, cancelled_ = false;
    QString region_;
    Column* column_;
    QFormLayout* rows_;
    Label *title_, *objection_;
    TwinHint* twins_;
    QWidget *twinsBeside_, *twinsBelow_;  ///< where it stands: at the right of the fields, or under the name where there is no room
    QLineEdit *name_, *tags_;
    ContactRows *phones_, *emails_, *addresses_, *dates_;
    QPlainTextEdit* note_;
    ConsentFields* consents_;
    NameSection* names_;
    std::vector<FormSection*> sections_;  ///< that of the names among them
    Button *save_, *cancel_;
    QTimer soon_;
};

}  // namespace regulars
