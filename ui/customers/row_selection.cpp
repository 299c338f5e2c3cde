#include "ui/customers/row_selection.h"

namespace regulars {

namespace {

PersonSet setOf(std::span<const qint64> ids) {
    PersonSet people;
    if (!ids.empty()) people.makeRoom(*std::max_element(ids.begin(), ids.end()));
    for (const qint64 id : ids) people.add(id);
    return people;
}

}  // namespace

std::vector<qint64> RowSelection::ids() const {
    std::vector<qint64> ids;
    ids.reserve(static_cast<size_t>(count_));
    people_.forEach([&ids](qint64 id) { ids.push_back(id); });
    return ids;
}

void RowSelection::settle(PersonSet people) {
    const qint64 count = people.count();
    if (count == 0 && count_ == 0) return;
    people_ = std::move(people);
    count_ = count;
    Q_EMIT changed();
}

void RowSelection::toggle(qint64 id) {
    PersonSet people = people_;
    people.makeRoom(id);
    if (people.contains(id)) people.remove(id);
    else people.add(id);
    settle(std::move(people));
}

void RowSelection::replace(std::span<const qint64> ids) { settle(setOf(ids)); }

void RowSelection::add(std::span<const qint64> ids) {
    PersonSet people = people_;
    if (!ids.empty()) people.makeRoom(*std::max_element(ids.begin(), ids.end()));
    for (const qint64 id : ids) people.add(id);
    settle(std::move(people));
}

void RowSelection::keepOnly(std::span<const qint64> ids) {
    PersonSet among = setOf(ids);
    const qint64 staying = people_.countWith(among);
    if (staying == count_) return;
    among &= people_;
    settle(std::move(among));
}

}  // namespace regulars
