#pragma once
#include "core/customers/sorting.h"
#include "ui/shared/chip.h"
#include <vector>

class QAction;
class QActionGroup;

namespace regulars {

/// Says what the list is sorted by and which way, and opens the choice of another: by the mouse, by Ctrl+Shift+O, by its own keys.
class SortChip : public Chip {
    Q_OBJECT
public:
    explicit SortChip(QWidget* parent = nullptr);
    /// The shop's own fields, which stand below those of every shop.
    void setFields(const std::vector<CustomField>& fields);
    void setSorting(Sorting sorting);
    [[nodiscard]] bool knows(const Sorting& sorting) const { return orderOf(sorting) != nullptr; }

Q_SIGNALS:
    void chosen(regulars::Sorting sorting);

private:
    struct Order {
        Sorting usual;
        QString title;
        QAction* action;
        std::optional<CustomField> field;
    };
    void build();
    QAction* add(const Sorting& usual, const QString& title, QAction* before);
    void choose(const Sorting& usual);
    [[nodiscard]] const Order* orderOf(const Sorting& sorting) const;
    [[nodiscard]] QString wayText(bool isUsual) const;
    Sorting sorting_;
    std::vector<Order> orders_;
    QActionGroup* fields_ = nullptr;
    QAction *own_ = nullptr, *beforeWays_ = nullptr, *usual_ = nullptr, *turned_ = nullptr;
};

}  // namespace regulars

Q_DECLARE_METATYPE(regulars::Sorting)
