#pragma once
#include "core/base/id.h"
#include <vector>

namespace regulars {

/// A multimap from hashed keys (phone numbers, e-mail addresses …) to customers, lean enough for millions of them.
class KeyTable {
public:
    /// So many customers under one key say all it can say; a number that stands in every row must not make each row slower.
    static constexpr int kCrowd = 32;

    explicit KeyTable(size_t expected = 0) { grow(expected * 2); }
    /// False when the key is crowded already and the customer was not added.
    bool add(quint64 key, CustomerId customer);
    /// Calls `each` with the customers of the key until it returns true. Returns how many were looked at.
    template <class Each>
    int find(quint64 key, Each each) const {
        int count = 0;
        for (size_t at = place(key); slots_[at].customer != 0; at = (at + 1) & mask_) {
            if (slots_[at].key != key) continue;
            ++count;
            if (each(CustomerId{slots_[at].customer})) break;
        }
        return count;
    }

    /// Starts fetching the place of a key from memory, which takes longer than much of what can be done meanwhile.
    void fetch(quint64 key) const { __builtin_prefetch(&slots_[place(key)]); }

private:
    struct Slot {
        quint64 key = 0;
        qint64 customer = 0;  ///< 0: free
    };
    [[nodiscard]] size_t place(quint64 key) const { return static_cast<size_t>((key * 0x9E3779B97F4A7C15ULL) >> 20) & mask_; }
    void grow(size_t slots);

    std::vector<Slot> slots_;
    size_t mask_ = 0, used_ = 0;
};

inline bool KeyTable::add(quint64 key, CustomerId customer) {
    if (used_ * 3 >= slots_.size() * 2) grow(slots_.size() * 2);
    int count = 0;
    size_t at = place(key);
    for (; slots_[at].customer != 0; at = (at + 1) & mask_) {
        if (slots_[at].key != key) continue;
        if (slots_[at].customer == customer.value) return true;
        if (++count == kCrowd) return false;
    }
    slots_[at] = {key, customer.value};
    ++used_;
    return true;
}

inline void KeyTable::grow(size_t slots) {
    size_t size = 1024;
    while (size < slots) size *= 2;
    std::vector<Slot> old(size);
    old.swap(slots_);
    mask_ = size - 1;
    for (const Slot& slot : old) {
        if (slot.customer == 0) continue;
        size_t at = place(slot.key);
        while (slots_[at].customer != 0) at = (at + 1) & mask_;
        slots_[at] = slot;
    }
}

}  // namespace regulars
