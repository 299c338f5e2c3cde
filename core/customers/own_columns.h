#pragma once
#include "core/base/id.h"
#include "core/storage/changes.h"
#include "core/storage/connection.h"
#include <mutex>
#include <vector>

namespace regulars {

/// Where everybody stands in the order of one of the shop's own fields, in memory: numbers as they count, days as they come, choices as
/// the shop offers them, words as its language sorts them. Read when it is first asked for, and after an action only for those it
/// changed. One thread at a time reads; note() may be called from any.
class OwnColumns {
public:
    struct Column {
        std::vector<qint32> places;  ///< each id's; equals share one; -1: nothing is said
        qint32 last = -1;            ///< the highest place there is
    };
    /// Of a field that is not there any more nobody has a place.
    [[nodiscard]] const Column& of(Connection& connection, FieldId field);
    void note(const Changes& changes);

private:
    struct Known {
        FieldId field;
        Column column;
        std::vector<QByteArray> keys;  ///< one for each place
        std::vector<qint64> changed;   ///< whose place is to be looked up anew
    };
    void takeNews();
    void read(Connection& connection, Known& known);
    void bring(Connection& connection, Known& known);

    std::mutex mutex_;  ///< of what comes by note()
    bool isAllChanged_ = false;
    std::vector<qint64> changed_;
    std::vector<Known> known_;
};

}  // namespace regulars
