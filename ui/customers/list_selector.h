#pragma once
#include <QObject>
#include <QPointer>

class QKeyEvent;
class QMouseEvent;

namespace regulars {

class CustomerListModel;
class FixedRowList;
class RowSelection;

/// Selecting several customers in the list: Shift and Ctrl with the mouse and the arrows, Ctrl+A, Ctrl+Space; Esc ends it.
class ListSelector : public QObject {
    Q_OBJECT
public:
    ListSelector(FixedRowList* list, CustomerListModel* model, RowSelection* selection);
    /// The current row is on its way to mark where a selection ends; nobody is being opened.
    [[nodiscard]] bool isMoving() const { return isMoving_; }

Q_SIGNALS:
    void changeRequested();  ///< Enter or Delete with several selected
    void ended();            ///< the selection was given up: by a key, a click, or by taking the last one out

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pressed(const QMouseEvent* event);
    bool typed(const QKeyEvent* event);
    bool arrowed(const QKeyEvent* event);
    [[nodiscard]] int target(int key) const;
    void extendTo(int row, bool keepsOthers);
    void moveTo(int row);
    void toggle(int row);
    [[nodiscard]] int currentRow() const;
    FixedRowList* list_;
    CustomerListModel* model_;
    RowSelection* selection_;
    qint64 anchor_ = 0;  ///< whom a stretch begins with
    bool isMoving_ = false;
};

}  // namespace regulars
