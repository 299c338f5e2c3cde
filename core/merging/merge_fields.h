#pragma once
#include "core/customers/customer.h"
#include <QCoreApplication>

namespace regulars {

/// The fields of a customer that hold one value each, by name, as text: what a merge lets choose and unmerge takes back.
class MergeFields {
    Q_DECLARE_TR_FUNCTIONS(MergeFields)
public:
    /// In the order shown: display_name, sort_name, given_name, family_name, called, language, note, birthday.
    [[nodiscard]] static const QStringList& names();
    [[nodiscard]] static QString title(const QString& name);
    [[nodiscard]] static QString get(const Customer& customer, const QString& name);
    static void set(Customer& customer, const QString& name, const QString& text);
    /// The label of a birthday that was not chosen.
    [[nodiscard]] static QString otherBirthday() { return tr("other birthday"); }
};

}  // namespace regulars
