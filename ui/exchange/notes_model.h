#pragma once
#include "core/exchange/customer_import.h"
#include <QAbstractTableModel>

namespace regulars {

/// What an import has to say about rows of the file: the line, and a sentence.
class NotesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setNotes(std::vector<ImportReport::RowNote> notes);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override;
private:
    std::vector<ImportReport::RowNote> notes_;
};

}  // namespace regulars
