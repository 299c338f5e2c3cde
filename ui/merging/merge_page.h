#pragma once
#include "core/merging/merge.h"
#include "core/storage/action.h"
#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace regulars {
class Button;
class Card;
class Column;
class FactList;
class Label;
class PlaceHeader;
class Shop;

/// Two records side by side before they are made one: which stays, what each field will say, what is united, which consents are
/// withdrawn, and how much moves over. Enter merges, S lets the other one stay, N says they are two people, Esc goes back.
class MergePage : public QWidget {
    Q_OBJECT
public:
    explicit MergePage(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId by) { by_ = by; }
    /// Shows two records; the older one stays until told otherwise. False, and said why, when they cannot be merged.
    bool compare(CustomerId a, CustomerId b);
    [[nodiscard]] CustomerId kept() const { return keep_; }
    [[nodiscard]] CustomerId gone() const { return gone_; }
    /// The fields that will come from the record that goes.
    [[nodiscard]] const QStringList& taken() const { return take_; }

public Q_SLOTS:
    void swap();
    void merge();
    void sayNotSame();

Q_SIGNALS:
    /// They are one now: what to say of it.
    void merged(regulars::CustomerId gone, const QString& sentence, regulars::ActionId action);
    void toldApart(const QString& sentence, regulars::ActionId action);
    void left();

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    void build();
    [[nodiscard]] QWidget* foot();
    bool show(CustomerId keep, CustomerId gone);
    void fillFields(const MergePreview& preview);
    void fillHead(const MergePreview& preview);
    void fillFacts();
    void addChoice(int row, const MergeField& field);
    void choose(const QString& field, bool isTaken);
    void setBusy(bool busy);
    Shop& shop_;
    StaffId by_;
    CustomerId keep_, gone_;
    QStringList take_;
    QString keptName_, goneName_;
    PlaceHeader* header_;
    Column* column_;
    Card* fields_;
    QWidget* table_ = nullptr;
    Card *united_, *moving_;
    FactList *unitedFacts_, *movingFacts_;
    Label *notes_, *withdrawn_;
    Button *merge_, *apart_, *back_, *swap_;
};

}  // namespace regulars
