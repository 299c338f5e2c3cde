#pragma once
#include "ui/window/place.h"
#include <QWidget>

namespace regulars {

/// F1: what the open place is for and every key, laid over the window; Esc, F1 or a click puts it away.
class HelpSheet : public QWidget {
    Q_OBJECT
public:
    HelpSheet(Place, QWidget* window);
protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    bool eventFilter(QObject*, QEvent*) override;
};

}  // namespace regulars
