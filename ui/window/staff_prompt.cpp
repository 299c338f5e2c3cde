#include "ui/window/staff_prompt.h"
#include "ui/shared/avatar.h"
#include "ui/shared/label.h"
#include "ui/shared/pin_ask.h"
#include "ui/shared/style.h"
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace regulars {

using namespace Qt::StringLiterals;

namespace { constexpr int face = 34, away = 6; }

StaffPrompt::StaffPrompt(PinDesk& pins, const Staff& who, QWidget* anchor, QWidget* window)
    : QFrame(window), anchor_(anchor), focusBefore_(QApplication::focusWidget()), ask_(new PinAsk(pins)) {
    setObjectName(u"staffPrompt"_s);
    setAccessibleName(tr("PIN of %1").arg(who.name));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    auto* row = new QHBoxLayout;
    auto* picture = new Avatar(face);
    picture->setName(who.name);
    row->addWidget(picture);
    row->addWidget(new ElidedLabel(who.name, TextSize::Strong), 1);
    column->addLayout(row);
    column->addWidget(ask_);
    connect(ask_, &PinAsk::cancelled, this, &StaffPrompt::leave);
    connect(ask_, &PinAsk::right, this, [this](const QString& name, int wrongBefore) {
        leave();
        Q_EMIT right(name, wrongBefore);
    });
    window->installEventFilter(this);
    qApp->installEventFilter(this);
    show();
    raise();
    ask_->askFor(who);
    place();
}

void StaffPrompt::place() {
    adjustSize();
    const QRect room = parentWidget()->rect();
    const QPoint under = anchor_ ? anchor_->mapTo(parentWidget(), QPoint(0, anchor_->height() + away)) : room.topRight();
    const int left = isRightToLeft() && anchor_ ? under.x() + anchor_->width() - width() : under.x();
    move(std::clamp(left, away, std::max(away, room.width() - width() - away)), under.y());
}

void StaffPrompt::leave() {
    if (isHidden()) return;
    hide();
    deleteLater();
    if (focusBefore_) focusBefore_->setFocus(Qt::OtherFocusReason);
}

bool StaffPrompt::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (watched == parent() && type == QEvent::Resize) place();
    if (type == QEvent::MouseButtonPress && watched->isWidgetType() && isVisible() && !rect().contains(mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint()))) {
        focusBefore_.clear();  // it goes where was clicked
        leave();
    }
    // What it says makes it higher.
    if (type == QEvent::LayoutRequest && watched == this) QMetaObject::invokeMethod(this, &StaffPrompt::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void StaffPrompt::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    paintRounded(p, rect(), metrics::controlRadius, t.surface, t.line);
}

}  // namespace regulars
