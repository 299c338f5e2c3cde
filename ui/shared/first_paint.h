#pragma once
#include <QObject>
#include <functional>

class QWidget;

namespace regulars {

/// Lets something wait until a window's first picture stands: whatever that picture does not show is done after it.
class FirstPaint : public QObject {
    Q_OBJECT
public:
    /// Calls `then` once, when the widget and all around it was painted; never, when the widget goes before.
    static void then(QWidget* widget, std::function<void()> then);
protected:
    bool eventFilter(QObject*, QEvent*) override;
private:
    FirstPaint(QWidget* widget, std::function<void()> then);
    std::function<void()> then_;
};

}  // namespace regulars
