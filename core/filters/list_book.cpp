#include "core/filters/list_book.h"
#include "core/filters/audience.h"

namespace regulars {

namespace {

// The lowest is answered first.
constexpr int kOrder = 0, kGlance = 1, kWarm = 2;

}  // namespace

ListBook::Answer ListBook::read(Connection& connection, const Request& request) {
    Answer answer;
    answer.ids = columns_.ids(connection, request.sorting);
    answer.all = static_cast<qint64>(answer.ids.size());
    if (!request.withCounts && !request.only) return answer;
    Audience audience(connection, request.today, &columns_, &known_);
    if (request.withCounts) {
        answer.counts.emplace();
        for (const Condition& condition : request.counted) answer.counts->push_back(audience.count(condition));
    }
    if (!request.only) return answer;
    const PersonSet members = audience.members(*request.only);
    std::erase_if(answer.ids, [&members](qint64 id) { return !members.contains(id); });
    return answer;
}

ListBook::Glance ListBook::look(Connection& connection, const Condition& condition, Day today, size_t most) {
    Audience audience(connection, today, &columns_, &known_);
    const PersonSet members = audience.members(condition);
    Glance glance;
    for (const quint32 id : columns_.names(connection)) {
        if (!members.contains(id)) continue;
        ++glance.count;
        if (glance.first.size() < most) glance.first.push_back(id);
    }
    return glance;
}

QFuture<std::shared_ptr<ListBook::Answer>> ListBook::ask(const Request& request) {
    reader_.breakOff(kOrder);
    reader_.breakOff(kWarm);
    auto answer = reader_.ask(kOrder, [this, request](Connection& connection) { return std::make_shared<Answer>(read(connection, request)); });
    // What was broken off for this goes on behind it.
    if (isWarmWanted_ && !isWarm_) warm();
    return answer;
}

QFuture<ListBook::Glance> ListBook::glance(const Condition& condition, Day today, size_t most) {
    reader_.breakOff(kGlance);
    reader_.breakOff(kWarm);
    return reader_.ask(kGlance, [=, this](Connection& connection) { return look(connection, condition, today, most); });
}

void ListBook::warm() {
    isWarmWanted_ = true;
    static_cast<void>(reader_.ask(kWarm, [this](Connection& connection) {
        columns_.warm(connection);
        isWarm_ = true;
        return true;
    }));
}

void ListBook::note(const Changes& changes) {
    columns_.note(changes);
    known_.note(changes);
}

}  // namespace regulars
