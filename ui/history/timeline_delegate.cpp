#include "ui/history/timeline_delegate.h"
#include "ui/shared/icons.h"
#include "ui/shared/stamps.h"
#include "ui/shared/style.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace regulars {

namespace {

constexpr int edge = 24, sign = 30, toText = 12, betweenLines = 2, above = 7, below = 7, toWhen = 16;
constexpr int deedSide = 20, deeds = 2;  // the signs of what can be done with an entry, under its time
constexpr int keptLayouts = 500;
constexpr qsizetype longestShown = 4000;  // units; more is read by opening the entry

struct Sign { Icon icon; bool stamp; };

Sign signOf(TimelineItem::Kind kind) {
    switch (kind) {
    case TimelineItem::Kind::CallIn: return {Icon::PhoneIn, false};
    case TimelineItem::Kind::CallOut: return {Icon::PhoneOut, false};
    case TimelineItem::Kind::Visit: return {Icon::Stamp, true};
    case TimelineItem::Kind::Card: return {Icon::Mail, false};
    case TimelineItem::Kind::Stamp: return {Icon::Loyalty, true};
    case TimelineItem::Kind::Reward: return {Icon::Gift, true};
    case TimelineItem::Kind::Promise: return {Icon::Promise, false};
    case TimelineItem::Kind::Complaint: return {Icon::Complaint, false};
    case TimelineItem::Kind::Note:
    case TimelineItem::Kind::Heading: break;
    }
    return {Icon::Note, false};
}

/// Where the sign of a deed stands in a row, the first one leftmost.
QRect deedAt(int place, const QRect& row, Qt::LayoutDirection direction) {
    const QRect box(row.right() + 1 - edge - (deeds - place) * deedSide, row.bottom() - deedSide, deedSide, deedSide);
    return QStyle::visualRect(direction, row, box);
}

double breakIntoLines(QTextLayout& layout, double width) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(QApplication::layoutDirection());
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() + 1;
    }
    layout.endLayout();
    return height;
}

}  // namespace

TimelineDelegate::TimelineDelegate(QObject* parent) : QStyledItemDelegate(parent), kept_(keptLayouts) {}

void TimelineDelegate::useFonts() const {
    if (base_ == QApplication::font() && body_.resolveMask() != 0) return;
    base_ = QApplication::font();
    body_ = font(TextSize::Body);
    bold_ = font(TextSize::Strong);
    small_ = font(TextSize::Small);
    caption_ = font(TextSize::Caption);
    kept_.clear();
}

int TimelineDelegate::widthFor(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return std::max(160, view ? view->viewport()->width() : option.rect.width());
}

const TimelineDelegate::Laid& TimelineDelegate::laid(const TimelineItem& item, int width) const {
    useFonts();
    const QPair<int, qint64> key(static_cast<int>(item.kind), item.id);
    if (const Laid* kept = kept_.object(key); kept && kept->width == width && kept->text == item.text && kept->facts == item.facts && kept->when == item.when && kept->title == item.title)
        return *kept;
    auto* fresh = new Laid;
    fresh->width = width;
    fresh->title = item.title;
    fresh->text = item.text;
    fresh->facts = item.facts;
    fresh->when = item.when;
    layOut(*fresh);
    kept_.insert(key, fresh);
    return *fresh;
}

void TimelineDelegate::layOut(Laid& laid) const {
    QString words = laid.title;
    if (!laid.text.isEmpty()) {
        QString text = laid.text.size() > longestShown ? laid.text.left(longestShown) + u'…' : laid.text;
        text.replace(u'\n', QChar::LineSeparator);
        // The text may run the other way; it must not turn the title round.
        words += QStringLiteral(" — \u2068") + text + u'\u2069';
    }
    QTextLayout::FormatRange strong;
    strong.start = 0;
    strong.length = static_cast<int>(laid.title.size());
    strong.format.setFont(bold_);
    laid.asideWidth = std::max(QFontMetrics(small_).horizontalAdvance(laid.when) + 1, deeds * deedSide);
    const double room = std::max(80, laid.width - 2 * edge - sign - toText - toWhen - laid.asideWidth);
    laid.words.setText(words);
    laid.words.setFont(body_);
    laid.words.setFormats({strong});
    laid.wordsHeight = breakIntoLines(laid.words, room);
    laid.height = laid.wordsHeight;
    if (!laid.facts.isEmpty()) {
        laid.below.setText(laid.facts);
        laid.below.setFont(small_);
        laid.height += betweenLines + breakIntoLines(laid.below, room);
    }
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto item = index.data(TimelineModel::ItemRole).value<TimelineItem>();
    const int width = widthFor(option);
    useFonts();
    if (item.isHeading()) return {width, QFontMetrics(caption_).height() + (index.row() == 0 ? 14 : 24)};
    return {width, std::max(sign, static_cast<int>(laid(item, width).height + 0.999)) + above + below};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto item = index.data(TimelineModel::ItemRole).value<TimelineItem>();
    if (item.isHeading()) return paintHeading(*painter, option, item, index.row() == 0);
    const Tokens& t = tokens(option.widget);
    const Laid& shown = laid(item, widthFor(option));
    const QRect r = option.rect;
    const auto placed = [&](const QRect& box) { return QStyle::visualRect(option.direction, r, box); };
    paintGround(*painter, option, item.isEntry() && editing_.isValid() && item.id == editing_.value);

    const QRect circle = placed(QRect(r.left() + edge, r.top() + above - 2, sign, sign));
    paintRounded(*painter, circle, sign / 2.0, t.surface, t.line);
    const Sign mark = signOf(item.kind);
    paintIcon(*painter, QRectF(circle).adjusted(7, 7, -7, -7), mark.icon, mark.stamp ? t.stamp : t.ink);

    const double room = std::max(80, shown.width - 2 * edge - sign - toText - toWhen - shown.asideWidth);
    const QRect text = placed(QRect(r.left() + edge + sign + toText, r.top() + above, static_cast<int>(room), r.height()));
    painter->setPen(t.ink);
    shown.words.draw(painter, text.topLeft());
    painter->setPen(t.muted);
    if (!shown.facts.isEmpty()) shown.below.draw(painter, QPointF(text.left(), text.top() + shown.wordsHeight + betweenLines));
    painter->setFont(small_);
    const QRect when = placed(QRect(r.right() + 1 - edge - shown.asideWidth, r.top() + above, shown.asideWidth, QFontMetrics(body_).height()));
    painter->drawText(when, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)) | Qt::TextSingleLine, shown.when);
    if (item.isEntry()) paintSigns(*painter, option);
}

void TimelineDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool isEdited) const {
    const Tokens& t = tokens(option.widget);
    const QRectF ground = QRectF(option.rect).adjusted(12, 0, -12, 0);
    const bool selected = option.state & QStyle::State_Selected && option.state & QStyle::State_Active;
    if (isEdited || selected) paintRounded(painter, ground, metrics::controlRadius, t.accentSoft, isEdited ? t.accent : QColor(), isEdited ? 2.0 : 1.0);
    else if (option.state & QStyle::State_MouseOver) paintRounded(painter, ground, metrics::controlRadius, t.surface, {});
    if (option.state & QStyle::State_HasFocus) paintFocusRing(painter, ground, metrics::controlRadius, t);
}

void TimelineDelegate::paintSigns(QPainter& painter, const QStyleOptionViewItem& option) {
    const bool chosen = option.state & QStyle::State_HasFocus, pointed = option.state & QStyle::State_MouseOver;
    if (!chosen && !pointed) return;
    const Tokens& t = tokens(option.widget);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QPoint pointer = view && pointed ? view->viewport()->mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
    for (int place = 0; place < deeds; ++place) {
        const QRect box = deedAt(place, option.rect, option.direction);
        paintIcon(painter, QRectF(box).adjusted(3, 3, -3, -3), place == 0 ? Icon::Edit : Icon::Bin, box.contains(pointer) ? t.ink : t.muted);
    }
}

TimelineDelegate::Part TimelineDelegate::partAt(const QModelIndex& index, const QRect& rect, Qt::LayoutDirection direction, QPoint point) {
    if (!index.data(TimelineModel::ItemRole).value<TimelineItem>().isEntry()) return Part::Words;
    return deedAt(0, rect, direction).contains(point) ? Part::Edit : deedAt(1, rect, direction).contains(point) ? Part::Remove : Part::Words;
}

bool TimelineDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid()) return false;
    const Part part = partAt(index, option.rect, option.direction, event->pos());
    const QString words = part == Part::Edit ? tr("Change this entry (Enter)") : part == Part::Remove ? tr("Remove this entry (Del)") : QString();
    QToolTip::showText(event->globalPos(), words, view);
    return true;
}

void TimelineDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const TimelineItem& item, bool first) const {
    useFonts();
    painter.setFont(caption_);
    painter.setPen(tokens(option.widget).muted);
    const QRect box = option.rect.adjusted(edge, first ? 4 : 14, -edge, -6);
    painter.drawText(box, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
                     QFontMetrics(caption_).elidedText(item.title, Qt::ElideRight, box.width()));
}

}  // namespace regulars
