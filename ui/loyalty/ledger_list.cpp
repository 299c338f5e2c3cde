#include "ui/loyalty/ledger_list.h"
#include "ui/loyalty/ledger_model.h"
#include "ui/shared/formats.h"
#include "ui/shared/style.h"
#include "ui/shared/theme.h"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QToolTip>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

/// Draws one line of the ledger; what was reversed is struck through and says so to whoever asks.
class LedgerDelegate : public QStyledItemDelegate {
public:
    explicit LedgerDelegate(LedgerList* list) : QStyledItemDelegate(list), list_(list) {
        const QFontMetrics body(font(TextSize::Body));
        const Day sample(2025, 12, 28);
        for (const Day today : {sample, sample.plusDays(1), sample.plusDays(9)}) widest_ = std::max(widest_, body.horizontalAdvance(Formats::moment(Clock::at(sample, 1'064), today)));
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {120, QFontMetrics(font(TextSize::Body)).height() + 16}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const LedgerModel::Line& one = list_->ledger()->line(index.row());
        const Tokens& t = tokens(list_);
        const Plan p = plan(option.rect);
        painter->save();
        if (index.row() > 0) painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), t.line);
        const QRectF ground = QRectF(option.rect).adjusted(0, 1, 0, 0);
        if (option.state & QStyle::State_MouseOver) paintRounded(*painter, ground, 6, t.raised, {});
        if (list_->hasFocus() && index == list_->currentIndex()) paintFocusRing(*painter, ground, 6, t);
        draw(*painter, p.when, list_->ledger()->moment(one), font(TextSize::Body), t.muted, Qt::AlignLeft, false);
        drawWords(*painter, p.words, one, t);
        const bool gone = one.line.reversed;
        QFont strong = font(TextSize::Strong);
        draw(*painter, p.change, LedgerModel::change(one), strong, gone ? t.muted : one.line.change < 0 ? t.bad : t.stamp, Qt::AlignRight, gone);
        draw(*painter, p.balance, LedgerModel::balance(one), font(TextSize::Body), t.muted, Qt::AlignRight, false);
        painter->restore();
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView*, const QStyleOptionViewItem& option, const QModelIndex& index) override {
        if (!index.isValid()) return false;
        const LedgerModel::Line& one = list_->ledger()->line(index.row());
        const QString words = index.data().toString();
        QString help;
        if (QFontMetrics(font(TextSize::Strong)).horizontalAdvance(words) > plan(option.rect).words.width()) help = words;
        if (one.line.reversed) help += (help.isEmpty() ? QString() : u"\n"_s) + LedgerModel::tr("This was reversed by a later line.");
        QToolTip::showText(event->globalPos(), help.isEmpty() ? QString() : Qt::convertFromPlainText(help), list_);
        return true;
    }

private:
    struct Plan { QRect when, words, change, balance; };

    Plan plan(const QRect& row) const {
        const QFontMetrics body(font(TextSize::Body));
        const int inset = 4, gap = 12;
        const int when = std::min(widest_ + 8, row.width() / 3);
        const int change = body.horizontalAdvance(u"−30"_s) + 8, balance = body.horizontalAdvance(LedgerModel::tr("%1 of %2").arg(30).arg(30)) + 4;
        Plan p;
        p.when = QRect(inset, 0, when, row.height());
        p.balance = QRect(row.width() - inset - balance, 0, balance, row.height());
        p.change = QRect(p.balance.left() - change - 4, 0, change, row.height());
        p.words = QRect(inset + when + gap, 0, p.change.left() - when - 2 * gap - inset, row.height());
        for (QRect* part : {&p.when, &p.words, &p.change, &p.balance})
            *part = QStyle::visualRect(list_->layoutDirection(), QRect(QPoint(), row.size()), *part).translated(row.topLeft());
        return p;
    }

    int draw(QPainter& painter, const QRect& rect, const QString& text, QFont f, const QColor& ink, Qt::Alignment side, bool struck) const {
        f.setStrikeOut(struck);
        painter.setFont(f);
        painter.setPen(ink);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        painter.drawText(rect, static_cast<int>(QStyle::visualAlignment(list_->layoutDirection(), side | Qt::AlignVCenter)) | Qt::TextSingleLine, shown);
        return painter.fontMetrics().horizontalAdvance(shown);
    }

    // The name is strong, and what happened and who wrote it follow; the name gives way last.
    void drawWords(QPainter& painter, const QRect& rect, const LedgerModel::Line& one, const Tokens& t) const {
        const bool gone = one.line.reversed;
        const int used = draw(painter, rect, one.line.customerName, font(TextSize::Strong), gone ? t.muted : t.ink, Qt::AlignLeft, gone);
        const QString rest = u" · "_s + list_->ledger()->deed(one) + u" · "_s + one.line.staffName;
        QRect after = rect;
        if (list_->layoutDirection() == Qt::RightToLeft) after.setRight(rect.right() - used);
        else after.setLeft(rect.left() + used);
        if (after.width() > 24) draw(painter, after, rest, font(TextSize::Body), gone ? t.muted : t.ink, Qt::AlignLeft, gone);
    }

    LedgerList* list_;
    int widest_ = 0;  ///< of the moments in the first column
};

}  // namespace

LedgerList::LedgerList(LedgerModel* model, QWidget* parent) : QListView(parent), model_(model) {
    setObjectName(u"ledgerList"_s);
    setAccessibleName(tr("Ledger of stamps and rewards"));
    setAccessibleDescription(tr("Enter opens the customer"));
    setModel(model);
    setItemDelegate(new LedgerDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void LedgerList::open(const QModelIndex& index) {
    if (index.isValid()) Q_EMIT opened(model_->line(index.row()).line.customer.value);
}

void LedgerList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return open(currentIndex());
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return event->ignore();
    QListView::keyPressEvent(event);
}

void LedgerList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index == currentIndex()) open(index);
}

void LedgerList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model_->rowCount() > 0) setCurrentIndex(model_->index(0));
}

}  // namespace regulars
