#pragma once
#include "core/customers/own_columns.h"
#include "core/customers/radix_order.h"
#include "core/customers/sorting.h"
#include "core/storage/changes.h"
#include "core/storage/connection.h"
#include <limits>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace regulars {

/// What the customer list is sorted and filtered by, of everybody, in memory: a number for each id. Read once, and after an action
/// only for those it changed. One thread at a time reads; note() may be called from any.
class ListColumns {
public:
    /// Days are numbers as they are written, 20261122, so that they compare like days.
    using Number = qint32;
    static constexpr Number none = std::numeric_limits<Number>::min();
    /// The number of YYYY-MM-DD.
    [[nodiscard]] static Number dayNumber(std::string_view iso);

    /// The tallies of visits; an id beyond their end has none.
    struct Visits {
        std::vector<Number> first, last, thirdLast, medianGap;  ///< none: never
        std::vector<Number> count;
        std::vector<qint64> spendMinor;
        void makeRoom(qint64 id);
        void clear(qint64 id);
    };

    /// Everybody outside the bin, sorted. Whoever has nothing to be sorted by comes last either way; equals stand in name order.
    [[nodiscard]] std::vector<qint64> ids(Connection& connection, Sorting sorting);
    /// Everybody outside the bin, by name.
    [[nodiscard]] const std::vector<quint32>& names(Connection& connection);
    [[nodiscard]] const Visits& visits(Connection& connection);
    [[nodiscard]] const std::vector<Number>& created(Connection& connection);
    /// Reads what is not at hand yet, so that no order has to be waited for.
    void warm(Connection& connection);
    /// What an action changed is read again when it is asked for.
    void note(const Changes& changes);

private:
    enum Kind { kNames, kVisits, kCreated, kDue, kCities, kKinds };
    struct Stale {
        bool all = true;
        std::vector<qint64> ids;
    };
    struct Cities {
        std::vector<std::string> spellings{{}};              ///< the first is none
        std::unordered_map<std::string, quint32> numbers;
        std::vector<quint32> of;                             ///< each id's
        std::vector<Number> places;                          ///< of each spelling in the order of the shop's language
    };
    [[nodiscard]] Stale take(Kind kind);
    static constexpr auto nothing = [](const std::vector<qint64>&) {};
    template <class All, class One, class Before = decltype(nothing)>
    void bring(Kind kind, All all, One one, Before before = nothing);
    void put(Connection& connection, qint64 id);
    void placeCities(Connection& connection);
    const std::vector<Number>& due(Connection& connection);
    const Cities& cities(Connection& connection);
    [[nodiscard]] bool isListed(qint64 id) const { return static_cast<quint64>(id) < listed_.size() && listed_[static_cast<size_t>(id)] != 0; }
    void list(qint64 id, bool isListed);
    [[nodiscard]] std::vector<qint64> byLastVisit(Connection& connection, bool isDescending);

    std::mutex mutex_;  ///< of stale_
    Stale stale_[kKinds];
    std::vector<quint32> names_;
    std::vector<quint8> listed_;
    Visits visits_;
    std::vector<Number> created_, due_;
    Cities cities_;
    OwnColumns own_;
    QByteArray language_;
    RadixOrder order_;
    std::vector<quint32> seen_;  ///< of the last order by visits; its memory is used again
};

}  // namespace regulars
