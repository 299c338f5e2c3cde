#pragma once
#include "core/service/recall.h"
#include "core/storage/connection.h"

namespace regulars {

/// The SQL of recalls: whom they concern, and whom they reached.
class RecallStore {
public:
    explicit RecallStore(Connection& connection) : connection_(connection) {}
    RecallId add(const Recall& recall);
    void put(const Recall& recall);  ///< its words only
    void remove(RecallId id);
    void addContact(RecallId id, const RecallContact& contact);
    [[nodiscard]] std::optional<Recall> find(RecallId id);
    /// The same product and lot, called back already.
    [[nodiscard]] std::optional<Recall> find(ProductId product, const QString& lot);
    [[nodiscard]] std::vector<Recall> all();  ///< newest first
    [[nodiscard]] bool hasContacts(RecallId id);
    /// Everybody who bought it or complained of it, the bin included, and, of a recalled lot, those of whose purchase nobody wrote the lot down;
    /// also who was told of it and has given it back since. By name; without the ways they can be reached.
    [[nodiscard]] std::vector<RecalledPerson> people(const Recall& recall);
    /// Pieces bought by people whom nobody wrote down; of a recalled lot those too whose lot nobody did.
    [[nodiscard]] qint64 soldToUnknown(const Recall& recall);

private:
    [[nodiscard]] std::vector<RecallContact> contacts(RecallId id);
    Connection& connection_;
};

}  // namespace regulars
