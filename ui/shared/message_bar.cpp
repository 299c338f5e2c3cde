#include "ui/shared/message_bar.h"
#include "ui/shared/deed_words.h"
#include "ui/shared/style.h"
#include <QAccessible>
#include <QAccessibleEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace regulars {

namespace {
constexpr int readingTime = 8000;  // ms: a sentence and a decision
constexpr auto pointerName = "pointer";  // where it rested when the bar came
}

MessageBar::MessageBar(QWidget* parent) : QWidget(parent), sentence_(new Label), offers_(new QHBoxLayout) {
    setObjectName(QStringLiteral("messageBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(12);
    row->addSpacing(40);  // the sign; a margin would not change sides with the language
    row->addWidget(sentence_->wrapped(), 1);
    sentence_->selectable();
    sentence_->setFocusPolicy(Qt::NoFocus);
    offers_->setSpacing(4);
    row->addLayout(offers_);
    auto* close = Button::iconOnly(Icon::Close, tr("Close this message"));
    close->setObjectName(QStringLiteral("closeMessage"));
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &MessageBar::clear);
    leave_.setParent(this);
    leave_.setSingleShot(true);
    leave_.setInterval(readingTime);
    connect(&leave_, &QTimer::timeout, this, [this] {
        if (isAncestorOf(focusWidget()) && focusWidget()->hasFocus()) leave_.start();
        else clear();
    });
    hide();
}

void MessageBar::tell(Kind kind, const QString& sentence, std::vector<Offer> offers) {
    kind_ = kind;
    said_ = sentence;
    // A name from right to left would take numbers and words beside it along.
    sentence_->setText(layoutDirection() == Qt::RightToLeft ? sentence : withNamesIsolated(sentence));
    while (QLayoutItem* item = offers_->takeAt(0)) {
        // The pressed button may be the one that tells the next thing.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (Offer& offer : offers) {
        auto* button = new Button(offer.text, Button::Look::Plain);
        button->setCompact(true);
        button->setHint(offer.hint);
        connect(button, &QPushButton::clicked, this, [this, run = std::move(offer.run)] {
            clear();
            run();
        });
        offers_->addWidget(button);
    }
    setAccessibleName(sentence);
    setProperty(pointerName, QCursor::pos());
    show();
    update();
    if (kind == Kind::Fault) leave_.stop();
    else leave_.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT told(sentence);
}

void MessageBar::clear() {
    leave_.stop();
    hide();
    said_.clear();
    sentence_->clear();
    Q_EMIT cleared();
}

MessageBar* MessageBar::of(const QWidget* where) {
    for (const QWidget* widget = where; widget; widget = widget->parentWidget()) {
        if (!widget->isWindow() && widget->parentWidget()) continue;
        if (auto* bar = widget->findChild<MessageBar*>()) return bar;
    }
    return nullptr;
}

void MessageBar::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    const QColor ground = kind_ == Kind::Fault ? t.badSoft : kind_ == Kind::Warning ? t.warnSoft : t.accentSoft;
    const QColor mark = kind_ == Kind::Fault ? t.bad : kind_ == Kind::Warning ? t.warn : t.accent;
    const Icon sign = kind_ == Kind::News ? Icon::Check : Icon::Warning;
    p.fillRect(rect(), ground);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    p.fillRect(mirrored ? QRect(width() - 4, 0, 4, height()) : QRect(0, 0, 4, height()), mark);
    paintIcon(p, QRectF(mirrored ? width() - 36 : 18, (height() - 18) / 2.0, 18, 18), sign, mark);
}

// Not when it came up under a pointer that rests there.
void MessageBar::enterEvent(QEnterEvent* event) {
    if (event->globalPosition().toPoint() != property(pointerName).toPoint()) leave_.stop();
}

void MessageBar::leaveEvent(QEvent*) {
    if (kind_ != Kind::Fault && isVisible()) leave_.start();
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) clear();
    else QWidget::keyPressEvent(event);
}

}  // namespace regulars
