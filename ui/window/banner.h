#pragma once
#include "ui/shared/button.h"
#include "ui/shared/label.h"

namespace regulars {

/// A line under the top bar that stays: "Demo shop: try anything, nothing here is kept", "This file is read-only".
class Banner : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    /// An empty sentence hides it; an empty action hides the button.
    void setWords(const QString& sentence, const QString& action = {});
    [[nodiscard]] Button* button() { return button_; }
Q_SIGNALS:
    void actionChosen();
protected:
    void paintEvent(QPaintEvent*) override;
private:
    Label* sentence_;
    Button* button_;
};

}  // namespace regulars
