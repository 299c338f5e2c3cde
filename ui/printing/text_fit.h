#pragma once
#include "core/mailings/card_layout.h"
#include <QTextLayout>
#include <memory>
#include <vector>

class QPainter;

namespace regulars {

/// How a text came out in its box.
struct FitReport {
    int item = 0;
    CustomerId customer;
    Role role = Role::Body;
    bool overflowed = false;  ///< even at its smallest it did not fit, and was cut with "…"
    int plannedSize = 0, shrunkTo = 0;  ///< of the em, in micrometres; equal when it fitted at once
    QString missingGlyphs;    ///< characters no installed font can draw
    [[nodiscard]] bool isClean() const { return !overflowed && shrunkTo == plannedSize && missingGlyphs.isEmpty(); }
    bool operator==(const FitReport&) const = default;
};

/// A block's text broken into lines inside its box: shrunk in steps until it fits, cut at the smallest size.
/// Depends on nothing but the block and the installed fonts, so it is the same on every device.
class FittedText {
public:
    explicit FittedText(const TextBlock& block);
    /// Draws with a painter whose unit is 1/100 mm and whose origin is the sheet's corner.
    void draw(QPainter& painter) const;
    [[nodiscard]] FitReport report() const { return report_; }

private:
    /// One line of a paragraph's layout, and its baseline from the box's top.
    struct SetLine {
        std::shared_ptr<QTextLayout> layout;
        int line;
        qreal baseline;
        qsizetype paragraph;
    };
    bool set(int pixelSize, bool last);
    bool setParagraph(qsizetype index, bool last);
    void cutAfterLastLine();
    [[nodiscard]] std::shared_ptr<QTextLayout> layoutOf(const QString& text, bool wraps) const;
    [[nodiscard]] QString elided(const QString& text) const;
    [[nodiscard]] qreal stepAfter(const QTextLine& line) const;
    [[nodiscard]] QString missing() const;

    const TextBlock block_;
    const qreal width_, height_;
    QStringList paragraphs_;
    QFont font_;
    qreal nextBaseline_ = 0;
    std::vector<SetLine> lines_;
    FitReport report_;
};

}  // namespace regulars
