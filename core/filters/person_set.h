#pragma once
#include <QtGlobal>
#include <algorithm>
#include <bit>
#include <vector>

namespace regulars {

/// Some of the customers, a bit for each id. Turned round, it holds every id there could be and is not in it.
class PersonSet {
public:
    PersonSet() = default;
    /// Room for ids up to the highest; others are never in it until it is turned round.
    explicit PersonSet(qint64 highest) : bits_(static_cast<size_t>(std::max<qint64>(0, highest)) / 64 + 1, 0) {}
    void makeRoom(qint64 highest) { bits_.resize(std::max(bits_.size(), static_cast<size_t>(std::max<qint64>(0, highest)) / 64 + 1), 0); }
    void add(qint64 id) {
        if (const auto at = static_cast<quint64>(id); at / 64 < bits_.size()) bits_[at / 64] |= quint64{1} << at % 64;
    }
    void remove(qint64 id) {
        if (const auto at = static_cast<quint64>(id); at / 64 < bits_.size()) bits_[at / 64] &= ~(quint64{1} << at % 64);
    }
    [[nodiscard]] bool contains(qint64 id) const {
        const auto at = static_cast<quint64>(id);
        return at / 64 < bits_.size() && (bits_[at / 64] >> at % 64 & 1) != 0;
    }
    [[nodiscard]] bool isEmpty() const {
        return std::all_of(bits_.begin(), bits_.end(), [](quint64 word) { return word == 0; });
    }
    [[nodiscard]] qint64 count() const {
        qint64 sum = 0;
        for (const quint64 word : bits_) sum += std::popcount(word);
        return sum;
    }
    PersonSet& operator&=(const PersonSet& other) { return combine(other, [](quint64 a, quint64 b) { return a & b; }); }
    PersonSet& operator|=(const PersonSet& other) { return combine(other, [](quint64 a, quint64 b) { return a | b; }); }
    /// Ascending.
    template <class Each>
    void forEach(Each each) const {
        for (size_t i = 0; i < bits_.size(); ++i)
            for (quint64 word = bits_[i]; word != 0; word &= word - 1) each(static_cast<qint64>(i * 64) + std::countr_zero(word));
    }
    /// In both.
    [[nodiscard]] qint64 countWith(const PersonSet& other) const {
        qint64 sum = 0;
        for (size_t i = 0; i < std::min(bits_.size(), other.bits_.size()); ++i) sum += std::popcount(bits_[i] & other.bits_[i]);
        return sum;
    }
    PersonSet& turnRound() {
        for (quint64& word : bits_) word = ~word;
        return *this;
    }
    bool operator==(const PersonSet&) const = default;

private:
    // Sets of one shop and moment have room for the same ids.
    template <class Join>
    PersonSet& combine(const PersonSet& other, Join join) {
        for (size_t i = 0; i < bits_.size(); ++i) bits_[i] = join(bits_[i], i < other.bits_.size() ? other.bits_[i] : 0);
        return *this;
    }
    std::vector<quint64> bits_;
};

}  // namespace regulars
