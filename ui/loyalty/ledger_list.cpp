#include "ui/loyalty/ledger_list.h"
#include "ui/loyalty/ledger_model.h"
#include "ui/shared/formats.h"
#include "ui/shared/label.h"
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

constexpr int inset = 4, gap = 12, roomForOneLine = 520;  // px: narrower, each line of the ledger takes two

/// Draws one line of the ledger; what was reversed is struck through and says so to whoever asks.
class LedgerDelegate : public QStyledItemDelegate {
public:
    explicit LedgerDelegate(LedgerList* list) : QStyledItemDelegate(list), list_(list) {
        const QFontMetrics body(font(TextSize::Body));
        const Day sample(2025, 12, 28);
        for (const Day today : {sample, sample.plusDays(1), sample.plusDays(9)}) widest_ = std::max(widest_, body.horizontalAdvance(Formats::moment(Clock::at(sample, 1'064), today)));
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        const int first = QFontMetrics(font(TextSize::Body)).height() + 16;
        return {120, isNarrow() ? first + QFontMetrics(font(TextSize::Small)).height() + 1 : first};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const LedgerModel::Line& one = list_->ledger()->line(index.row());
        const Tokens& t = tokens(list_);
        const Plan p = plan(option.rect, one);
        painter->save();
        if (index.row() > 0) painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), t.line);
        const QRectF ground = QRectF(option.rect).adjusted(0, 1, 0, 0);
        if (option.state & QStyle::State_MouseOver) paintRounded(*painter, ground, 6, t.raised, {});
        if (list_->hasFocus() && index == list_->currentIndex()) paintFocusRing(*painter, ground, 6, t);
        const bool gone = one.line.reversed;
        const QColor ink = gone ? t.muted : t.ink;
        const TextSize facts = isNarrow() ? TextSize::Small : TextSize::Body;
        if (p.when.isValid()) draw(*painter, p.when, list_->ledger()->moment(one), font(TextSize::Body), t.muted, Qt::AlignLeft, false);
        draw(*painter, p.name, one.line.customerName, font(TextSize::Strong), ink, Qt::AlignLeft, gone);
        draw(*painter, p.facts, factsOf(one), font(facts), isNarrow() ? t.muted : ink, Qt::AlignLeft, gone);
        draw(*painter, p.change, LedgerModel::change(one), font(TextSize::Strong), gone ? t.muted : one.line.change < 0 ? t.bad : t.stamp, Qt::AlignRight, gone);
        draw(*painter, p.balance, LedgerModel::balance(one), font(TextSize::Body), t.muted, Qt::AlignRight, false);
        painter->restore();
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView*, const QStyleOptionViewItem& option, const QModelIndex& index) override {
        if (!index.isValid()) return false;
        const LedgerModel::Line& one = list_->ledger()->line(index.row());
        const Plan p = plan(option.rect, one);
        const QFontMetrics strong(font(TextSize::Strong)), facts(font(isNarrow() ? TextSize::Small : TextSize::Body));
        QStringList help;
        if (strong.horizontalAdvance(one.line.customerName) > p.name.width() || facts.horizontalAdvance(factsOf(one)) > p.facts.width())
            help << one.line.customerName << list_->ledger()->deed(one) << one.line.staffName;
        if (LedgerModel::balance(one) != LedgerModel::balanceInWords(one)) help << LedgerModel::balanceInWords(one);
        if (one.line.reversed) help << LedgerModel::tr("This was reversed by a later line.");
        help.removeAll(QString());
        QToolTip::showText(event->globalPos(), help.isEmpty() ? QString() : Qt::convertFromPlainText(help.join(u'\n')), list_);
        return true;
    }

private:
    struct Plan { QRect when, name, facts, change, balance; };

    bool isNarrow() const { return list_->viewport()->width() < roomForOneLine; }

    /// What happened and who wrote it; when, too, where that has no column of its own.
    QString factsOf(const LedgerModel::Line& one) const {
        return Formats::line({isNarrow() ? list_->ledger()->moment(one) : QString(), list_->ledger()->deed(one), one.line.staffName});
    }

    Plan plan(const QRect& row, const LedgerModel::Line& one) const {
        const QFontMetrics body(font(TextSize::Body)), strong(font(TextSize::Strong));
        const int right = row.width() - inset, first = body.height() + 16;
        const int change = body.horizontalAdvance(u"−30"_s) + 8;
        const int balance = std::max(body.horizontalAdvance(LedgerModel::balance(one)), body.horizontalAdvance(LedgerModel::tr("%1 of %2").arg(30).arg(30))) + 4;
        Plan p;
        p.balance = QRect(right - balance, 0, balance, first);
        p.change = QRect(p.balance.left() - change - 4, 0, change, first);
        if (isNarrow()) {
            p.name = QRect(inset, 0, p.change.left() - gap - inset, first);
            p.facts = QRect(inset, first - 9, right - inset, QFontMetrics(font(TextSize::Small)).height() + 2);
        } else {
            const int when = std::min(widest_ + 8, row.width() / 3), left = inset + when + gap, room = p.change.left() - gap - left;
            // The name takes what it needs; where both are long, who and what share the room.
            const int rest = body.horizontalAdvance(factsOf(one)) + 2;
            const int name = std::min(strong.horizontalAdvance(one.line.customerName) + 2, std::max(room / 2, room - gap - rest));
            p.when = QRect(inset, 0, when, first);
            p.name = QRect(left, 0, name, first);
            p.facts = QRect(left + name + gap, 0, room - name - gap, first);
        }
        for (QRect* part : {&p.when, &p.name, &p.facts, &p.change, &p.balance})
            if (part->isValid()) *part = QStyle::visualRect(list_->layoutDirection(), QRect(QPoint(), row.size()), *part).translated(row.topLeft());
        return p;
    }

    void draw(QPainter& painter, const QRect& rect, const QString& text, QFont f, const QColor& ink, Qt::Alignment side, bool struck) const {
        f.setStrikeOut(struck);
        painter.setFont(f);
        painter.setPen(ink);
        painter.drawText(rect, static_cast<int>(QStyle::visualAlignment(list_->layoutDirection(), side | Qt::AlignVCenter)) | Qt::TextSingleLine,
                         elided(painter.fontMetrics(), text, rect.width()));
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
    connect(model, &QAbstractItemModel::modelReset, this, &LedgerList::showWholeRows);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LedgerList::showWholeRows);
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

void LedgerList::showWholeRows() {
    // The sliver of a row below the last says nothing.
    const int row = std::max(1, sizeHintForIndex(model_->index(0)).height()), room = viewport()->height() + viewportMargins().bottom();
    const int rest = model_->rowCount() > 0 && room > row ? room % row : 0;
    if (viewportMargins().bottom() != rest) setViewportMargins(0, 0, 0, rest);
}

void LedgerList::resizeEvent(QResizeEvent* event) {
    showWholeRows();
    QListView::resizeEvent(event);
    // Narrow rows take two lines.
    if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout();
}

void LedgerList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model_->rowCount() > 0) setCurrentIndex(model_->index(0));
}

}  // namespace regulars
