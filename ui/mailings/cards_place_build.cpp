// How the place Cards is put together; what it does is in cards_place.cpp.
#include "core/shop/shop.h"
#include "ui/mailings/cards_place.h"
#include "ui/mailings/outcome_card.h"
#include "ui/mailings/paper_card.h"
#include "ui/mailings/previous_card.h"
#include "ui/mailings/text_card.h"
#include "ui/mailings/who_card.h"
#include "ui/printing/sheet_preview.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/shared/empty_state.h"
#include <QStackedLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

/// The ground the preview lies on: an outline without a surface.
class Desk : public QWidget {
public:
    using QWidget::QWidget;
protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens(this).line);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    }
};

}  // namespace

void CardsPlace::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(28, 20, 28, 20);
    all->setSpacing(metrics::gap);
    all->addWidget(buildHead());
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    who_->setMinimumWidth(190);
    row->addWidget(who_, 30);
    row->addWidget(buildMiddle(), 69);
    row->addWidget(buildSide(), 28);
    all->addLayout(row, 1);
}

QWidget* CardsPlace::buildHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    title_->setObjectName(u"cardsTitle"_s);
    title_->setMinimumWidth(60);
    row->addWidget(title_);
    row->addSpacing(4);
    const auto step = [&](const QString& words, const QString& name, auto go) {
        auto* chip = new Chip(words, Chip::Look::Accent);
        chip->makeClickable();
        chip->setObjectName(name);
        connect(chip, &QAbstractButton::clicked, this, go);
        row->addWidget(chip);
    };
    step(tr("1 Who"), u"stepWho"_s, [this] { who_->focusKind(); });
    step(tr("2 What"), u"stepWhat"_s, [this] { text_->focusHeading(); });
    step(tr("3 Print"), u"stepPrint"_s, [this] { print_->setFocus(Qt::ShortcutFocusReason); });
    row->addStretch(1);
    pdf_->setObjectName(u"savePdf"_s);
    print_->setObjectName(u"printCards"_s);
    row->addWidget(pdf_);
    row->addWidget(print_);
    return head;
}

QWidget* CardsPlace::buildMiddle() {
    auto* middle = new QWidget;
    middle->setMinimumWidth(300);
    middle_ = new QStackedLayout(middle);
    auto* desk = new Desk;
    auto* column = new QVBoxLayout(desk);
    column->setContentsMargins(14, 10, 14, 14);
    column->setSpacing(metrics::grid);
    auto* pager = new QHBoxLayout;
    pager->setSpacing(metrics::grid);
    before_->setObjectName(u"sheetBefore"_s);
    after_->setObjectName(u"sheetAfter"_s);
    pageWords_->setObjectName(u"sheetWords"_s);
    pager->addStretch();
    pager->addWidget(before_);
    pager->addWidget(pageWords_);
    pager->addWidget(after_);
    pager->addStretch();
    column->addLayout(pager);
    column->addWidget(preview_, 1);
    caption_->setObjectName(u"previewCaption"_s);
    caption_->setAlignment(Qt::AlignHCenter);
    column->addWidget(caption_->wrapped());
    column->addWidget(text_);
    empty_->setObjectName(u"cardsEmpty"_s);
    middle_->addWidget(desk);
    middle_->addWidget(empty_);
    return middle;
}

QWidget* CardsPlace::buildSide() {
    auto* side = new Column(0);
    side->setMinimumWidth(190);
    QVBoxLayout* column = side->body();
    column->addWidget(outcome_);
    column->addWidget(paper_);
    column->addWidget(previous_, 1);
    outcome_->hide();
    return side;
}

void CardsPlace::connectParts() {
    connect(pdf_, &QPushButton::clicked, this, &CardsPlace::savePdf);
    connect(print_, &QPushButton::clicked, this, &CardsPlace::print);
    connect(before_, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(after_, &QPushButton::clicked, this, [this] { turn(1); });
    connect(preview_, &SheetPreview::pageShown, this, [this] { turn(0); });
    connect(who_, &WhoCard::changed, this, [this] { setKind(who_->kind()); });
    connect(who_, &WhoCard::openCustomer, this, &CardsPlace::openCustomer);
    connect(who_, &WhoCard::recipientShown, this, &CardsPlace::showItem);
    connect(text_, &TextCard::changed, this, &CardsPlace::outdate);
    connect(text_, &TextCard::changed, &keepSoon_, qOverload<>(&QTimer::start));
    connect(&keepSoon_, &QTimer::timeout, this, &CardsPlace::keepTexts);
    connect(paper_, &PaperCard::changed, this, &CardsPlace::outdate);
    connect(outcome_, &OutcomeCard::answered, this, &CardsPlace::confirm);
    connect(outcome_, &OutcomeCard::later, this, &CardsPlace::closeQuestion);
    connect(previous_, &PreviousCard::answerRequested, this, &CardsPlace::ask);
    connect(&shop_.database(), &Database::committed, this, &CardsPlace::note);
    connect(&soon_, &QTimer::timeout, this, &CardsPlace::refresh);
    // Nobody is due: look further ahead, or make the year's holiday cards.
    connect(empty_, &EmptyState::actionChosen, this, [this] { who_->focusKind(); });
}

}  // namespace regulars
