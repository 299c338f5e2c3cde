#pragma once
#include "ui/shared/theme.h"
#include <QAbstractListModel>
#include <QListView>
#include <vector>

namespace regulars {

class PagedListRows;

/// A row of a card's list: what it is about and facts below it, perhaps with a box to tick, an avatar or a link; or a heading.
struct ListRow {
    enum class Box { None, Open, Ticked };
    qint64 id = 0;            ///< of whatever the row stands for
    qint64 customer = 0;      ///< whom it is about; 0: nobody
    QString strong, rest;     ///< "Tailored coat ready", " for Sven-Olof Ek"
    QString facts;            ///< the second line; may be empty
    Tone factsTone = Tone::Muted;
    QString aside;            ///< at the right of the first line
    QString link;             ///< the row's deed in words: "Undo"
    QString avatar;           ///< whose initials stand before it; empty: none
    Box box = Box::None;      ///< ticking is the row's deed
    bool hasMore = false;     ///< offers further deeds by a button at the right
    bool isHeading = false;
    bool isBusy = false;      ///< its deed is under way
    bool operator==(const ListRow&) const = default;
    [[nodiscard]] static ListRow heading(const QString& words, Tone tone = Tone::Muted);
};

/// The rows of a card's list. Setting new ones keeps the row the keyboard is on, where it still is there.
class ListRows : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<ListRow> rows);
    [[nodiscard]] const std::vector<ListRow>& rows() const { return rows_; }
    /// Valid until the next call.
    [[nodiscard]] virtual const ListRow& row(int index) const { return rows_[static_cast<std::size_t>(index)]; }
    void setBusy(int row, bool busy);
    void setBox(int row, ListRow::Box box);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
private:
    std::vector<ListRow> rows_;
};

/// A list inside a card, worked by keys as by the mouse: Enter opens the row, Space does the row's own deed (ticks it, takes it
/// back), the menu key offers more.
class RowList : public QListView {
    Q_OBJECT
public:
    explicit RowList(const QString& name, QWidget* parent = nullptr);
    /// Of any length: the rows come from a model that has them page by page, and all are of one height.
    RowList(const QString& name, PagedListRows* rows, QWidget* parent = nullptr);
    [[nodiscard]] ListRows* rows() const { return rows_; }
    void setRows(std::vector<ListRow> rows) { rows_->setRows(std::move(rows)); updateGeometry(); }
    /// What the keys do here, told to assistive technology: "Space marks it as done, Enter opens the customer".
    void setKeysInWords(const QString&);
    /// Whether a click on a row opens it as Enter does; where opening changes something, it only leads there.
    void setOpensByClick(bool opens) { opensByClick_ = opens; }
    /// As high as its rows, without scrolling; for short lists above something else.
    void setWhole(bool whole);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QString keysInWords() const { return keys_; }
    /// How many rows of one line with facts below it fit into what is seen of the list.
    [[nodiscard]] int fullRowsInView() const;
    /// The row the mouse points at; -1 for none.
    [[nodiscard]] int pointedRow() const { return pointed_; }

Q_SIGNALS:
    void opened(int row);
    void deedRequested(int row);
    void moreRequested(int row, const QPoint& globalPos);

protected:
    void keyPressEvent(QKeyEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void leaveEvent(QEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void contextMenuEvent(QContextMenuEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent*) override;

private:
    RowList(const QString& name, ListRows* rows, bool isUniform, QWidget* parent);
    void pointAt(int row);
    [[nodiscard]] int contentHeight() const;
    ListRows* rows_;
    QString keys_;
    int pointed_ = -1;
    bool whole_ = false, opensByClick_ = true;
};

}  // namespace regulars
