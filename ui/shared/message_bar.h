#pragma once
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include <QHBoxLayout>
#include <QTimer>
#include <functional>
#include <vector>

namespace regulars {

/// The line at the window's foot where the program answers: what was done, with Undo or Redo; what went wrong, and what to do.
/// News go by themselves after 8 s unless pointed at or focused; faults stay until closed. Read out to assistive technology.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    enum class Kind { News, Warning, Fault };
    struct Offer {
        QString text;               ///< "Undo"
        std::function<void()> run;  ///< called once; the bar has closed before
        QString hint;               ///< "Ctrl Z"
    };
    explicit MessageBar(QWidget* parent = nullptr);
    void tell(Kind, const QString& sentence, std::vector<Offer> offers = {});
    void clear();
    [[nodiscard]] QString sentence() const { return said_; }
    [[nodiscard]] Kind kind() const { return kind_; }
    /// The bar that answers for a widget: the one of its window, or of the window that opened its dialog. Null when there is none.
    [[nodiscard]] static MessageBar* of(const QWidget*);
Q_SIGNALS:
    void told(const QString& sentence);
    void cleared();
protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent*) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
private:
    Kind kind_ = Kind::News;
    QString said_;
    Label* sentence_;
    QHBoxLayout* offers_;
    QTimer leave_;
};

}  // namespace regulars
