#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/named_condition.h"
#include "core/customers/custom_field_store.h"
#include "core/filters/audience.h"
#include "core/filters/filter_desk.h"
#include "core/filters/filter_store.h"
#include "core/filters/given_filter.h"

namespace regulars {

using namespace Qt::StringLiterals;

std::optional<Condition> namedCondition(Invocation& call, const QString& text) {
    if (const auto saved = FilterStore(call.reader()).find(text.trimmed())) {
        if (saved->condition) return saved->condition;
        call.fail(Exit::Refused, u"The filter “%1” cannot be asked: %2 %3"_s.arg(saved->name, saved->text, saved->problem));
        return std::nullopt;
    }
    if (const auto given = GivenFilter::find(text.trimmed())) return given->condition;
    auto read = Condition::parse(text, CustomFieldStore(call.reader()).all());
    if (auto* condition = std::get_if<Condition>(&read)) return std::move(*condition);
    call.fail(Exit::WrongUse, u"“%1” is no filter's name, and no condition either. %2"_s.arg(text, std::get<ConditionProblem>(read).sentence));
    return std::nullopt;
}

namespace {

QJsonObject filterObject(const QString& name, const QString& condition, bool isGiven) {
    return {{u"name"_s, name}, {u"condition"_s, condition}, {u"given"_s, isGiven}};
}

Exit list(Invocation& call) {
    QJsonArray list;
    std::vector<QStringList> table;
    for (const GivenFilter& filter : GivenFilter::all()) {
        QJsonObject object = filterObject(filter.code, filter.condition.text(), true);
        object.insert(u"problem"_s, QJsonValue());
        list.append(object);
        table.push_back({filter.code, filter.condition.text()});
    }
    for (const SavedFilter& filter : FilterStore(call.reader()).of(call.staff())) {
        QJsonObject object = filterObject(filter.name, filter.text, false);
        object.insert(u"problem"_s, json::orNull(filter.problem));
        list.append(object);
        table.push_back({filter.name, filter.problem.isEmpty() ? filter.text : u"%1  (%2)"_s.arg(filter.text, filter.problem)});
    }
    call.out.json(list);
    call.out.table({u"NAME"_s, u"CONDITION"_s}, table);
    return Exit::Done;
}

Exit save(Invocation& call, const QString& text) {
    const auto condition = namedCondition(call, text);
    if (!condition) return call.code();
    const QString name = call.arguments.value("save").trimmed();
    const auto saved = call.settle(FilterDesk(call.shop().database()).save(call.staff(), name, *condition));
    if (!saved) return call.code();
    return call.done(saved->action, filterObject(name, condition->text(), false), u"Saved the filter “%1”: %2"_s.arg(name, condition->text()));
}

Exit remove(Invocation& call) {
    const QString name = call.arguments.value("remove").trimmed();
    const auto filter = FilterStore(call.reader()).find(name);
    if (!filter) return call.fail(Exit::NothingFound, u"There is no saved filter called “%1”."_s.arg(name));
    const auto saved = call.settle(FilterDesk(call.shop().database()).remove(call.staff(), filter->id));
    if (!saved) return call.code();
    return call.done(saved->action, filterObject(filter->name, filter->text, false), u"Removed the filter “%1”."_s.arg(name));
}

Exit count(Invocation& call, const Condition& condition) {
    const qint64 people = Audience(call.reader(), call.today()).count(condition);
    call.out.json(QJsonObject{{u"condition"_s, condition.text()}, {u"count"_s, people}});
    call.out.line(QString::number(people));
    return people > 0 ? Exit::Done : Exit::NothingFound;
}

// A word of the program's, or the name of a field of the shop's own, in quotes or without.
std::optional<Sorting> sortingCalled(Invocation& call, QString word) {
    if (const auto by = Sorting::byWord(word)) return Sorting::usual(*by);
    if (word.size() > 1 && word.startsWith(u'"') && word.endsWith(u'"')) word = word.sliced(1, word.size() - 2);
    CustomFieldStore fields(call.reader());
    if (const auto field = fields.find(word)) return Sorting::usual(*field);
    QStringList known = Sorting::words();
    for (const CustomField& field : fields.all()) known << u'"' + field.name + u'"';
    call.wrongUse(u"“%1” is nothing to sort by. Write one of %2."_s.arg(word, known.join(u", "_s)));
    return std::nullopt;
}

std::optional<Sorting> sortingOf(Invocation& call) {
    const QString word = call.arguments.has("by-last-visit") ? Sorting::usual(Sorting::By::LastVisit).word() : call.arguments.value("sort");
    auto sorting = word.isEmpty() ? std::optional(Sorting::byName()) : sortingCalled(call, word);
    return sorting && call.arguments.has("reverse") ? std::optional(sorting->turned()) : sorting;
}

Exit people(Invocation& call, const Condition& condition) {
    const auto limit = call.count("limit", 0);
    if (!limit) return call.code();
    const auto sorting = sortingOf(call);
    if (!sorting) return call.code();
    ListColumns columns;
    std::vector<qint64> ids = Audience(call.reader(), call.today()).among(columns.ids(call.reader(), *sorting), condition);
    if (*limit > 0 && ids.size() > static_cast<size_t>(*limit)) ids.resize(static_cast<size_t>(*limit));
    QJsonArray list;
    std::vector<QStringList> table;
    for (const CustomerRow& row : CustomerList(call.reader()).rows(ids)) {
        QJsonObject object = json::person(row.id, row.displayName);
        object.insert(u"city"_s, json::orNull(row.city));
        object.insert(u"last_visit"_s, json::day(row.lastVisit));
        object.insert(u"stamps"_s, row.stamps < 0 ? QJsonValue() : QJsonValue(row.stamps));
        list.append(object);
        table.push_back({QString::number(row.id.value), row.displayName, row.city, row.lastVisit.iso()});
    }
    call.out.json(list);
    if (list.isEmpty()) return call.fail(Exit::NothingFound, u"This is true of nobody: %1"_s.arg(condition.text()));
    call.out.table({u"ID"_s, u"NAME"_s, u"CITY"_s, u"LAST VISIT"_s}, table);
    return Exit::Done;
}

Exit filter(Invocation& call) {
    const QString text = call.arguments.words.join(u' ');
    if (call.arguments.has("list")) return list(call);
    if (call.arguments.has("remove")) return remove(call);
    if (text.trimmed().isEmpty()) return call.wrongUse(u"Say which filter, or what must be true."_s);
    if (call.arguments.has("save")) return save(call, text);
    const auto condition = namedCondition(call, text);
    if (!condition) return call.code();
    return call.arguments.has("count") ? count(call, *condition) : people(call, *condition);
}

}  // namespace

Command filterCommand() {
    return {.name = "filter",
            .usage = "filter SHOP NAME|CONDITION [--count] [--limit N] [--sort BY] [--by-last-visit] [--reverse] | CONDITION --save NAME | --remove NAME | --list",
            .summary = "Finds the people a condition is true of, by name: filter SHOP \"visits >= 3 and city = Lund and not tag = wedding and last-visit older-than 90d\". "
                       "Or by a filter's name. A field of the shop's own stands in double quotes: '\"Shoe size\" >= 43 and \"Next service\" in-next 1m'. Exit 4 when it is true of nobody.",
            .needs = Command::Needs::ChangesShop,
            .mostWords = 400,
            .options = {{"count", nullptr, "only how many; the answer is one object with condition and count"},
                        {"limit", "N", "at most so many; all if not given"},
                        {"sort", "BY", "name, last-visit, next-due, spend, visits, created, city or a field of the shop's own; by name if not given. The newest and the most come first"},
                        {"reverse", nullptr, "the other way round; who has nothing to be sorted by stays last"},
                        {"by-last-visit", nullptr, "as --sort last-visit"},
                        {"save", "NAME", "keeps the condition as a filter for everybody; one of this name is changed"},
                        {"remove", "NAME", "takes a saved filter away"},
                        {"list", nullptr, "the filters there are, with name, condition and given"}},
            .answer = Command::Answer::List,
            .fields = {{"id", "number", "the customer's number"},
                       {"display_name", "text", "the name as typed"},
                       {"city", "text or null", "of the first address"},
                       {"last_visit", "day or null", ""},
                       {"stamps", "number or null", "null without a card"},
                       {"count", "number", "with --count only"},
                       {"name", "text", "with --list, --save and --remove only: the filter's"},
                       {"condition", "text", "with --list, --save, --remove and --count only"},
                       {"problem", "text or null", "with --list only: why a saved filter cannot be asked any more, for example because its field was removed"},
                       {"given", "true or false", "with --list, --save and --remove only: whether every shop has it"},
                       {"action", "number", "after --save and --remove only: the action's number, once it is safely on disk"}},
            .run = filter,
            .changesWith = {"save", "remove"}};
}

}  // namespace regulars
