#pragma once
#include "core/customers/custom_field.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// The only SQL of the shop's own fields.
class CustomFieldStore {
public:
    explicit CustomFieldStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] std::vector<CustomField> all();  ///< in the shop's order
    [[nodiscard]] std::optional<CustomField> find(FieldId id);
    [[nodiscard]] std::optional<CustomField> find(const QString& name);  ///< whatever its case
    FieldId add(const CustomField& field);  ///< as the last one
    void put(const CustomField& field);
    void place(FieldId id, int position);
    /// With everything said in it.
    void remove(FieldId id);
    [[nodiscard]] qint64 uses(FieldId id);  ///< of how many customers something is said in it
    [[nodiscard]] QString said(FieldId id, CustomerId of);  ///< as stored; empty: nothing
    /// Every different thing said in it.
    [[nodiscard]] QStringList values(FieldId id);
    void replace(FieldId id, const QString& before, const QString& after);

private:
    Connection& connection_;
};

}  // namespace regulars
