#include "ui/shared/empty_state.h"
#include <QPainter>
#include <QVBoxLayout>

namespace regulars {

namespace {

/// The picture of an empty state: an icon in a soft circle.
class Picture : public QWidget {
public:
    explicit Picture(Icon icon) : icon_(icon) { setFixedSize(64, 64); }
protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = tokens(this);
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(t.accentSoft);
        p.drawEllipse(rect());
        paintIcon(p, QRectF(rect()).adjusted(18, 18, -18, -18), icon_, t.accent);
    }
private:
    Icon icon_;
};

}  // namespace

EmptyState::EmptyState(Icon icon, const QString& title, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent), title_(new Label({}, TextSize::Large)), sentence_(new Label({}, TextSize::Body, Tone::Muted)), button_(new Button({}, Button::Look::Primary)) {
    auto* all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addStretch(2);
    all->addWidget(new Picture(icon), 0, Qt::AlignHCenter);
    title_->setAlignment(Qt::AlignCenter);
    sentence_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    sentence_->wrapped();
    sentence_->setMaximumWidth(440);
    all->addWidget(title_->wrapped());
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(sentence_, 100);
    line->addStretch(1);
    all->addLayout(line);
    all->addWidget(button_, 0, Qt::AlignHCenter);
    all->addStretch(3);
    connect(button_, &QPushButton::clicked, this, &EmptyState::actionChosen);
    setWords(title, sentence, action);
}

void EmptyState::setWords(const QString& title, const QString& sentence, const QString& action) {
    title_->setText(title);
    sentence_->setText(sentence);
    button_->setText(action);
    button_->setVisible(!action.isEmpty());
}

}  // namespace regulars
