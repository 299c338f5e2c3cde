#include "ui/insight/insight_panel.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"

namespace regulars {

InsightPanel::InsightPanel(QWidget* parent) : QWidget(parent) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(28, 20, 28, 20);
    all->addWidget(new PlaceHeader(tr("Insight")));
    auto* empty = new EmptyState(Icon::Insight, tr("No figures here yet"),
                                 tr("Retention, promises kept and what a mailing brought are not part of this version. Every visit, call and stamp you log is kept, "
                                    "so the figures will reach back to the first day."),
                                 tr("Go to Today"));
    all->addWidget(empty, 1);
    connect(empty, &EmptyState::actionChosen, this, &InsightPanel::todayRequested);
}

}  // namespace regulars
