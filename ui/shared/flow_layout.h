#pragma once
#include <QLayout>
#include <vector>

namespace regulars {

/// Lays chips side by side and goes on in the next line, like words; from the right in right-to-left languages.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 6);
    ~FlowLayout() override;
    void addItem(QLayoutItem*) override;
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect&) override;
private:
    int arrange(const QRect&, bool move) const;
    std::vector<QLayoutItem*> items_;
    int gap_;
};

}  // namespace regulars
