#pragma once
#include "core/customers/customer.h"

namespace regulars {

/// How a letter to a customer begins: "Hej Elin!", "Dear Anna Kovaleva,", "Уважаемая Анна Сергеевна!".
///
/// It is made of what is known: the language (the customer's, else the shop's; English where there are no words for it), whether they
/// are addressed formally, and the kind. Informally by what they are called, else the given name, else the whole name. Formally by
/// the whole name, since nothing says whether somebody is a Mr or a Ms; by title and family name where the name begins with a title;
/// in Russian by given name and patronymic, whose ending tells the form of "dear". A company without somebody to be called by is
/// greeted as a company is, a household of a known family name as a family.
class Salutation {
public:
    /// The customer's own words where they have some, else as computed.
    [[nodiscard]] static QString of(const Customer& customer, const QString& shopLanguage);
    /// As the program makes it, whatever the customer's own words are.
    [[nodiscard]] static QString computed(const Customer& customer, const QString& shopLanguage);
};

}  // namespace regulars
