#pragma once
#include <QJsonArray>

namespace regulars {
class CustomersPlace;

/// What stands in forms that were not saved, as it is kept when the window closes or speaks another language, and put back into new
/// forms afterwards.
class FormMemory {
public:
    /// One object for each form begun and not saved.
    [[nodiscard]] static QJsonArray read(const CustomersPlace& place);
    /// Fills a form of the place with each and offers to go on; one of somebody who is gone is left out.
    static void putBack(CustomersPlace& place, const QJsonArray& forms);
};

}  // namespace regulars
