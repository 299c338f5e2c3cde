#include "ui/shared/row_delegate.h"
#include "ui/shared/avatar.h"
#include "ui/shared/icons.h"
#include "ui/shared/label.h"
#include "ui/shared/style.h"
#include <QTextDocument>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolTip>

namespace regulars {

namespace {

constexpr int above = 9, below = 9, boxSide = 18, avatarSide = 30, gap = 10, moreSide = 24, edge = 4;
constexpr int linesOfWords = 2;

/// A row's words with the strong part strong; cut to `length` with an ellipsis when not negative.
void dress(QTextLayout& layout, const ListRow& row, const QString& text) {
    layout.setCacheEnabled(true);  // drawn as often as laid out
    layout.setText(text);
    layout.setFont(font(TextSize::Body));
    // A name without a space is broken rather than lost beyond the edge.
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QTextLayout::FormatRange strong;
    strong.start = 0;
    strong.length = static_cast<int>(std::min(row.strong.size(), text.size()));
    strong.format.setFontWeight(QFont::DemiBold);
    layout.setFormats({strong});
}

/// Breaks the text into lines; answers how many, counting no further than one too many.
int breakLines(QTextLayout& layout, int width, int mostLines, double& height) {
    layout.beginLayout();
    int lines = 0;
    height = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines <= mostLines; line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
        ++lines;
    }
    layout.endLayout();
    return lines;
}

/// Answers the height of the words, which take so many lines at most.
int layWords(const ListRow& row, int width, int mostLines, QTextLayout& words, bool& isCut) {
    QString text = row.strong + row.rest;
    text.replace(u'\n', u' ');
    double height = 0;
    dress(words, row, text);
    const int lines = breakLines(words, std::max(40, width), mostLines, height);
    isCut = lines > mostLines || (lines > 0 && words.lineAt(std::min(lines, mostLines) - 1).naturalTextWidth() > width);
    if (isCut) {
        const int last = words.lineAt(std::min(lines, mostLines) - 1).textStart();
        QFont strong = font(TextSize::Strong);
        const bool endsStrong = last < row.strong.size();
        const QString rest = QFontMetrics(endsStrong ? strong : words.font()).elidedText(text.mid(last), Qt::ElideRight, width - 4);
        dress(words, row, text.left(last) + rest);
        breakLines(words, std::max(40, width), mostLines, height);
    }
    return qCeil(height);
}

/// The facts in one line, or in two where one is not enough; a space between them is where they part.
QStringList inLines(const QString& facts, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(facts) <= width) return {facts};
    qsizetype end = -1;
    for (qsizetype at = facts.indexOf(u' '); at >= 0 && metrics.horizontalAdvance(facts.left(at)) <= width; at = facts.indexOf(u' ', at + 1)) end = at;
    if (end < 0) return {elided(metrics, facts, width)};
    const QString separator = QStringLiteral(" ·");
    const QString first = facts.left(end).endsWith(separator) ? facts.left(end).chopped(separator.size()) : facts.left(end);
    QString rest = facts.mid(end).trimmed();
    if (rest.startsWith(u'·')) rest = rest.mid(1).trimmed();
    return {first, elided(metrics, rest, width)};
}

}  // namespace

int RowDelegate::twoLines() { return above + QFontMetrics(font(TextSize::Body)).height() + 2 + QFontMetrics(font(TextSize::Small)).height() + below; }

const RowDelegate::Laid& RowDelegate::laid(int at, int width) const {
    const ListRow& row = list_->rows()->row(at);
    const QFont body = font(TextSize::Body);
    if (const Laid* known = laid_.object(at); known && known->width == width && known->row == row && known->font == body) return *known;
    auto* fresh = new Laid{row, body, width, {}, {}};
    fresh->plan = lay(row, width, list_->uniformItemSizes(), fresh->words);
    laid_.insert(at, fresh);
    return *fresh;
}

RowDelegate::Plan RowDelegate::lay(const ListRow& row, int width, bool isUniform, QTextLayout& words) {
    Plan p;
    int left = edge, right = width - edge;
    const int line = QFontMetrics(font(TextSize::Body)).height();
    if (row.box != ListRow::Box::None) {
        p.box = QRect(left, above + (line - boxSide) / 2, boxSide, boxSide);
        left += boxSide + gap;
    }
    if (!row.avatar.isEmpty()) {
        p.avatar = QRect(left, above + 1, avatarSide, avatarSide);
        left += avatarSide + gap;
    }
    if (row.hasMore) {
        p.more = QRect(right - moreSide, above + (line - moreSide) / 2, moreSide, moreSide);
        right -= moreSide + 4;
    }
    if (!row.aside.isEmpty()) {
        const int wide = QFontMetrics(font(TextSize::Small)).horizontalAdvance(row.aside) + 2;
        p.aside = QRect(right - wide, above, wide, line);
        right -= wide + gap;
    }
    const int height = layWords(row, right - left, isUniform ? 1 : linesOfWords, words, p.isCut);
    p.words = QRect(left, above, right - left, height);
    if (!row.facts.isEmpty() || !row.link.isEmpty()) layFacts(row, left, above + height + 2, width - edge - left, isUniform, p);
    return p;
}

void RowDelegate::layFacts(const ListRow& row, int left, int top, int width, bool inOneLine, Plan& p) {
    const QFontMetrics small(font(TextSize::Small));
    const int linkWide = row.link.isEmpty() ? 0 : small.horizontalAdvance(row.link) + 2;
    const int separator = row.link.isEmpty() || row.facts.isEmpty() ? 0 : small.horizontalAdvance(QStringLiteral(" · "));
    const int room = width - linkWide - separator;
    // A link stands behind facts of one line.
    p.factLines = linkWide > 0 || inOneLine ? QStringList{elided(small, row.facts, room)} : inLines(row.facts, small, room);
    int factsWide = 0;
    for (const QString& line : p.factLines) {
        factsWide = std::max(factsWide, small.horizontalAdvance(line) + 2);
        p.isCut = p.isCut || (line.endsWith(u'…') && !row.facts.endsWith(line));
    }
    p.facts = QRect(left, top, std::min(factsWide, room), small.height() * static_cast<int>(p.factLines.size()));
    if (linkWide > 0) p.link = QRect(left + p.facts.width() + separator, top, linkWide, small.height());
}

RowDelegate::Plan RowDelegate::plan(const Laid& laid, const QRect& rect) const {
    Plan p = laid.plan;
    for (QRect* part : {&p.box, &p.avatar, &p.words, &p.aside, &p.facts, &p.link, &p.more})
        if (part->isValid()) *part = QStyle::visualRect(list_->layoutDirection(), QRect(QPoint(), rect.size()), *part).translated(rect.topLeft());
    return p;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const ListRow& row = list_->rows()->row(index.row());
    const int width = std::max(80, list_->viewport()->width());
    if (list_->uniformItemSizes()) return {width, twoLines() + (row.avatar.isEmpty() ? 0 : 2)};
    if (row.isHeading) return {width, QFontMetrics(font(TextSize::Caption)).height() + (index.row() == 0 ? 8 : 20)};
    const Plan& p = laid(index.row(), width).plan;
    const int text = (p.facts.isValid() || p.link.isValid() ? std::max(p.facts.bottom(), p.link.bottom()) : p.words.bottom()) + 1;
    return {width, std::max(text, row.avatar.isEmpty() ? 0 : above + avatarSide) + below};
}

void RowDelegate::paintHeading(QPainter& painter, const QRect& rect, const ListRow& row) const {
    painter.setFont(font(TextSize::Caption));
    painter.setPen(colour(row.factsTone, tokens(list_)));
    const QRect words = rect.adjusted(edge, 0, -edge, -5);
    painter.drawText(words, static_cast<int>(QStyle::visualAlignment(list_->layoutDirection(), Qt::AlignLeft | Qt::AlignBottom)) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(row.strong, Qt::ElideRight, words.width()));
}

void RowDelegate::paintSigns(QPainter& painter, const Plan& p, const ListRow& row, bool lit) const {
    const Tokens& t = tokens(list_);
    if (p.box.isValid()) {
        QStyleOptionButton box;
        box.initFrom(list_);
        box.rect = p.box;
        box.state = QStyle::State_Enabled | (row.box == ListRow::Box::Ticked || row.isBusy ? QStyle::State_On : QStyle::State_Off);
        list_->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, list_);
    }
    if (p.avatar.isValid()) paintAvatar(painter, p.avatar, row.avatar);
    if (p.more.isValid()) paintIcon(painter, QRectF(p.more).adjusted(4, 4, -4, -4), Icon::More, lit ? t.ink : t.muted);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ListRow& row = list_->rows()->row(index.row());
    const Tokens& t = tokens(list_);
    painter->save();
    if (row.isHeading) {
        paintHeading(*painter, option.rect, row);
        return painter->restore();
    }
    const bool current = list_->hasFocus() && index == list_->currentIndex();
    const bool pointed = list_->pointedRow() == index.row();
    if (index.row() > 0) painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), t.line);
    const QRectF ground = QRectF(option.rect).adjusted(0, 1, 0, 0);
    if (pointed || current) paintRounded(*painter, ground, 6, pointed ? t.raised : QColor(), {});
    if (current) paintFocusRing(*painter, ground, 6, t);
    const Laid& whole = laid(index.row(), option.rect.width());
    const Plan p = plan(whole, option.rect);
    if (row.isBusy) painter->setOpacity(0.55);
    painter->setPen(t.ink);
    whole.words.draw(painter, p.words.topLeft());
    paintFacts(*painter, p, row);
    paintSigns(*painter, p, row, pointed || current);
    painter->restore();
}

void RowDelegate::paintFacts(QPainter& painter, const Plan& p, const ListRow& row) const {
    const Tokens& t = tokens(list_);
    painter.setFont(font(TextSize::Small));
    const auto start = static_cast<int>(QStyle::visualAlignment(list_->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
    if (p.aside.isValid()) {
        painter.setPen(t.muted);
        painter.drawText(p.aside, start, row.aside);
    }
    painter.setPen(colour(row.factsTone, t));
    if (p.facts.isValid()) {
        const int high = p.facts.height() / static_cast<int>(p.factLines.size());
        for (int i = 0; i < p.factLines.size(); ++i) painter.drawText(QRect(p.facts.left(), p.facts.top() + i * high, p.facts.width(), high), start, p.factLines[i]);
    }
    if (!p.link.isValid()) return;
    if (!row.facts.isEmpty()) {
        painter.setPen(t.muted);
        const bool mirrored = list_->layoutDirection() == Qt::RightToLeft;
        const QRect& first = mirrored ? p.link : p.facts;
        const QRect& second = mirrored ? p.facts : p.link;
        painter.drawText(QRect(first.right(), p.link.top(), second.left() - first.right(), p.link.height()), Qt::AlignCenter | Qt::TextSingleLine, QStringLiteral("·"));
    }
    painter.setPen(t.accent);
    QFont strong = painter.font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.drawText(p.link.adjusted(0, 0, 6, 0), start, row.link);
}

RowDelegate::Part RowDelegate::partAt(const QModelIndex& index, const QRect& rect, QPoint point) const {
    const ListRow& row = list_->rows()->row(index.row());
    if (row.isHeading || row.isBusy) return Part::Nothing;
    const Plan p = plan(laid(index.row(), rect.width()), rect);
    if (p.box.isValid() && p.box.adjusted(-6, -9, 4, 9).contains(point)) return Part::Box;
    if (p.link.isValid() && p.link.adjusted(-4, -3, 4, 5).contains(point)) return Part::Link;
    if (p.more.isValid() && p.more.adjusted(-2, -6, 4, 6).contains(point)) return Part::More;
    return row.customer != 0 || row.box == ListRow::Box::None ? Part::Body : Part::Box;
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView*, const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (!index.isValid()) return false;
    const ListRow& row = list_->rows()->row(index.row());
    const bool isCut = !row.isHeading && laid(index.row(), option.rect.width()).plan.isCut;
    // Escaped: a tooltip guesses at markup.
    QToolTip::showText(event->globalPos(), isCut ? Qt::convertFromPlainText(row.strong + row.rest + u'\n' + row.facts) : QString(), list_);
    return true;
}

}  // namespace regulars
