#pragma once
#include "core/base/clock.h"
#include "core/storage/action.h"
#include "core/storage/connection.h"
#include <QStringList>

namespace regulars {

/// One line of the audit trail: who did what, when, and whether it stands.
struct JournalRow {
    ActionId id;
    QString uuid;
    Instant at = 0;
    StaffId staff;
    QString staffName;
    QString action;        ///< English source text, see actionText()
    CustomerId customer;   ///< whom it was about, if one
    QString customerName;  ///< empty when there is none (any more)
    ActionId undoes;       ///< the action this one took back, if it is an undo
    ActionId undoneBy;     ///< the undo that took this one back and itself still stands
    bool undoable = false;
};

/// The audit trail of the shop: one row an action, chained by hashes, never removed.
class Journal {
public:
    explicit Journal(Connection& connection) : connection_(connection) {}
    /// Appends the row of the action just done, with its changeset as ChangesetPacking packs it (in parts of at most 16 MB).
    ActionId append(const Action& action, const QString& uuid, Instant at, ActionId undoes, const QByteArray& packedChangeset);
    [[nodiscard]] std::optional<JournalRow> find(ActionId id);
    [[nodiscard]] ActionId findUuid(const QString& uuid);
    /// Newest first, older than `before` (invalid: from the newest).
    [[nodiscard]] std::vector<JournalRow> latest(int limit, ActionId before = {});
    /// The newest action of this person that stands and can be taken back; of anybody when invalid.
    [[nodiscard]] ActionId nextToUndo(StaffId staff = {});
    /// The undo that redo would take back: the newest standing one with nothing newer done since.
    [[nodiscard]] ActionId nextToRedo(StaffId staff = {});
    /// The whole changeset; empty when it was emptied by an erasure or age.
    [[nodiscard]] QByteArray changeset(ActionId id);
    [[nodiscard]] int schemaVersion(ActionId id);
    /// For erasing a person: only this much (nothing, if empty) is kept of what an action changed. The chain goes on over the first digest.
    void shrinkChangeset(ActionId id, const QByteArray& left);
    /// Walks the chain: every hash recomputed, every digest compared with the changeset it covers.
    [[nodiscard]] QStringList problems(qint64* rowsChecked = nullptr);

private:
    Connection& connection_;
};

/// The translated name of an action ("Log a call").
[[nodiscard]] QString actionText(const QString& source);

}  // namespace regulars
