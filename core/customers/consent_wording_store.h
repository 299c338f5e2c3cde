#pragma once
#include "core/customers/consent_wording.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// The only SQL of the wordings of consent.
class ConsentWordingStore {
public:
    explicit ConsentWordingStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] std::vector<ConsentWording> all();  ///< by purpose, the newest of each first
    [[nodiscard]] std::optional<ConsentWording> find(WordingId id);
    [[nodiscard]] std::optional<ConsentWording> find(const QString& purpose, const QString& version);
    WordingId add(const ConsentWording& wording);
    void put(const ConsentWording& wording);  ///< throws for one that is used
    void remove(WordingId id);

private:
    Connection& connection_;
};

}  // namespace regulars
