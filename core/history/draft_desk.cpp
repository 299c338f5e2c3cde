#include "core/history/draft_store.h"
#include "core/history/history_desk.h"

namespace regulars {

QFuture<void> DraftDesk::keep(StaffId by, CustomerId id, QString content) {
    return database_.writeOutside([by, id, content, at = database_.clock().now()](Connection& connection) {
        DraftStore store(connection);
        if (content.isEmpty()) store.remove(by, id);
        else store.put(by, id, content, at);
    });
}

QString DraftDesk::find(Connection& reader, StaffId by, CustomerId id) { return DraftStore(reader).find(by, id); }

}  // namespace regulars
