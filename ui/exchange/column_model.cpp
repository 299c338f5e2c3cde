#include "ui/exchange/column_model.h"
#include "core/exchange/chosen_field.h"
#include "ui/shared/theme.h"
#include <QTextDocument>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostExamples = 3, mostLetters = 60;

/// The first different cells of a column that are not empty.
QString examplesOf(const ImportPreview& preview, qsizetype column) {
    QStringList found;
    for (const QStringList& cells : preview.firstCells) {
        QString cell = cells.value(column).simplified();
        if (cell.size() > mostLetters) cell = cell.first(mostLetters) + u'…';
        if (!cell.isEmpty() && !found.contains(cell)) found << cell;
        if (found.size() == mostExamples) break;
    }
    return found.join(u" · "_s);
}

}  // namespace

void ColumnModel::setPreview(const ImportPreview& preview, const QStringList& ownFields) {
    beginResetModel();
    ownFields_ = ownFields;
    mapping_ = preview.mapping;
    examples_.clear();
    for (qsizetype i = 0; i < mapping_.columns.size(); ++i) examples_ << examplesOf(preview, i);
    endResetModel();
}

void ColumnModel::settle(const ColumnMapping& mapping) {
    mapping_ = mapping;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Becomes));
}

QString ColumnModel::titleOf(const ColumnMapping& mapping, qsizetype column) {
    const QString header = mapping.columns[column].header.simplified();
    return header.isEmpty() ? tr("Column %1").arg(column + 1) : header;
}

int ColumnModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(mapping_.columns.size()); }
int ColumnModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString ColumnModel::text(const QModelIndex& index) const {
    if (index.column() == InFile) return titleOf(mapping_, index.row());
    if (index.column() == Example) return examples_.value(index.row());
    const FileColumn& column = mapping_.columns[index.row()];
    return column.field == Field::OwnField ? column.label : fieldTitle(column.field);
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Field field = mapping_.columns[index.row()].field;
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole: return Qt::convertFromPlainText(text(index));  // a tooltip guesses at markup
    case Qt::EditRole:
        if (index.column() != Becomes) return {};
        return field == Field::OwnField ? QVariant(mapping_.columns[index.row()].label) : QVariant(static_cast<int>(field));
    case Qt::ForegroundRole: return index.column() == Example || field == Field::Ignore ? QVariant(tokens().muted) : QVariant();
    case Qt::AccessibleTextRole: return index.column() == Becomes ? tr("%1 becomes: %2").arg(titleOf(mapping_, index.row()), text(index)) : text(index);
    default: return {};
    }
}

bool ColumnModel::setData(const QModelIndex& index, const QVariant& field, int role) {
    if (!index.isValid() || index.column() != Becomes || role != Qt::EditRole) return false;
    if (data(index, Qt::EditRole) == field) return true;
    if (field.typeId() == QMetaType::QString) chooseOwnField(mapping_, index.row(), field.toString());
    else chooseField(mapping_, index.row(), static_cast<Field>(field.toInt()));
    Q_EMIT dataChanged(index.siblingAtColumn(InFile), index.siblingAtColumn(Becomes));
    Q_EMIT mappingChanged();
    return true;
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == InFile ? tr("In the file") : section == Example ? tr("For example") : tr("Becomes");
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags all = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Becomes ? all | Qt::ItemIsEditable : all;
}

}  // namespace regulars
