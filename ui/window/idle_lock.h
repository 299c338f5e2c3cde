#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace regulars {

/// Notices that nobody has touched keyboard, mouse or screen for so long.
class IdleLock : public QObject {
    Q_OBJECT
public:
    explicit IdleLock(QObject* parent = nullptr);
    /// 0: never.
    void setLimit(int ms);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    int limit_ = 0;
    QElapsedTimer untouched_;
    QTimer timer_;
};

}  // namespace regulars
