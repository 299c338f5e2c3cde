#pragma once
#include <QTableView>

namespace regulars {

/// A table to be read row by row inside a card: rows of one height, no grid, Tab leads on and not through the cells.
class PlainTable : public QTableView {
    Q_OBJECT
public:
    explicit PlainTable(const QString& name, QWidget* parent = nullptr);
    /// As wide as its content, but no wider than that many letters.
    void fitColumn(int column, int mostLetters);
    /// As wide as its content, but no wider than that part of the table.
    void fitColumnInPercent(int column, int mostPercent);
Q_SIGNALS:
    /// Enter, F2 or a click on a cell.
    void chosen(const QModelIndex&);
protected:
    void keyPressEvent(QKeyEvent*) override;
    void changeEvent(QEvent*) override;
private:
    void setRowHeight();
};

}  // namespace regulars
