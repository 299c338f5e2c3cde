#include "ui/shared/style.h"
#include "ui/shared/icons.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTextEdit>
#include <QPlainTextEdit>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

// Qt shares a translucent fill of many lines out among threads and waits for them, however busy the machine is; so few are no work to share.
constexpr int kFewLines = 24;

}  // namespace

void paintRounded(QPainter& p, const QRectF& rect, double radius, const QColor& fill, const QColor& border, double width) {
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    p.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const double in = border.isValid() ? width / 2 : 0;
    const auto draw = [&] { p.drawRoundedRect(rect.adjusted(in, in, -in, -in), radius - in, radius - in); };
    if (!fill.isValid() || fill.alpha() == 255 || rect.height() <= kFewLines) {
        draw();
    } else {
        const QRect whole = rect.toAlignedRect();
        for (int top = whole.top(); top <= whole.bottom(); top += kFewLines) {
            p.save();
            p.setClipRect(QRect(whole.left(), top, whole.width(), kFewLines), Qt::IntersectClip);
            draw();
            p.restore();
        }
    }
    p.restore();
}

void paintFocusRing(QPainter& p, const QRectF& rect, double radius, const Tokens& t) { paintRounded(p, rect, radius, {}, t.accent, 2.0); }

HouseStyle::HouseStyle() : QProxyStyle(u"fusion"_s) {}

void HouseStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractItemView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* header = qobject_cast<QHeaderView*>(widget)) header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* p, const QWidget* widget) const {
    const Tokens& t = tokens(widget);
    switch (element) {
    case PE_FrameFocusRect: paintFocusRing(*p, option->rect, 6, t); return;
    case PE_PanelLineEdit: drawField(option, p, widget); return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)) drawField(option, p, widget);
        else paintRounded(*p, option->rect, 0, {}, t.line);  // a view's rows reach into the corners
        return;
    case PE_PanelButtonCommand: drawButtonPanel(option, p); return;
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On)) paintRounded(*p, option->rect, 6, t.accentSoft, {});
        else if (option->state & State_MouseOver) paintRounded(*p, option->rect, 6, t.raised, {});
        return;
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorCheckBox: drawCheck(option, p, false); return;
    case PE_IndicatorRadioButton: drawCheck(option, p, true); return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow: drawItemPanel(option, p); return;
    case PE_IndicatorArrowDown: paintIcon(*p, option->rect, Icon::ChevronDown, t.muted); return;
    case PE_IndicatorArrowRight: paintIcon(*p, option->rect, Icon::ChevronRight, t.muted); return;
    case PE_IndicatorArrowLeft: paintIcon(*p, option->rect, Icon::ChevronLeft, t.muted); return;
    case PE_PanelMenu: p->fillRect(option->rect, t.surface); return;
    case PE_FrameMenu: paintRounded(*p, option->rect, 0, {}, t.line); return;
    case PE_PanelTipLabel: p->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase)); return;
    case PE_FrameTabBarBase:
        p->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    default: QProxyStyle::drawPrimitive(element, option, p, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* p, const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy(*button);
            if (copy.features & QStyleOptionButton::DefaultButton && copy.state & State_Enabled)
                copy.palette.setColor(QPalette::ButtonText, tokens(widget).onAccent);
            QProxyStyle::drawControl(element, &copy, p, widget);
        }
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem copy(*item);
            copy.palette.setColor(QPalette::HighlightedText, tokens(widget).ink);
            QProxyStyle::drawControl(element, &copy, p, widget);
        }
        return;
    case CE_HeaderSection: drawHeaderSection(option, p); return;
    case CE_HeaderEmptyArea: p->fillRect(option->rect, tokens(widget).surface); return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader copy(*header);
            copy.palette.setColor(QPalette::ButtonText, tokens(widget).muted);
            QProxyStyle::drawControl(element, &copy, p, widget);
        }
        return;
    case CE_ProgressBarGroove:
        paintRounded(*p, option->rect, option->rect.height() / 2.0, tokens(widget).line, {});
        return;
    case CE_ProgressBarContents: drawProgress(option, p); return;
    case CE_ProgressBarLabel: return;
    case CE_TabBarTabShape: drawTab(option, p); return;
    case CE_MenuItem: drawMenuItem(option, p, widget); return;
    case CE_Splitter: p->fillRect(option->rect, tokens(widget).line); return;
    default: QProxyStyle::drawControl(element, option, p, widget);
    }
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* p, const QWidget* widget) const {
    switch (control) {
    case CC_ScrollBar: drawScrollBar(option, p); return;
    case CC_ComboBox: drawComboBox(option, p, widget); return;
    case CC_SpinBox: drawSpinBox(option, p, widget); return;
    default: QProxyStyle::drawComplexControl(control, option, p, widget);
    }
}

QIcon HouseStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    return which == SP_LineEditClearButton ? icon(Icon::Close, Tone::Muted) : QProxyStyle::standardIcon(which, option, widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ButtonMargin: return 14;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ? 6 : 1;
    case PM_LineEditIconMargin: return 6;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return metrics::grid;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return metrics::grid;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return metrics::gap;
    case PM_SplitterWidth: return 1;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 6;
    case PM_HeaderMargin: return metrics::grid;
    case PM_TabBarTabHSpace: return 24;
    case PM_TabBarTabVSpace: return 14;
    case PM_ToolTipLabelFrameWidth: return 6;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DitherDisabledText: return 0;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

}  // namespace regulars
