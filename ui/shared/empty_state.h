#pragma once
#include "ui/shared/button.h"
#include "ui/shared/label.h"

namespace regulars {

/// What stands where nothing is yet: a picture, what this is, what to do next, and a button that does it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(Icon, const QString& title, const QString& sentence, const QString& action = {}, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& sentence, const QString& action = {});
    [[nodiscard]] Button* button() { return button_; }
Q_SIGNALS:
    void actionChosen();
private:
    Label* title_;
    Label* sentence_;
    Button* button_;
};

}  // namespace regulars
