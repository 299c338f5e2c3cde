#include "core/merging/merge_groups.h"

namespace regulars {

std::vector<CustomerId>& MergeGroups::groupOf(CustomerId id) {
    if (!oldest_.contains(id)) {
        oldest_.insert(id, id);
        members_.insert(id, {id});
    }
    return members_[oldest_[id]];
}

bool MergeGroups::add(CustomerId a, CustomerId b) {
    const std::vector<CustomerId> first = groupOf(a), second = groupOf(b);
    if (first.front() == second.front()) return true;
    for (const CustomerId one : first)
        for (const CustomerId other : second)
            if (!mayMeet_(one, other)) return false;
    std::vector<CustomerId> all = first;
    all.insert(all.end(), second.begin(), second.end());
    std::sort(all.begin(), all.end());
    members_.remove(first.front());
    members_.remove(second.front());
    for (const CustomerId id : all) oldest_[id] = all.front();
    members_.insert(all.front(), all);
    return true;
}

std::vector<std::pair<CustomerId, CustomerId>> MergeGroups::pairs() const {
    std::vector<std::pair<CustomerId, CustomerId>> all;
    for (const auto& group : members_)
        for (size_t i = 1; i < group.size(); ++i) all.emplace_back(group.front(), group[i]);
    std::sort(all.begin(), all.end());
    return all;
}

}  // namespace regulars
