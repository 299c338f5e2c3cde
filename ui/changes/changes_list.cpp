#include "ui/changes/changes_list.h"
#include "ui/changes/changes_model.h"
#include "ui/shared/formats.h"
#include "ui/shared/label.h"
#include "ui/shared/style.h"
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

constexpr int edge = 10, above = 10, below = 10, gap = 14, valuesShown = 6;

/// Draws one action: its name, when and by whom, and a line for each value.
class ChangeDelegate : public QStyledItemDelegate {
public:
    explicit ChangeDelegate(ChangesList* list) : QStyledItemDelegate(list), list_(list) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const auto& line = list_->changes()->line(index.row());
        return {120, above + titleHeight() + linesOf(line) * valueHeight() + (linesOf(line) > 0 ? 4 : 0) + below};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto& line = list_->changes()->line(index.row());
        const Tokens& t = tokens(list_);
        painter->save();
        if (index.row() > 0) painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), t.line);
        const QRectF ground = QRectF(option.rect).adjusted(0, 1, 0, 0);
        const bool current = list_->hasFocus() && index == list_->currentIndex();
        if (option.state & QStyle::State_MouseOver) paintRounded(*painter, ground, 6, t.raised, {});
        if (current) paintFocusRing(*painter, ground, 6, t);
        if (line.isBusy) painter->setOpacity(0.55);
        paintTitle(*painter, option.rect, line);
        int top = option.rect.top() + above + titleHeight() + 4;
        const int shown = shownOf(line);
        for (int i = 0; i < shown; ++i, top += valueHeight()) paintValue(*painter, QRect(option.rect.left(), top, option.rect.width(), valueHeight()), line.values[static_cast<size_t>(i)]);
        const QString rest = remark(line);
        if (!rest.isEmpty()) text(*painter, placed(option.rect, QRect(edge, top - option.rect.top(), option.rect.width() - 2 * edge, valueHeight())), rest, font(TextSize::Small), t.muted);
        painter->restore();
    }

    /// Where the words that take it back stand; null when there are none.
    QRect linkIn(const QRect& row, const ChangesModel::Line& line) const {
        const QString words = linkOf(line);
        if (words.isEmpty()) return {};
        const int wide = QFontMetrics(font(TextSize::Strong)).horizontalAdvance(words) + 4;
        return placed(row, QRect(row.width() - edge - wide, above, wide, titleHeight()));
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView*, const QStyleOptionViewItem&, const QModelIndex& index) override {
        if (!index.isValid()) return false;
        QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(index.data(Qt::AccessibleTextRole).toString()), list_);
        return true;
    }

private:
    static int titleHeight() { return QFontMetrics(font(TextSize::Strong)).height(); }
    static int valueHeight() { return QFontMetrics(font(TextSize::Body)).height() + 2; }
    static int shownOf(const ChangesModel::Line& line) { return static_cast<int>(line.isOpen ? line.values.size() : std::min<size_t>(line.values.size(), valuesShown)); }
    static int linesOf(const ChangesModel::Line& line) { return shownOf(line) + (remark(line).isEmpty() ? 0 : 1); }
    static QString remark(const ChangesModel::Line& line) {
        if (line.change.isForgotten) return ChangesModel::tr("What it changed is no longer kept.");
        const int more = static_cast<int>(line.values.size()) - shownOf(line);
        return more > 0 ? ChangesModel::tr("and %n more; Enter shows them", nullptr, more) : QString();
    }
    static QString linkOf(const ChangesModel::Line& line) {
        if (!ChangesModel::canBeTakenBack(line)) return {};
        return line.change.action.undoes.isValid() ? ChangesModel::tr("Redo") : ChangesModel::tr("Take back");
    }
    QRect placed(const QRect& row, const QRect& part) const { return QStyle::visualRect(list_->layoutDirection(), QRect(QPoint(), row.size()), part).translated(row.topLeft()); }

    void text(QPainter& painter, const QRect& rect, const QString& words, const QFont& f, const QColor& ink, bool struck = false) const {
        QFont drawn = f;
        drawn.setStrikeOut(struck);
        painter.setFont(drawn);
        painter.setPen(ink);
        painter.drawText(rect, static_cast<int>(QStyle::visualAlignment(list_->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, elided(painter.fontMetrics(), words, rect.width()));
    }

    void paintTitle(QPainter& painter, const QRect& row, const ChangesModel::Line& line) const {
        const Tokens& t = tokens(list_);
        const bool gone = line.change.action.undoneBy.isValid();
        int right = row.width() - edge;
        if (const QRect link = linkIn(row, line); link.isValid()) {
            text(painter, link, linkOf(line), font(TextSize::Strong), t.accent);
            right -= link.width() + gap;
        }
        const QString facts = Formats::line({Formats::moment(line.change.action.at, list_->changes()->today()), line.change.action.staffName, line.change.isAboutMany ? ChangesModel::tr("many people at once") : QString(),
                                             gone ? ChangesModel::tr("taken back") : QString()});
        const int wide = QFontMetrics(font(TextSize::Small)).horizontalAdvance(facts) + 2, room = right - edge;
        const int deed = std::min(QFontMetrics(font(TextSize::Strong)).horizontalAdvance(line.deed) + 2, std::max(room - wide - gap, room / 2));
        text(painter, placed(row, QRect(edge, above, deed, titleHeight())), line.deed, font(TextSize::Strong), gone ? t.muted : t.ink, gone);
        text(painter, placed(row, QRect(edge + deed + gap, above, right - edge - deed - gap, titleHeight())), facts, font(TextSize::Small), t.muted);
    }

    void paintValue(QPainter& painter, const QRect& row, const ChangeLine& value) const {
        const Tokens& t = tokens(list_);
        const QFont body = font(TextSize::Body);
        const QFontMetrics metrics(body);
        const int what = std::min(200, row.width() / 3), left = edge + what + gap, room = row.width() - edge - left;
        const QString arrow = list_->layoutDirection() == Qt::RightToLeft ? u" ← "_s : u" → "_s;
        const int arrowWide = value.before.isEmpty() || value.after.isEmpty() ? 0 : metrics.horizontalAdvance(arrow);
        text(painter, placed(row, QRect(edge, 0, what, row.height())), value.what, body, t.muted);
        int before = value.before.isEmpty() ? 0 : metrics.horizontalAdvance(value.before) + 2;
        const int after = metrics.horizontalAdvance(value.after) + 2;
        if (before + arrowWide + after > room) before = std::min(before, std::max(room / 2 - arrowWide, room - arrowWide - after));
        if (before > 0) text(painter, placed(row, QRect(left, 0, before, row.height())), value.before, body, t.muted, true);
        if (arrowWide > 0) text(painter, placed(row, QRect(left + before, 0, arrowWide, row.height())), arrow, body, t.muted);
        text(painter, placed(row, QRect(left + before + arrowWide, 0, room - before - arrowWide, row.height())), value.after, body, t.ink);
    }

    ChangesList* list_;
};

}  // namespace

ChangesList::ChangesList(ChangesModel* model, QWidget* parent) : QListView(parent), model_(model) {
    setObjectName(u"changesList"_s);
    setAccessibleName(tr("Every change, newest first"));
    setAccessibleDescription(tr("Space takes it back, Enter shows every value"));
    setModel(model);
    setItemDelegate(new ChangeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void ChangesList::keyPressEvent(QKeyEvent* event) {
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (row >= 0 && event->key() == Qt::Key_Space) return Q_EMIT takeBackRequested(row);
    if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return model_->setOpen(row, !model_->line(row).isOpen);
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return event->ignore();
    QListView::keyPressEvent(event);
}

void ChangesList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex()) return;
    const QRect link = static_cast<ChangeDelegate*>(itemDelegate())->linkIn(visualRect(index), model_->line(index.row()));
    if (link.adjusted(-4, -6, 4, 6).contains(event->position().toPoint())) Q_EMIT takeBackRequested(index.row());
}

void ChangesList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout();
}

void ChangesList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model_->rowCount() > 0) setCurrentIndex(model_->index(0));
}

}  // namespace regulars
