#pragma once
#include "ui/shared/row_list.h"
#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace regulars {

/// Draws the rows of a RowList and knows what lies where in them.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Part { Nothing, Body, Box, Link, More };
    explicit RowDelegate(RowList* list) : QStyledItemDelegate(list), list_(list) {}
    /// The height of a row of one line with facts below it.
    [[nodiscard]] static int twoLines();
    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;
    /// What the point lies on, `rect` being the row's.
    [[nodiscard]] Part partAt(const QModelIndex& index, const QRect& rect, QPoint point) const;
    bool helpEvent(QHelpEvent*, QAbstractItemView*, const QStyleOptionViewItem&, const QModelIndex&) override;

private:
    /// Where the parts of a row lie.
    struct Plan { QRect box, avatar, words, aside, facts, link, more; QStringList factLines; bool isCut = false; };
    /// A row laid out at some width, its rectangle beginning at 0, 0 and reading from the left.
    struct Laid { ListRow row; QFont font; int width; QTextLayout words; Plan plan; };
    [[nodiscard]] const Laid& laid(int row, int width) const;
    static void layFacts(const ListRow& row, int left, int top, int width, bool inOneLine, Plan& plan);
    void paintFacts(QPainter&, const Plan&, const ListRow&) const;
    [[nodiscard]] static Plan lay(const ListRow& row, int width, bool isUniform, QTextLayout& words);
    [[nodiscard]] Plan plan(const Laid& laid, const QRect& rect) const;
    void paintHeading(QPainter&, const QRect&, const ListRow&) const;
    void paintSigns(QPainter&, const Plan&, const ListRow&, bool lit) const;
    RowList* list_;
    // A row is asked for its height at every pass of the layouts, and painted; its words are broken once.
    mutable QCache<int, Laid> laid_{64};
};

}  // namespace regulars
