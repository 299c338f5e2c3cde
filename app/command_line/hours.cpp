#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/calendar/holidays.h"
#include "core/profile/opening_hours_store.h"
#include "core/service/service_rule_desk.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 7> kDays{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

QJsonObject hoursJson(const OpeningHours& hours, bool isOwn) {
    QJsonObject week;
    for (size_t day = 0; day < kDays.size(); ++day) week.insert(kDays[day], json::orNull(spansText(hours.week[day])));
    QJsonArray days, closed;
    for (const auto& [day, special] : hours.specialDays) days.append(QJsonObject{{u"day"_s, json::day(day)}, {u"open"_s, json::orNull(spansText(special.spans))}, {u"note"_s, json::orNull(special.note)}});
    for (const ClosedPeriod& period : hours.closedPeriods) closed.append(QJsonObject{{u"from"_s, json::day(period.from)}, {u"until"_s, json::day(period.to)}, {u"note"_s, json::orNull(period.note)}});
    return {{u"week"_s, week}, {u"days"_s, days}, {u"closed"_s, closed}, {u"holidays"_s, json::orNull(hours.holidayCountry)}, {u"is_own"_s, isOwn}};
}

Exit show(Invocation& call) {
    OpeningHoursStore store(call.reader());
    const OpeningHours hours = store.hours();
    std::vector<QStringList> table;
    const auto open = [](const OpeningSpans& spans) { return spans.empty() ? u"closed"_s : spansText(spans); };
    for (size_t day = 0; day < kDays.size(); ++day) table.push_back({kDays[day], open(hours.week[day]), {}});
    for (const auto& [day, special] : hours.specialDays) table.push_back({day.iso(), open(special.spans), special.note});
    for (const ClosedPeriod& period : hours.closedPeriods) table.push_back({period.from.iso() + u" to "_s + period.to.iso(), u"closed"_s, period.note});
    call.out.json(hoursJson(hours, store.hasOwn()));
    call.out.table({u"DAY"_s, u"OPEN"_s, u"NOTE"_s}, table);
    call.out.line(hours.holidayCountry.isEmpty() ? u"Open on public holidays."_s : u"Closed on the public holidays of %1."_s.arg(hours.holidayCountry));
    return Exit::Done;
}

// "mon", "mon-fri", "sat-mon"; empty: not understood.
std::vector<size_t> weekdays(const QString& words) {
    const QStringList ends = words.toLower().split(u'-');
    const auto index = [](const QString& word) { return std::find(kDays.begin(), kDays.end(), word.trimmed()) - kDays.begin(); };
    const auto first = index(ends.front()), last = index(ends.back());
    std::vector<size_t> days;
    if (ends.size() > 2 || first == 7 || last == 7) return days;
    for (auto day = first;; day = (day + 1) % 7) {
        days.push_back(static_cast<size_t>(day));
        if (day == last) return days;
    }
}

bool setWeek(Invocation& call, OpeningHours& hours) {
    const auto spans = parseSpans(call.arguments.value("open"));
    const auto days = weekdays(call.arguments.value("on"));
    if (days.empty()) call.wrongUse(u"“%1” are no weekdays: write mon, or mon-fri."_s.arg(call.arguments.value("on")));
    else if (!spans) call.fail(Exit::Refused, u"“%1” are no times: write 10-18, or 9:00-12:30, 13-18."_s.arg(call.arguments.value("open")));
    if (days.empty() || !spans) return false;
    for (const size_t day : days) hours.week[day] = *spans;
    return true;
}

bool setDay(Invocation& call, OpeningHours& hours) {
    const auto day = call.day("day", {});
    if (!day) return false;
    const auto spans = parseSpans(call.arguments.value("open"));
    if (!spans) call.fail(Exit::Refused, u"“%1” are no times: write 10-18, or 9:00-12:30, 13-18."_s.arg(call.arguments.value("open")));
    else hours.specialDays[*day] = {*spans, call.arguments.value("note").simplified()};
    return spans.has_value();
}

bool setClosed(Invocation& call, OpeningHours& hours) {
    const auto from = call.day("closed-from", {});
    const auto until = from ? call.day("until", *from) : std::nullopt;
    if (!until) return false;
    hours.closedPeriods.push_back({*from, *until, call.arguments.value("note").simplified()});
    return true;
}

bool forget(Invocation& call, OpeningHours& hours) {
    const auto day = call.day("forget", {});
    if (!day) return false;
    const auto days = hours.specialDays.erase(*day) + std::erase_if(hours.closedPeriods, [&day](const ClosedPeriod& period) { return period.from <= *day && *day <= period.to; });
    if (days == 0) call.fail(Exit::NothingFound, u"%1 is a day as the week says."_s.arg(day->iso()));
    return days > 0;
}

bool setHolidays(Invocation& call, OpeningHours& hours) {
    const QString country = call.arguments.value("holidays").toUpper();
    const bool isNone = country == u"NONE";
    if (!isNone && !HolidayRules(country).isKnown()) {
        call.wrongUse(u"The public holidays of “%1” are not known. Known are: %2, and none."_s.arg(country, HolidayRules::countries().join(u", "_s)));
        return false;
    }
    hours.holidayCountry = isNone ? QString() : country;
    return true;
}

Exit hours(Invocation& call) {
    const Arguments& given = call.arguments;
    if (given.options.isEmpty()) return show(call);
    constexpr std::array<std::pair<const char*, bool (*)(Invocation&, OpeningHours&)>, 5> verbs{{{"on", setWeek}, {"day", setDay}, {"closed-from", setClosed}, {"forget", forget}, {"holidays", setHolidays}}};
    const auto isGiven = [&given](const auto& verb) { return given.has(verb.first); };
    if (std::count_if(verbs.begin(), verbs.end(), isGiven) != 1) return call.wrongUse(u"Give one of --on, --day, --closed-from, --forget and --holidays."_s);
    if ((given.has("on") || given.has("day")) != given.has("open")) return call.wrongUse(u"--on and --day go with --open."_s);
    if (given.has("until") && !given.has("closed-from")) return call.wrongUse(u"--until goes with --closed-from."_s);
    if (given.has("note") && !given.has("day") && !given.has("closed-from")) return call.wrongUse(u"--note goes with --day and --closed-from."_s);
    OpeningHours hours = OpeningHoursStore(call.reader()).hours();
    if (!std::find_if(verbs.begin(), verbs.end(), isGiven)->second(call, hours)) return call.code();
    const auto saved = call.settle(ServiceRuleDesk(call.shop().database()).setHours(call.staff(), hours));
    return saved ? call.done(saved->action, hoursJson(hours, true), u"These are the opening hours now."_s) : call.code();
}

}  // namespace

Command hoursCommand() {
    return {.name = "hours",
            .usage = "hours SHOP [--on WEEKDAYS --open TIMES | --day DATE --open TIMES [--note TEXT] | --closed-from DATE [--until DATE] [--note TEXT] | --forget DATE | --holidays COUNTRY]",
            .summary = "When the shop is open: what service standards are measured in. A shop without hours of its own is open Monday to Friday 10 to 18 and Saturday 10 to 15, and closed on its country's public holidays. "
                       "A day of its own goes before a closed period, that before a public holiday, and that before the week.",
            .needs = Command::Needs::ChangesShop,
            .options = {{"on", "WEEKDAYS", "mon, or mon-fri: of mon tue wed thu fri sat sun"},
                        {"open", "TIMES", "10-18, or 9:00-12:30, 13-18; an empty text: closed"},
                        {"day", "DATE", "one day that is kept otherwise"},
                        {"closed-from", "DATE", "the first day of a time on which the shop is closed"},
                        {"until", "DATE", "its last day; the same if not given"},
                        {"note", "TEXT", "why: stocktaking"},
                        {"forget", "DATE", "takes back what was said of this day, and the closed time it lies in"},
                        {"holidays", "COUNTRY", "whose public holidays are kept: SE, NO …; none: open on all"}},
            .fields = {{"week.mon", "text or null", "and tue to sun: 10:00-18:00; null: closed"},
                       {"days[].day", "day", "kept otherwise"},
                       {"days[].open", "text or null", "null: closed"},
                       {"days[].note", "text or null", ""},
                       {"closed[].from", "day", ""},
                       {"closed[].until", "day", "the last day closed"},
                       {"closed[].note", "text or null", ""},
                       {"holidays", "text or null", "whose are kept; null: none"},
                       {"is_own", "true or false", "false: the usual hours, as the shop has none of its own"},
                       {"action", "number or null", "after a change only: the action's number, once it is safely on disk; null when nothing had to change"}},
            .run = hours,
            .changesWith = {"on", "day", "closed-from", "forget", "holidays"}};
}

}  // namespace regulars
