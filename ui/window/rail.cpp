#include "ui/window/rail.h"
#include "ui/shared/button.h"
#include "ui/shared/formats.h"
#include "ui/shared/style.h"
#include "ui/window/actions.h"
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 68, tall = 56, glyphSide = 20;

QFont nameFont(bool chosen) {
    QFont f = regulars::font(TextSize::Small);
    f.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    return f;
}

/// The program's mark: an R on the accent.
class Mark : public QWidget {
public:
    Mark() { setFixedSize(36, 36); }
protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& t = tokens(this);
        QPainter p(this);
        paintRounded(p, rect(), 9, t.accent, {});
        p.setFont(regulars::font(TextSize::Title));
        p.setPen(t.onAccent);
        p.drawText(rect(), Qt::AlignCenter, u"R"_s);
    }
};

Act actOf(Place place) {
    switch (place) {
    case Place::Today: return Act::Today;
    case Place::Customers: return Act::Customers;
    case Place::Loyalty: return Act::Loyalty;
    case Place::Cards: return Act::Cards;
    case Place::Insight: return Act::Insight;
    case Place::Settings: return Act::Settings;
    }
    return Act::Today;
}

}  // namespace

RailButton::RailButton(Place place, const QString& key, QWidget* parent) : QAbstractButton(parent), place_(place), key_(key) {
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void RailButton::retranslate() {
    setText(nameOf(place_));
    setToolTip(key_.isEmpty() ? questionOf(place_) : questionOf(place_) + u" ("_s + key_ + u')');
    setBadge(waiting_);
    updateGeometry();
}

void RailButton::keyPressEvent(QKeyEvent* event) {
    if (!Button::pressedByEnter(this, event)) QAbstractButton::keyPressEvent(event);
}

void RailButton::setBadge(int waiting) {
    waiting_ = waiting;
    setAccessibleName(waiting > 0 ? tr("%1, %n waiting", nullptr, waiting).arg(text()) : text());
    update();
}

QSize RailButton::sizeHint() const {
    const int words = width_.of(text(), nameFont(true)) + 12;
    return {std::max(narrowest, words), std::max(tall, glyphSide + 20 + QFontMetrics(nameFont(true)).height())};
}

void RailButton::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    const QColor ground = isChecked() ? t.accentSoft : underMouse() ? t.raised : QColor();
    paintRounded(p, rect(), metrics::controlRadius + 2, ground, {});
    if (hasFocus()) paintFocusRing(p, rect(), metrics::controlRadius + 2, t);
    const QColor ink = isChecked() ? t.accent : underMouse() ? t.ink : t.muted;
    const QRectF glyph((width() - glyphSide) / 2.0, 9, glyphSide, glyphSide);
    paintIcon(p, glyph, iconOf(place_), ink);
    p.setFont(nameFont(isChecked()));
    p.setPen(ink);
    p.drawText(rect().adjusted(0, 0, 0, -7), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextSingleLine, text());
    if (waiting_ > 0) paintBadge(p, glyph);
}

void RailButton::paintBadge(QPainter& p, const QRectF& glyph) const {
    const Tokens& t = tokens(this);
    const QString number = waiting_ > 99 ? u"99+"_s : QLocale().toString(waiting_);
    QFont f = regulars::font(TextSize::Strong);
    f.setPixelSize(10);
    p.setFont(f);
    const double wide = std::max(16.0, QFontMetricsF(f).horizontalAdvance(number) + 9);
    const QRectF box(glyph.center().x() + 3, glyph.top() - 4, wide, 15);
    // The ground's colour around it, so that it does not touch the icon's lines.
    paintRounded(p, box.adjusted(-1.5, -1.5, 1.5, 1.5), 9, isChecked() ? t.accentSoft : t.surface, {});
    paintRounded(p, box, 7.5, t.stamp, {});
    p.setPen(t.onStamp);
    p.drawText(box, Qt::AlignCenter, number);
}

Rail::Rail(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Places"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 14, 7, 12);
    column->setSpacing(4);
    column->addWidget(new Mark, 0, Qt::AlignHCenter);
    column->addSpacing(14);
    auto* group = new QButtonGroup(this);
    for (const Place place : places) {
        if (place == Place::Settings) column->addStretch();
        auto* button = new RailButton(place, keyOf(actOf(place)));
        button->setObjectName(u"place%1"_s.arg(static_cast<int>(place) + 1));
        group->addButton(button);
        column->addWidget(button);
        buttons_[place] = button;
        connect(button, &QAbstractButton::clicked, this, [this, place] { Q_EMIT placeChosen(place); });
    }
}

void Rail::setPlace(Place place) { buttons_.at(place)->setChecked(true); }
void Rail::setBadge(Place place, int waiting) { buttons_.at(place)->setBadge(waiting); }
RailButton* Rail::button(Place place) const { return buttons_.at(place); }

void Rail::retranslate() {
    for (const auto& [place, button] : buttons_) button->retranslate();
}

void Rail::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    p.fillRect(rect(), t.surface);
    p.fillRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height(), t.line);
}

}  // namespace regulars
