#pragma once
#include <QWidget>
#include <functional>

class QLineEdit;

namespace regulars {

class Label;

/// A line that appears where something wants a reason: what it is for, a field, Enter goes on, Esc leaves it.
class ReasonLine : public QWidget {
    Q_OBJECT
public:
    explicit ReasonLine(QWidget* parent = nullptr);
    /// Asks; `then` is called with what was written, which is never blank. What was asked before is left.
    void ask(const QString& what, std::function<void(const QString&)> then);
    [[nodiscard]] bool isAsking() const { return then_ != nullptr; }
    void leave();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void goOn();
    Label* what_;
    QLineEdit* why_;
    std::function<void(const QString&)> then_;
};

}  // namespace regulars
