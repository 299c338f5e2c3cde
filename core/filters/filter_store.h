#pragma once
#include "core/filters/saved_filter.h"
#include "core/storage/connection.h"

namespace regulars {

/// The SQL of saved filters.
class FilterStore {
public:
    explicit FilterStore(Connection& connection) : connection_(connection) {}
    /// Behind all others.
    FilterId add(const SavedFilter& filter);
    void put(const SavedFilter& filter);
    void remove(FilterId id);
    void place(FilterId id, int position);
    [[nodiscard]] std::optional<SavedFilter> find(FilterId id);
    [[nodiscard]] std::optional<SavedFilter> find(const QString& name);
    [[nodiscard]] std::vector<SavedFilter> all();             ///< in the shop's order
    [[nodiscard]] std::vector<SavedFilter> of(StaffId staff);  ///< theirs and everybody's, in the shop's order
    /// The towns people live in, as they are written; the first few hundred.
    [[nodiscard]] QStringList cities();

private:
    Connection& connection_;
};

}  // namespace regulars
