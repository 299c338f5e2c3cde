#pragma once
#include "ui/shared/theme.h"
#include <QAbstractButton>
#include <QMenu>

namespace regulars {

/// A pill: a filter that can be checked, a choice that opens a menu, or a mere mark ("drifting", "Gold · since 2019").
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    enum class Look {
        Outline,   ///< bordered; when checkable and checked: green tint
        Accent,    ///< green tint
        Stamp,     ///< terracotta tint
        Warn,      ///< amber tint: drifting
        Bad,       ///< red tint: late
    };
    /// A mark: takes no focus and no clicks. setCheckable(true), setMenu() or makeClickable() make it a control.
    explicit Chip(const QString& text, Look = Look::Outline, QWidget* parent = nullptr);
    /// A checkable filter chip.
    [[nodiscard]] static Chip* choice(const QString& text, QWidget* parent = nullptr);
    void setLook(Look);
    /// A number in the same pill, written in the locale's form: "Regulars 1,204"; negative hides it.
    void setCount(qint64);
    /// A dot of this colour before the text; the word still says what it is. An invalid colour: none.
    void setDot(const QColor&);
    void setMenu(QMenu*);
    void makeClickable();
    /// The second line's size instead of the body's.
    void setSmall(bool);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
protected:
    void paintEvent(QPaintEvent*) override;
    void checkStateSet() override;
    void changeEvent(QEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
private:
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QFont textFont() const;
    Look look_;
    qint64 count_ = -1;
    bool small_ = true, mark_ = true;
    QColor dot_;
    QMenu* menu_ = nullptr;
};

/// Draws a mark chip for delegates, right- or left-aligned in the rectangle by its text's width; returns the rectangle used.
QRect paintChip(QPainter&, const QRect& within, Qt::Alignment, const QString& text, Chip::Look, const Tokens&);

}  // namespace regulars
