#pragma once
#include "ui/shared/text_width.h"
#include "ui/shared/theme.h"
#include <QLabel>
#include <array>

namespace regulars {

/// The text cut to a width with an ellipsis, never within a number: half a number reads as a smaller one.
[[nodiscard]] QString elided(const QFontMetrics& metrics, const QString& text, int width);

/// A text in a size and a tone, always plain text (a label given markup from data would load what it names).
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString& text = {}, TextSize = TextSize::Body, Tone = Tone::Ink, QWidget* parent = nullptr);
    void setTone(Tone);
    void setSize(TextSize);
    /// Breaks into lines instead of widening its neighbours.
    Label* wrapped();
    /// Can be marked and copied by mouse and keyboard.
    Label* selectable();
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
protected:
    void changeEvent(QEvent*) override;
private:
    struct Height { int width = -1; QString text; QFont font; int height = 0; };
    TextSize size_;
    mutable std::array<Height, 4> heights_;
    mutable std::size_t oldest_ = 0;
};

/// A one-line text that is cut with an ellipsis when narrow, and then has the whole text as tooltip. Plain text only.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, TextSize = TextSize::Body, Tone = Tone::Ink, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const { return text_; }
    void setText(const QString&);
    void setTone(Tone);
    void setAlignment(Qt::Alignment);
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent*) override;
private:
    void tellWhenCut();
    [[nodiscard]] int textWidth() const { return width_.of(text_, font()); }
    QString text_;
    TextWidth width_;
    TextSize size_;
    Tone tone_;
    Qt::Alignment alignment_ = Qt::AlignLeft | Qt::AlignVCenter;
};

/// A one-pixel line between rows of a card.
class Divider : public QWidget {
    Q_OBJECT
public:
    explicit Divider(QWidget* parent = nullptr);
protected:
    void paintEvent(QPaintEvent*) override;
};

}  // namespace regulars
