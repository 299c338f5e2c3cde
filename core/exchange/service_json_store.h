#pragma once
#include "core/base/id.h"
#include "core/storage/connection.h"
#include <QJsonArray>
#include <QJsonObject>

namespace regulars {

/// The SQL of the canonical export of what is sold, bought, complained of and recalled. Whatever there is none of is empty.
class ServiceJsonStore {
public:
    explicit ServiceJsonStore(Connection& connection);
    [[nodiscard]] QJsonArray products();
    /// The shop's own standards and hours.
    [[nodiscard]] QJsonObject rules();
    [[nodiscard]] QJsonArray recalls();
    /// What a customer bought, oldest first.
    [[nodiscard]] QJsonArray purchases(CustomerId id);
    /// What a customer complained of, or people nobody knows when invalid; oldest first.
    [[nodiscard]] QJsonArray complaints(CustomerId id);

private:
    [[nodiscard]] QJsonArray steps(qint64 complaint);
    [[nodiscard]] QJsonArray contacts(qint64 recall);
    Connection& connection_;
    bool hasPurchases_, hasComplaints_;  ///< asked once, not for each of a million customers
};

}  // namespace regulars
