#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/stray_options.h"
#include "core/base/date_habit.h"
#include "core/relations/relation_desk.h"
#include "core/relations/relation_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Invocation& call, const Membership& m) { return m.member.isValid() ? CustomerStore(call.reader()).displayName(m.member) : m.name; }

QJsonObject membershipJson(Invocation& call, const Membership& m) {
    QJsonObject object = json::person(m.member, nameOf(call, m));
    object.insert(u"id"_s, json::id(m.member));
    object.insert(u"membership"_s, m.id.value);
    object.insert(u"household"_s, json::person(m.household, CustomerStore(call.reader()).displayName(m.household)));
    object.insert(u"role"_s, m.role);
    object.insert(u"birthday"_s, m.birthday ? QJsonValue(m.birthday->iso()) : QJsonValue());
    object.insert(u"since"_s, m.since ? json::day(*m.since) : QJsonValue());
    object.insert(u"until"_s, m.until ? json::day(*m.until) : QJsonValue());
    object.insert(u"shares_address"_s, m.sharesAddress);
    return object;
}

Exit list(Invocation& call, const Customer& customer) {
    if (refusesStray(call, {})) return call.code();
    RelationStore store(call.reader());
    const auto memberships = customer.kind == CustomerKind::Household ? store.membersOf(customer.id) : store.householdsOf(customer.id);
    QJsonArray list;
    std::vector<QStringList> table;
    for (const Membership& m : memberships) {
        list.append(membershipJson(call, m));
        table.push_back({QString::number(m.id.value), CustomerStore(call.reader()).displayName(m.household), nameOf(call, m), m.role, m.since ? m.since->iso() : QString(),
                         m.until ? m.until->iso() : QString()});
    }
    call.out.json(list);
    if (list.isEmpty()) return call.fail(Exit::NothingFound, u"%1 belongs to no household and has no members."_s.arg(customer.displayName));
    call.out.table({u"MEMBERSHIP"_s, u"HOUSEHOLD"_s, u"WHO"_s, u"ROLE"_s, u"SINCE"_s, u"UNTIL"_s}, table);
    return Exit::Done;
}

// A day given as an option; false, and said why, when it is none.
bool readDay(Invocation& call, const char* option, std::optional<Day>& day) {
    if (!call.arguments.has(option)) return true;
    day = call.day(option, call.today());
    return day.has_value();
}

bool readBirthday(Invocation& call, Membership& m) {
    const QString typed = call.arguments.value("birthday").trimmed();
    if (typed.isEmpty()) return true;
    m.birthday = PartialDate::fromText(typed, writesDayFirst(call.shop().profile().locale()));
    if (!m.birthday) call.fail(Exit::Refused, u"“%1” is no date that exists. Write a birthday as 2019-12-09, 9/12 or 2019."_s.arg(typed));
    return m.birthday.has_value();
}

Exit join(Invocation& call, const Customer& household) {
    // A customer brings name and birthday along.
    const bool isCustomer = !call.word(2).isEmpty();
    if (isCustomer ? refusesStray(call, {"role", "since", "lives-elsewhere"}) : refusesStray(call, {"name", "birthday", "role", "since", "lives-elsewhere"})) return call.code();
    Membership m;
    m.household = household.id;
    m.role = call.arguments.value("role");
    m.name = call.arguments.value("name");
    m.sharesAddress = !call.arguments.has("lives-elsewhere");
    if (!readDay(call, "since", m.since) || !readBirthday(call, m)) return call.code();
    if (isCustomer) {
        const auto member = call.customer(call.word(2));
        if (!member) return call.code();
        m.member = member->id;
    }
    const auto saved = call.settle(RelationDesk(call.shop().database()).join(call.staff(), m));
    if (!saved) return call.code();
    m.id = saved->value;
    return call.done(saved->action, membershipJson(call, m), u"%1 belongs to %2 now (membership %3)."_s.arg(nameOf(call, m), household.displayName).arg(m.id.value));
}

// A person into a household that is made with it.
Exit found(Invocation& call, const Customer& person) {
    if (refusesStray(call, {"role", "since", "lives-elsewhere"})) return call.code();
    const QString name = call.word(2).trimmed();
    if (name.isEmpty()) return call.wrongUse(u"Say what the household is called."_s);
    Membership m;
    m.member = person.id;
    m.role = call.arguments.value("role");
    m.sharesAddress = !call.arguments.has("lives-elsewhere");
    if (!readDay(call, "since", m.since)) return call.code();
    const auto saved = call.settle(RelationDesk(call.shop().database()).joinNew(call.staff(), name, m));
    if (!saved) return call.code();
    m = RelationStore(call.reader()).find(saved->value).value_or(m);
    return call.done(saved->action, membershipJson(call, m), u"%1 belongs to %2 now, a new household (%3, membership %4)."_s.arg(person.displayName, name).arg(m.household.value).arg(m.id.value));
}

Exit end(Invocation& call, bool isLeaving) {
    if (isLeaving ? refusesStray(call, {"on"}) : refusesStray(call, {})) return call.code();
    const auto id = call.number(call.word(2), u"a membership"_s);
    if (!id) return call.code();
    const auto m = RelationStore(call.reader()).find(MembershipId{*id});
    if (!m) return call.fail(Exit::NothingFound, u"There is no membership with the number %1."_s.arg(*id));
    std::optional<Day> on = call.today();
    if (!readDay(call, "on", on)) return call.code();
    RelationDesk desk(call.shop().database());
    const auto saved = call.settle(isLeaving ? desk.leave(call.staff(), m->id, *on) : desk.remove(call.staff(), m->id));
    if (!saved) return call.code();
    return call.done(saved->action, membershipJson(call, *m), isLeaving ? u"%1 belongs there no more."_s.arg(nameOf(call, *m)) : u"%1 was taken out of the household."_s.arg(nameOf(call, *m)));
}

Exit household(Invocation& call) {
    const auto customer = call.customer(call.word(0));
    if (!customer) return call.code();
    const QString verb = call.word(1);
    if (verb.isEmpty()) return list(call, *customer);
    if (verb == u"join") return join(call, *customer);
    if (verb == u"new") return found(call, *customer);
    if (verb == u"leave" || verb == u"remove") return end(call, verb == u"leave");
    return call.wrongUse(u"“%1” is none of join, new, leave and remove."_s.arg(verb));
}

}  // namespace

Command householdCommand() {
    return {.name = "household",
            .usage = "household SHOP ID [join MEMBER|--name NAME [--birthday DATE] [--role ROLE] [--since DATE] [--lives-elsewhere] | new NAME [--role ROLE] [--since DATE] [--lives-elsewhere] | leave MEMBERSHIP [--on DATE] | remove MEMBERSHIP]",
            .summary = "Who belongs to a household, or to which households a customer belongs. A household is a customer added with --kind household. "
                       "A member is a customer, or a name and a birthday only. With new, a person comes into a household of this name that is made with it. After join, new, leave and remove the answer is one object with an action. Exit 4 when there is nobody.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 3,
            .options = {{"name", "NAME", "of a member who is no customer"},
                        {"birthday", "DATE", "of a member who is no customer"},
                        {"role", "ROLE", "mother, child … in any words"},
                        {"since", "DATE", "YYYY-MM-DD"},
                        {"lives-elsewhere", nullptr, "post does not go to the household's address"},
                        {"on", "DATE", "the day of leaving; today if not given"}},
            .answer = Command::Answer::List,
            .fields = {{"id", "number or null", "the member's number; null of somebody who is no customer"},
                       {"display_name", "text", "the member's name"},
                       {"membership", "number", "MEMBERSHIP of leave and remove"},
                       {"household.id", "number", ""},
                       {"household.display_name", "text", ""},
                       {"role", "text", ""},
                       {"birthday", "partial date or null", "of somebody who is no customer"},
                       {"since", "day or null", ""},
                       {"until", "day or null", "belongs no more from this day on"},
                       {"shares_address", "true or false", ""},
                       {"action", "number", "after a change only: the action's number, once it is safely on disk"}},
            .run = household};
}

}  // namespace regulars
