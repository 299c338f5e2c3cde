#pragma once
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include <QProgressBar>

namespace regulars {

/// Long work: what is being done, how far it is in numbers, and a button that stops it.
class ProgressRow : public QWidget {
    Q_OBJECT
public:
    explicit ProgressRow(QWidget* parent = nullptr);
    void start(const QString& what, bool cancellable = true);
    /// `total` 0 when it is not known yet.
    void setProgress(qint64 done, qint64 total);
    void finish();
Q_SIGNALS:
    void cancelled();
private:
    Label* what_;
    Label* figures_;
    QProgressBar* bar_;
    Button* cancel_;
};

}  // namespace regulars
