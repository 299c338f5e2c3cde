#pragma once
#include <QListWidget>
#include <vector>

namespace regulars {

/// The short list of a settings card: things with an id, in their order. Enter goes to the fields of the one chosen, Delete removes it, and
/// where the order is the shop's own, Alt+Up and Alt+Down or dragging move it.
class ChoiceList : public QListWidget {
    Q_OBJECT
public:
    struct Entry {
        qint64 id = 0;
        QString text;   ///< plain
        QColor colour;  ///< of a dot before it; invalid: none
    };
    ChoiceList(const QString& object, const QString& name, bool isOrdered, QWidget* parent = nullptr);
    /// Keeps the one chosen, where it still is there.
    void setEntries(const std::vector<Entry>& entries);
    [[nodiscard]] qint64 chosen() const;  ///< 0: none
    void choose(qint64 id);
    [[nodiscard]] std::vector<qint64> order() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosenChanged(qint64 id);
    void editRequested();
    void removeRequested();
    void ordered(const std::vector<qint64>& order);  ///< as it is wanted now

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void move(int by);
    bool isOrdered_;
};

}  // namespace regulars
