#pragma once
#include "ui/shared/button.h"
#include "ui/shared/label.h"

namespace regulars {

class RowSelection;

/// The strip below the list while several customers are selected: how many, and what can be done with them.
class SelectionBar : public QWidget {
    Q_OBJECT
public:
    explicit SelectionBar(RowSelection* selection, QWidget* parent = nullptr);

Q_SIGNALS:
    void changeRequested();
    void endRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showCount();
    RowSelection* selection_;
    Label* count_;
};

}  // namespace regulars
