#pragma once
#include "core/service/complaint_board.h"
#include "core/service/early_warning.h"
#include "ui/shared/card.h"

namespace regulars {

class RowList;

/// What is complained of and not solved yet, with the time left, and products complained of more than usual. Not there while there is neither.
class ServiceCard : public Card {
    Q_OBJECT
public:
    struct News {
        std::vector<TimedComplaint> complaints;  ///< open, what is due first before the others
        std::vector<EarlyWarning> warnings;
        [[nodiscard]] static News read(Connection& connection, Day today, Instant now);
    };
    explicit ServiceCard(QWidget* parent = nullptr);
    void show(const News& news);

Q_SIGNALS:
    void openCustomer(regulars::CustomerId id);

private:
    RowList* list_;
};

}  // namespace regulars
