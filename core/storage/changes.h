#pragma once
#include "core/base/id.h"
#include <QByteArray>
#include <QHash>
#include <QMetaType>
#include <QString>
#include <vector>

namespace regulars {

/// One row a committed action inserted, updated or deleted, and the customer it belongs to (0: none).
struct RowChange {
    enum class Operation { Insert, Update, Delete };
    Operation operation;
    qint64 id;
    qint64 customer;
};

/// What one action changed, read from its changeset; every model refreshes itself from this and nothing else.
class Changes {
public:
    ActionId action;
    [[nodiscard]] bool isEmpty() const { return tables_.isEmpty(); }
    [[nodiscard]] bool touches(const QByteArray& table) const { return tables_.contains(table); }
    [[nodiscard]] const std::vector<RowChange>& of(const QByteArray& table) const;
    /// The customers any changed row belongs to, ascending, each once.
    [[nodiscard]] std::vector<qint64> customers() const;
    /// As customers(), looking only at these tables.
    [[nodiscard]] std::vector<qint64> customersIn(std::initializer_list<const char*> tables) const;
    void add(const QByteArray& table, RowChange change) { tables_[table].push_back(change); }
    void add(const QByteArray& table, std::vector<RowChange>&& changes);
    [[nodiscard]] QList<QByteArray> tables() const { return tables_.keys(); }

private:
    QHash<QByteArray, std::vector<RowChange>> tables_;
};

}  // namespace regulars

Q_DECLARE_METATYPE(regulars::Changes)
