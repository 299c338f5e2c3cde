#pragma once
#include "ui/history/timeline_model.h"
#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace regulars {

/// Draws the timeline: headings in capitals; entries with their sign, what was said in as many lines as it takes, the facts
/// under it and the time beside it. Text once laid out is kept.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Part { Words, Edit, Remove };
    explicit TimelineDelegate(QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;
    /// What of an entry lies under the point, `rect` being its row.
    [[nodiscard]] static Part partAt(const QModelIndex& index, const QRect& rect, Qt::LayoutDirection direction, QPoint point);
    /// The entry that is being changed is marked.
    void setEditing(InteractionId id) { editing_ = id; }

private:
    struct Laid {
        int width = 0;
        QString title, text, facts, when;
        QTextLayout words, below;
        double wordsHeight = 0, height = 0;
        int asideWidth = 0;  ///< of the time, and of the signs that appear below it
    };
    [[nodiscard]] const Laid& laid(const TimelineItem& item, int width) const;
    void layOut(Laid& laid) const;
    void useFonts() const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const TimelineItem& item, bool first) const;
    [[nodiscard]] static int widthFor(const QStyleOptionViewItem& option);
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool isEdited) const;
    static void paintSigns(QPainter& painter, const QStyleOptionViewItem& option);
    InteractionId editing_;
    mutable QCache<QPair<int, qint64>, Laid> kept_;
    mutable QFont base_, body_, bold_, small_, caption_;
};

}  // namespace regulars
