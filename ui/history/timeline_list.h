#pragma once
#include "core/base/id.h"
#include <QListView>

namespace regulars {

/// The list that shows the timeline: its rows follow the width, and an entry pointed at or chosen offers to be changed or removed.
class TimelineList : public QListView {
    Q_OBJECT
public:
    explicit TimelineList(QWidget* parent = nullptr);
    /// Marks the entry that is being changed; invalid: none.
    void setEditing(InteractionId id);

Q_SIGNALS:
    void editRequested();    ///< of the current row
    void removeRequested();  ///< of the current row

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
};

}  // namespace regulars
