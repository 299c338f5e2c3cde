#pragma once
#include <QWidget>

namespace regulars {

/// The loyalty card as the customer carries it, 85.60 × 53.98 mm, drawn to the width there is.
class CardPicture : public QWidget {
    Q_OBJECT
public:
    explicit CardPicture(QWidget* parent = nullptr);
    void setWords(const QString& shop, const QString& programme, const QString& customer, const QString& number);
    [[nodiscard]] QSize sizeHint() const override { return {300, heightForWidth(300)}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    /// Answers where its panel begins.
    double paintBarcode(QPainter& painter, const QRectF& card) const;
    QString shop_, programme_, customer_, number_;
};

}  // namespace regulars
