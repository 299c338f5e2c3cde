#include "ui/window/lock_cover.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include "ui/shared/theme.h"
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace regulars {

using namespace Qt::StringLiterals;

LockCover::LockCover(const QStringList& staff, const QString& current, QWidget* window) : QWidget(window) {
    setObjectName(u"lockCover"_s);
    setAccessibleName(tr("The screen is locked"));
    window->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setAlignment(Qt::AlignCenter);
    column->setSpacing(12);
    column->addWidget(new Label(tr("The customers are hidden"), TextSize::Title), 0, Qt::AlignHCenter);
    column->addWidget(new Label(tr("Who is at the counter?"), TextSize::Body, Tone::Muted), 0, Qt::AlignHCenter);
    Button* first = nullptr;
    for (const QString& name : staff) {
        auto* button = new Button(name, name == current ? Button::Look::Primary : Button::Look::Plain);
        button->setObjectName(u"unlock:"_s + name);
        button->setAccessibleName(tr("Go on as %1").arg(name));
        button->setMinimumWidth(240);
        connect(button, &QAbstractButton::clicked, this, [this, name] { Q_EMIT opened(name); });
        column->addWidget(button, 0, Qt::AlignHCenter);
        if (!first || name == current) first = button;
    }
    setGeometry(window->rect());
    show();
    raise();
    if (first) first->setFocus();
}

bool LockCover::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void LockCover::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tokens(this).window); }

}  // namespace regulars
