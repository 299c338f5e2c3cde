#pragma once
#include "core/mailings/mailing.h"
#include "ui/shared/card.h"

class QLineEdit;

namespace regulars {

class Button;
class RowList;

/// The question after printing: did the cards come out right? All, some, or none.
class OutcomeCard : public Card {
    Q_OBJECT
public:
    explicit OutcomeCard(QWidget* parent = nullptr);
    void ask(const Mailing& mailing);
    [[nodiscard]] MailingId mailing() const { return mailing_; }
    void setBusy(bool busy);

Q_SIGNALS:
    /// The numbers of the spoiled cards, from 1; empty: all came out right.
    void answered(regulars::MailingId id, const std::vector<int>& spoiled);
    void later();

private:
    void build();
    void chooseSpoiled();
    void tickTyped();
    void tick(int row);
    void showTicked();
    [[nodiscard]] std::vector<int> ticked() const;

    MailingId mailing_;
    int cards_ = 0;
    Label *what_, *fault_;
    Button *all_, *some_, *none_, *send_, *later_;
    QWidget* choosing_;
    QLineEdit* numbers_;
    RowList* list_;
};

}  // namespace regulars
