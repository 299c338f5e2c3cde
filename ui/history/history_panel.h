#pragma once
#include "core/base/id.h"
#include <QWidget>

namespace regulars {

class Composer;
class Shop;
class TimelinePanel;

/// The middle of the open customer: the composer, and under it what was written before.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff);
    void setCustomer(CustomerId id);
    [[nodiscard]] Composer* composer() const { return composer_; }
    [[nodiscard]] TimelinePanel* timeline() const { return timeline_; }

Q_SIGNALS:
    void left();  ///< Esc in the composer: one step back
    void done(const QString& sentence, regulars::ActionId action);

private:
    Composer* composer_;
    TimelinePanel* timeline_;
};

}  // namespace regulars
