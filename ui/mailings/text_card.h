#pragma once
#include "core/mailings/template.h"
#include "ui/shared/card.h"

class QLineEdit;
class QPlainTextEdit;
class QSyntaxHighlighter;

namespace regulars {

class Button;
class FlowLayout;

/// Step 2: the words of the card, one text for each language its readers have, with fields to be put in by a button.
class TextCard : public Card {
    Q_OBJECT
public:
    explicit TextCard(QWidget* parent = nullptr);
    /// The kind of card, and the languages its readers have, the most frequent first; keeps what was written for each kind. The
    /// shop's own language is offered besides, so that its text can be written before anybody is due.
    void setKind(CardKind kind);
    void setLanguages(const QStringList& readers, const QString& shops);
    /// The shop's own texts for this kind; only those that differ from the program's.
    [[nodiscard]] CardTexts own() const { return own_.value(kind_); }
    [[nodiscard]] bool hasProblems() const;
    /// Every text the shop wrote, of all kinds, as it is kept in the shop's file.
    [[nodiscard]] QString kept() const;
    void restore(const QString& kept);
    void focusHeading();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent*) override;

private:
    void build();
    void buildFields();
    void showText();
    void keep();
    void showProblems();
    void insertField(const QString& name);
    void showLanguage(const QString& language);

    CardKind kind_ = CardKind::Birthday;
    QHash<CardKind, CardTexts> own_;
    QString language_;
    QStringList languages_;
    bool isFilling_ = false;
    bool isChosen_ = false;  ///< the language, by hand
    QLineEdit* heading_;
    QPlainTextEdit* body_;
    QSyntaxHighlighter* fieldsTinted_ = nullptr;
    QWidget *fields_, *choice_;
    FlowLayout* languageRow_;
    Label* problems_;
    Button* back_;
    bool inHeading_ = false;
};

}  // namespace regulars
