#pragma once
#include "core/relations/relation.h"
#include "core/storage/action.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace regulars {

class Button;
class DateEdit;
class Label;
class PersonField;
class Shop;

/// The few lines by which somebody becomes a member of a household, or what two people are to each other is written down.
class TieForm : public QWidget {
    Q_OBJECT
public:
    explicit TieForm(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff) { staff_ = staff; }
    /// Somebody of the book, or somebody the shop knows only by name, into this household.
    void addMember(CustomerId household);
    /// This customer into a household of the book, or into a new one of the name typed.
    void addHousehold(CustomerId member);
    void addRelation(CustomerId customer);
    void change(const Membership& membership);
    /// Other words for what the two are to each other.
    void change(const Relation& relation);

public Q_SLOTS:
    void save();
    void leave();

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Purpose { Member, Household, Relation };
    void begin(Purpose purpose, const Membership& membership, const QString& who);
    void begin(const Relation& relation);
    void showFields();
    void proposeReverse();
    [[nodiscard]] bool readDays(Membership& membership);
    void join();
    void relate();
    template <class T>
    void store(QFuture<T> answer, const QString& sentence);

    Shop& shop_;
    StaffId staff_;
    Purpose purpose_ = Purpose::Member;
    Membership membership_;   ///< as it was, or as far as it is known
    Relation relation_;       ///< as it was, or as far as it is known
    Label *heading_, *objection_;
    PersonField* who_;
    QComboBox *role_, *name_;
    QLineEdit* reverse_;
    DateEdit *birthday_, *since_, *until_;
    QCheckBox* sharesAddress_;
    Button *save_, *cancel_;
};

}  // namespace regulars
