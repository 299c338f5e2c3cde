#pragma once
#include "core/masschange/mass_change.h"
#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace regulars {

class Chip;
class Shop;

/// Chooses what is done to many customers: which kind of change, and what it needs to know.
class MassChangeFields : public QWidget {
    Q_OBJECT
public:
    explicit MassChangeFields(Shop& shop, QWidget* parent = nullptr);
    /// Empty, with the first kind chosen; what the book holds is offered anew.
    void startNew();
    void choose(MassChange::Kind kind);
    [[nodiscard]] MassChange change() const;
    /// "Tag 1,204 customers": what the button does.
    [[nodiscard]] QString deed(qint64 people) const;

Q_SIGNALS:
    void changed();
    void finished();  ///< Enter in a line

private:
    QWidget* pageOf(MassChange::Kind kind);
    QWidget* tagPage(QLineEdit*& line, const QString& name, const QString& word);
    QWidget* consentPage();
    QLineEdit* lineNamed(const QString& name, const QString& word, const QString& placeholder = {});
    QComboBox* boxNamed(const QString& name, const QString& word);
    Shop& shop_;
    MassChange::Kind kind_ = MassChange::Kind::AddTag;
    std::vector<std::pair<MassChange::Kind, Chip*>> kinds_;
    QStackedWidget* pages_;
    QLineEdit *tag_, *untag_, *priceGroup_, *wording_, *purpose_, *source_;
    QComboBox *language_, *staff_, *channel_, *given_;
};

}  // namespace regulars
