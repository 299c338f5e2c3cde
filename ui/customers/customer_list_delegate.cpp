#include "ui/customers/customer_list_delegate.h"
#include "core/history/rhythm.h"
#include "ui/customers/customer_list_model.h"
#include "ui/shared/avatar.h"
#include "ui/shared/chip.h"
#include "ui/shared/formats.h"
#include "ui/shared/icons.h"
#include "ui/shared/stamp_count.h"
#include "ui/shared/stamps.h"
#include "ui/shared/style.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr int edge = 16, between = 12, accentBar = 3;
constexpr int textLeft = edge + metrics::rowAvatar + between;
constexpr int keptShapes = 600;  // some screens of rows, two texts each

bool isDrifting(const CustomerRow& row, Day today) { return Rhythm::isDrifting(row.lastVisit, row.thirdLastVisit, row.medianGapDays, today); }

QString lastSeen(const CustomerRow& row, Day today) { return row.lastVisit.isValid() ? Formats::relativeDay(row.lastVisit, today) : CustomerListDelegate::tr("not seen yet"); }

// What the list is sorted by comes first: it is what was asked for.
QString secondLine(const QString& sortedBy, const CustomerRow& row, Day today) { return Formats::line({sortedBy, row.city, lastSeen(row, today)}); }

// Instead of the avatar of who is among several selected ones.
void paintTick(QPainter& painter, const QRect& box, const Tokens& t) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(box);
    painter.restore();
    paintIcon(painter, QRectF(box).adjusted(9, 9, -9, -9), Icon::Check, t.onAccent);
}

}  // namespace

CustomerListDelegate::CustomerListDelegate(QObject* parent) : QStyledItemDelegate(parent), shapes_(keptShapes) {}

void CustomerListDelegate::useFonts() const {
    if (strongHeight_ > 0 && base_ == QApplication::font()) return;
    base_ = QApplication::font();
    strong_ = font(TextSize::Strong);
    small_ = font(TextSize::Small);
    strongHeight_ = QFontMetrics(strong_).height();
    smallHeight_ = QFontMetrics(small_).height();
    shapes_.clear();
}

QSize CustomerListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    useFonts();
    return {option.rect.width(), std::max(metrics::rowAvatar + 20, strongHeight_ + smallHeight_ + 2 + 18) + 1};
}

const CustomerListDelegate::Shown& CustomerListDelegate::shaped(const QString& text, bool strong, int width) const {
    const QString key = QString::number(width) + (strong ? u'b' : u'n') + text;
    if (const Shown* kept = shapes_.object(key)) return *kept;
    const QFont& face = strong ? strong_ : small_;
    const QFontMetrics metrics(face);
    // A name with a line break in it is still one line here.
    const QString oneLine = QString(text).replace(u'\n', u' ').left(300);
    const QString cut = metrics.elidedText(oneLine, Qt::ElideRight, width);
    auto* shown = new Shown{QStaticText(cut), metrics.horizontalAdvance(cut), cut != oneLine || text.size() > 300};
    shown->text.setTextFormat(Qt::PlainText);
    // Words in the order of the first strong letter; where they stand is the layout's choice, as in the header.
    QTextOption order(Qt::AlignLeft);
    order.setTextDirection(oneLine.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    order.setWrapMode(QTextOption::NoWrap);
    shown->text.setTextOption(order);
    shown->text.setTextWidth(shown->width);
    shown->text.prepare({}, face);
    shapes_.insert(key, shown);
    return *shown;
}

int CustomerListDelegate::roomFor(Line line, const QRect& rect, const CustomerRow& row, Day today, int stampsNeeded) const {
    // The mark stands beside the name, the dots beside the second line; each line has the rest.
    int aside = 0;
    if (line == Line::Name && isDrifting(row, today)) aside = QFontMetrics(small_).horizontalAdvance(tr("drifting")) + 16 + between / 2;
    if (line == Line::Second && row.stamps >= 0) aside = stampDotsWidth(stampsNeeded) + between;
    return std::max(40, rect.width() - textLeft - edge - aside);
}

void CustomerListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    useFonts();
    const Tokens& t = tokens(option.widget);
    const auto row = index.data(CustomerListModel::RowRole).value<CustomerRow>();
    const auto today = index.data(CustomerListModel::TodayRole).value<Day>();
    const int needed = index.data(CustomerListModel::StampsNeededRole).toInt();
    const QRect r = option.rect;
    const auto placed = [&](const QRect& box) { return QStyle::visualRect(option.direction, r, box); };
    const auto write = [&](const Shown& shown, const QFont& face, const QColor& ink, int top) {
        const QRect box = placed(QRect(r.left() + textLeft, top, shown.width, 1));
        painter->setFont(face);
        painter->setPen(ink);
        painter->drawStaticText(box.topLeft(), shown.text);
    };
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) painter->fillRect(r, t.accentSoft);
    else if (option.state & QStyle::State_MouseOver) painter->fillRect(r, t.raised);
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.line);
    if (selected) painter->fillRect(placed(QRect(r.left(), r.top(), accentBar, r.height())), t.accent);

    const int middle = r.top() + (r.height() - 1) / 2;
    const QRect avatar = placed(QRect(r.left() + edge, middle - metrics::rowAvatar / 2, metrics::rowAvatar, metrics::rowAvatar));
    if (option.state & QStyle::State_On) paintTick(*painter, avatar, t);
    else paintAvatar(*painter, avatar, row.displayName);
    const int top = middle - (strongHeight_ + 2 + smallHeight_) / 2;
    const bool drifting = isDrifting(row, today);
    const QRect right = r.adjusted(edge, 0, -edge, 0);
    if (drifting) {
        const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        paintChip(*painter, QRect(right.left(), top - 2, right.width(), strongHeight_ + 2), side, tr("drifting"), Chip::Look::Warn, t);
    }
    write(shaped(row.displayName, true, roomFor(Line::Name, r, row, today, needed)), strong_, t.ink, top);
    const int secondRoom = roomFor(Line::Second, r, row, today, needed);
    const auto sortedBy = index.data(CustomerListModel::SortedByRole).toString();
    const bool fits = !shaped(secondLine(sortedBy, row, today), false, secondRoom).isCut;
    // When there is no room for both, the day says more than the town.
    write(shaped(fits ? secondLine(sortedBy, row, today) : Formats::line({sortedBy, lastSeen(row, today)}), false, secondRoom), small_, t.muted, top + strongHeight_ + 2);
    if (row.stamps >= 0)
        paintStampDots(*painter, QRect(right.left(), top + strongHeight_ + 2, right.width(), smallHeight_), std::min(row.stamps, needed), needed, t, option.direction);
    if (option.state & QStyle::State_HasFocus) paintFocusRing(*painter, QRectF(r).adjusted(1, 1, -1, -2), 6, t);
}

bool CustomerListDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid()) return false;
    QStringList words;
    const auto row = index.data(CustomerListModel::RowRole).value<CustomerRow>();
    const int needed = index.data(CustomerListModel::StampsNeededRole).toInt();
    const auto today = index.data(CustomerListModel::TodayRole).value<Day>();
    const QRect rect = view->visualRect(index);
    if (shaped(row.displayName, true, roomFor(Line::Name, rect, row, today, needed)).isCut) words << row.displayName;
    if (const QString second = secondLine(index.data(CustomerListModel::SortedByRole).toString(), row, today); shaped(second, false, roomFor(Line::Second, rect, row, today, needed)).isCut) words << second;
    if (row.stamps >= 0) words << tr("Stamps: %1").arg(StampCount::of(row.stamps, needed).words());
    if (isDrifting(row, today)) words << tr("Usually comes every %n day(s)", nullptr, row.medianGapDays);
    // Escaped: a tooltip guesses at markup.
    if (words.isEmpty()) QToolTip::hideText();
    else QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(words.join(u'\n')), view->viewport(), rect);
    return true;
}

}  // namespace regulars
