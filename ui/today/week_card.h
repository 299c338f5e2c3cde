#pragma once
#include "core/insight/week_figures.h"
#include "ui/shared/card.h"
#include "ui/today/figure_label.h"

namespace regulars {

/// Four figures of the week so far, with the same days of last week in words below each.
class WeekCard : public Card {
    Q_OBJECT
public:
    explicit WeekCard(QWidget* parent = nullptr);
    void show(const WeekFigures& figures);
    /// The first day of the week that a day lies in, as the locale counts weeks.
    [[nodiscard]] static Day weekOf(Day day);

private:
    struct Figure { FigureLabel* number; Label* words; };
    struct Amount { QString whole, brief; };
    [[nodiscard]] static Amount counted(qint64 number);
    [[nodiscard]] static Amount money(const Money& money);
    Figure addFigure(QGridLayout* grid, int place, const QString& name);
    void set(Figure& figure, const Amount& number, const QString& words, qint64 now, qint64 before, const QString& beforeInWords);
    Figure visits_, newcomers_, stamps_, takings_;
};

}  // namespace regulars
