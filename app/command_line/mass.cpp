#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/named_condition.h"
#include "core/filters/audience.h"
#include "core/masschange/mass_desk.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShown = 20;
constexpr const char* kDeeds[] = {"tag", "untag", "language", "price-group", "consent", "hand-tasks-to", "delete"};

std::nullopt_t wrong(Invocation& call, const QString& sentence) {
    call.wrongUse(sentence);
    return std::nullopt;
}

// "email=yes"
std::optional<MassChange> consentOf(Invocation& call, const QString& value) {
    const auto channel = channelFrom(value.section(u'=', 0, 0).trimmed());
    const QString said = value.section(u'=', 1).trimmed().toLower();
    if (!channel || (said != u"yes" && said != u"no")) return wrong(call, u"“%1” is no consent: write post, email, sms or phone, and =yes or =no."_s.arg(value));
    MassChange change{MassChange::Kind::Consent, {}, *channel, said == u"yes", call.arguments.value("purpose"), call.arguments.value("wording"), call.arguments.value("source"), {}};
    return change;
}

std::optional<MassChange> changeOf(Invocation& call) {
    QStringList given;
    for (const char* deed : kDeeds)
        if (call.arguments.has(deed)) given << QString::fromLatin1(deed);
    if (given.size() != 1) return wrong(call, given.isEmpty() ? u"Say what is to be changed."_s : u"One change at a time: --%1."_s.arg(given.join(u" or --"_s)));
    const bool hasConsentWords = call.arguments.has("wording") || call.arguments.has("purpose") || call.arguments.has("source");
    if (hasConsentWords && given.first() != u"consent") return wrong(call, u"--wording, --purpose and --source belong to --consent."_s);
    const QString value = call.arguments.value(given.first().toLatin1().constData());
    MassChange change;
    change.text = value;
    if (given.first() == u"tag") change.kind = MassChange::Kind::AddTag;
    else if (given.first() == u"untag") change.kind = MassChange::Kind::RemoveTag;
    else if (given.first() == u"language") change.kind = MassChange::Kind::Language;
    else if (given.first() == u"price-group") change.kind = MassChange::Kind::PriceGroup;
    else if (given.first() == u"consent") return consentOf(call, value);
    else if (given.first() == u"delete") change.kind = MassChange::Kind::Bin;
    else {
        change.kind = MassChange::Kind::TaskStaff;
        change.text.clear();
        if (value.isEmpty()) return change;
        const auto staff = ProfileStore(call.reader()).find(value);
        if (!staff) {
            call.fail(Exit::NothingFound, u"Nobody called “%1” works here."_s.arg(value));
            return std::nullopt;
        }
        change.staff = staff->id;
    }
    return change;
}

QJsonArray firstOf(Invocation& call, const std::vector<qint64>& ids, std::vector<QStringList>& table) {
    const auto shown = std::min<size_t>(ids.size(), kShown);
    QJsonArray list;
    for (const CustomerRow& row : CustomerList(call.reader()).rows(std::span(ids).first(shown))) {
        list.append(json::person(row.id, row.displayName));
        table.push_back({QString::number(row.id.value), row.displayName, row.city});
    }
    return list;
}

Exit tellDryRun(Invocation& call, const MassDryRun& run) {
    std::vector<QStringList> table;
    const QJsonArray first = firstOf(call, run.changing, table);
    const auto changing = static_cast<qint64>(run.changing.size());
    call.out.json(QJsonObject{{u"asked"_s, run.asked}, {u"changed"_s, changing}, {u"dry_run"_s, true}, {u"first"_s, first}, {u"action"_s, QJsonValue()}});
    call.out.line(u"%1 of %2 would be changed."_s.arg(QString::number(changing), counted(run.asked, "customer", "customers")));
    if (!table.empty()) call.out.table({u"ID"_s, u"NAME"_s, u"CITY"_s}, table);
    return Exit::Done;
}

Exit mass(Invocation& call) {
    const auto condition = namedCondition(call, call.arguments.words.join(u' '));
    if (!condition) return call.code();
    const auto change = changeOf(call);
    if (!change) return call.code();
    if (const QString why = change->objection(); !why.isEmpty()) return call.fail(Exit::Refused, why);
    std::vector<qint64> people = Audience(call.reader(), call.today()).ids(*condition, CustomerList::Order::Name);
    if (people.empty()) return call.fail(Exit::NothingFound, u"This is true of nobody: %1"_s.arg(condition->text()));
    const MassDryRun run = MassDesk::dryRun(call.reader(), *change, people);
    if (call.arguments.has("dry-run")) return tellDryRun(call, run);
    std::vector<QStringList> table;
    const QJsonArray first = firstOf(call, run.changing, table);
    const auto saved = call.settle(MassDesk(call.shop().database()).apply(call.staff(), *change, std::move(people)));
    if (!saved) return call.code();
    return call.done(saved->action, {{u"asked"_s, saved->value.asked}, {u"changed"_s, saved->value.changed}, {u"dry_run"_s, false}, {u"first"_s, first}},
                     u"%1 of %2 changed."_s.arg(QString::number(saved->value.changed), counted(saved->value.asked, "customer", "customers")));
}

}  // namespace

Command massCommand() {
    return {.name = "mass",
            .usage = "mass SHOP NAME|CONDITION --tag X|--untag X|--language CODE|--price-group G|--consent email=yes|no [--purpose P] [--wording V] [--source TEXT]|--hand-tasks-to NAME|--delete [--dry-run]",
            .summary = "Changes everybody a condition or a filter is true of, as one action that undo takes back whole. Exit 4 when it is true of nobody.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 400,
            .options = {{"tag", "X", "gives them this tag"},
                        {"untag", "X", "takes this tag away"},
                        {"language", "CODE", "what they are written to in: sv, ru; \"\" is the shop's own"},
                        {"price-group", "G", "their price group; \"\" is none"},
                        {"consent", "CHANNEL=yes|no", "adds a line to the register of consents: post, email, sms or phone"},
                        {"purpose", "P", "of --consent: what for"},
                        {"wording", "V", "of --consent: the version of the text they were asked with"},
                        {"source", "TEXT", "of --consent: how it came"},
                        {"hand-tasks-to", "NAME", "whose their open follow-ups become; \"\" is anybody's"},
                        {"delete", nullptr, "moves them to the bin"},
                        {"dry-run", nullptr, "changes nothing; says how many would be changed, and shows the first"}},
            .fields = {{"asked", "number", "how many it is true of"},
                       {"changed", "number", "how many were, or would be, changed; who is so already is not"},
                       {"dry_run", "true or false", ""},
                       {"first[].id", "number", "the first of those changed, by name"},
                       {"first[].display_name", "text", ""},
                       {"action", "number or null", "the action's number, once it is safely on disk; null when nothing had to change"}},
            .run = mass};
}

}  // namespace regulars
