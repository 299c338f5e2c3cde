#pragma once
#include <QStringList>
#include <QWidget>

namespace regulars {

/// Hides the customers from whoever looks over the counter, until somebody says who they are.
class LockCover : public QWidget {
    Q_OBJECT
public:
    LockCover(const QStringList& staff, const QString& current, QWidget* window);

Q_SIGNALS:
    void opened(const QString& staff);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace regulars
