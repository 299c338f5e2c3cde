#include "ui/mailings/personal_card.h"
#include "core/customers/customer_store.h"
#include "core/mailings/mailing_desk.h"

namespace regulars {

PersonalCard PersonalCard::read(Connection& reader, CustomerId customer, Day today) {
    PersonalCard card;
    card.until = today.plusDays(daysAhead);
    card.name = CustomerStore(reader).displayName(customer);
    for (const CardKind kind : {CardKind::Birthday, CardKind::Reminder, CardKind::Holiday}) {
        if (kind == CardKind::Holiday && today.date().month() < holidayMonth) continue;
        const DueCards due = MailingDesk::due(reader, kind, today, card.until);
        const auto isThey = [customer](const auto& one) { return one.customer == customer; };
        if (std::any_of(due.items.begin(), due.items.end(), isThey)) {
            card.kind = kind;
            for (const MailingItem& item : due.items)
                if (!isThey(item)) card.others.insert(item.customer.value);
            return card;
        }
        const auto left = std::find_if(due.leftOut.begin(), due.leftOut.end(), isThey);
        if (left != due.leftOut.end() && card.why.isEmpty()) card.why = left->reason;
    }
    return card;
}

}  // namespace regulars
