#pragma once
#include "core/privacy/personal_tables_store.h"
#include "core/storage/changeset_values.h"
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace regulars {

/// A person's rows as they are handed out: the words and numbers in them, without the file's own numbering and without other people.
class PersonalRowsStore {
public:
    PersonalRowsStore(Connection& connection, const PersonalTables& tables) : connection_(connection), tables_(tables) {}
    [[nodiscard]] QJsonArray rows(const PersonalTable& table, const std::vector<qint64>& people);
    /// The values a journal row recorded.
    [[nodiscard]] QJsonObject values(const PersonalTable& table, const std::vector<QVariant>& recorded);
    /// What a table's rows are called: "phones".
    [[nodiscard]] static QString section(const QByteArray& table);
    /// The table whose rows are called so: "customer_phone".
    [[nodiscard]] static QByteArray tableOf(const QString& section);

private:
    [[nodiscard]] QString nameIn(const QByteArray& table, qint64 key);
    void put(QJsonObject& row, const PersonalTable::Column& column, const QVariant& value);
    Connection& connection_;
    const PersonalTables& tables_;
    QHash<QByteArray, QByteArray> wordColumns_;
};

}  // namespace regulars
