// A call that comes in: whose number it is, or whom it is to be given to.
#include "core/search/number_owner_store.h"
#include "core/shop/shop.h"
#include "ui/history/composer.h"
#include "ui/history/history_panel.h"
#include "ui/shared/attempt.h"
#include "ui/shared/message_bar.h"
#include "ui/window/counter.h"
#include "ui/window/customers_place.h"
#include "ui/window/main_window.h"
#include "ui/window/search_box.h"

namespace regulars {

using namespace Qt::StringLiterals;

void Counter::takeCall(const QString& number) {
    // The lock hides customers, also those who ring.
    if (window_.isLocked()) {
        waitingCall_ = number;
        return;
    }
    attempt(&window_, [&] {
        const auto owners = NumberOwnerStore(shop_.reader()).owners(PhoneNumber::read(number, shop_.profile().country));
        if (owners.empty()) return offerNumber(number);
        if (owners.size() > 1) {
            window_.search()->setFocus();
            window_.search()->setText(number);
            return tellNews(&window_, tr("%n customer(s) share the number that rings: choose who it is.", nullptr, static_cast<int>(owners.size())));
        }
        openCustomer(owners.front());
        if (CustomersPlace* place = customers(); place && place->customer() == owners.front()) place->history()->composer()->beginCall(false);
    });
}

void Counter::offerNumber(const QString& number) {
    std::vector<MessageBar::Offer> offers{{tr("New customer"), [this, number] {
        if (CustomersPlace* place = toCustomers()) place->newCustomer(number);
    }, {}}};
    const CustomerId open = customers() ? customers()->customer() : CustomerId{};
    if (const auto customer = open.isValid() ? CustomerStore(shop_.reader()).find(open) : std::nullopt; customer && !customer->isBinned)
        offers.push_back({tr("Give it to %1").arg(customer->displayName), [this, number, open] { giveNumber(number, open); }, {}});
    tellNews(&window_, tr("%1 rings, and nobody in the book has that number.").arg(PhoneNumber::read(number, shop_.profile().country).display(shop_.profile().country)), std::move(offers));
}

void Counter::giveNumber(const QString& number, CustomerId id) {
    attempt(&window_, [&] {
        const auto before = CustomerStore(shop_.reader()).find(id);
        if (!before) return;
        Customer after = *before;
        after.phones.push_back({u"mobile"_s, PhoneNumber::read(number, shop_.profile().country)});
        whenDone(&window_, shop_.customerDesk.change(staff_.id, *before, after), [this, id, name = after.displayName](const auto& outcome) {
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(&window_, *refusal);
            tell(tr("The number is %1’s now.").arg(name), std::get<0>(outcome).action);
            openCustomer(id);
            if (CustomersPlace* place = customers(); place && place->customer() == id) place->history()->composer()->beginCall(false);
        });
    });
}

}  // namespace regulars
