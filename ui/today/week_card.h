#pragma once
#include "core/insight/week_figures.h"
#include "ui/shared/card.h"

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
    struct Figure { Label* number; Label* words; };
    Figure addFigure(QGridLayout* grid, int place, const QString& name);
    void set(Figure& figure, const QString& number, const QString& words, qint64 now, qint64 before, const QString& beforeInWords);
    Figure visits_, newcomers_, stamps_, takings_;
};

}  // namespace regulars
