#include "ui/printing/sheet_column.h"
#include "ui/printing/paper_style.h"
#include "ui/shared/formats.h"
#include <QCoreApplication>
#include <QFontMetricsF>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kBox = 3.2, kIndent = 5.5, kLead = 12, kBetweenRows = 1.2, kBetweenSections = 3;  // mm
constexpr int kMostLines = 3, kLeastRows = 2;

struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(SheetColumn)
};

QFont sized(int points, QFont::Weight weight) {
    QFont font;
    font.setPointSize(points);
    font.setWeight(weight);
    return font;
}

}  // namespace

SheetColumn::SheetColumn(QPainter& painter, const QRectF& area, qreal unitsPerMm)
    : painter_(painter), area_(area), mm_(unitsPerMm), y_(area.top()), heading_(sized(10, QFont::Bold)), strong_(sized(9, QFont::DemiBold)), body_(sized(9, QFont::Normal)), small_(sized(8, QFont::Normal)) {}

qreal SheetColumn::lineHeight(const QFont& font) const { return QFontMetricsF(font, painter_.device()).lineSpacing(); }

qreal SheetColumn::headingHeight() const { return lineHeight(heading_) + 1.5 * mm_; }

QRectF SheetColumn::textArea(const SheetRow& row) const {
    const qreal indent = (row.hasBox ? kIndent * mm_ : 0);
    return {area_.left() + indent, y_, area_.width() - indent, area_.height()};
}

qreal SheetColumn::heightOf(const SheetRow& row) const {
    qreal height = lineHeight(strong_);
    const QRectF text = textArea(row);
    if (!row.text.isEmpty())
        height += std::min(kMostLines * lineHeight(body_), QFontMetricsF(body_, painter_.device()).boundingRect(QRectF(0, 0, text.width(), area_.height()), Qt::TextWordWrap, row.text).height());
    if (!row.facts.isEmpty()) height += lineHeight(small_);
    return height + kBetweenRows * mm_;
}

qreal SheetColumn::leastHeight(const SheetSection& section) const {
    qreal height = headingHeight() + kBetweenSections * mm_ + lineHeight(small_);
    for (size_t i = 0; i < section.rows.size() && i < kLeastRows; ++i) height += heightOf(section.rows[i]);
    return height;
}

void SheetColumn::paint(const std::vector<SheetSection>& sections) {
    qreal needed = 0;
    for (const SheetSection& section : sections) needed += leastHeight(section);
    for (const SheetSection& section : sections) {
        needed -= leastHeight(section);
        paintSection(section, std::max(area_.bottom() - needed, y_));
    }
}

void SheetColumn::paintSection(const SheetSection& section, qreal bottom) {
    if (y_ + headingHeight() > area_.bottom()) return;
    painter_.setFont(heading_);
    painter_.setPen(section.isUrgent ? QColor(0xB3, 0x26, 0x1E) : Qt::black);
    const QString title = section.all > 0 ? ColumnWords::tr("%1 (%2)", "a heading and how many").arg(section.heading, Formats::count(section.all)) : section.heading;
    painter_.drawText(QRectF(area_.left(), y_, area_.width(), headingHeight()), Qt::AlignLeft | Qt::AlignTop, title);
    y_ += lineHeight(heading_);
    painter_.setPen(QPen(paper::rule(), 0.2 * mm_));
    painter_.drawLine(QPointF(area_.left(), y_ + 0.4 * mm_), QPointF(area_.right(), y_ + 0.4 * mm_));
    y_ += 1.5 * mm_;
    size_t told = 0;
    for (; told < section.rows.size(); ++told) {
        const bool isLast = told + 1 == section.rows.size() && section.all <= static_cast<qint64>(section.rows.size());
        if (y_ + heightOf(section.rows[told]) + (isLast ? 0 : lineHeight(small_)) > bottom) break;
        paintRow(section.rows[told]);
    }
    const qint64 left = std::max(section.all, static_cast<qint64>(section.rows.size())) - static_cast<qint64>(told);
    if (left > 0) {
        painter_.setFont(small_);
        painter_.setPen(Qt::darkGray);
        painter_.drawText(QRectF(area_.left(), y_, area_.width(), lineHeight(small_)), Qt::AlignLeft, ColumnWords::tr("and %n more", nullptr, static_cast<int>(left)));
        y_ += lineHeight(small_);
    }
    y_ += kBetweenSections * mm_;
}

void SheetColumn::paintRow(const SheetRow& row) {
    const QFontMetricsF strong(strong_, painter_.device());
    QRectF at = textArea(row);
    if (row.hasBox) {
        painter_.setPen(QPen(Qt::black, 0.25 * mm_));
        painter_.drawRect(QRectF(area_.left(), y_ + (strong.height() - kBox * mm_) / 2, kBox * mm_, kBox * mm_));
    }
    painter_.setPen(Qt::black);
    painter_.setFont(strong_);
    QRectF title = at;
    if (!row.lead.isEmpty()) {
        painter_.drawText(QRectF(at.left(), y_, kLead * mm_, strong.height()), Qt::AlignLeft, row.lead);
        title.setLeft(at.left() + std::max(kLead * mm_, strong.horizontalAdvance(row.lead) + mm_));
    }
    painter_.drawText(QRectF(title.left(), y_, title.width(), strong.height()), Qt::AlignLeft, strong.elidedText(row.title, Qt::ElideRight, title.width()));
    qreal y = y_ + lineHeight(strong_);
    if (!row.text.isEmpty()) {
        painter_.setFont(body_);
        const qreal most = kMostLines * lineHeight(body_);
        const qreal height = std::min(most, QFontMetricsF(body_, painter_.device()).boundingRect(QRectF(0, 0, at.width(), area_.height()), Qt::TextWordWrap, row.text).height());
        painter_.save();
        painter_.setClipRect(QRectF(at.left(), y, at.width(), height));
        painter_.drawText(QRectF(at.left(), y, at.width(), height), Qt::AlignLeft | Qt::TextWordWrap, row.text);
        painter_.restore();
        y += height;
    }
    if (!row.facts.isEmpty()) {
        painter_.setFont(small_);
        painter_.setPen(Qt::darkGray);
        painter_.drawText(QRectF(at.left(), y, at.width(), lineHeight(small_)), Qt::AlignLeft, QFontMetricsF(small_, painter_.device()).elidedText(row.facts, Qt::ElideRight, at.width()));
    }
    y_ += heightOf(row);
}

}  // namespace regulars
