#pragma once
#include "core/customers/tag.h"
#include "core/storage/connection.h"
#include <QHash>
#include <vector>

namespace regulars {

/// The only SQL of the tags themselves; which customer has which is the CustomerStore's.
class TagStore {
public:
    explicit TagStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] std::vector<Tag> all();  ///< by name
    [[nodiscard]] std::optional<Tag> find(TagId id);
    [[nodiscard]] std::optional<Tag> find(const QString& name);
    /// The colours of those that have one, by name.
    [[nodiscard]] QHash<QString, QString> colours();
    void put(const Tag& tag);  ///< its name and colour
    /// Whoever has the one has the other instead; the first is gone.
    void merge(TagId from, TagId into);
    void remove(TagId id);  ///< off everybody

private:
    Connection& connection_;
};

}  // namespace regulars
