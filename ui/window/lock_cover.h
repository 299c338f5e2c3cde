#pragma once
#include "core/profile/profile.h"
#include <QWidget>

namespace regulars {
class Button;
class PinAsk;
class PinDesk;

/// Hides the customers from whoever looks over the counter, until somebody says who they are: by their name, and by their PIN if they have one.
class LockCover : public QWidget {
    Q_OBJECT
public:
    struct Person {
        Staff staff;
        bool hasPin = false;
    };
    LockCover(PinDesk& pins, std::vector<Person> people, StaffId current, QWidget* window);

Q_SIGNALS:
    /// `wrongPins` were tried for them meanwhile.
    void opened(const QString& staff, int wrongPins);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(const Person& person);
    void markChosen(StaffId id);
    std::vector<Person> people_;
    std::vector<Button*> buttons_;
    PinAsk* ask_;
};

}  // namespace regulars
