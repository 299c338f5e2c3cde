#pragma once
#include <QByteArray>
#include <QString>

namespace regulars {

/// What a kind of row is called where one is meant: "Phone" for `customer_phone`. A table of a later version is called by its own name.
[[nodiscard]] QString rowKindText(const QByteArray& table);

/// The same where several are meant: "Phones".
[[nodiscard]] QString rowKindsText(const QByteArray& table);

/// What a column is called: "Name" for `display_name` of `customer`. A column of a later version is called by its own name.
[[nodiscard]] QString recordFieldText(const QByteArray& table, const QString& field);

}  // namespace regulars
