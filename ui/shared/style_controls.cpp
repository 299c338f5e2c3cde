#include "ui/shared/icons.h"
#include "ui/shared/style.h"
#include "ui/shared/typed_edits.h"
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>
#include <cmath>

namespace regulars {

void HouseStyle::drawField(const QStyleOption* option, QPainter* p, const QWidget* widget) const {
    const Tokens& t = tokens(widget);
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth <= 0) return;
    const bool enabled = option->state & State_Enabled;
    const bool focus = option->state & State_HasFocus;
    QColor edge = option->state & State_MouseOver && enabled ? t.muted : t.line;
    if (focus) edge = t.accent;
    if (isMarkedFaulty(widget)) edge = t.bad;
    const bool strong = focus || isMarkedFaulty(widget);
    paintRounded(*p, option->rect, metrics::controlRadius, enabled ? t.raised : t.window, edge, strong ? 2.0 : 1.0);
}

void HouseStyle::drawButtonPanel(const QStyleOption* option, QPainter* p) const {
    const Tokens& t = tokens();
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool enabled = option->state & State_Enabled;
    const bool primary = button && button->features & QStyleOptionButton::DefaultButton && enabled;
    QColor ground = primary ? t.accent : t.surface;
    if (option->state & (State_Sunken | State_On)) ground = primary ? t.accent.darker(115) : t.accentSoft;
    else if (option->state & State_MouseOver && enabled) ground = primary ? t.accent.darker(106) : t.raised;
    paintRounded(*p, option->rect, metrics::controlRadius, ground, primary ? QColor() : t.line);
    if (option->state & State_HasFocus) {
        paintFocusRing(*p, option->rect, metrics::controlRadius, t);
        if (primary) paintRounded(*p, QRectF(option->rect).adjusted(2, 2, -2, -2), metrics::controlRadius - 2, {}, t.onAccent, 1.5);
    }
}

void HouseStyle::drawCheck(const QStyleOption* option, QPainter* p, bool round) const {
    const Tokens& t = tokens();
    const double side = std::min(option->rect.width(), option->rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & (State_On | State_NoChange);
    const QColor fill = !on ? t.surface : enabled ? t.accent : t.muted;
    const QColor edge = on ? fill : option->state & State_MouseOver ? t.accent : t.muted;
    paintRounded(*p, box, round ? side / 2 : 4, fill, edge, 1.2);
    if (!on) return;
    if (round) paintRounded(*p, box.adjusted(side * .3, side * .3, -side * .3, -side * .3), side * .2, t.onAccent, {});
    else if (option->state & State_NoChange) p->fillRect(box.adjusted(4, side / 2 - 1, -4, -(side / 2 - 1)), t.onAccent);
    else paintIcon(*p, box.adjusted(1, 1, -1, -1), Icon::Check, t.onAccent);
}

void HouseStyle::drawComboBox(const QStyleOptionComplex* option, QPainter* p, const QWidget* widget) const {
    const Tokens& t = tokens(widget);
    const bool enabled = option->state & State_Enabled;
    const bool focus = option->state & State_HasFocus;
    const bool faulty = isMarkedFaulty(widget);
    const QColor edge = faulty ? t.bad : focus ? t.accent : option->state & State_MouseOver && enabled ? t.muted : t.line;
    paintRounded(*p, option->rect, metrics::controlRadius, enabled ? t.raised : t.window, edge, focus || faulty ? 2.0 : 1.0);
    QRectF arrow(0, 0, 14, 14);
    arrow.moveCenter(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget).center());
    paintIcon(*p, arrow, Icon::ChevronDown, enabled ? t.muted : t.line);
}

void HouseStyle::drawSpinBox(const QStyleOptionComplex* option, QPainter* p, const QWidget* widget) const {
    const Tokens& t = tokens(widget);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!spin) return;
    const bool focus = option->state & State_HasFocus;
    paintRounded(*p, option->rect, metrics::controlRadius, t.raised, focus ? t.accent : t.line, focus ? 2.0 : 1.0);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const auto arrow = [&](SubControl which, QAbstractSpinBox::StepEnabledFlag step, bool up) {
        QRectF box(0, 0, 12, 12);
        const QRectF place = subControlRect(CC_SpinBox, option, which, widget);
        box.moveCenter(place.center());
        p->save();
        p->translate(box.center());
        if (up) p->rotate(180);
        const bool active = option->activeSubControls == which && option->state & State_MouseOver;
        paintIcon(*p, QRectF(-6, -6, 12, 12), Icon::ChevronDown, !(spin->stepEnabled & step) ? t.line : active ? t.accent : t.muted);
        p->restore();
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, true);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, false);
}

void HouseStyle::drawProgress(const QStyleOption* option, QPainter* p) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (!bar) return;
    const Tokens& t = tokens();
    QRectF full(option->rect);
    const double radius = full.height() / 2;
    if (bar->maximum <= bar->minimum) {  // of unknown length
        QColor half = t.accent;
        half.setAlphaF(0.4F);
        paintRounded(*p, full, radius, half, {});
        return;
    }
    const double part = (double(bar->progress) - bar->minimum) / (double(bar->maximum) - bar->minimum);
    if (part <= 0) return;
    full.setWidth(std::max(full.height(), full.width() * std::min(part, 1.0)));
    if (option->direction == Qt::RightToLeft) full.moveRight(option->rect.right() + 1);
    paintRounded(*p, full, radius, t.accent, {});
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int control = option ? option->fontMetrics.height() + 16 : 32;
    switch (type) {
    case CT_PushButton: return {std::max(size.width(), contents.width() + 28), control};
    case CT_LineEdit: return {size.width() + 12, std::max(control, size.height())};
    case CT_ComboBox: return {size.width() + 12, control};
    case CT_SpinBox: return {size.width() + 24, control};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option); item && item->menuItemType == QStyleOptionMenuItem::Separator) return {size.width(), 9};
        return {size.width() + 24, option ? option->fontMetrics.height() + 12 : size.height()};
    case CT_HeaderSection: return {size.width(), control};
    case CT_ItemViewItem: return {size.width(), std::max(size.height(), option->fontMetrics.height() + 10)};
    default: return size;
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    switch (element) {
    case SE_LineEditContents:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth <= 0) return option->rect.adjusted(2, 0, -2, 0);
        return option->rect.adjusted(8, 2, -8, -2);
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: return option->rect;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: return QProxyStyle::subElementRect(element, option, widget).adjusted(-4, -3, 4, 3).intersected(option->rect);
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub, const QWidget* widget) const {
    const QRect r = option->rect;
    const auto placed = [&](const QRect& leftToRight) { return visualRect(option->direction, r, leftToRight); };
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow) return placed(QRect(r.right() - 26, r.top(), 24, r.height()));
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField) return placed(r.adjusted(8, 2, -28, -2));
    if (control == CC_SpinBox) {
        const int wide = 22, half = r.height() / 2;
        if (sub == SC_SpinBoxUp) return placed(QRect(r.right() - wide, r.top() + 1, wide, half - 1));
        if (sub == SC_SpinBoxDown) return placed(QRect(r.right() - wide, r.top() + half, wide, half - 1));
        if (sub == SC_SpinBoxEditField) return placed(r.adjusted(4, 2, -wide - 2, -2));
    }
    if (control != CC_ScrollBar) return QProxyStyle::subControlRect(control, option, sub, widget);
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar) return {};
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? r.width() : r.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int handle = range <= 0 ? length : std::clamp(static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)), std::min(32, length), length);
    const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) { return lying ? placed(QRect(r.left() + from, r.top(), size, r.height())) : QRect(r.left(), r.top() + from, r.width(), size); };
    switch (sub) {
    case SC_ScrollBarGroove: return r;
    case SC_ScrollBarSlider: return piece(at, handle);
    case SC_ScrollBarSubPage: return piece(0, at);
    case SC_ScrollBarAddPage: return piece(at + handle, length - at - handle);
    default: return {};  // no arrows: nobody clicks them
    }
}

}  // namespace regulars
