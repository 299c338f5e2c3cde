#pragma once
#include "core/profile/profile.h"
#include <QFrame>
#include <QPointer>

namespace regulars {
class PinAsk;
class PinDesk;

/// Asks the PIN of who comes to the counter, small and under the name at the top; everything else stays as it is and can be gone on with.
class StaffPrompt : public QFrame {
    Q_OBJECT
public:
    /// Over the window, under the anchor; goes by itself when it is answered, or left by Esc or a click elsewhere.
    StaffPrompt(PinDesk& pins, const Staff& who, QWidget* anchor, QWidget* window);

Q_SIGNALS:
    void right(const QString& name, int wrongBefore);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void place();
    void leave();
    QPointer<QWidget> anchor_, focusBefore_;
    PinAsk* ask_;
};

}  // namespace regulars
