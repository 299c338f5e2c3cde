#pragma once
#include "core/storage/database.h"

namespace regulars {

/// Verified copies of the shop in a chosen folder, and the way back from one.
class Backup {
public:
    struct Kept {
        QString path;
        int generation = 0;
    };
    struct Last {
        qint64 at = 0;   ///< when the newest good one was made; 0: never
        Day day;
        QString path;
        QString problem; ///< of the newest attempt, empty when it went well
    };
    /// Copies, verifies, and thins out the older ones. Runs on the calling thread and never holds the writer up.
    /// A second one on the same day takes the place of the first. Throws an Error; then the older ones are all still there.
    /// Of one shop there is one being made at a time: a second caller waits.
    static Kept make(Database& database, const QString& folder);
    /// A verified copy in folderFor(shopPath), never thinned out, for the time before the file is brought to another version.
    static void beforeMigration(Connection& writer, const QString& shopPath, Day today);
    /// Writes a verified backup (or any shop file, its log included) to a new file; throws where anything stands already.
    static void restore(const QString& backup, const QString& newFile);
    /// The newest good backup of this very shop in a folder. Of a shop too damaged to say which it is, only when all of its name are one shop's.
    [[nodiscard]] static QString newestFor(const QString& shopPath, const QString& folder);
    [[nodiscard]] static Last last(Connection& reader);
    /// 7 daily, 5 weekly, 12 monthly, counted by generation and not by clock: a clock set wrong removes nothing.
    [[nodiscard]] static bool isKept(int generation, int newest);
    [[nodiscard]] static QString folderFor(const QString& shopPath);  ///< "Backups of NAME" beside the shop, until one is chosen
};

}  // namespace regulars
