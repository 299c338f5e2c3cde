#include "core/service/ways_to_reach.h"
#include <algorithm>
#include <tuple>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

std::optional<bool> consentOf(const Customer& customer, Channel channel) {
    std::optional<bool> latest;
    for (const ConsentEvent& event : customer.consents)
        if (event.channel == channel && event.purpose.isEmpty()) latest = event.given;
    return latest;
}

bool holds(ContactState state) { return state == ContactState::Good || state == ContactState::OptedOut; }

int placeOf(Channel channel) {
    switch (channel) {
    case Channel::Phone:
    case Channel::Sms: return 0;
    case Channel::Email: return 1;
    case Channel::Post: return 2;
    }
    return 3;
}

}  // namespace

std::vector<WayToReach> waysToReach(const Customer& customer, const std::optional<Address>& post, const QString& region) {
    std::vector<WayToReach> ways;
    const auto add = [&](Channel channel, const QString& where, ContactState state) {
        if (holds(state) && !where.trimmed().isEmpty()) ways.push_back({channel, where, state == ContactState::OptedOut, consentOf(customer, channel)});
    };
    for (const Phone& phone : customer.phones) add(Channel::Phone, phone.number.display(region), phone.state);
    for (const Email& email : customer.emails) add(Channel::Email, email.address, email.state);
    for (const Address& address : customer.addresses)
        if (address.state == ContactState::OptedOut) add(Channel::Post, address.lines(region).join(u", "_s), address.state);
    if (post) add(Channel::Post, post->lines(region).join(u", "_s), post->state);
    const int preferred = customer.preferredChannel ? placeOf(*customer.preferredChannel) : -1;
    std::stable_sort(ways.begin(), ways.end(), [preferred](const WayToReach& a, const WayToReach& b) {
        const auto order = [preferred](const WayToReach& way) { return std::tuple(placeOf(way.channel) != preferred, placeOf(way.channel), way.isOptedOut); };
        return order(a) < order(b);
    });
    return ways;
}

}  // namespace regulars
