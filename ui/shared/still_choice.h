#pragma once
#include <QComboBox>
#include <QEvent>

namespace regulars {

/// Keeps the wheel for the page: what a choice says does not change when the page is scrolled under the pointer. Belongs to the choice.
class StillChoice : public QObject {
public:
    explicit StillChoice(QComboBox* box) : QObject(box) { box->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel) return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

}  // namespace regulars
