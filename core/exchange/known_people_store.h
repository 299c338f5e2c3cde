#pragma once
#include "core/base/id.h"
#include "core/storage/connection.h"
#include <functional>
#include <unordered_set>

namespace regulars {

/// The SQL that tells who in the book, outside the bin, goes by a phone number, e-mail address, external id or name.
class KnownPeopleStore {
public:
    /// Text is UTF-8 and valid during the call; phones are key digits backwards.
    using Each = std::function<void(std::string_view text, CustomerId customer)>;
    explicit KnownPeopleStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] qint64 mostPeople();  ///< no fewer than there are
    void allPhones(const Each& each);
    void allEmails(const Each& each);
    void allExternalIds(const Each& each);
    void allNames(const Each& each);
    void withPhone(std::string_view keyDigitsBackwards, const Each& each);  ///< with their names
    void withEmail(const QString& address, const Each& each);               ///< with their names
    void withExternalId(const QString& externalId, const Each& each);       ///< with their names

private:
    void all(const char* sql, const Each& each);
    [[nodiscard]] const std::unordered_set<qint64>& binned();
    Connection& connection_;
    std::optional<std::unordered_set<qint64>> binned_;
};

}  // namespace regulars
