#include "ui/shared/icons.h"
#include "ui/shared/style.h"
#include <QPainter>
#include <QStyleOption>

namespace regulars {

void HouseStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* p) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar || bar->maximum <= bar->minimum) return;
    QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider);
    const bool lying = bar->orientation == Qt::Horizontal;
    handle = lying ? handle.adjusted(2, 3, -2, -3) : handle.adjusted(3, 2, -3, -2);
    QColor ink = tokens().muted;
    ink.setAlphaF(option->state & State_Sunken ? 0.8F : option->state & State_MouseOver ? 0.6F : 0.35F);
    paintRounded(*p, handle, std::min(handle.width(), handle.height()) / 2, ink, {});
}

void HouseStyle::drawItemPanel(const QStyleOption* option, QPainter* p) const {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    const Tokens& t = tokens();
    if (option->state & State_Selected) p->fillRect(option->rect, t.accentSoft);
    else if (option->state & State_MouseOver) p->fillRect(option->rect, t.raised);
    else if (item && item->backgroundBrush.style() != Qt::NoBrush) p->fillRect(option->rect, item->backgroundBrush);
}

void HouseStyle::drawHeaderSection(const QStyleOption* option, QPainter* p) const {
    const Tokens& t = tokens();
    p->fillRect(option->rect, option->state & State_MouseOver ? t.raised : t.surface);
    p->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
}

void HouseStyle::drawTab(const QStyleOption* option, QPainter* p) const {
    const Tokens& t = tokens();
    const QRect r = option->rect;
    if (option->state & State_Selected) p->fillRect(QRect(r.left() + 8, r.bottom() - 2, r.width() - 16, 3), t.accent);
    else if (option->state & State_MouseOver) p->fillRect(QRect(r.left() + 8, r.bottom() - 2, r.width() - 16, 3), t.line);
    if (option->state & State_HasFocus) paintFocusRing(*p, QRectF(r).adjusted(2, 2, -2, -4), 6, t);
}

void HouseStyle::drawMenuItem(const QStyleOption* option, QPainter* p, const QWidget* widget) const {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item) return;
    const Tokens& t = tokens(widget);
    const QRect r = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        p->fillRect(QRect(r.left() + 8, r.center().y(), r.width() - 16, 1), t.line);
        return;
    }
    const bool enabled = item->state & State_Enabled;
    if (item->state & State_Selected && enabled) paintRounded(*p, QRectF(r).adjusted(4, 0, -4, 0), 6, t.accentSoft, {});
    const auto placed = [&](const QRect& box) { return visualRect(item->direction, r, box); };
    const QRect mark(r.left() + 12, r.center().y() - 8, 16, 16);
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked) paintIcon(*p, placed(mark), Icon::Check, t.accent);
    else if (!item->icon.isNull()) item->icon.paint(p, placed(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QString words = item->text.section(u'\t', 0, 0), key = item->text.section(u'\t', 1);
    QRect text = r.adjusted(item->maxIconWidth > 0 || item->menuHasCheckableItems ? 36 : 16, 0, -16, 0);
    p->save();
    p->setFont(item->font);
    p->setPen(enabled ? t.ink : t.muted);
    const int line = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic | (styleHint(SH_UnderlineShortcut, option, widget) ? 0 : Qt::TextHideMnemonic);
    p->drawText(placed(text), line | static_cast<int>(visualAlignment(item->direction, Qt::AlignLeft)), words);
    p->setPen(t.muted);
    p->drawText(placed(text), line | static_cast<int>(visualAlignment(item->direction, Qt::AlignRight)), key);
    p->restore();
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(*p, placed(QRect(r.right() - 20, r.center().y() - 6, 12, 12)), item->direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight, t.muted);
}

}  // namespace regulars
