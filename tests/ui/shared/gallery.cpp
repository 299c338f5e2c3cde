#include "tests/ui/shared/gallery.h"
#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/progress_row.h"
#include "ui/shared/search_field.h"
#include "ui/shared/stamps.h"
#include "ui/shared/style.h"
#include "ui/shared/typed_edits.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

/// All icons with nothing else.
class IconSheet : public QWidget {
public:
    IconSheet() { setMinimumSize(280, 170); }
protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        for (int i = 0; i <= static_cast<int>(Icon::Swatch); ++i)
            paintIcon(p, QRectF(4 + i % 10 * 28, 4 + i / 10 * 28, 20, 20), static_cast<Icon>(i), tokens(this).ink);
    }
};

/// A row of the customer list as a delegate would paint it.
class ListRow : public QWidget {
public:
    ListRow(const QString& name, const QString& line, int stamps, bool drifting, bool chosen) : name_(name), line_(line), stamps_(stamps), drifting_(drifting), chosen_(chosen) { setFixedHeight(56); }
protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = tokens(this);
        QPainter p(this);
        p.fillRect(rect(), chosen_ ? t.accentSoft : t.surface);
        if (chosen_) p.fillRect(0, 0, 3, height(), t.accent);
        p.fillRect(0, height() - 1, width(), 1, t.line);
        paintAvatar(p, QRectF(14, 10, 36, 36), name_);
        p.setFont(regulars::font(TextSize::Strong));
        p.setPen(t.ink);
        p.drawText(QRect(60, 8, width() - 74, 20), Qt::AlignVCenter, name_);
        p.setFont(regulars::font(TextSize::Small));
        p.setPen(t.muted);
        p.drawText(QRect(60, 28, width() - 74, 20), Qt::AlignVCenter, line_);
        if (drifting_) paintChip(p, rect().adjusted(0, 8, -14, 0), Qt::AlignRight | Qt::AlignTop, u"drifting"_s, Chip::Look::Warn, t);
        paintStampDots(p, rect().adjusted(0, drifting_ ? 24 : 0, -14, 0), stamps_, 9, t);
    }
private:
    QString name_, line_;
    int stamps_;
    bool drifting_, chosen_;
};

Card* loyaltyCard() {
    auto* card = new Card(u"Loyalty card"_s);
    card->setAside(u"2 900000 047112"_s);
    card->body()->addWidget(new Label(u"Dress card"_s, TextSize::Large));
    card->body()->addWidget(new Label(u"The tenth dress at half price"_s, TextSize::Body, Tone::Muted));
    auto* punch = new PunchCard;
    punch->setStamps(7, 9, u"½"_s);
    card->body()->addWidget(punch);
    auto* row = new QHBoxLayout;
    auto* stamp = new Button(u"Stamp"_s, Button::Look::Stamp);
    stamp->setHint(u"Ctrl +"_s);
    row->addWidget(stamp, 1);
    auto* redeem = new Button(u"Redeem"_s);
    redeem->setEnabled(false);
    row->addWidget(redeem);
    card->body()->addLayout(row);
    card->body()->addWidget((new Label(u"2 more, then the tenth at half price · to 30 Jun 2027"_s, TextSize::Small, Tone::Muted))->wrapped());
    return card;
}

Card* composerCard() {
    auto* card = new Card;
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(2);
    const std::pair<Icon, QString> all[] = {{Icon::Phone, u"Call"_s}, {Icon::Visit, u"Visit"_s}, {Icon::Note, u"Note"_s}, {Icon::Promise, u"Promise"_s}, {Icon::Complaint, u"Complaint"_s}};
    for (const auto& [glyph, name] : all) {
        auto* kind = new Button(glyph, name, Button::Look::Segment);
        kind->setChecked(name == u"Call");
        kinds->addWidget(kind);
    }
    kinds->addStretch();
    kinds->addWidget(new Label(u"Ctrl L"_s, TextSize::Small, Tone::Muted));
    card->body()->addLayout(kinds);
    auto* words = new QPlainTextEdit(u"Asked whether the blue silk is back in stock — call her when it arrives."_s);
    words->setFixedHeight(44);
    words->setObjectName(u"words"_s);
    card->body()->addWidget(words);
    auto* foot = new QHBoxLayout;
    auto* incoming = Chip::choice(u"Incoming"_s);
    incoming->setChecked(true);
    foot->addWidget(incoming);
    foot->addWidget(Chip::choice(u"Reached"_s));
    auto* next = new Chip(u"Follow up: Fri 27 Nov"_s);
    next->setMenu(new QMenu(next));
    foot->addWidget(next);
    foot->addStretch();
    auto* save = new Button(u"Save"_s, Button::Look::Primary);
    save->setHint(u"Ctrl ⏎"_s);
    foot->addWidget(save);
    card->body()->addLayout(foot);
    return card;
}

Card* controlsCard() {
    auto* card = new Card(u"Controls"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(new Button(Icon::Phone, u"Call"_s));
    row->addWidget(new Button(Icon::Print, u"Card"_s));
    row->addWidget(Button::iconOnly(Icon::More, u"More"_s));
    row->addWidget(new Button(u"Undo"_s, Button::Look::Link));
    auto* mine = new Button(u"mine"_s, Button::Look::Quiet);
    mine->setOpensChoice(true);
    row->addWidget(mine);
    row->addStretch();
    card->body()->addLayout(row);
    auto* combo = new QComboBox;
    combo->addItems({u"Postcard A6, 4 on A4"_s, u"Letter A4"_s});
    auto* spin = new QSpinBox;
    spin->setValue(9);
    auto* fields = new QHBoxLayout;
    fields->addWidget(combo, 1);
    fields->addWidget(spin);
    card->body()->addLayout(fields);
    auto* line = new QLineEdit(u"070-123 45 67"_s);
    line->setClearButtonEnabled(true);
    auto* wrong = new MoneyEdit(*Currency::parse(u"SEK"));
    wrong->setText(u"12,345,6"_s);
    markFaulty(wrong, u"This is not an amount."_s);
    auto* lines = new QHBoxLayout;
    lines->addWidget(line);
    lines->addWidget(wrong);
    card->body()->addLayout(lines);
    auto* checks = new QHBoxLayout;
    auto* done = new QCheckBox(u"Birthday card"_s);
    done->setChecked(true);
    checks->addWidget(done);
    checks->addWidget(new QCheckBox(u"Call back"_s));
    auto* radio = new QRadioButton(u"Swedish"_s);
    radio->setChecked(true);
    checks->addWidget(radio);
    checks->addWidget(new QRadioButton(u"Русский"_s));
    card->body()->addLayout(checks);
    auto* tabs = new QTabBar;
    tabs->addTab(u"Who"_s);
    tabs->addTab(u"What"_s);
    tabs->addTab(u"Print"_s);
    card->body()->addWidget(tabs);
    auto* progress = new ProgressRow;
    progress->start(u"Bringing customers in"_s);
    progress->setProgress(120'000, 300'000);
    card->body()->addWidget(progress);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    box->button(QDialogButtonBox::Ok)->setDefault(true);
    card->body()->addWidget(box);
    return card;
}

QWidget* tableCard() {
    auto* card = new Card(u"Ledger"_s);
    card->setAside(u"nothing is ever overwritten: a mistake is reversed"_s);
    auto* table = new QTableWidget(3, 3);
    table->setHorizontalHeaderLabels({u"When"_s, u"Who"_s, u"Stamps"_s});
    const QStringList cells{u"Today 10:31"_s, u"Maria da Silva Santos"_s, u"+1"_s, u"Yesterday 17:44"_s, u"Karin Nyström"_s, u"−1"_s, u"12 Nov"_s, u"王小明"_s, u"+1"_s};
    for (int i = 0; i < cells.size(); ++i) table->setItem(i / 3, i % 3, new QTableWidgetItem(cells[i]));
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->selectRow(1);
    table->setFixedHeight(150);
    card->body()->addWidget(table);
    return card;
}

QWidget* listCard() {
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setSpacing(0);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(new ListRow(u"Elin Åkerström"_s, u"Malmö · 3 days ago"_s, 7, false, true));
    rows->addWidget(new ListRow(u"Анна Сергеевна Ковалёва"_s, u"Malmö · 12 days ago"_s, 9, false, false));
    rows->addWidget(new ListRow(u"Familjen Öberg"_s, u"Ystad · 5 weeks ago"_s, 4, true, false));
    rows->addWidget(new ListRow(u"王小明"_s, u"Malmö · 4 days ago"_s, 0, false, false));
    return list;
}

QWidget* marks() {
    auto* area = new QWidget;
    auto* flow = new FlowLayout(area);
    auto* every = Chip::choice(u"All"_s);
    every->setChecked(true);
    flow->addWidget(every);
    auto* regulars = Chip::choice(u"Regulars"_s);
    regulars->setCount(1204);
    flow->addWidget(regulars);
    flow->addWidget(new Chip(u"Gold · since 2019"_s, Chip::Look::Stamp));
    flow->addWidget(new Chip(u"item in Dresses"_s, Chip::Look::Accent));
    flow->addWidget(new Chip(u"drifting"_s, Chip::Look::Warn));
    flow->addWidget(new Chip(u"answer by 12:00"_s, Chip::Look::Bad));
    flow->addWidget(new Chip(u"pays by invoice"_s));
    return area;
}

Card* factsCard() {
    auto* card = new Card(u"Good to know"_s);
    card->setAsideWidget(Button::iconOnly(Icon::Edit, u"Edit"_s));
    auto* facts = new FactList;
    facts->add(u"Called"_s, u"“Elin”, du"_s);
    facts->add(u"Size"_s, u"38 · shoe 39"_s);
    facts->add(u"Likes"_s, u"linen, green, no wool, and everything that her grandmother's tailor would have approved of"_s);
    card->body()->addWidget(facts);
    card->body()->addWidget(new Divider);
    auto* cut = new ElidedLabel(u"A name of five hundred characters does not push its neighbours out of the window, it is cut and told in full in the tooltip"_s);
    card->body()->addWidget(cut);
    return card;
}

}  // namespace

Gallery::Gallery() {
    setAutoFillBackground(true);
    auto* all = new QVBoxLayout(this);
    auto* head = new PlaceHeader(u"Loyalty"_s);
    head->setSentence(u"3 programmes · 4,310 cards out · outstanding rewards worth 61 240 kr"_s);
    head->addControl(new Button(Icon::Plus, u"New programme"_s, Button::Look::Primary));
    all->addWidget(head);
    auto* search = new SearchField(u"Find anyone: name, phone, card number, e-mail …"_s);
    search->setHint(u"Ctrl K"_s);
    all->addWidget(search);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(metrics::gap);
    all->addLayout(columns, 1);
    auto* left = new QVBoxLayout;
    left->addWidget(marks());
    left->addWidget(listCard());
    left->addWidget(new EmptyState(Icon::Insight, u"Figures come with the visits"_s, u"After a month of logged visits this place shows who comes back, and what a card brought."_s, u"Log a visit"_s), 1);
    auto* middle = new QVBoxLayout;
    middle->addWidget(composerCard());
    middle->addWidget(controlsCard());
    middle->addWidget(tableCard());
    middle->addStretch();
    auto* right = new QVBoxLayout;
    right->addWidget(loyaltyCard());
    right->addWidget(factsCard());
    right->addWidget(new IconSheet);
    right->addStretch();
    columns->addLayout(left, 3);
    columns->addLayout(middle, 5);
    columns->addLayout(right, 3);
    for (const auto kind : {MessageBar::Kind::News, MessageBar::Kind::Warning, MessageBar::Kind::Fault}) {
        auto* bar = new MessageBar;
        all->addWidget(bar);
        bar->tell(kind, u"Call with Elin Åkerström saved."_s, {{u"Undo"_s, [] {}, u"Ctrl Z"_s}});
    }
}

}  // namespace regulars
