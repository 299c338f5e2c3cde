#pragma once
#include "core/counter/pin_desk.h"
#include "core/profile/profile.h"
#include <QWidget>

class QLineEdit;

namespace regulars {
class Button;
class Label;

/// Setting, changing and removing somebody's PIN: the new one twice, and before it one's own that is in force.
class PinForm : public QWidget {
    Q_OBJECT
public:
    PinForm(PinDesk& desk, StaffId by, const Staff& whose, bool hasPin, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Set or removed: what to say of it.
    void done(const QString& sentence);
    void left();

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    QLineEdit* field(const QString& name, const QString& words);
    void save();
    void remove();
    /// Goes on when the one in force was typed right, or need not be.
    void prove(std::function<void()> then);
    void finish(QFuture<std::optional<Refusal>> future, const QString& sentence);
    void say(const QString& sentence);
    void setBusy(bool isBusy);
    PinDesk& desk_;
    const StaffId by_;
    const Staff whose_;
    const bool isProofWanted_;
    QLineEdit *now_ = nullptr, *first_, *again_;
    Button *save_, *remove_;
    Label* said_;
};

}  // namespace regulars
