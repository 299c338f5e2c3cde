#include "ui/window/banner.h"
#include <QHBoxLayout>
#include <QPainter>

namespace regulars {

Banner::Banner(QWidget* parent) : QWidget(parent), sentence_(new Label({}, TextSize::Body, Tone::Stamp)), button_(new Button({}, Button::Look::Plain)) {
    setObjectName(QStringLiteral("banner"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 16, 6);
    row->addWidget(sentence_->wrapped(), 1);
    button_->setCompact(true);
    row->addWidget(button_);
    connect(button_, &QPushButton::clicked, this, &Banner::actionChosen);
    hide();
}

void Banner::setWords(const QString& sentence, const QString& action) {
    sentence_->setText(sentence);
    button_->setText(action);
    button_->setVisible(!action.isEmpty());
    setVisible(!sentence.isEmpty());
}

void Banner::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tokens(this).stampSoft); }

}  // namespace regulars
