#pragma once
#include "core/counter/pin_desk.h"
#include "core/profile/profile.h"
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace regulars {
class Label;

/// A field for somebody's PIN, and what came of the last one. It is looked at beside the window's thread; a wait counts down under the field.
class PinAsk : public QWidget {
    Q_OBJECT
public:
    explicit PinAsk(PinDesk& desk, QWidget* parent = nullptr);
    /// Empties the field for this person and takes the focus.
    void askFor(const Staff& who);
    [[nodiscard]] const Staff& who() const { return who_; }
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    /// `wrongBefore` were tried since the last right one.
    void right(const QString& name, int wrongBefore);
    /// Esc.
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    void look();
    void take(const PinAnswer& answer);
    void count();
    void say(const QString& sentence, bool isBad);
    PinDesk& desk_;
    Staff who_;
    QLineEdit* field_;
    Label* said_;
    PinAnswer last_;
    QElapsedTimer since_;
    QTimer everySecond_;
    int serial_ = 0;  ///< an answer about somebody who is not asked any more is nobody's
    bool isLooking_ = false;
};

}  // namespace regulars
