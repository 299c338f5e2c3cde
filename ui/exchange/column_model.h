#pragma once
#include "core/exchange/customer_import.h"
#include <QAbstractTableModel>

namespace regulars {

/// The columns of a file, one a row: its name there, what stands in it, and the field it becomes, which can be changed.
class ColumnModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum At { InFile, Example, Becomes, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    /// Another file; `ownFields` are the names of the shop's own fields, in its order.
    void setPreview(const ImportPreview& preview, const QStringList& ownFields);
    [[nodiscard]] const QStringList& ownFields() const { return ownFields_; }
    /// The same columns, as the file was read with them.
    void settle(const ColumnMapping& mapping);
    [[nodiscard]] const ColumnMapping& mapping() const { return mapping_; }
    /// The name of a column in the file, or its number where the file has no names.
    [[nodiscard]] static QString titleOf(const ColumnMapping& mapping, qsizetype column);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// EditRole of Becomes is the Field's number; of a field of the shop's own its name.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& field, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
Q_SIGNALS:
    void mappingChanged();
private:
    [[nodiscard]] QString text(const QModelIndex& index) const;
    ColumnMapping mapping_;
    QStringList examples_, ownFields_;
};

}  // namespace regulars
