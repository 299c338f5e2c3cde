#include "core/service/recall_board.h"
#include "core/customers/customer_store.h"
#include "core/profile/profile_store.h"
#include "core/relations/post_address.h"
#include <algorithm>

namespace regulars {

namespace {

int placeOf(const RecalledPerson& person) {
    const auto status = person.status();
    if (!status) return 0;
    switch (*status) {
    case RecallContact::Status::Tried: return 1;
    case RecallContact::Status::Unreachable: return 2;
    case RecallContact::Status::Reached: return 3;
    }
    return 4;
}

}  // namespace

RecallBoard::RecallBoard(Connection& connection, Day today) : connection_(connection), today_(today), region_(ProfileStore(connection).profile().country) {}

std::vector<RecalledPerson> RecallBoard::people(const Recall& recall) {
    std::vector<RecalledPerson> people = RecallStore(connection_).people(recall);
    CustomerStore customers(connection_);
    for (RecalledPerson& person : people)
        if (const auto customer = customers.find(person.id)) person.ways = waysToReach(*customer, postAddress(connection_, *customer, today_), region_);
    std::stable_sort(people.begin(), people.end(), [](const RecalledPerson& a, const RecalledPerson& b) { return std::pair(placeOf(a), a.why) < std::pair(placeOf(b), b.why); });
    return people;
}

RecallProgress RecallBoard::progress(const Recall& recall) {
    RecallProgress progress;
    for (const RecalledPerson& person : RecallStore(connection_).people(recall)) progress.count(person);
    progress.soldToUnknown = RecallStore(connection_).soldToUnknown(recall);
    return progress;
}

}  // namespace regulars
