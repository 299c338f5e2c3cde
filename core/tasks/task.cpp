#include "core/tasks/task.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const std::pair<TaskKind, QString> kKinds[] = {
    {TaskKind::FollowUp, u"follow_up"_s}, {TaskKind::Promise, u"promise"_s}, {TaskKind::Appointment, u"appointment"_s}, {TaskKind::HandOver, u"hand_over"_s}};

const std::pair<TaskEnd, QString> kEnds[] = {{TaskEnd::Open, u"open"_s}, {TaskEnd::Done, u"done"_s},     {TaskEnd::Kept, u"kept"_s},
                                             {TaskEnd::Late, u"late"_s}, {TaskEnd::Broken, u"broken"_s}, {TaskEnd::Dropped, u"dropped"_s}};

template <class Pairs, class Value>
QString codeOf(const Pairs& pairs, Value value) {
    for (const auto& [one, code] : pairs)
        if (one == value) return code;
    return {};
}

template <class Value, class Pairs>
std::optional<Value> valueOf(const Pairs& pairs, QStringView code) {
    for (const auto& [one, known] : pairs)
        if (known == code) return one;
    return std::nullopt;
}

}  // namespace

QString taskKindCode(TaskKind kind) { return codeOf(kKinds, kind); }
std::optional<TaskKind> taskKindFrom(QStringView code) { return valueOf<TaskKind>(kKinds, code); }
QString taskEndCode(TaskEnd end) { return codeOf(kEnds, end); }
std::optional<TaskEnd> taskEndFrom(QStringView code) { return valueOf<TaskEnd>(kEnds, code); }

}  // namespace regulars
