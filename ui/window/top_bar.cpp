#include "ui/window/top_bar.h"
#include "ui/shared/avatar.h"
#include "ui/shared/style.h"
#include "ui/window/actions.h"
#include "ui/window/search_box.h"
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTextDocument>

namespace regulars {
using namespace Qt::StringLiterals;

namespace { constexpr int face = 30; }

StaffButton::StaffButton(QWidget* parent) : QAbstractButton(parent) {
    setObjectName(u"staff"_s);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &StaffButton::offerOthers);
}

void StaffButton::setStaff(const QString& atCounter, const QStringList& all) {
    name_ = atCounter;
    all_ = all;
    setAccessibleName(words());
    setToolTip(Qt::convertFromPlainText(words()));
    updateGeometry();
    update();
}

QString StaffButton::words() const { return tr("%1 · at the counter").arg(name_); }

QSize StaffButton::sizeHint() const { return {face + 8 + fontMetrics().horizontalAdvance(words()) + 10, std::max(face, fontMetrics().height()) + 6}; }
QSize StaffButton::minimumSizeHint() const { return {face + 8, face + 6}; }

void StaffButton::keyPressEvent(QKeyEvent* event) {
    if (!Button::pressedByEnter(this, event)) QAbstractButton::keyPressEvent(event);
}

void StaffButton::offerOthers() {
    QMenu menu(this);
    for (const QString& name : all_) {
        QString shown = name;
        QAction* action = menu.addAction(shown.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(name == name_);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT staffChosen(name); });
    }
    if (!menu.isEmpty()) menu.exec(mapToGlobal(QPoint(0, height() + 4)));
}

void StaffButton::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    if (underMouse()) paintRounded(p, rect(), metrics::controlRadius, t.raised, {});
    if (hasFocus()) paintFocusRing(p, rect(), metrics::controlRadius, t);
    const auto placed = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintAvatar(p, placed(QRect(3, (height() - face) / 2, face, face)), name_);
    const QRect line = placed(QRect(face + 10, 0, width() - face - 12, height()));
    p.setPen(underMouse() ? t.ink : t.muted);
    p.drawText(line, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
               fontMetrics().elidedText(words(), Qt::ElideRight, line.width()));
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent), search_(new SearchBox), newCustomer_(new Button(Icon::Plus, {})), staff_(new StaffButton), lock_(new Button({})) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 9, 16, 10);
    row->setSpacing(12);
    search_->setMinimumWidth(240);
    search_->setMaximumWidth(480);
    row->addWidget(search_, 100);
    row->addStretch(1);
    newCustomer_->setObjectName(u"newCustomer"_s);
    row->addWidget(newCustomer_);
    row->addWidget(staff_);
    lock_->setObjectName(u"lock"_s);
    lock_->setCompact(true);
    row->addWidget(lock_);
    connect(newCustomer_, &QPushButton::clicked, this, &TopBar::newCustomerRequested);
    connect(lock_, &QPushButton::clicked, this, &TopBar::lockRequested);
    retranslate();
}

void TopBar::retranslate() {
    newCustomer_->setText(textOf(Act::NewCustomer));
    newCustomer_->setToolTip(u"%1 (%2)"_s.arg(textOf(Act::NewCustomer), keyOf(Act::NewCustomer)));
    lock_->setText(textOf(Act::Lock));
    search_->retranslate();
}

void TopBar::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    p.fillRect(rect(), t.surface);
    p.fillRect(0, height() - 1, width(), 1, t.line);
}

}  // namespace regulars
