#pragma once
#include "core/base/id.h"
#include "core/counter/guesses.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// The SQL of PINs, which lie outside the journal. A file of an older version, read as it lies, has none.
class PinStore {
public:
    struct Kept {
        QByteArray hash;
        Guesses guesses;
    };
    explicit PinStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] std::optional<Kept> find(StaffId id);
    [[nodiscard]] bool has(StaffId id) { return find(id).has_value(); }
    [[nodiscard]] std::vector<StaffId> all();  ///< who has one and works here
    void put(StaffId id, const QByteArray& hash);  ///< no guess was made at a new one
    void put(StaffId id, const Guesses& guesses);
    void remove(StaffId id);

private:
    [[nodiscard]] bool isThere();
    Connection& connection_;
};

}  // namespace regulars
