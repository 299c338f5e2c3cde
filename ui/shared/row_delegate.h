#pragma once
#include "ui/shared/row_list.h"
#include <QStyledItemDelegate>

class QTextLayout;

namespace regulars {

/// Draws the rows of a RowList and knows what lies where in them.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Part { Nothing, Body, Box, Link, More };
    explicit RowDelegate(RowList* list) : QStyledItemDelegate(list), list_(list) {}
    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;
    /// What the point lies on, `rect` being the row's.
    [[nodiscard]] Part partAt(const QModelIndex& index, const QRect& rect, QPoint point) const;
    bool helpEvent(QHelpEvent*, QAbstractItemView*, const QStyleOptionViewItem&, const QModelIndex&) override;

private:
    /// Where the parts of a row lie.
    struct Plan { QRect box, avatar, words, aside, facts, link, more; bool isCut = false; };
    [[nodiscard]] Plan plan(const ListRow& row, const QRect& rect, QTextLayout& words) const;
    [[nodiscard]] int layWords(const ListRow& row, int width, QTextLayout& words, bool& isCut) const;
    void paintHeading(QPainter&, const QRect&, const ListRow&) const;
    void paintSigns(QPainter&, const Plan&, const ListRow&, bool lit) const;
    RowList* list_;
};

}  // namespace regulars
