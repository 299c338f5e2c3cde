#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/customers/customer_list.h"
#include "core/search/match_reason_store.h"
#include "core/search/people_index.h"
#include "core/filters/typed_search.h"
#include "core/storage/snapshot.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QStringList phonesOf(const Customer& customer) {
    QStringList phones;
    for (const Phone& phone : customer.phones) phones.append(phone.number.asTyped);
    return phones;
}

QStringList emailsOf(const Customer& customer) {
    QStringList emails;
    for (const Email& email : customer.emails) emails.append(email.address);
    return emails;
}

QJsonArray reasonsOf(const std::vector<MatchReason>& reasons) {
    QJsonArray list;
    for (const MatchReason& reason : reasons) list.append(QJsonObject{{u"field"_s, MatchReason::code(reason.field)}, {u"text"_s, reason.text}});
    return list;
}

// What the name says for itself is left out.
QString whyOf(const std::vector<MatchReason>& reasons, const QString& name) {
    QStringList words;
    for (const MatchReason& reason : reasons)
        if (reason.field != MatchReason::Field::Name || reason.text != name) words << MatchReason::code(reason.field).replace(u'_', u' ') + u' ' + reason.text;
    return words.join(u", "_s);
}

std::optional<QString> kindFilter(Invocation& call) {
    const QString kind = call.arguments.value("kind");
    if (kind.isEmpty() || customerKindFrom(kind)) return kind;
    call.wrongUse(u"A customer is a person, a company or a household, not “%1”."_s.arg(kind));
    return std::nullopt;
}

// After an upgrade the index is built while nobody waits; a command waits for it.
void awaitIndex(Invocation& call) {
    if (PeopleIndex::builtUpTo(call.reader()) != std::numeric_limits<qint64>::max() && !call.shop().database().isReadOnly()) call.shop().database().drain();
}

Exit find(Invocation& call) {
    const QString typed = call.arguments.words.join(u' ');
    const auto limit = call.count("limit", 50);
    if (!limit) return call.code();
    const auto kind = kindFilter(call);
    if (!kind) return call.code();
    if (typed.trimmed().isEmpty()) return call.wrongUse(u"Say what to look for."_s);
    awaitIndex(call);
    const Snapshot moment(call.reader());
    TypedSearch box(call.reader(), call.today());
    SearchQuery query = box.read(typed);
    if (!kind->isEmpty()) query.marks.push_back({PersonWords::kind, {*kind}, false});
    // A search of its own sees what earlier lines of a batch wrote.
    const QString region = call.shop().profile().country;
    const SearchResult found = CustomerSearch(call.reader(), region).search(query, *limit);
    std::vector<qint64> ids;
    for (const SearchResult::Hit& hit : found.hits) ids.push_back(hit.id.value);

    QJsonArray list;
    std::vector<QStringList> table;
    CustomerStore store(call.reader());
    MatchReasonStore why(call.reader(), region);
    for (const CustomerRow& row : CustomerList(call.reader()).rows(ids)) {
        const auto customer = store.find(row.id);
        if (!customer) continue;
        auto reasons = why.of(row.id, row.displayName, query, found);
        if (const auto due = box.dueReason(row.id)) reasons.push_back(*due);
        if (const auto card = box.card() ? why.ofCard(row.id, *box.card()) : std::nullopt) reasons.push_back(*card);
        QJsonObject object = json::person(row.id, row.displayName);
        object.insert(u"kind"_s, customerKindCode(customer->kind));
        object.insert(u"why"_s, reasonsOf(reasons));
        object.insert(u"city"_s, json::orNull(row.city));
        object.insert(u"phones"_s, json::texts(phonesOf(*customer)));
        object.insert(u"emails"_s, json::texts(emailsOf(*customer)));
        object.insert(u"last_visit"_s, json::day(row.lastVisit));
        object.insert(u"stamps"_s, row.stamps < 0 ? QJsonValue() : QJsonValue(row.stamps));
        list.append(object);
        table.push_back({QString::number(row.id.value), row.displayName, whyOf(reasons, row.displayName), phonesOf(*customer).value(0), emailsOf(*customer).value(0),
                         row.city, row.lastVisit.iso()});
    }
    call.out.json(list);
    if (list.isEmpty()) return call.fail(Exit::NothingFound, u"Nobody was found for “%1”."_s.arg(typed));
    call.out.table({u"ID"_s, u"NAME"_s, u"WHY"_s, u"PHONE"_s, u"E-MAIL"_s, u"CITY"_s, u"LAST VISIT"_s}, table);
    return Exit::Done;
}

}  // namespace

Command findPeopleCommand() {
    return {.name = "find",
            .usage = "find SHOP TEXT [--limit N] [--kind person|company|household]",
            .summary = "Finds people, companies and households by the beginnings of any words that are known of them: names and former names, phone numbers in any form or their last "
                       "four digits, card numbers or their ends, e-mail addresses, streets, towns, tags, notes, household members; with small typing errors. Among the words may stand "
                       "tag:WORD, city:WORD, due: or due:week (also late, month, 14d, a day), card: or card:DIGITS and kind:person, company or household, values with spaces in "
                       "double quotes, and a minus before each for the opposite. Exit 4 when nobody is found.",
            .fewestWords = 1,
            .mostWords = 100,
            .options = {{"limit", "N", "at most so many; 50 if not given"}, {"kind", "KIND", "only persons, companies or households"}},
            .answer = Command::Answer::List,
            .fields = {{"id", "number", "the customer's number, ID in other commands"},
                       {"display_name", "text", "the name as typed"},
                       {"kind", "text", "person, company or household"},
                       {"why", "list", "what of theirs has the words, in the order of the words; a typing error first"},
                       {"why[].field", "text", "name, phone, email, card, former_name, household, member, tag, city, street, post_code, handle, fact, note, value, external_id, due; "
                                               "typing_error: the word that was meant"},
                       {"why[].text", "text", "as it stands in the book; of a long text a piece"},
                       {"city", "text or null", "of the first address"},
                       {"phones", "list of text", "as typed"},
                       {"emails", "list of text", ""},
                       {"last_visit", "day or null", ""},
                       {"stamps", "number or null", "null without a card"}},
            .run = find};
}

}  // namespace regulars
