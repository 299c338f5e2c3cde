#include "ui/shared/reason_line.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <utility>

namespace regulars {

using namespace Qt::StringLiterals;

ReasonLine::ReasonLine(QWidget* parent) : QWidget(parent), what_((new Label({}, TextSize::Small, Tone::Accent))->wrapped()), why_(new QLineEdit) {
    setObjectName(u"reasonLine"_s);
    why_->setObjectName(u"reason"_s);
    why_->setPlaceholderText(tr("Why, as the customer would be told"));
    why_->installEventFilter(this);
    auto* go = new Button(tr("Save"), Button::Look::Primary);
    go->setObjectName(u"reasonSave"_s);
    go->setHint(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(go, &QPushButton::clicked, this, &ReasonLine::goOn);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(why_, 1);
    line->addWidget(go);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(what_);
    all->addLayout(line);
    hide();
}

void ReasonLine::ask(const QString& what, std::function<void(const QString&)> then) {
    then_ = std::move(then);
    what_->setText(what);
    what_->setTone(Tone::Accent);
    why_->clear();
    why_->setAccessibleName(what);
    show();
    why_->setFocus(Qt::OtherFocusReason);
}

void ReasonLine::leave() {
    then_ = nullptr;
    hide();
}

void ReasonLine::goOn() {
    const QString why = why_->text().trimmed();
    if (why.isEmpty()) return what_->setTone(Tone::Warn);
    const auto then = std::exchange(then_, nullptr);
    hide();
    if (then) then(why);
}

bool ReasonLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched != why_ || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Escape) return false;
    event->accept();
    if (event->type() == QEvent::KeyPress) isEnter ? goOn() : leave();
    return true;
}

}  // namespace regulars
