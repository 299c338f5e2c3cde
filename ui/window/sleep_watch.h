#pragma once
#include <QObject>

namespace regulars {

/// Hears from the system's logind that the machine is about to sleep, or has just woken. Where there is no logind it hears nothing.
class SleepWatch : public QObject {
    Q_OBJECT
public:
    explicit SleepWatch(QObject* parent = nullptr);

Q_SIGNALS:
    void slept();

private Q_SLOTS:
    void prepareForSleep(bool);
};

}  // namespace regulars
