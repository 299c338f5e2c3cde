#pragma once
#include "core/customers/customer_list.h"
#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace regulars {

/// Draws a person in the list: avatar, name, place and last visit, stamps and, for a regular who stays away, a mark.
class CustomerListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CustomerListDelegate(QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The whole name where it was cut, and the stamps in words.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

private:
    struct Shown {
        QStaticText text;
        int width;
        bool isCut;
    };
    /// The text shaped and cut to a width; kept, since shaping costs more than drawing.
    const Shown& shaped(const QString& text, bool strong, int width) const;
    void useFonts() const;
    enum class Line { Name, Second };
    [[nodiscard]] int roomFor(Line line, const QRect& rect, const CustomerRow& row, Day today, int stampsNeeded) const;
    mutable QCache<QString, Shown> shapes_;
    mutable QFont base_, strong_, small_;
    mutable int strongHeight_ = 0, smallHeight_ = 0;
};

}  // namespace regulars
