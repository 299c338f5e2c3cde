#include "ui/printing/text_fit.h"
#include "ui/printing/paper_style.h"
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <algorithm>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr qreal perUnit = 10.0;          // micrometres in 1/100 mm
constexpr qreal shrinkStep = 0.94;
constexpr qreal blankLine = 0.6;         // an empty line is a pause, not a whole line
constexpr qsizetype mostCharacters = 6'000;  // more than any card holds at its smallest; keeps a pasted novel quick

/// The ascent of the face that draws the line's first character: what "the top of the first line" is measured from.
/// The line's own ascent counts faces further right, and the main face even where a fallback draws everything.
qreal firstAscent(const QTextLine& line) {
    const QList<QGlyphRun> runs = line.glyphRuns(line.textStart(), 1);
    return runs.isEmpty() ? line.ascent() : runs.first().rawFont().ascent();
}

bool hasMissingGlyph(const QList<QGlyphRun>& runs) {
    return std::any_of(runs.begin(), runs.end(), [](const QGlyphRun& run) { return run.glyphIndexes().contains(0U); });
}

/// Whether a character leaves ink. Letters newer than Qt's tables and private ones do, as an empty box.
bool isVisible(char32_t c) {
    const QChar::Category category = QChar::category(c);
    const bool variationSelector = c >= 0xFE00 && c <= 0xFE0F;
    return !QChar::isSpace(c) && !variationSelector && category != QChar::Other_Control
           && category != QChar::Other_Format && category != QChar::Other_Surrogate;
}

}  // namespace

FittedText::FittedText(const TextBlock& block)
    : block_(block), width_(block.rect.width / perUnit), height_(block.rect.height / perUnit),
      paragraphs_(block.text.left(mostCharacters).split(u'\n')) {
    report_ = {block.item, block.customer, block.role, block.text.size() > mostCharacters, block.fontSize, 0, {}};
    const int smallest = qRound(block.smallestSize / perUnit);
    int size = qRound(block.fontSize / perUnit);
    while (!set(size, size <= smallest)) size = std::max(smallest, static_cast<int>(size * shrinkStep));
    report_.shrunkTo = size == qRound(block.fontSize / perUnit) ? block.fontSize : static_cast<int>(size * perUnit);
    report_.missingGlyphs = missing();
}

bool FittedText::set(int pixelSize, bool last) {
    font_ = paper::face(block_.role, pixelSize);
    lines_.clear();
    nextBaseline_ = 0;
    for (qsizetype i = 0; i < paragraphs_.size(); ++i)
        if (!setParagraph(i, last)) return last;
    return true;
}

/// Adds a paragraph's lines; false when they do not fit (on the last try the text is then cut).
bool FittedText::setParagraph(qsizetype index, bool last) {
    const QString& text = paragraphs_.at(index);
    if (text.isEmpty()) {
        nextBaseline_ += blankLine * block_.lineHeight / perUnit * font_.pixelSize() * perUnit / block_.fontSize;
        return true;
    }
    const auto layout = layoutOf(text, !block_.keepsLines);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        if (lines_.empty()) nextBaseline_ += firstAscent(line);
        const bool tooLow = nextBaseline_ + line.descent() > height_ && !lines_.empty();
        const bool tooLong = block_.keepsLines && line.naturalTextWidth() > width_;
        if ((tooLow || tooLong) && !last) return false;
        if (tooLow) {
            cutAfterLastLine();
            return false;
        }
        lines_.push_back({tooLong ? layoutOf(elided(text), false) : layout, i, nextBaseline_, index});
        report_.overflowed = report_.overflowed || tooLong;
        nextBaseline_ += stepAfter(line);
    }
    return true;
}

void FittedText::cutAfterLastLine() {
    report_.overflowed = true;
    SetLine& end = lines_.back();
    const QTextLine line = end.layout->lineAt(end.line);
    const QString text = end.layout->text();
    const bool paragraphEnds = line.textStart() + line.textLength() >= text.size();
    end.layout = layoutOf(elided(text.mid(line.textStart()) + (paragraphEnds ? u" …"_s : QString())), false);
    end.line = 0;
}

std::shared_ptr<QTextLayout> FittedText::layoutOf(const QString& text, bool wraps) const {
    auto layout = std::make_shared<QTextLayout>(text, font_);
    QTextOption option(Qt::AlignAbsolute | (block_.rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    if (font_.italic()) layout->setFormats(paper::uprightStretches(text, font_));
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width_);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return layout;
}

/// The beginning of a text that fits into one line of the box, with "…" where something is left out.
QString FittedText::elided(const QString& text) const {
    // Measured with the upright face a fallback run may be wider than drawn in italics: keep a hair of room.
    return QFontMetricsF(font_).elidedText(text, Qt::ElideRight, width_ * 0.99);
}

qreal FittedText::stepAfter(const QTextLine& line) const {
    const qreal planned = block_.lineHeight / perUnit * font_.pixelSize() * perUnit / block_.fontSize;
    // Tall scripts (Nastaliq, Tibetan) would run into each other at the planned step.
    return std::max(planned, 0.85 * (line.ascent() + line.descent()));
}

void FittedText::draw(QPainter& painter) const {
    const QPointF corner(block_.rect.x / perUnit, block_.rect.y / perUnit);
    painter.setPen(paper::ink(block_.role));
    for (const SetLine& set : lines_) {
        const QTextLine line = set.layout->lineAt(set.line);
        line.draw(&painter, corner + QPointF(0, set.baseline - line.ascent()));
    }
}

QString FittedText::missing() const {
    const bool any = std::any_of(lines_.begin(), lines_.end(), [](const SetLine& set) {
        return hasMissingGlyph(set.layout->lineAt(set.line).glyphRuns());
    });
    QString result;
    if (!any) return result;
    const QList<uint> points = block_.text.left(mostCharacters).toUcs4();
    for (uint point : points) {
        const QString character = QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1);
        if (!isVisible(point) || result.contains(character)) continue;
        QTextLayout one(character, font_);
        one.beginLayout();
        one.createLine();
        one.endLayout();
        if (hasMissingGlyph(one.glyphRuns())) result += character;
    }
    return result;
}

}  // namespace regulars
