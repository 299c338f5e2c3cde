#pragma once
#include "core/customers/custom_field.h"
#include "core/customers/customer.h"
#include "core/exchange/column_mapping.h"
#include "core/storage/connection.h"

namespace regulars {

/// The shop's own fields while a file is brought in: reads what the file says in them.
class OwnFields {
public:
    explicit OwnFields(Connection& connection);
    /// What cannot be read is left out, with a sentence.
    [[nodiscard]] std::vector<CustomValue> read(const QList<MappedRow::Entry>& entries, QStringList& remarks) const;
    [[nodiscard]] QString shown(const CustomValue& value) const;

private:
    std::vector<CustomField> fields_;
    Currency currency_;
    QLocale locale_;
};

}  // namespace regulars
