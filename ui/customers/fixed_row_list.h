#pragma once
#include <QListView>
#include <functional>
#include <optional>

namespace regulars {

/// A list whose rows have one height, so that a million of them cost as much as ten: nothing is kept for a row that is not in sight.
class FixedRowList : public QListView {
    Q_OBJECT
public:
    explicit FixedRowList(QWidget* parent = nullptr);
    [[nodiscard]] int rowHeight() const { return rowHeight_; }
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    /// Typing letters does not walk a million rows; they are handed on to whoever searches.
    void keyboardSearch(const QString& typed) override;
    /// Who is among several selected ones; nothing while it is not several. Painted as State_On instead of the one that is current.
    void setPicked(std::function<std::optional<bool>(const QModelIndex&)> picked) { picked_ = std::move(picked); }

Q_SIGNALS:
    void typed(const QString& text);

protected:
    void updateGeometries() override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex&) const { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int rows() const { return model() ? model()->rowCount(rootIndex()) : 0; }
    int rowHeight_ = 56;
    std::function<std::optional<bool>(const QModelIndex&)> picked_;
};

}  // namespace regulars
