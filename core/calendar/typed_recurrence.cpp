#include "core/calendar/typed_recurrence.h"
#include "core/calendar/recurrence_reader.h"

namespace regulars {

namespace {

/// The rule from its first day on or after `from`: "every 2 weeks on Friday" said on a Saturday begins in six days.
std::optional<Recurrence> begun(Recurrence rule, Day from) {
    const int interval = rule.interval;
    rule.interval = 1;
    const auto first = rule.next(from.plusDays(-1));
    if (!first)
        return {};
    rule.anchor = first->day;
    rule.interval = interval;
    return rule.isValid() && rule.next(from.plusDays(-1)) ? std::optional(rule) : std::nullopt;
}

}  // namespace

std::optional<TypedRecurrence> TypedRecurrence::read(QStringView text, Day from, const QLocale& locale) {
    if (!from.isValid())
        return {};
    RecurrenceReader reader(text, from, locale);
    const auto said = reader.read();
    const auto rule = said ? begun(*said, from) : std::nullopt;
    return rule ? std::optional(TypedRecurrence{*rule, reader.length()}) : std::nullopt;
}

}  // namespace regulars
