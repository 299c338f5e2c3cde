#pragma once
#include "core/base/id.h"
#include "core/base/money.h"
#include <QStringList>

namespace regulars {

/// A field the shop made for itself: what it is called, what may be said in it, and where it stands among the others.
struct CustomField {
    enum class Kind { Text, Number, Money, Date, YesNo, Choice };
    FieldId id;
    QString name;
    Kind kind = Kind::Text;
    QStringList choices;  ///< of a choice, in the order offered

    struct Reading {
        QString stored;     ///< a number with a point, money in minor units, a date as PartialDate has it, yes as 1 and no as 0; empty: nothing was typed
        QString objection;  ///< a sentence when what was typed cannot be stored
    };
    [[nodiscard]] Reading read(const QString& typed, const Currency& currency, const QLocale& locale) const;
    /// A stored value in the words and marks of the locale.
    [[nodiscard]] QString shown(const QString& stored, const Currency& currency, const QLocale& locale) const;
    /// A stored value for files, whatever the locale: amounts with a point, yes and no.
    [[nodiscard]] QString plain(const QString& stored, const Currency& currency) const;
    bool operator==(const CustomField&) const = default;
};

[[nodiscard]] QString customFieldKindCode(CustomField::Kind kind);  ///< "text", "number", "money", "date", "yes_no", "choice"
[[nodiscard]] std::optional<CustomField::Kind> customFieldKindFrom(QStringView code);

}  // namespace regulars
