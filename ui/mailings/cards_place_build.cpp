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
#include "ui/shared/flow_layout.h"
#include <QButtonGroup>
#include <QEvent>
#include <QStackedLayout>
#include <QStyle>

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

/// A column never narrower than what lies in it, beside the bar it scrolls by; it would cut off what is wider.
class RoomyColumn : public Column {
public:
    /// Width in pixels.
    explicit RoomyColumn(int narrowest) : Column(0), narrowest_(narrowest) {
        body()->parentWidget()->installEventFilter(this);
        fit();
    }
    bool eventFilter(QObject* content, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) fit();
        return Column::eventFilter(content, event);
    }
private:
    void fit() { setMinimumWidth(std::max(narrowest_, body()->minimumSize().width()) + style()->pixelMetric(QStyle::PM_ScrollBarExtent)); }
    int narrowest_;
};

}  // namespace

void CardsPlace::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(28, 20, 28, 20);
    all->setSpacing(metrics::gap);
    all->addWidget(buildHead());
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
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
    // With large letters, or a fault in the text, it scrolls: nothing is laid over anything else.
    auto* area = new RoomyColumn(280);
    auto* desk = new Desk;
    area->body()->addWidget(desk);
    auto* column = new QVBoxLayout(desk);
    column->setContentsMargins(14, 10, 14, 14);
    column->setSpacing(metrics::grid);
    column->addWidget(buildPager());
    column->addWidget(preview_, 1);
    caption_->setObjectName(u"previewCaption"_s);
    caption_->setAlignment(Qt::AlignHCenter);
    column->addWidget(caption_->wrapped());
    column->addWidget(text_);
    empty_->setObjectName(u"cardsEmpty"_s);
    middle_->addWidget(area);
    middle_->addWidget(empty_);
    return middle;
}

QWidget* CardsPlace::buildPager() {
    auto* pager = new QWidget;
    auto* both = new FlowLayout(pager, metrics::gap);  // with large letters one below the other
    const auto part = [&] {
        auto* side = new QWidget;
        auto* line = new QHBoxLayout(side);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metrics::grid);
        both->addWidget(side);
        return line;
    };
    auto* turning = part();
    before_->setObjectName(u"sheetBefore"_s);
    after_->setObjectName(u"sheetAfter"_s);
    pageWords_->setObjectName(u"sheetWords"_s);
    turning->addWidget(before_);
    turning->addWidget(pageWords_);
    turning->addWidget(after_);
    auto* choosing = part();
    choosing->addStrut(before_->sizeHint().height());
    auto* views = new QButtonGroup(this);
    const auto add = [&](SheetPreview::View view, const QString& word, const QString& name, const QString& tip) {
        auto* chip = Chip::choice(word);
        chip->setSmall(true);
        chip->setObjectName(name);
        chip->setAccessibleName(tip);
        chip->setToolTip(tip);
        views->addButton(chip, static_cast<int>(view));
        choosing->addWidget(chip);
    };
    add(SheetPreview::View::Sheet, tr("Sheet"), u"viewSheet"_s, tr("The whole sheet (0 in the preview)"));
    add(SheetPreview::View::Width, tr("Width"), u"viewWidth"_s, tr("As wide as there is room (2 in the preview)"));
    add(SheetPreview::View::Actual, tr("100 %"), u"viewActual"_s, tr("In its true size (1 in the preview)"));
    const auto mark = [this, views] { views->button(static_cast<int>(preview_->view()))->setChecked(true); };
    connect(views, &QButtonGroup::idClicked, this, [this](int view) { preview_->setView(static_cast<SheetPreview::View>(view)); });
    connect(preview_, &SheetPreview::viewChanged, this, mark);
    preview_->setView(SheetPreview::View::Width);
    mark();
    return pager;
}

QWidget* CardsPlace::buildSide() {
    auto* side = new RoomyColumn(190);
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
    connect(who_, &WhoCard::ticked, this, &CardsPlace::outdate);
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
