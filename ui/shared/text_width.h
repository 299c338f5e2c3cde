#pragma once
#include <QFont>
#include <QFontMetrics>
#include <QString>

namespace regulars {

/// The width of a control's text, measured again only when the text or its font is another: layouts ask many times over, and each
/// time Qt would shape the letters anew.
class TextWidth {
public:
    [[nodiscard]] int of(const QString& text, const QFont& font) const {
        if (width_ < 0 || text != text_ || font != font_) {
            text_ = text;
            font_ = font;
            width_ = QFontMetrics(font).horizontalAdvance(text);
        }
        return width_;
    }

private:
    mutable QString text_;
    mutable QFont font_;
    mutable int width_ = -1;
};

}  // namespace regulars
