#pragma once
#include "ui/shared/theme.h"
#include <QAbstractButton>

namespace regulars {

/// One of two values to choose from: a ring that is filled when chosen, and the value in as many lines as it takes, three at most.
class ChoiceCell : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChoiceCell(const QString& value, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
private:
    [[nodiscard]] QRect wordsIn(const QRect& cell) const;
    QString value_;
};

}  // namespace regulars
