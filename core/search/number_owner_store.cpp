#include "core/search/number_owner_store.h"
#include <algorithm>

namespace regulars {

std::vector<CustomerId> NumberOwnerStore::owners(const PhoneNumber& number) {
    QByteArray digits = number.key().toLatin1();
    if (digits.startsWith('+')) digits.remove(0, 1);
    std::vector<CustomerId> all;
    if (digits.isEmpty()) return all;
    std::reverse(digits.begin(), digits.end());
    Statement s(connection_, "SELECT customer_id FROM derived_tail WHERE reversed = ?1 AND is_card = 0 ORDER BY customer_id LIMIT 50");
    s.bind(std::string_view(digits.constData(), static_cast<size_t>(digits.size())));
    while (s.step()) all.push_back(CustomerId{s.integer(0)});
    return all;
}

}  // namespace regulars
