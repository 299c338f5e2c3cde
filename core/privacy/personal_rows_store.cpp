#include "core/privacy/personal_rows_store.h"
#include <QDateTime>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// How the file counts, and what only helps it find: no words about anybody.
bool isInternal(const QByteArray& column) {
    static const QList<QByteArray> names{"id", "uid", "position", "row_id", "what", "made", "as_made", "draw_of", "reverses"};
    return names.contains(column);
}

bool isInstant(const PersonalTable::Column& column) { return column.type == "INTEGER" && (column.name == "at" || column.name.endsWith("_at")); }

QString withoutId(const QByteArray& column) {
    const QString name = QString::fromUtf8(column);
    return name.endsWith(u"_id") ? name.chopped(3) : name;
}

const QHash<QByteArray, QString>& sections() {
    static const QHash<QByteArray, QString> names{
        {"customer_phone", u"phones"_s}, {"customer_email", u"emails"_s}, {"customer_address", u"addresses"_s}, {"customer_date", u"dates"_s}, {"customer_tag", u"tags"_s},
        {"customer_external", u"external_ids"_s}, {"customer_twin", u"twins"_s}, {"customer_merge", u"merges"_s}, {"consent_event", u"consents"_s}, {"interaction", u"interactions"_s},
        {"task", u"tasks"_s}, {"task_move", u"task_moves"_s}, {"task_end", u"task_ends"_s}, {"task_repeat", u"task_repeats"_s}, {"appointment", u"appointments"_s}, {"loyalty_account", u"accounts"_s}, {"loyalty_card", u"cards"_s}, {"loyalty_event", u"ledger"_s}, {"loyalty_lot", u"stamps"_s},
        {"loyalty_entry", u"stamp_movements"_s}, {"mailing_item", u"mailings"_s}, {"mailing_event", u"mailings_printed"_s}, {"draft", u"drafts"_s},
        {"customer_handle", u"handles"_s}, {"customer_former_name", u"former_names"_s}, {"customer_fact", u"facts"_s}, {"customer_value", u"fields"_s}, {"customer_photo", u"photo"_s},
        {"household_member", u"households"_s}, {"customer_relation", u"relations"_s}, {"attachment", u"files"_s},
        {"purchase_line", u"purchases"_s}, {"complaint", u"complaints"_s}, {"complaint_step", u"complaint_steps"_s}, {"recall_contact", u"recall_contacts"_s}};
    return names;
}

}  // namespace

QString PersonalRowsStore::section(const QByteArray& table) {
    const auto known = sections().constFind(table);
    if (known != sections().cend()) return *known;
    return QString::fromUtf8(table.startsWith("customer_") ? table.mid(9) : table);
}

QByteArray PersonalRowsStore::tableOf(const QString& section) { return sections().key(section, "customer_" + section.toUtf8()); }

// What a row of the shop's own lists is called: a colleague, a tag, a programme, a mailing. Nothing of tables that belong to people.
QString PersonalRowsStore::nameIn(const QByteArray& table, qint64 key) {
    if (!wordColumns_.contains(table)) {
        Statement columns(connection_, "SELECT name FROM pragma_table_info(?1) WHERE type = 'TEXT' ORDER BY name NOT IN ('name', 'title', 'reward', 'label'), cid LIMIT 1");
        columns.bind(QString::fromUtf8(table));
        wordColumns_.insert(table, columns.step() ? columns.text(0).toUtf8() : QByteArray());
    }
    const QByteArray column = wordColumns_.value(table);
    if (column.isEmpty()) return {};
    Statement s(connection_, "SELECT " + column.toStdString() + " FROM " + table.toStdString() + " WHERE id = ?1");
    s.bind(key);
    return s.step() ? s.text(0) : QString();
}

void PersonalRowsStore::put(QJsonObject& row, const PersonalTable::Column& column, const QVariant& value) {
    if (!value.isValid() || value.isNull() || value.typeId() == QMetaType::Nullptr || isInternal(column.name)) return;
    if (!column.refersTo.isEmpty()) {
        if (tables_.find(column.refersTo)) return;
        if (const QString name = nameIn(column.refersTo, value.toLongLong()); !name.isEmpty()) row.insert(withoutId(column.name), name);
    } else if (isInstant(column)) {
        row.insert(QString::fromUtf8(column.name), QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC).toString(Qt::ISODate));
    } else if (value.typeId() == QMetaType::QByteArray) {
        row.insert(QString::fromUtf8(column.name), QString::fromLatin1(value.toByteArray().toBase64()));
    } else if (value.typeId() != QMetaType::QString || !value.toString().isEmpty()) {
        row.insert(QString::fromUtf8(column.name), QJsonValue::fromVariant(value));
    }
}

QJsonArray PersonalRowsStore::rows(const PersonalTable& table, const std::vector<qint64>& people) {
    std::string columns;
    for (const auto& column : table.columns) columns += (columns.empty() ? "" : ", ") + column.name.toStdString();
    Statement s(connection_, "SELECT " + columns + " FROM " + table.name.toStdString() + " WHERE " + PersonalTables::condition(table.whose, people) + " ORDER BY 1");
    QJsonArray rows;
    while (s.step()) {
        QJsonObject row;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const int at = static_cast<int>(i);
            if (s.isNull(at)) continue;
            const QByteArray& type = table.columns[i].type;
            put(row, table.columns[i], type == "BLOB" ? QVariant(s.blob(at)) : type == "TEXT" ? QVariant(s.text(at)) : QVariant::fromValue<qint64>(s.integer(at)));
        }
        if (!row.isEmpty()) rows.append(row);
    }
    return rows;
}

QJsonObject PersonalRowsStore::values(const PersonalTable& table, const std::vector<QVariant>& recorded) {
    QJsonObject row;
    for (size_t i = 0; i < std::min(recorded.size(), table.columns.size()); ++i) put(row, table.columns[i], recorded[i]);
    return row;
}

}  // namespace regulars
