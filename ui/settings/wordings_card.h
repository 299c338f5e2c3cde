#pragma once
#include "core/customers/consent_wording.h"
#include "core/storage/action.h"
#include "ui/shared/card.h"
#include <QFuture>
#include <vector>

class QLineEdit;
class QPlainTextEdit;

namespace regulars {
class Button;
class ChoiceList;
class Shop;

/// The words people are asked with when they consent, by purpose and version. Words somebody was asked with are only read; what is written
/// over them becomes a new version.
class WordingsCard : public Card {
    Q_OBJECT
public:
    WordingsCard(Shop& shop, StaffId by, QWidget* parent = nullptr);

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);

private:
    void build();
    void showList();
    void fill();
    void begin();
    void beginVersion();
    void save();
    void remove();
    [[nodiscard]] const ConsentWording* chosen() const;
    template <class T>
    void act(QFuture<T> answer, const QString& sentence);

    Shop& shop_;
    StaffId by_;
    std::vector<ConsentWording> wordings_;
    ChoiceList* list_;
    Label *heading_, *nothing_;
    QLineEdit *purpose_, *version_;
    QPlainTextEdit* text_;
    Button *save_, *new_, *newVersion_, *remove_;
};

}  // namespace regulars
