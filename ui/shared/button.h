#pragma once
#include "ui/shared/icons.h"
#include "ui/shared/text_width.h"
#include <QPushButton>
#include <optional>

namespace regulars {

/// A push button in one of the program's few looks, with an optional shortcut written behind its text ("Stamp  Ctrl +").
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Look {
        Plain,    ///< outlined, on the surface
        Primary,  ///< green: the one action of a panel
        Stamp,    ///< terracotta: stamps a card
        Quiet,    ///< no outline until pointed at: icon buttons, "mine ▾"
        Segment,  ///< checkable, green-tinted when checked: Call · Visit · Note
        Link,     ///< coloured words inside a line: "Undo"
    };
    explicit Button(const QString& text, Look = Look::Plain, QWidget* parent = nullptr);
    Button(Icon, const QString& text, Look = Look::Plain, QWidget* parent = nullptr);
    /// A square button with an icon only; the name is its tooltip and accessible name.
    [[nodiscard]] static Button* iconOnly(Icon, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] Look look() const { return look_; }
    void setLook(Look);
    /// The icon before the text; none when empty.
    void setGlyph(std::optional<Icon>);
    [[nodiscard]] std::optional<Icon> glyph() const { return glyph_; }
    /// Words of the key that does the same, painted fainter behind the text; not part of text() and not a shortcut itself.
    void setHint(const QString&);
    [[nodiscard]] QString hint() const { return hint_; }
    /// Less high, for rows of lists.
    void setCompact(bool);
    /// A small triangle behind the text: it opens a choice. setMenu() does so by itself.
    void setOpensChoice(bool);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Enter presses a focused button as Space does; true when it did.
    static bool pressedByEnter(QAbstractButton* button, const QKeyEvent* event);
protected:
    void keyPressEvent(QKeyEvent*) override;
    void paintEvent(QPaintEvent*) override;
private:
    [[nodiscard]] int padding() const;
    [[nodiscard]] bool hasArrow() const { return opensChoice_ || menu(); }
    [[nodiscard]] QColor ground(const Tokens&) const;
    [[nodiscard]] QColor inkColour(const Tokens&) const;
    void dress();
    [[nodiscard]] int wordsWidth() const;
    [[nodiscard]] int hintWidth() const { return hint_.isEmpty() ? 0 : hintWidth_.of(hint_, font()); }
    Look look_;
    std::optional<Icon> glyph_;
    QString hint_;
    TextWidth wordsWidth_, hintWidth_;
    bool compact_ = false, opensChoice_ = false;
};

}  // namespace regulars
