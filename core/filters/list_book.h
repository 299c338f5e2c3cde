#pragma once
#include "core/customers/list_columns.h"
#include "core/filters/condition.h"
#include "core/filters/known_answers.h"
#include "core/storage/background_reader.h"

namespace regulars {

class Database;

/// The customer list of a shop of any size: sorted any way, of everybody or of those a condition is true of, with the number of people of
/// each filter. What it needs for that is in memory; questions are answered on a thread of its own. Tell it of every action by note().
class ListBook {
public:
    struct Request {
        Sorting sorting;
        std::optional<Condition> only;   ///< absent: everybody
        std::vector<Condition> counted;  ///< the filters shown with their number of people
        Day today;
        bool withCounts = true;
    };
    struct Answer {
        std::vector<qint64> ids;
        qint64 all = 0;
        std::optional<std::vector<qint64>> counts;  ///< of the conditions asked for, when they were
    };
    /// How many a condition is true of, and who they are: the first by name.
    struct Glance {
        qint64 count = 0;
        std::vector<qint64> first;
    };
    explicit ListBook(const Database& database) : reader_(database) {}
    /// The newest request wins: an older one that is still being answered is broken off, and its future cancelled. The answer is
    /// the asker's own, to be taken apart: to copy a million ids takes a frame.
    [[nodiscard]] QFuture<std::shared_ptr<Answer>> ask(const Request& request);
    [[nodiscard]] QFuture<Glance> glance(const Condition& condition, Day today, size_t most);
    /// Reads what any order may need, once nothing else is asked for.
    void warm();
    void note(const Changes& changes);
    /// On the calling thread, for a shop that is read once and closed again; no other question may be under way.
    [[nodiscard]] Answer read(Connection& connection, const Request& request);

private:
    [[nodiscard]] Glance look(Connection& connection, const Condition& condition, Day today, size_t most);
    ListColumns columns_;
    KnownAnswers known_;
    bool isWarmWanted_ = false;
    std::atomic<bool> isWarm_ = false;
    BackgroundReader reader_;  ///< last, so that it has ended before the rest goes
};

}  // namespace regulars
