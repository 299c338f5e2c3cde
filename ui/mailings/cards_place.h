#pragma once
#include "core/mailings/mailing.h"
#include "core/storage/action.h"
#include "core/storage/background_reader.h"
#include "ui/mailings/card_draft.h"
#include "ui/printing/card_printer.h"
#include <QFuture>
#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace regulars {

class Asker;
class Button;
class Changes;
class EmptyState;
class ElidedLabel;
class Label;
class OutcomeCard;
class PaperCard;
struct PersonalCard;
class PreviousCard;
class SheetPreview;
class Shop;
class TextCard;
class WhoCard;

/// The place Cards: who gets one, what it says, and the sheets as they will be printed.
class CardsPlace : public QWidget {
    Q_OBJECT
public:
    /// `asker` answers where a PDF goes, `printer` where the cards come out; both must outlive the place.
    CardsPlace(Shop& shop, Asker& asker, CardPrinter& printer, QWidget* parent = nullptr);
    ~CardsPlace() override;
    /// Who prints from now on; what is under way goes on.
    void setStaff(StaffId staff) { staff_ = staff; }

public Q_SLOTS:
    /// Turns to the cards of a kind.
    void setKind(regulars::CardKind kind);
    /// Turns to the card one customer is due, with only them chosen for as long as the place stays open; or says that there is none.
    void choose(regulars::CustomerId id);
    /// Prints what is shown: asks for the printer first.
    void print();
    void savePdf();

Q_SIGNALS:
    void openCustomer(regulars::CustomerId id);
    void wanted();  ///< what was asked for is ready to be looked at
    void done(const QString& sentence, regulars::ActionId action);

protected:
    void showEvent(QShowEvent*) override;
    void hideEvent(QHideEvent*) override;

private:
    /// Brings the cards out, on a thread of its own; a refusal means that nothing came out.
    using Work = CardPrinter::Work;
    void build();
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildMiddle();
    [[nodiscard]] QWidget* buildSide();
    [[nodiscard]] QWidget* buildPager();
    void connectParts();
    [[nodiscard]] CardOrder order() const;
    void note(const Changes& changes);
    /// What is shown no longer is what would be printed.
    void outdate();
    void keepTexts();
    void refresh();
    void show(const CardDraft& draft);
    void showChosen(const PersonalCard& card);
    void showButtons();
    void turn(int by);
    void showItem(int item);
    void prepare(Work work, const QString& saved);
    void bringOut(const Saved<Mailing>& job, Work work, const QString& saved);
    void ask(MailingId id);
    /// Asks about the newest job of today nobody has answered for: it may have been printed before this place was made.
    void askAnew();
    /// The question goes when it was answered elsewhere, or its job was taken back.
    void recheckQuestion();
    void closeQuestion();
    void confirm(MailingId id, const std::vector<int>& spoiled);
    void setBusy(const QString& doing);

    Shop& shop_;
    Asker& asker_;
    CardPrinter& printer_;
    StaffId staff_;
    CardDraft draft_;
    CardOrder shown_;       ///< what the draft answers
    int asked_ = 0;         ///< number of the newest question
    bool isStale_ = true, isRead_ = false, isFresh_ = false, isAsked_ = false;
    bool isForOne_ = false;  ///< all others are unticked, until the place is left
    QString busy_;
    ElidedLabel* title_;
    Label *pageWords_, *caption_;
    Button *pdf_, *print_, *before_, *after_;
    WhoCard* who_;
    TextCard* text_;
    PaperCard* paper_;
    OutcomeCard* outcome_;
    PreviousCard* previous_;
    SheetPreview* preview_;
    EmptyState* empty_;
    QStackedLayout* middle_;
    QTimer soon_, keepSoon_;
    BackgroundReader reader_;  ///< last, so that it has ended before the rest goes
};

}  // namespace regulars
