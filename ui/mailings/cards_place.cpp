#include "ui/mailings/cards_place.h"
#include "core/mailings/mailing_store.h"
#include "core/profile/window_state_store.h"
#include "core/shop/shop.h"
#include "ui/mailings/outcome_card.h"
#include "ui/mailings/paper_card.h"
#include "ui/mailings/previous_card.h"
#include "ui/mailings/text_card.h"
#include "ui/mailings/who_card.h"
#include "ui/printing/pdf.h"
#include "ui/printing/sheet_preview.h"
#include "ui/shared/asker.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include "ui/shared/label.h"
#include <QFileInfo>
#include <QPointer>
#include <QStackedLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr int draftSubject = 0;
constexpr int askedFor = 20;  // the newest mailings
const QString textsName = u"card_texts"_s;
}

CardsPlace::CardsPlace(Shop& shop, Asker& asker, CardPrinter& printer, QWidget* parent)
    : QWidget(parent), shop_(shop), asker_(asker), printer_(printer), title_(new ElidedLabel({}, TextSize::Title)), pageWords_(new Label), caption_(new Label({}, TextSize::Small, Tone::Muted)),
      pdf_(new Button(tr("Save as PDF"))), print_(new Button(Icon::Print, {}, Button::Look::Primary)), before_(Button::iconOnly(Icon::ChevronLeft, tr("Sheet before"))),
      after_(Button::iconOnly(Icon::ChevronRight, tr("Next sheet"))), who_(new WhoCard), text_(new TextCard), paper_(new PaperCard), outcome_(new OutcomeCard),
      previous_(new PreviousCard(shop)), preview_(new SheetPreview), empty_(new EmptyState(Icon::Cards, {}, {})), middle_(nullptr), reader_(shop.database()) {
    setObjectName(u"cardsPlace"_s);
    soon_.setSingleShot(true);
    soon_.setInterval(120);  // a pause in typing
    keepSoon_.setSingleShot(true);
    keepSoon_.setInterval(600);
    build();
    connectParts();
    who_->setToday(shop_.today());
    attempt(this, [this] { text_->restore(WindowStateStore(shop_.reader()).find(textsName)); });
    text_->setLanguages({}, cardTextLanguage(shop_.profile().language));
    setKind(CardKind::Birthday);
    previous_->refresh();
}

CardsPlace::~CardsPlace() {
    if (keepSoon_.isActive()) keepTexts();
}

void CardsPlace::keepTexts() {
    if (!shop_.database().isReadOnly())
        shop_.database().writeOutside([texts = text_->kept()](Connection& connection) { WindowStateStore(connection).put(textsName, texts); });
}

CardOrder CardsPlace::order() const { return {who_->kind(), shop_.today(), who_->until(), text_->own(), paper_->sheet(), paper_->startCell(), who_->without()}; }

void CardsPlace::setKind(CardKind kind) {
    who_->setKind(kind);
    text_->setKind(kind);
    title_->setText(CardDraft::headingOf(who_->kind(), who_->until()));
    isRead_ = false;
    reader_.breakOff(draftSubject);
    outdate();
    if (isVisible()) refresh();
}

void CardsPlace::outdate() {
    isStale_ = true;
    isFresh_ = false;
    showButtons();
    if (isVisible()) soon_.start();
}

void CardsPlace::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    who_->setToday(shop_.today());
    if (isStale_) soon_.start(0);
    if (!std::exchange(isAsked_, true)) askAnew();
}

void CardsPlace::note(const Changes& changes) {
    for (const char* table : {"mailing", "mailing_event"})
        if (changes.touches(table)) {
            previous_->refresh();
            recheckQuestion();
            break;
        }
    for (const char* table : {"task", "customer", "customer_date", "customer_address", "consent_event", "mailing_event", "interaction", "shop"})
        if (changes.touches(table)) return outdate();
}

void CardsPlace::refresh() {
    if (!isVisible()) return;
    soon_.stop();
    isStale_ = false;
    const int number = ++asked_;
    const CardOrder wanted = order();
    title_->setText(CardDraft::headingOf(who_->kind(), who_->until()));
    whenDone(this, reader_.ask(draftSubject, [wanted](Connection& reader) { return CardDraft::read(reader, wanted); }), [this, wanted, number](const CardDraft& draft) {
        if (number != asked_) return;
        shown_ = wanted;
        isFresh_ = !isStale_;
        show(draft);
    });
}

void CardsPlace::show(const CardDraft& draft) {
    draft_ = draft;
    isRead_ = true;
    who_->show(draft.everyone, draft.due.leftOut);
    QStringList languages = draft.due.languages.keys();
    std::stable_sort(languages.begin(), languages.end(), [&](const QString& a, const QString& b) { return draft.due.languages[a] > draft.due.languages[b]; });
    text_->setLanguages(languages, cardTextLanguage(shop_.profile().language));
    preview_->setPages(draft.pages);
    paper_->setFigures(static_cast<int>(draft.due.items.size()), static_cast<int>(draft.pages.size()));
    paper_->setTroubles(CardDraft::inWords(draft.troubles));
    caption_->setText(Formats::line({shown_.sheet.name, tr("starts at card %1 of %2").arg(shown_.startCell + 1).arg(shown_.sheet.cells())}));
    const bool isEmpty = draft.everyone.empty();
    if (isEmpty) {
        const QString title = draft.due.leftOut.empty() ? tr("Nobody is due") : tr("Nobody who is due can get a card");
        const QString next = shown_.kind == CardKind::Birthday ? tr("No birthday without its card up to this day. Look further ahead at the left, or write birthdays down with your customers.")
                           : shown_.kind == CardKind::Reminder ? tr("No follow-up asks for a card up to this day. Look further ahead at the left, or promise something when you log a visit.")
                                                               : tr("Everyone who accepts post has their card already. Ask your customers whether they like post, and note it with them.");
        empty_->setWords(title, next, tr("Choose other cards"));
    }
    middle_->setCurrentIndex(isEmpty ? 1 : 0);
    showButtons();
}

void CardsPlace::showButtons() {
    const auto cards = static_cast<qint64>(draft_.due.items.size());
    const bool faulty = text_->hasProblems(), asked = !outcome_->isHidden();
    const bool ready = isRead_ && isFresh_ && cards > 0 && busy_.isEmpty() && !faulty && !asked && !shop_.database().isReadOnly();
    print_->setText(!busy_.isEmpty() ? busy_ : !isRead_ || cards == 0 ? tr("Print") : tr("Print %n card(s)", nullptr, static_cast<int>(cards)));
    print_->setEnabled(ready);
    pdf_->setEnabled(ready);
    const QString why = faulty ? tr("A field in the text cannot be filled in") : asked ? tr("First answer whether the last cards came out right") : QString();
    print_->setToolTip(why);
    pdf_->setToolTip(why);
}

void CardsPlace::turn(int by) {
    if (by != 0) preview_->showPage(preview_->page() + by);
    pageWords_->setText(preview_->pageWords());
    before_->setEnabled(preview_->page() > 0);
    after_->setEnabled(preview_->page() + 1 < preview_->pageCount());
}

void CardsPlace::showItem(int item) {
    const int cells = std::max(1, shown_.sheet.cells());
    const int place = item + shown_.startCell;
    preview_->showPage(place / cells);
    preview_->reveal(shown_.sheet.cell(place % cells));
}

void CardsPlace::print() {
    if (!print_->isEnabled()) return;
    if (Work work = printer_.choose(this, draft_.pages, draft_.due.title)) prepare(std::move(work), {});
}

void CardsPlace::savePdf() {
    if (!pdf_->isEnabled()) return;
    const QString title = draft_.due.title;
    const QString path = asker_.saveFile(this, tr("Save the cards as PDF"), title + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty()) return;
    prepare([path, pages = draft_.pages, meta = PdfMeta{title, shown_.today}]() -> CardPrinter::Outcome { return writePdf(path, pages, meta); }, path);
}

void CardsPlace::prepare(Work work, const QString& saved) {
    Mailing mailing;
    mailing.kind = shown_.kind;
    mailing.title = draft_.due.title;
    mailing.sheet = shown_.sheet.id;
    mailing.startCell = shown_.startCell;
    mailing.items = draft_.due.items;
    setBusy(saved.isEmpty() ? tr("Printing …") : tr("Saving …"));
    whenDone(
        this, shop_.mailingDesk.prepare(staff_, mailing),
        [this, work = std::move(work), saved](const Outcome<Mailing>& outcome) {
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
                setBusy({});
                return tellRefusal(this, *refusal);
            }
            bringOut(std::get<Saved<Mailing>>(outcome), work, saved);
        },
        [this] { setBusy({}); });
}

void CardsPlace::bringOut(const Saved<Mailing>& job, Work work, const QString& saved) {
    // The window hears of it: this place may be gone by then, and the one after it finds the question in the book.
    QWidget* teller = window();
    const auto settle = [here = QPointer<CardsPlace>(this), id = job.value.id](bool ask) {
        if (!here) return;
        here->setBusy({});
        if (ask) here->ask(id);
    };
    // Nothing came out, so the job never was.
    const auto takeBack = [teller, &database = shop_.database(), action = job.action, by = staff_] { whenDone(teller, database.undo(action, by), [](const Outcome<ActionId>&) {}); };
    whenDone(
        teller, printer_.worker().run(std::move(work)),
        [teller, settle, takeBack, saved](const CardPrinter::Outcome& outcome) {
            const auto* refusal = std::get_if<Refusal>(&outcome);
            settle(!refusal);
            if (refusal) {
                tellRefusal(teller, *refusal);
                takeBack();
            } else if (!saved.isEmpty()) {
                tellNews(teller, tr("Saved: “%1”. Print it at 100 %, then say whether the cards came out right.").arg(QFileInfo(saved).fileName()));
            }
        },
        // Something may have come out before the fault: the question decides. A PDF is there whole or not at all.
        [settle, takeBack, saved] {
            settle(saved.isEmpty());
            if (!saved.isEmpty()) takeBack();
        });
}

void CardsPlace::askAnew() {
    attempt(this, [this] {
        for (const Mailing& mailing : MailingStore(shop_.reader()).latest(askedFor))
            if (mailing.status == Mailing::Status::Prepared && mailing.day == shop_.today()) return ask(mailing.id);
    });
}

void CardsPlace::recheckQuestion() {
    if (outcome_->isHidden()) return;
    attempt(this, [this] {
        const auto mailing = MailingStore(shop_.reader()).find(outcome_->mailing());
        if (!mailing || mailing->status == Mailing::Status::Confirmed) closeQuestion();
    });
}

void CardsPlace::ask(MailingId id) {
    attempt(this, [this, id] {
        const auto mailing = MailingStore(shop_.reader()).find(id);
        if (!mailing) return;
        outcome_->show();
        paper_->hide();
        outcome_->ask(*mailing);
    });
    showButtons();
}

void CardsPlace::closeQuestion() {
    outcome_->hide();
    paper_->show();
    showButtons();
}

void CardsPlace::confirm(MailingId id, const std::vector<int>& spoiled) {
    outcome_->setBusy(true);
    whenDone(
        this, shop_.mailingDesk.confirm(staff_, id, spoiled),
        [this, id, bad = spoiled.size()](const Outcome<Done>& outcome) {
            outcome_->setBusy(false);
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
                tellRefusal(this, *refusal);
            } else {
                const auto tally = MailingStore(shop_.reader()).tally(id);
                const QString sentence = bad == 0 ? tr("%n card(s) noted as printed.", nullptr, tally.printed)
                                                  : tr("%1 printed, %2 spoiled: those stay due.").arg(Formats::count(tally.printed), Formats::count(tally.spoiled));
                Q_EMIT done(sentence, std::get<Saved<Done>>(outcome).action);
            }
            closeQuestion();
        },
        [this] { outcome_->setBusy(false); });
}

void CardsPlace::setBusy(const QString& doing) {
    busy_ = doing;
    showButtons();
}

}  // namespace regulars
