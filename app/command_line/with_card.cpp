#include "app/command_line/with_card.h"

namespace regulars {

using namespace Qt::StringLiterals;

QFuture<Outcome<StoredCustomer>> storeWithCard(Shop& shop, StaffId by, const Customer& customer) {
    const char* text = customer.id.isValid() ? QT_TRANSLATE_NOOP("Action", "Change customer") : QT_TRANSLATE_NOOP("Action", "New customer");
    return shop.database().write({text, by, customer.id}, [customer](Transaction& transaction) -> Result<StoredCustomer> {
        CustomerStore customers(transaction.connection());
        LoyaltyStore loyalty(transaction.connection());
        CustomerId id = customer.id;
        if (!id.isValid()) {
            id = customers.add(customer);
            transaction.about(id);
        } else if (!customers.exists(id)) {
            return Refusal{u"This customer is not in the book any more."_s};
        } else if (const auto standing = loyalty.standing(id); standing && standing->card.isValid()) {
            return Refusal{u"%1 has a card already: %2."_s.arg(customer.displayName, standing->cardNumber)};
        } else {
            customers.put(customer);
        }
        const CardNumber number = loyalty.unusedNumber();
        loyalty.addCard(number, id);
        return StoredCustomer{id, number.digits()};
    });
}

}  // namespace regulars
