#pragma once
#include <QWidget>

namespace regulars {

/// The place Insight, which has no figures yet and says so.
class InsightPanel : public QWidget {
    Q_OBJECT
public:
    explicit InsightPanel(QWidget* parent = nullptr);
Q_SIGNALS:
    void todayRequested();
};

}  // namespace regulars
