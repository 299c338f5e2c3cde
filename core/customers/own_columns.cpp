#include "core/customers/own_columns.h"
#include "core/customers/own_column_store.h"
#include "core/storage/reach.h"
#include <algorithm>

namespace regulars {

namespace {

constexpr size_t kFew = 100;  // for more changed people all are read anew
constexpr qint32 kNone = -1;

}  // namespace

void OwnColumns::note(const Changes& changes) {
    // What a field is, or the language its words are sorted in, changes the place of everybody.
    const bool isAll = touchesMany(changes) || changes.touches("custom_field") || changes.touches("shop");
    // What changed hands with a merge names only whose it is now; the merge names both.
    const auto people = isAll ? std::vector<qint64>() : changes.customersIn({"customer_value", "customer_merge", "customer_merge_row"});
    const std::lock_guard lock(mutex_);
    isAllChanged_ = isAllChanged_ || isAll;
    changed_.insert(changed_.end(), people.begin(), people.end());
    if (changed_.size() > kFew) isAllChanged_ = true;
}

void OwnColumns::takeNews() {
    const std::lock_guard lock(mutex_);
    if (std::exchange(isAllChanged_, false)) known_.clear();
    for (Known& known : known_) known.changed.insert(known.changed.end(), changed_.begin(), changed_.end());
    changed_.clear();
}

const OwnColumns::Column& OwnColumns::of(Connection& connection, FieldId field) {
    takeNews();
    auto found = std::find_if(known_.begin(), known_.end(), [field](const Known& one) { return one.field == field; });
    if (found == known_.end()) {
        Known fresh{field, {}, {}, {}};
        read(connection, fresh);
        known_.push_back(std::move(fresh));
        return known_.back().column;
    }
    if (found->changed.size() > kFew) {
        Known fresh{field, {}, {}, {}};
        read(connection, fresh);
        *found = std::move(fresh);
    } else {
        bring(connection, *found);
    }
    return found->column;
}

void OwnColumns::read(Connection& connection, Known& known) {
    OwnColumnStore store(connection, known.field);
    // Values come in the order of the file: each different one has a number, until all are known and stand in their own order.
    std::vector<std::pair<QByteArray, quint32>> values;
    std::vector<std::pair<qint64, quint32>> people;
    store.each([&](const QByteArray* fresh, qint64 id) {
        if (fresh) values.emplace_back(*fresh, static_cast<quint32>(values.size()));
        people.emplace_back(id, static_cast<quint32>(values.size() - 1));
    });
    std::sort(values.begin(), values.end());
    std::vector<qint32> placeOf(values.size());
    for (const auto& [key, number] : values) {
        if (known.keys.empty() || known.keys.back() != key) known.keys.push_back(key);
        placeOf[number] = static_cast<qint32>(known.keys.size()) - 1;
    }
    known.column.places.assign(static_cast<size_t>(store.highest()) + 1, kNone);
    for (const auto& [id, number] : people)
        if (static_cast<size_t>(id) < known.column.places.size()) known.column.places[static_cast<size_t>(id)] = placeOf[number];
    known.column.last = static_cast<qint32>(known.keys.size()) - 1;
}

void OwnColumns::bring(Connection& connection, Known& known) {
    if (known.changed.empty()) return;
    OwnColumnStore store(connection, known.field);
    auto& places = known.column.places;
    // Asked first and put in place then, so that what is broken off halfway is as it was.
    std::vector<std::pair<qint64, std::optional<QByteArray>>> news;
    for (const qint64 id : known.changed) news.emplace_back(id, store.keyOf(id));
    known.changed.clear();
    for (const auto& [id, key] : news) {
        if (static_cast<size_t>(id) >= places.size()) places.resize(static_cast<size_t>(id) + 1, kNone);
        qint32& mine = places[static_cast<size_t>(id)];
        mine = kNone;
        if (!key) continue;
        const auto at = std::lower_bound(known.keys.begin(), known.keys.end(), *key);
        const auto place = static_cast<qint32>(at - known.keys.begin());
        if (at == known.keys.end() || *at != *key) {
            known.keys.insert(at, *key);
            for (qint32& other : places)
                if (other >= place) ++other;
        }
        mine = place;
    }
    known.column.last = static_cast<qint32>(known.keys.size()) - 1;
}

}  // namespace regulars
