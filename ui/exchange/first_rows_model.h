#pragma once
#include "core/exchange/column_mapping.h"
#include <QAbstractTableModel>

namespace regulars {

/// The first rows of a file as they will stand in the book; columns that bring nothing are not shown.
class FirstRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Shown { Line, Name, Phones, Emails, Addresses, Dates, Tags, Note, Other, Remarks };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const std::vector<MappedRow>& rows);
    [[nodiscard]] const QList<Shown>& shown() const { return shown_; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;
private:
    [[nodiscard]] static QString text(const MappedRow& row, Shown what);
    [[nodiscard]] static QString title(Shown what);
    [[nodiscard]] static QString other(const MappedRow& row);
    std::vector<MappedRow> rows_;
    QList<Shown> shown_;
};

}  // namespace regulars
