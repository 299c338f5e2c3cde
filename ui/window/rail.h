#pragma once
#include "ui/shared/text_width.h"
#include "ui/window/place.h"
#include <QAbstractButton>
#include <map>

class QButtonGroup;

namespace regulars {

/// One place in the rail: its icon, its name, and a badge with a number of things waiting.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(Place, const QString& key, QWidget* parent = nullptr);
    void setBadge(int waiting);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
protected:
    void keyPressEvent(QKeyEvent*) override;
    void paintEvent(QPaintEvent*) override;
private:
    void paintBadge(QPainter&, const QRectF& glyph) const;
    Place place_;
    QString key_;
    TextWidth width_;
    int waiting_ = 0;
};

/// The column at the window's left: the mark, the five places, Settings at the foot.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    void setPlace(Place);
    void setBadge(Place, int waiting);
    [[nodiscard]] RailButton* button(Place) const;
    void retranslate();
Q_SIGNALS:
    void placeChosen(regulars::Place);
protected:
    void paintEvent(QPaintEvent*) override;
private:
    std::map<Place, RailButton*> buttons_;
};

}  // namespace regulars
