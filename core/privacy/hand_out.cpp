#include "core/privacy/hand_out.h"
#include "core/privacy/erasure_store.h"
#include "core/counter/permissions.h"
#include "core/privacy/personal_journal_store.h"
#include "core/privacy/personal_rows_store.h"
#include "core/profile/profile_store.h"
#include <QCoreApplication>
#include <QDateTime>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct HandOutWords {
    Q_DECLARE_TR_FUNCTIONS(HandOut)
};

QJsonObject shopOf(Connection& reader) {
    const ShopProfile profile = ProfileStore(reader).profile();
    QJsonObject shop{{u"name"_s, profile.name}, {u"country"_s, profile.country}, {u"currency"_s, profile.currency.code()}};
    if (!profile.address.isEmpty()) shop.insert(u"address"_s, profile.address);
    return shop;
}

// A row that only ever pointed at somebody has no values left to tell.
QJsonArray changesOf(Connection& reader, const PersonalTables& tables, const std::vector<qint64>& people) {
    PersonalRowsStore rows(reader, tables);
    QJsonArray changes;
    PersonalJournalStore(reader, tables, people).each([&](const JournalRow& action, const RecordedRow& row) {
        const PersonalTable* table = tables.find(row.table);
        if (!table) return;
        const QJsonObject before = rows.values(*table, row.before), after = rows.values(*table, row.after);
        if (before.isEmpty() && after.isEmpty()) return;
        QJsonObject change{{u"at"_s, QDateTime::fromMSecsSinceEpoch(action.at, Qt::UTC).toString(Qt::ISODate)}, {u"by"_s, action.staffName}, {u"action"_s, action.action},
                           {u"of"_s, row.table == "customer" ? u"customer"_s : PersonalRowsStore::section(row.table)}};
        if (!before.isEmpty()) change.insert(u"before"_s, before);
        if (!after.isEmpty()) change.insert(u"after"_s, after);
        changes.append(change);
    });
    return changes;
}

}  // namespace

Result<QJsonObject> HandOut::of(Connection& reader, StaffId by, CustomerId id, Day today) {
    if (auto refusal = Permissions::objection(reader, by, Deed::HandOut)) return *refusal;
    ErasureStore store(reader);
    if (!store.exists(id)) return Refusal{HandOutWords::tr("This customer is not in the book any more.")};
    if (store.isErased(id)) return Refusal{HandOutWords::tr("This customer was erased: nothing is held about them any more.")};
    const PersonalTables tables(reader);
    PersonalRowsStore rows(reader, tables);
    const std::vector<qint64> people = store.numbersOf(id);
    QJsonObject all{{u"format"_s, u"regulars-hand-out"_s}, {u"version"_s, 1}, {u"made_on"_s, today.iso()}, {u"shop"_s, shopOf(reader)}};
    for (const PersonalTable& table : tables.all()) {
        if (table.name == "customer") continue;
        if (const QJsonArray section = rows.rows(table, people); !section.isEmpty()) all.insert(PersonalRowsStore::section(table.name), section);
    }
    const PersonalTable& customer = *tables.find("customer");
    all.insert(u"customer"_s, rows.rows(customer, {id.value}).first().toObject());
    std::vector<qint64> merged = people;
    std::erase(merged, id.value);
    if (!merged.empty()) all.insert(u"merged_records"_s, rows.rows(customer, merged));
    all.insert(u"changes"_s, changesOf(reader, tables, people));
    return all;
}

}  // namespace regulars
