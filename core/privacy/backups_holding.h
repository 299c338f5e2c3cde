#pragma once
#include "core/storage/connection.h"
#include <QStringList>

namespace regulars {

/// The folders where copies of this shop may lie: its own, those of its backups.
[[nodiscard]] QStringList foldersOfCopies(Connection& reader, const QString& shopPath);

/// The files in those folders that are copies of this shop and still hold one of these people.
[[nodiscard]] QStringList backupsHolding(Connection& reader, const QString& shopPath, const std::vector<qint64>& people);

}  // namespace regulars
