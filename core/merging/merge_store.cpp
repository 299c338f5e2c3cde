#include "core/merging/merge_store.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// How a made row is found again and what it says. Those with two ids for a key say nothing but that they are there.
struct MadeTable {
    QString what;
    const char* content;  ///< ?1 the row, ?2 the customer
    const char* erase;
};

const std::vector<MadeTable>& madeTables() {
    static const std::vector<MadeTable> all{
        {u"customer_phone"_s, "SELECT json_array(label, as_typed, digits, extension, state) FROM customer_phone WHERE id = ?1 AND customer_id = ?2",
         "DELETE FROM customer_phone WHERE id = ?1 AND customer_id = ?2"},
        {u"customer_email"_s, "SELECT json_array(label, address, state) FROM customer_email WHERE id = ?1 AND customer_id = ?2", "DELETE FROM customer_email WHERE id = ?1 AND customer_id = ?2"},
        {u"customer_address"_s, "SELECT json_array(label, street, post_code, city, region, country, state) FROM customer_address WHERE id = ?1 AND customer_id = ?2",
         "DELETE FROM customer_address WHERE id = ?1 AND customer_id = ?2"},
        {u"customer_date"_s, "SELECT json_array(label, date) FROM customer_date WHERE id = ?1 AND customer_id = ?2", "DELETE FROM customer_date WHERE id = ?1 AND customer_id = ?2"},
        {u"customer_handle"_s, "SELECT json_array(label, address, state) FROM customer_handle WHERE id = ?1 AND customer_id = ?2",
         "DELETE FROM customer_handle WHERE id = ?1 AND customer_id = ?2"},
        {u"customer_former_name"_s, "SELECT json_array(name) FROM customer_former_name WHERE id = ?1 AND customer_id = ?2",
         "DELETE FROM customer_former_name WHERE id = ?1 AND customer_id = ?2"},
        {u"customer_fact"_s, "SELECT json_array(label, text) FROM customer_fact WHERE id = ?1 AND customer_id = ?2", "DELETE FROM customer_fact WHERE id = ?1 AND customer_id = ?2"},
        {u"customer_value"_s, "SELECT json_array(field_id, value) FROM customer_value WHERE id = ?1 AND customer_id = ?2", "DELETE FROM customer_value WHERE id = ?1 AND customer_id = ?2"},
        {u"customer_external"_s, "SELECT json_array(external_id) FROM customer_external WHERE id = ?1 AND customer_id = ?2",
         "DELETE FROM customer_external WHERE id = ?1 AND customer_id = ?2"},
        {u"consent_event"_s, "SELECT json_array(channel, given, source, at) FROM consent_event WHERE id = ?1 AND customer_id = ?2",
         "DELETE FROM consent_event WHERE id = ?1 AND customer_id = ?2"},
        {u"interaction"_s, "SELECT json_array(kind, day, text) FROM interaction WHERE id = ?1 AND customer_id = ?2", "DELETE FROM interaction WHERE id = ?1 AND customer_id = ?2"},
        {u"customer_tag"_s, "SELECT 'tag' FROM customer_tag WHERE tag_id = ?1 AND customer_id = ?2", "DELETE FROM customer_tag WHERE tag_id = ?1 AND customer_id = ?2"},
        {u"customer_twin"_s, "SELECT 'twin' FROM customer_twin WHERE other_id = ?1 AND customer_id = ?2", "DELETE FROM customer_twin WHERE other_id = ?1 AND customer_id = ?2"},
        {u"customer_twin_of"_s, "SELECT 'twin' FROM customer_twin WHERE customer_id = ?1 AND other_id = ?2", "DELETE FROM customer_twin WHERE customer_id = ?1 AND other_id = ?2"},
        {u"customer_photo"_s, "SELECT hex(picture) FROM customer_photo WHERE customer_id = ?1 AND customer_id = ?2", "DELETE FROM customer_photo WHERE customer_id = ?1 AND customer_id = ?2"},
        {u"not_same"_s, "SELECT 'two' FROM not_same WHERE customer_id = min(?1, ?2) AND other_id = max(?1, ?2)",
         "DELETE FROM not_same WHERE customer_id = min(?1, ?2) AND other_id = max(?1, ?2)"}};
    return all;
}

const MadeTable& made(const QString& what) {
    const auto& all = madeTables();
    const auto found = std::find_if(all.begin(), all.end(), [&what](const MadeTable& table) { return table.what == what; });
    if (found == all.end()) throw Error(u"The shop file names a kind of row this program does not know."_s, what);
    return *found;
}

// A name of ours, never anybody's text.
std::string sql(const char* before, const QString& table, const char* after) { return before + table.toStdString() + after; }

/// Where rows that change hands name the customer, and where they name the other one.
struct MovedTable {
    std::string name, column, partner;
    explicit MovedTable(const QString& what) : name(what.section(u'.', 0, 0).toStdString()), column(what.contains(u'.') ? what.section(u'.', 1).toStdString() : "customer_id") {
        if (name == "customer_relation") partner = column == "customer_id" ? "other_id" : "customer_id";
        if (name == "household_member") partner = column == "customer_id" ? "household_id" : "customer_id";
    }
    [[nodiscard]] std::string rows() const { return " FROM " + name + " WHERE " + column + " = ?1" + (partner.empty() ? "" : " AND " + partner + " IS NOT ?2"); }
};

QString jsonOf(const std::vector<FieldChange>& fields) {
    QJsonArray all;
    for (const FieldChange& field : fields) all.append(QJsonArray{field.name, field.before, field.after});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

constexpr std::string_view kMerges = "SELECT id, customer_id, merged_id, at, staff_id, parted_at, fields FROM customer_merge ";

}  // namespace

const QStringList& MergeStore::moved() {
    static const QStringList tables{u"interaction"_s, u"task"_s, u"mailing_item"_s, u"loyalty_card"_s, u"attachment"_s, u"complaint"_s, u"recall_contact"_s,
                                    u"household_member"_s, u"household_member.household_id"_s, u"customer_relation"_s, u"customer_relation.other_id"_s};
    return tables;
}

const QStringList& MergeStore::copied() {
    static const QStringList tables{u"customer_phone"_s, u"customer_email"_s, u"customer_address"_s, u"customer_date"_s, u"customer_handle"_s,
                                    u"customer_former_name"_s, u"customer_fact"_s, u"customer_value"_s, u"customer_external"_s, u"consent_event"_s, u"customer_tag"_s};
    return tables;
}

MergeId MergeStore::add(const Merge& merge) {
    Statement(connection_, "INSERT INTO customer_merge(customer_id, merged_id, at, staff_id, fields) VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(merge.kept, merge.gone, merge.at, merge.staff, jsonOf(merge.fields))
        .run();
    return MergeId{connection_.lastInsertId()};
}

void MergeStore::addRow(MergeId merge, CustomerId from, const MergeRow& row) {
    Statement(connection_, "INSERT INTO customer_merge_row(merge_id, customer_id, what, row_id, made, as_made) VALUES(?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(merge, from, row.what, row.row, row.isMade, row.asMade)
        .run();
}

// What went along is of no use any more; the journal knows it.
void MergeStore::setParted(MergeId merge, Instant at) {
    Statement(connection_, "UPDATE customer_merge SET parted_at = ?2, fields = '[]' WHERE id = ?1").bind(merge, at).run();
    Statement(connection_, "DELETE FROM customer_merge_row WHERE merge_id = ?1").bind(merge).run();
}

Merge MergeStore::mergeOf(const Statement& s) {
    Merge merge{s.id<MergeId>(0), s.id<CustomerId>(1), s.id<CustomerId>(2), s.integer(3), s.id<StaffId>(4), s.optionalInteger(5), {}};
    for (const QJsonValue& field : QJsonDocument::fromJson(s.text(6).toUtf8()).array()) {
        const QJsonArray texts = field.toArray();
        merge.fields.push_back({texts.at(0).toString(), texts.at(1).toString(), texts.at(2).toString()});
    }
    return merge;
}

std::optional<Merge> MergeStore::find(MergeId id) {
    Statement s(connection_, std::string(kMerges) + "WHERE id = ?1");
    s.bind(id);
    return s.step() ? std::optional(mergeOf(s)) : std::nullopt;
}

std::optional<Merge> MergeStore::standing(CustomerId gone) {
    Statement s(connection_, std::string(kMerges) + "WHERE merged_id = ?1 AND parted_at IS NULL");
    s.bind(gone);
    return s.step() ? std::optional(mergeOf(s)) : std::nullopt;
}

std::vector<Merge> MergeStore::of(CustomerId kept) {
    Statement s(connection_, std::string(kMerges) + "WHERE customer_id = ?1 AND parted_at IS NULL ORDER BY id DESC");
    s.bind(kept);
    std::vector<Merge> all;
    while (s.step()) all.push_back(mergeOf(s));
    return all;
}

std::vector<MergeRow> MergeStore::rows(MergeId merge) {
    Statement s(connection_, "SELECT what, row_id, made, as_made FROM customer_merge_row WHERE merge_id = ?1 ORDER BY id");
    s.bind(merge);
    std::vector<MergeRow> all;
    while (s.step()) all.push_back({s.text(0), s.integer(1), s.integer(2) != 0, s.text(3)});
    return all;
}

std::vector<qint64> MergeStore::ids(const QString& table, CustomerId customer) {
    const char* key = table == u"customer_tag" ? "SELECT tag_id FROM " : "SELECT id FROM ";
    Statement s(connection_, sql(key, table, " WHERE customer_id = ?1 ORDER BY 1"));
    s.bind(customer);
    std::vector<qint64> all;
    while (s.step()) all.push_back(s.integer(0));
    return all;
}

std::vector<qint64> MergeStore::movable(const QString& what, CustomerId customer, CustomerId partner) {
    Statement s(connection_, "SELECT id" + MovedTable(what).rows() + " ORDER BY 1");
    MovedTable(what).partner.empty() ? s.bind(customer) : s.bind(customer, partner);
    std::vector<qint64> all;
    while (s.step()) all.push_back(s.integer(0));
    return all;
}

bool MergeStore::move(const QString& what, qint64 row, CustomerId from, CustomerId to) {
    const MovedTable table(what);
    Statement(connection_, "UPDATE " + table.name + " SET " + table.column + " = ?3 WHERE id = ?1 AND " + table.column + " = ?2").bind(row, from, to).run();
    return connection_.integer("SELECT changes()") == 1;
}

bool MergeStore::belongsTo(const QString& what, qint64 row, CustomerId customer) {
    const MovedTable table(what);
    Statement s(connection_, "SELECT 1 FROM " + table.name + " WHERE id = ?1 AND " + table.column + " = ?2");
    s.bind(row, customer);
    return s.step();
}

QString MergeStore::digest(const QString& what, qint64 row, CustomerId customer) {
    Statement s(connection_, made(what).content);
    s.bind(row, customer);
    if (!s.step()) return {};
    return QString::fromLatin1(QCryptographicHash::hash(s.text(0).toUtf8(), QCryptographicHash::Sha256).toHex());
}

void MergeStore::remove(const QString& what, qint64 row, CustomerId customer) { Statement(connection_, made(what).erase).bind(row, customer).run(); }

bool MergeStore::isOverruled(qint64 consent) {
    Statement s(connection_, "SELECT 1 FROM consent_event a JOIN consent_event b ON b.customer_id = a.customer_id AND b.channel = a.channel AND b.purpose = a.purpose AND b.id > a.id WHERE a.id = ?1");
    s.bind(consent);
    return s.step();
}

void MergeStore::setCreatedOn(CustomerId customer, Day day) { Statement(connection_, "UPDATE customer SET created_on = ?2 WHERE id = ?1").bind(customer, day).run(); }

qint64 MergeStore::entriesSince(const Merge& merge) {
    // Ids only grow, and what came with a merge is older than the merge or listed by it.
    Statement s(connection_, "SELECT count(*) FROM interaction i WHERE i.customer_id = ?1 AND i.at > ?2 AND NOT EXISTS(SELECT 1 FROM customer_merge_row r "
                             "JOIN customer_merge m ON m.id = r.merge_id WHERE m.customer_id = ?1 AND r.what = 'interaction' AND r.row_id = i.id)");
    s.bind(merge.kept, merge.at);
    return s.step() ? s.integer(0) : 0;
}

std::vector<MergeRow> MergeStore::copyPairs(CustomerId from, CustomerId to) {
    const std::pair<QString, const char*> copies[] = {
        {u"customer_twin"_s, "INSERT OR IGNORE INTO customer_twin(customer_id, other_id, reason) SELECT ?2, other_id, reason FROM customer_twin WHERE customer_id = ?1 AND other_id <> ?2 "
                             "RETURNING other_id"},
        {u"customer_twin_of"_s, "INSERT OR IGNORE INTO customer_twin(customer_id, other_id, reason) SELECT customer_id, ?2, reason FROM customer_twin WHERE other_id = ?1 AND customer_id <> ?2 "
                                "RETURNING customer_id"},
        {u"customer_photo"_s, "INSERT OR IGNORE INTO customer_photo(customer_id, picture) SELECT ?2, picture FROM customer_photo WHERE customer_id = ?1 RETURNING customer_id"},
        {u"not_same"_s, "INSERT OR IGNORE INTO not_same(customer_id, other_id) SELECT min(other, ?2), max(other, ?2) FROM (SELECT CASE customer_id WHEN ?1 THEN other_id "
                        "ELSE customer_id END AS other FROM not_same WHERE ?1 IN (customer_id, other_id)) WHERE other <> ?2 "
                        "RETURNING CASE customer_id WHEN ?2 THEN other_id ELSE customer_id END"}};
    std::vector<MergeRow> rows;
    for (const auto& [what, statement] : copies) {
        Statement s(connection_, statement);
        s.bind(from, to);
        while (s.step()) rows.push_back({what, s.integer(0), true, {}});
    }
    for (MergeRow& row : rows) row.asMade = digest(row.what, row.row, to);
    return rows;
}

bool MergeStore::isNotSame(CustomerId a, CustomerId b) {
    Statement s(connection_, "SELECT 1 FROM not_same WHERE customer_id = min(?1, ?2) AND other_id = max(?1, ?2)");
    s.bind(a, b);
    return s.step();
}

void MergeStore::addNotSame(CustomerId a, CustomerId b) { Statement(connection_, "INSERT OR IGNORE INTO not_same(customer_id, other_id) VALUES(min(?1, ?2), max(?1, ?2))").bind(a, b).run(); }

}  // namespace regulars
