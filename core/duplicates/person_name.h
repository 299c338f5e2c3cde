#pragma once
#include "core/customers/customer.h"
#include <QByteArray>
#include <vector>

namespace regulars {

/// One word of a name, in Latin letters and as it sounds.
struct NameWord {
    QByteArray latin, sound;
    bool operator==(const NameWord&) const = default;
};

/// A customer's name as the duplicate rules see it: given and family words apart, titles dropped, "Jr" and "Sr" set aside.
struct PersonName {
    enum class Generation : quint8 { Unsaid, Junior, Senior };
    std::vector<NameWord> given, family;
    bool isSplitKnown = false;  ///< the book says which word is which; otherwise it is a guess from the order
    Generation generation = Generation::Unsaid;
    [[nodiscard]] static PersonName of(const Customer& customer);
};

/// Whether the two are known as forms of one given name: "Bob" and "Robert", "Саша" and "Александр". Both in Latin letters.
[[nodiscard]] bool areCallNames(const NameWord& a, const NameWord& b);

}  // namespace regulars
