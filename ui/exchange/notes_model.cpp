#include "ui/exchange/notes_model.h"
#include "ui/shared/formats.h"
#include "ui/shared/theme.h"
#include <QTextDocument>

namespace regulars {

void NotesModel::setNotes(std::vector<ImportReport::RowNote> notes) {
    beginResetModel();
    notes_ = std::move(notes);
    endResetModel();
}

int NotesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(notes_.size()); }
int NotesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 2; }

QVariant NotesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& note = notes_[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) return index.column() == 0 ? Formats::count(note.line) : note.sentence;
    if (role == Qt::ToolTipRole) return Qt::convertFromPlainText(note.sentence);
    if (role == Qt::ForegroundRole && index.column() == 0) return tokens().muted;
    if (role == Qt::AccessibleTextRole) return index.column() == 0 ? tr("Line %1").arg(Formats::count(note.line)) : note.sentence;
    return {};
}

QVariant NotesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == 0 ? tr("Line") : tr("What happened");
}

}  // namespace regulars
