#pragma once
#include "core/mailings/mailing.h"
#include "core/storage/connection.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include <array>

namespace regulars {

/// How many cards of each kind wait to be printed; absent where they were not counted.
struct DueCardCounts {
    DueCount reminders, birthdays;
    std::optional<DueCount> holidays;
    static constexpr int daysAhead = 7;
    /// From here on the year's holiday cards are offered.
    static constexpr int holidayMonth = 11;
    /// Counts; holiday cards only in season, and only where there are not too many people for it.
    [[nodiscard]] static DueCardCounts read(Connection& reader, Day today);
};

/// The cards to print, with a button each that leads there.
class DueCardsCard : public Card {
    Q_OBJECT
public:
    explicit DueCardsCard(QWidget* parent = nullptr);
    void show(const DueCardCounts& counts, Day today);

Q_SIGNALS:
    void printCards(regulars::CardKind kind);

private:
    struct Row { QWidget* all; Divider* line; Label* title; Label* facts; Button* print; };
    Row addRow(CardKind kind, const QString& title, const QString& name);
    void showRow(Row& row, const QString& facts, qint64 cards, bool isUrgent);
    std::array<Row, 3> rows_;
    Label* nothing_;
};

}  // namespace regulars
