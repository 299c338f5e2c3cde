#pragma once
#include "core/customers/customer.h"
#include "core/exchange/service_json_store.h"
#include "core/exchange/shop_json_store.h"

namespace regulars {

/// The logical shop as one JSON object, customer by customer, so that it never stands in memory whole.
class ShopJson {
public:
    explicit ShopJson(Connection& reader) : reader_(reader), store_(reader), service_(reader) {}
    /// Calls `out` with the text piece by piece, in UTF-8.
    void write(const std::function<void(const QByteArray&)>& out);

private:
    [[nodiscard]] QJsonObject shop();
    [[nodiscard]] QJsonArray staff();
    [[nodiscard]] QJsonObject customer(const Customer& c);
    [[nodiscard]] QJsonArray consents(const Customer& c);
    Connection& reader_;
    ShopJsonStore store_;
    ServiceJsonStore service_;
    QHash<qint64, QString> staffNames_;
};

}  // namespace regulars
