#include "core/customers/list_columns.h"
#include "core/storage/reach.h"
#include "core/base/text.h"
#include "core/customers/list_column_store.h"
#include <algorithm>

namespace regulars {

namespace {

constexpr size_t kFew = 500;  // more changed people than this cost as much as reading all anew

template <class T>
T at(const std::vector<T>& column, quint32 id, T empty) { return id < column.size() ? column[id] : empty; }

}  // namespace

ListColumns::Number ListColumns::dayNumber(std::string_view iso) {
    if (iso.size() != 10) return none;
    Number number = 0;
    for (const char c : iso)
        if (c != '-') number = number * 10 + (c - '0');
    return number;
}

void ListColumns::Visits::makeRoom(qint64 id) {
    const auto size = static_cast<size_t>(id) + 1;
    if (size <= last.size()) return;
    for (auto* column : {&first, &last, &thirdLast, &medianGap}) column->resize(size, none);
    count.resize(size, 0);
    spendMinor.resize(size, 0);
}

void ListColumns::Visits::clear(qint64 id) {
    makeRoom(id);
    const auto place = static_cast<size_t>(id);
    for (auto* column : {&first, &last, &thirdLast, &medianGap}) (*column)[place] = none;
    count[place] = 0;
    spendMinor[place] = 0;
}

void ListColumns::note(const Changes& changes) {
    own_.note(changes);
    if (touchesMany(changes)) {
        const std::lock_guard lock(mutex_);
        for (Stale& stale : stale_) stale = {true, {}};
        return;
    }
    // What changed hands with a merge names only whose it is now; the merge names both.
    const auto people = [&](const char* table) { return changes.customersIn({table, "customer_merge", "customer_merge_row"}); };
    const std::pair<Kind, std::vector<qint64>> touched[] = {
        {kNames, people("customer")}, {kVisits, people("interaction")}, {kCreated, people("customer")}, {kDue, people("task")}, {kCities, people("customer_address")}};
    const std::lock_guard lock(mutex_);
    for (const auto& [kind, ids] : touched) {
        Stale& stale = stale_[kind];
        stale.ids.insert(stale.ids.end(), ids.begin(), ids.end());
        if (stale.ids.size() > kFew || (changes.touches("shop") && (kind == kNames || kind == kCities))) stale = {true, {}};
    }
}

ListColumns::Stale ListColumns::take(Kind kind) {
    const std::lock_guard lock(mutex_);
    return std::exchange(stale_[kind], {false, {}});
}

template <class All, class One, class Before>
void ListColumns::bring(Kind kind, All all, One one, Before before) {
    Stale stale = take(kind);
    try {
        if (stale.all) return all();
        if (stale.ids.empty()) return;
        std::sort(stale.ids.begin(), stale.ids.end());
        stale.ids.erase(std::unique(stale.ids.begin(), stale.ids.end()), stale.ids.end());
        before(stale.ids);
        for (const qint64 id : stale.ids) one(id);
    } catch (...) {
        // Broken off, perhaps in the middle.
        const std::lock_guard lock(mutex_);
        stale_[kind] = {true, {}};
        throw;
    }
}

void ListColumns::list(qint64 id, bool isListed) {
    const auto place = static_cast<size_t>(id);
    if (place >= listed_.size()) listed_.resize(place + 1, 0);
    listed_[place] = isListed ? 1 : 0;
}

const std::vector<quint32>& ListColumns::names(Connection& connection) {
    bring(kNames, [&] {
        ListColumnStore store(connection);
        listed_.assign(static_cast<size_t>(store.highest()) + 1, 0);
        names_ = store.names();
        for (const quint32 id : names_) list(id, true);
    }, [&](qint64 id) { put(connection, id); }, [&](const std::vector<qint64>& ids) {
        // All of them first: a place is found by the keys of the others, which must stand in order.
        for (const qint64 id : ids) list(id, false);
        std::erase_if(names_, [this](quint32 id) { return !isListed(id); });
    });
    return names_;
}

// Puts somebody who is out of the order where they belong now, if they belong there.
void ListColumns::put(Connection& connection, qint64 id) {
    ListColumnStore store(connection);
    const auto key = store.sortKey(id);
    list(id, key.has_value());
    if (!key) return;
    const auto place = std::lower_bound(names_.begin(), names_.end(), id, [&](quint32 other, qint64 mine) {
        const auto theirs = store.sortKey(other);
        return theirs && (*theirs < *key || (*theirs == *key && other < mine));
    });
    names_.insert(place, static_cast<quint32>(id));
}

const ListColumns::Visits& ListColumns::visits(Connection& connection) {
    ListColumnStore store(connection);
    bring(kVisits, [&] { store.visits(visits_); }, [&](qint64 id) { store.visits(visits_, id); });
    return visits_;
}

const std::vector<ListColumns::Number>& ListColumns::created(Connection& connection) {
    ListColumnStore store(connection);
    bring(kCreated, [&] { store.created(created_); }, [&](qint64 id) { store.created(created_, id); });
    return created_;
}

const std::vector<ListColumns::Number>& ListColumns::due(Connection& connection) {
    ListColumnStore store(connection);
    bring(kDue, [&] { store.due(due_); }, [&](qint64 id) { store.due(due_, id); });
    return due_;
}

const ListColumns::Cities& ListColumns::cities(Connection& connection) {
    ListColumnStore store(connection);
    const auto number = [this](std::string_view city) -> quint32 {
        if (city.empty()) return 0;
        const auto [found, isNew] = cities_.numbers.try_emplace(std::string(city), static_cast<quint32>(cities_.spellings.size()));
        if (isNew) cities_.spellings.emplace_back(city);
        return found->second;
    };
    bring(kCities, [&] {
        cities_ = {};
        cities_.of.assign(static_cast<size_t>(store.highest()) + 1, 0);
        std::vector<qint64> first(cities_.of.size(), std::numeric_limits<qint64>::max());
        store.cities([&](qint64 id, qint64 position, std::string_view city) {
            const auto place = static_cast<size_t>(id);
            if (place >= first.size() || position >= first[place]) return;
            first[place] = position;
            cities_.of[place] = number(city);
        });
    }, [&](qint64 id) {
        const auto place = static_cast<size_t>(id);
        if (place >= cities_.of.size()) cities_.of.resize(place + 1, 0);
        cities_.of[place] = number(store.city(id));
    });
    placeCities(connection);
    return cities_;
}

void ListColumns::placeCities(Connection& connection) {
    const QByteArray language = ListColumnStore(connection).language().toUtf8();
    if (cities_.places.size() == cities_.spellings.size() && language == language_) return;
    language_ = language;
    const SortKeys keys(QString::fromUtf8(language));
    std::vector<std::pair<QByteArray, size_t>> order;
    for (size_t i = 1; i < cities_.spellings.size(); ++i) order.emplace_back(keys.of(QString::fromStdString(cities_.spellings[i])), i);
    std::sort(order.begin(), order.end());
    cities_.places.assign(cities_.spellings.size(), none);
    Number place = 0;
    // Spellings the language does not tell apart share a place.
    for (size_t i = 0; i < order.size(); ++i) cities_.places[order[i].second] = i > 0 && order[i].first == order[i - 1].first ? place : ++place;
}

void ListColumns::warm(Connection& connection) {
    static_cast<void>(names(connection));
    static_cast<void>(visits(connection));
    static_cast<void>(created(connection));
    static_cast<void>(due(connection));
    static_cast<void>(cities(connection));
    // The memory for sorting too: amounts take most.
    static_cast<void>(ids(connection, Sorting::usual(Sorting::By::LastVisit)));
    static_cast<void>(ids(connection, Sorting::usual(Sorting::By::Spend)));
}

std::vector<qint64> ListColumns::byLastVisit(Connection& connection, bool isDescending) {
    const auto& byName = names(connection);
    const auto& last = visits(connection).last;
    // Who came on the same day: the newer customer first, or last.
    seen_.clear();
    for (size_t id = 0; id < last.size(); ++id)
        if (last[id] != none && isListed(static_cast<qint64>(id))) seen_.push_back(static_cast<quint32>(id));
    if (isDescending) std::reverse(seen_.begin(), seen_.end());
    const auto [least, most] = RadixOrder::bounds(last, none);
    std::vector<qint64> all = order_.sorted(seen_, isDescending, least, most, [&](quint32 id) { return qint64{last[id]}; }, byName.size());
    if (all.size() == byName.size()) return all;
    // Those never seen come last, in name order.
    for (const quint32 id : byName)
        if (at(last, id, none) == none) all.push_back(id);
    return all;
}

std::vector<qint64> ListColumns::ids(Connection& connection, Sorting sorting) {
    using By = Sorting::By;
    const auto& byName = names(connection);
    const auto numbers = [&](const std::vector<Number>& column) {
        const auto [least, most] = RadixOrder::bounds(column, none);
        return order_.sorted(byName, sorting.isDescending, least, most, [&column](quint32 id) { const Number n = at(column, id, none); return n == none ? RadixOrder::absent : qint64{n}; });
    };
    switch (sorting.by) {
    case By::Name: {
        auto all = roomFor<qint64>(byName.size());
        if (sorting.isDescending) all.assign(byName.rbegin(), byName.rend());
        else all.assign(byName.begin(), byName.end());
        return all;
    }
    case By::LastVisit: return byLastVisit(connection, sorting.isDescending);
    case By::NextDue: return numbers(due(connection));
    case By::Created: return numbers(created(connection));
    // Who never came has spent nothing, on no visit.
    case By::Spend: {
        const auto& spend = visits(connection).spendMinor;
        const auto [least, most] = RadixOrder::bounds(spend, RadixOrder::absent);
        return order_.sorted(byName, sorting.isDescending, std::min<qint64>(0, least), std::max<qint64>(0, most), [&spend](quint32 id) { return at(spend, id, qint64{0}); });
    }
    case By::Visits: {
        const auto& count = visits(connection).count;
        const auto [least, most] = RadixOrder::bounds(count, none);
        return order_.sorted(byName, sorting.isDescending, std::min<qint64>(0, least), std::max<qint64>(0, most), [&count](quint32 id) { return qint64{at(count, id, 0)}; });
    }
    case By::City: {
        const auto& towns = cities(connection);
        return order_.sorted(byName, sorting.isDescending, 1, static_cast<qint64>(towns.places.size()), [&towns](quint32 id) {
            const quint32 town = at(towns.of, id, quint32{0});
            return town == 0 ? RadixOrder::absent : qint64{towns.places[town]};
        });
    }
    case By::OwnField: {
        const OwnColumns::Column& said = own_.of(connection, sorting.field);
        return order_.sorted(byName, sorting.isDescending, 0, said.last, [&said](quint32 id) {
            const qint32 place = at(said.places, id, -1);
            return place < 0 ? RadixOrder::absent : qint64{place};
        });
    }
    }
    return {};
}

}  // namespace regulars
