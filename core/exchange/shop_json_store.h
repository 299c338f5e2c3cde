#pragma once
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/storage/connection.h"
#include <QJsonArray>
#include <QJsonObject>
#include <functional>

namespace regulars {

/// The SQL of the canonical export: what is visible of the shop, without row numbers and moments that undo and redo change.
class ShopJsonStore {
public:
    explicit ShopJsonStore(Connection& connection) : connection_(connection) {}
    /// The most rows of a part of a customer that anybody has; 1 if nobody has any.
    [[nodiscard]] int mostParts(const char* table);
    [[nodiscard]] QJsonArray programmes();
    /// What happened with a customer, or with nobody in particular when invalid; oldest first.
    [[nodiscard]] QJsonArray interactions(CustomerId id);
    [[nodiscard]] QJsonArray tasks(CustomerId id);
    [[nodiscard]] QJsonArray cards(CustomerId id);
    /// Stamps and rewards that stand, and how many stamps are left.
    [[nodiscard]] QJsonArray ledger(CustomerId id);
    [[nodiscard]] int stamps(CustomerId id);
    [[nodiscard]] QJsonArray twins(CustomerId id);
    [[nodiscard]] QJsonArray fields();  ///< the shop's own
    [[nodiscard]] QJsonArray values(CustomerId id);
    [[nodiscard]] QJsonArray members(CustomerId household);
    [[nodiscard]] QJsonArray relations(CustomerId id);
    [[nodiscard]] QJsonArray files(CustomerId id);
    [[nodiscard]] QString photoDigest(CustomerId id);  ///< SHA-256; empty: no photo
    void eachMailing(const std::function<void(const QJsonObject&)>& each);

private:
    [[nodiscard]] QJsonArray movesOf(qint64 task);
    [[nodiscard]] QJsonArray mailingItems(MailingId id);
    Connection& connection_;
};

}  // namespace regulars
