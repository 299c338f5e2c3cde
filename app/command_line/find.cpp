#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/customers/customer_list.h"

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

Exit find(Invocation& call) {
    const QString typed = call.arguments.words.join(u' ');
    const auto limit = call.count("limit", 50);
    if (!limit) return call.code();
    if (typed.trimmed().isEmpty()) return call.wrongUse(u"Say what to look for."_s);
    // A search of its own sees what earlier lines of a batch wrote.
    CustomerSearch search(call.reader(), call.shop().profile().country);
    std::vector<qint64> ids;
    for (const CustomerId id : search.find(typed, *limit)) ids.push_back(id.value);

    QJsonArray list;
    std::vector<QStringList> table;
    CustomerStore store(call.reader());
    for (const CustomerRow& row : CustomerList(call.reader()).rows(ids)) {
        const auto customer = store.find(row.id);
        if (!customer) continue;
        QJsonObject object = json::person(row.id, row.displayName);
        object.insert(u"city"_s, json::orNull(row.city));
        object.insert(u"phones"_s, json::texts(phonesOf(*customer)));
        object.insert(u"emails"_s, json::texts(emailsOf(*customer)));
        object.insert(u"last_visit"_s, json::day(row.lastVisit));
        object.insert(u"stamps"_s, row.stamps < 0 ? QJsonValue() : QJsonValue(row.stamps));
        list.append(object);
        table.push_back({QString::number(row.id.value), row.displayName, phonesOf(*customer).value(0), emailsOf(*customer).value(0),
                         row.city, row.lastVisit.iso()});
    }
    call.out.json(list);
    if (list.isEmpty()) return call.fail(Exit::NothingFound, u"Nobody was found for “%1”."_s.arg(typed));
    call.out.table({u"ID"_s, u"NAME"_s, u"PHONE"_s, u"E-MAIL"_s, u"CITY"_s, u"LAST VISIT"_s}, table);
    return Exit::Done;
}

}  // namespace

Command findPeopleCommand() {
    return {.name = "find",
            .usage = "find SHOP TEXT [--limit N]",
            .summary = "Finds people by any part of a name, a phone number in any form, a card number or an e-mail address. Exit 4 when nobody is found.",
            .fewestWords = 1,
            .mostWords = 100,
            .options = {{"limit", "N", "at most so many; 50 if not given"}},
            .answer = Command::Answer::List,
            .fields = {{"id", "number", "the customer's number, ID in other commands"},
                       {"display_name", "text", "the name as typed"},
                       {"city", "text or null", "of the first address"},
                       {"phones", "list of text", "as typed"},
                       {"emails", "list of text", ""},
                       {"last_visit", "day or null", ""},
                       {"stamps", "number or null", "null without a card"}},
            .run = find};
}

}  // namespace regulars
