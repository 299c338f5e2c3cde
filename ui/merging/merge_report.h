#pragma once
#include "core/merging/merge.h"
#include "ui/shared/paged_list_rows.h"
#include <QWidget>

namespace regulars {
class Button;
class Label;
class Shop;

/// What became of all sure pairs: which records were made one, and which were left as they are and why.
class MergeReportPage : public QWidget {
    Q_OBJECT
public:
    explicit MergeReportPage(Shop& shop, QWidget* parent = nullptr);
    void setReport(MergeReport report);
Q_SIGNALS:
    void openCustomer(regulars::CustomerId id);
    void left();
protected:
    void keyPressEvent(QKeyEvent*) override;
private:
    [[nodiscard]] std::vector<ListRow> fetch(std::span<const qint64> ids) const;
    Shop& shop_;
    MergeReport report_;
    Label* headline_;
    PagedListRows* rows_;
    RowList* list_;
    Button* back_;
};

}  // namespace regulars
