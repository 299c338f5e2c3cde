#include "ui/shared/card.h"
#include "ui/shared/style.h"
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace regulars {

namespace {
constexpr int kWidestWord = 124;  // px of a word at the left of a fact: the rest of a narrow panel is the value's
}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), title_(new Label({}, TextSize::Caption, Tone::Muted)), aside_(new Label({}, TextSize::Small, Tone::Muted)), head_(new QHBoxLayout), body_(new QVBoxLayout) {
    setFrameShape(QFrame::NoFrame);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::gap, 14, metrics::gap, 14);
    all->setSpacing(metrics::grid);
    head_->setContentsMargins(0, 0, 0, 0);
    head_->addWidget(title_);
    head_->addStretch();
    head_->addWidget(aside_);
    body_->setContentsMargins(0, 0, 0, 0);
    body_->setSpacing(metrics::grid);
    all->addLayout(head_);
    all->addLayout(body_, 1);
    QFont strong = aside_->font();
    strong.setWeight(QFont::DemiBold);
    aside_->setFont(strong);
    setTitle(title);
    aside_->hide();
}

void Card::setTitle(const QString& title) {
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setAside(const QString& text) {
    aside_->setText(text);
    aside_->setVisible(!text.isEmpty());
}

void Card::setAsideWidget(QWidget* control) { head_->addWidget(control); }

void Card::setChosen(bool chosen) {
    chosen_ = chosen;
    update();
}

void Card::setInset(bool inset) {
    inset_ = inset;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    if (!chosen_ && !inset_ && !t.dark) {
        // A breath of shadow lifts white from the warm ground; in the dark the line does it alone.
        QColor shade(0x5B5342);
        shade.setAlphaF(0.07F);
        // Of which the card itself leaves only the lower edge to be seen.
        p.setClipRect(0, height() - metrics::radius, width(), metrics::radius);
        paintRounded(p, QRectF(rect()).adjusted(0, 1, 0, 0), metrics::radius, shade, {});
        p.setClipping(false);
    }
    paintRounded(p, QRectF(rect()).adjusted(0, 0, 0, inset_ ? 0 : -1), metrics::radius, inset_ ? t.raised : t.surface, chosen_ ? t.accent : t.line, chosen_ ? 2.0 : 1.0);
}

PlaceHeader::PlaceHeader(const QString& title, QWidget* parent)
    : QWidget(parent), title_(new Label(title, TextSize::Title)), sentence_(new ElidedLabel({}, TextSize::Body, Tone::Muted)), row_(new QHBoxLayout(this)) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(12);
    row_->addWidget(title_, 0, Qt::AlignVCenter);
    row_->addWidget(sentence_, 1, Qt::AlignVCenter);
}

void PlaceHeader::setTitle(const QString& title) { title_->setText(title); }
void PlaceHeader::setSentence(const QString& sentence) { sentence_->setText(sentence); }
void PlaceHeader::addControl(QWidget* control) { row_->addWidget(control, 0, Qt::AlignVCenter); }

FactList::FactList(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setVerticalSpacing(6);
    grid_->setHorizontalSpacing(metrics::gap);
    grid_->setColumnStretch(1, 1);
}

void FactList::clear() {
    used_ = 0;
    wordWidth_ = 0;
    for (const Row& row : rows_) {
        row.word->hide();
        row.value->hide();
    }
}

void FactList::addRow() {
    const Row row{(new Label({}, TextSize::Body, Tone::Muted))->wrapped(), (new Label)->wrapped()->selectable()};
    const int line = static_cast<int>(rows_.size());
    grid_->addWidget(row.word, line, 0, Qt::AlignTop);
    grid_->addWidget(row.value, line, 1);
    rows_.push_back(row);
}

void FactList::add(const QString& word, const QString& value, Tone tone) {
    if (used_ == rows_.size()) addRow();
    const Row& row = rows_[used_++];
    row.word->setText(word);
    wordWidth_ = std::max(wordWidth_, std::min(row.word->fontMetrics().horizontalAdvance(word) + 2, kWidestWord));
    for (std::size_t i = 0; i < used_; ++i) rows_[i].word->setFixedWidth(wordWidth_);
    row.value->setText(value);
    row.value->setTone(tone);
    // A label turns its alignment with the direction of its text; the values stand at the far side whatever their script.
    const bool turned = value.isRightToLeft() != isRightToLeft();
    row.value->setAlignment((turned ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
    row.value->setAccessibleName(word + u' ' + value);
    row.word->show();
    row.value->show();
}

Column::Column(int margin, QWidget* parent) : QWidget(parent), area_(new QScrollArea(this)), body_(nullptr) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area_);
    auto* content = new QWidget;
    body_ = new QVBoxLayout(content);
    body_->setContentsMargins(margin, margin, margin, margin);
    body_->setSpacing(metrics::gap);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setWidget(content);
    // The ground of whatever it lies on shows through.
    area_->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void Column::scrollToTop() { area_->verticalScrollBar()->setValue(0); }

}  // namespace regulars
