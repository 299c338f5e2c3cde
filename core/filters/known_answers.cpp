#include "core/filters/known_answers.h"

namespace regulars {

namespace {

constexpr qsizetype kMost = 200;  // answers; 125 kB each with a million people

}  // namespace

QString KnownAnswers::keyOf(const ConditionLeaf& leaf, Day today) { return today.iso() + Condition::is(leaf).text(); }

quint64 KnownAnswers::now() const {
    const std::lock_guard lock(mutex_);
    return now_;
}

std::optional<PersonSet> KnownAnswers::find(const ConditionLeaf& leaf, Day today, qint64 highest) const {
    const std::lock_guard lock(mutex_);
    const auto found = answers_.constFind(keyOf(leaf, today));
    if (found == answers_.cend()) return std::nullopt;
    for (const QByteArray& table : QByteArray(leaf.rule().tables).split(' '))
        if (touched_.value(table) > found->since) return std::nullopt;
    PersonSet people = found->people;
    people.makeRoom(highest);
    return people;
}

void KnownAnswers::keep(const ConditionLeaf& leaf, Day today, const PersonSet& answer, quint64 since) {
    const std::lock_guard lock(mutex_);
    if (answers_.size() >= kMost) answers_.clear();
    answers_.insert(keyOf(leaf, today), {answer, since});
}

void KnownAnswers::note(const Changes& changes) {
    const std::lock_guard lock(mutex_);
    ++now_;
    for (const QByteArray& table : changes.tables()) touched_.insert(table, now_);
}

}  // namespace regulars
