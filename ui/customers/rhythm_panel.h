#pragma once
#include "core/history/rhythm.h"
#include "ui/shared/card.h"

namespace regulars {

class Changes;
class Shop;
class VisitBars;

/// How a customer comes: visits of the last twelve months as bars, and the rhythm as a sentence.
class RhythmPanel : public Card {
    Q_OBJECT
public:
    explicit RhythmPanel(Shop& shop, QWidget* parent = nullptr);
    void setCustomer(CustomerId id);

private:
    void refresh(const Changes& changes);
    void present(const Rhythm& rhythm);

    Shop& shop_;
    CustomerId id_;
    VisitBars* bars_;
    Label* sentence_;
    Label* next_;
};

/// Twelve bars, oldest first; each says its month and count to the pointer, all of them to screen readers.
class VisitBars : public QWidget {
    Q_OBJECT
public:
    explicit VisitBars(QWidget* parent = nullptr);
    void setMonths(std::vector<int> visits, Day today);
    [[nodiscard]] QSize sizeHint() const override { return {260, 44}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString words(size_t month) const;
    [[nodiscard]] QRectF column(size_t month) const;
    std::vector<int> visits_;
    Day today_;
};

}  // namespace regulars
