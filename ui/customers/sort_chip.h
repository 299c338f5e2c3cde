#pragma once
#include "core/customers/sorting.h"
#include "ui/shared/chip.h"

class QAction;

namespace regulars {

/// Says what the list is sorted by and which way, and opens the choice of another: by the mouse, by Ctrl+Shift+O, by its own keys.
class SortChip : public Chip {
    Q_OBJECT
public:
    explicit SortChip(QWidget* parent = nullptr);
    void setSorting(Sorting sorting);

Q_SIGNALS:
    void chosen(regulars::Sorting sorting);

private:
    void build();
    void choose(Sorting::By by);
    Sorting sorting_;
    std::vector<QAction*> fields_;
    QAction *usual_ = nullptr, *turned_ = nullptr;
};

}  // namespace regulars

Q_DECLARE_METATYPE(regulars::Sorting)
