#include "core/base/money.h"
#include "core/privacy/customer_history.h"
#include "core/privacy/erasure_store.h"
#include "core/privacy/personal_rows_store.h"
#include "core/profile/profile_store.h"
#include "core/storage/changeset_rows.h"
#include <QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsAtOnce = 100;  // of the journal, without what they changed
using Place = CustomerHistory::Place;

// How stamps lie in lots, and which rows a merge moved: the ledger's events and the merge itself tell it in words.
bool isTold(const QByteArray& table) {
    static const QList<QByteArray> silent{"loyalty_lot", "loyalty_entry", "loyalty_shortfall", "loyalty_settlement", "customer_merge_row", "customer_twin", "draft"};
    return !silent.contains(table);
}

// The same number in other forms, and who wrote a row when, which the action says.
bool isTold(const QByteArray& table, const QByteArray& column, bool isWholeRow) {
    if (table == "customer_phone" && (column == "digits" || column == "e164")) return false;
    if (table == "loyalty_event" && (column == "source" || column == "terms_id" || column == "account_id")) return false;
    if ((table == "customer_merge" && column == "fields") || (table == "attachment" && column == "hash")) return false;
    return !isWholeRow || (column != "staff_id" && column != "created_by" && column != "uuid" && column != "at" && !column.endsWith("_at"));
}

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerHistory)
};

bool isYesOrNo(const QByteArray& column) { return column == "given" || column == "shares_address" || column.startsWith("is_"); }

qint64 numberIn(const std::vector<QVariant>& values, int column) {
    const auto at = static_cast<size_t>(column);
    return column >= 0 && at < values.size() && values[at].typeId() == QMetaType::LongLong ? values[at].toLongLong() : 0;
}

// What nobody chose says nothing when somebody is taken in.
bool isUsual(const QByteArray& column, const QVariant& value) {
    if (isYesOrNo(column)) return column.startsWith("is_") && value.toLongLong() == 0;
    return (column == "kind" && value.toString() == u"person") || (column == "roles" && value.toString() == u"customer");
}

QVariant recordedIn(const std::vector<QVariant>& values, const PersonalTable& table, const PersonalTable::Column& column) {
    const auto at = static_cast<size_t>(&column - table.columns.data());
    return at < values.size() ? values[at] : QVariant();
}

/// Reads one page: knows which rows are the customer's, and what an action said of them.
class PageReading {
public:
    PageReading(Connection& reader, CustomerId id, Place& place)
        : reader_(reader), tables_(reader), rows_(reader, tables_), place_(place), currency_(ProfileStore(reader).profile().currency) {
        if (!place_.isBegun) begin(id);
    }

    // Empty: the action did not concern them.
    std::optional<CustomerChange> change(JournalRow&& row) {
        const QByteArray whole = Journal(reader_).changeset(row.id);
        const bool isNamed = place_.keys["customer"].contains(row.customer.value);
        CustomerChange change{std::move(row), {}, false, false};
        if (whole.isEmpty()) {
            change.isForgotten = true;
            return isNamed ? std::optional(std::move(change)) : std::nullopt;
        }
        const QByteArray near = rowsHolding(whole, numbers());
        if (near.isEmpty()) return std::nullopt;
        bool isTheirs = false;
        eachRecordedRow(near, [&](const RecordedRow& recorded) {
            if (!belongs(recorded)) return;
            isTheirs = true;
            if (recorded.operation == RowChange::Operation::Insert && recorded.table == "customer" && !change.action.undoes.isValid())
                place_.notYetMade.remove(numberIn(recorded.after, 0));
            tell(recorded, change.values);
        });
        if (!isTheirs) return std::nullopt;
        change.isAboutMany = !change.action.customer.isValid();
        return change;
    }

private:
    void begin(CustomerId id) {
        place_.isBegun = true;
        const std::vector<qint64> people = ErasureStore(reader_).numbersOf(id);
        place_.keys["customer"] = place_.notYetMade = QSet<qint64>(people.begin(), people.end());
        for (const PersonalTable& table : tables_.all())
            for (const qint64 key : tables_.keys(table, people)) place_.keys[table.name].insert(key);
    }

    const QSet<qint64>& numbers() {
        qsizetype count = 0;
        for (const auto& keys : std::as_const(place_.keys)) count += keys.size();
        if (count != counted_) {
            numbers_.clear();
            for (const auto& keys : std::as_const(place_.keys)) numbers_.unite(keys);
            counted_ = count;
        }
        return numbers_;
    }

    [[nodiscard]] bool isOwner(const PersonalTable& table, int column, const std::vector<QVariant>& values) const {
        const qint64 owner = numberIn(values, column);
        return owner != 0 && place_.keys.value(table.columns[static_cast<size_t>(column)].refersTo).contains(owner);
    }

    // Reading backwards, a row that goes over to them was not theirs before, and one that leaves them was.
    bool belongs(const RecordedRow& row) {
        const PersonalTable* table = tables_.find(row.table);
        if (!table) return false;
        const qint64 key = numberIn(row.operation == RowChange::Operation::Insert ? row.after : row.before, table->key);
        if (table->name == "customer") return place_.keys["customer"].contains(key);
        const auto owned = [&](const std::vector<QVariant>& values) { return std::any_of(table->owners.begin(), table->owners.end(), [&](int column) { return isOwner(*table, column, values); }); };
        const bool before = owned(row.before), after = owned(row.after);
        auto& keys = place_.keys[table->name];
        const bool isKnown = table->key >= 0 && keys.contains(key);
        if (row.operation != RowChange::Operation::Insert && table->key >= 0) {
            if (before) keys.insert(key);
            else if (after) keys.remove(key);
        }
        return before || after || isKnown;
    }

    [[nodiscard]] QString textOf(const QJsonObject& values, const PersonalTable::Column& of) const {
        const QByteArray& column = of.name;
        QString name = QString::fromUtf8(column);
        if (name.endsWith(u"_id")) name.chop(3);
        const QJsonValue value = values.value(name);
        if (value.isUndefined()) return {};
        if (of.type == "BLOB") return HistoryWords::tr("%1 kB").arg(1 + QByteArray::fromBase64(value.toString().toLatin1()).size() / 1024);
        if (isYesOrNo(column)) return value.toInteger() != 0 ? HistoryWords::tr("yes") : HistoryWords::tr("no");
        if (column == "amount_minor") return Money{value.toInteger(), Currency::parse(values.value(u"currency"_s).toString()).value_or(currency_)}.plain();
        return value.isString() ? value.toString() : value.toVariant().toString();
    }

    void tell(const RecordedRow& row, std::vector<ChangedValue>& values) {
        const PersonalTable* table = tables_.find(row.table);
        if (!table || !isTold(row.table)) return;
        const bool isWhole = row.operation != RowChange::Operation::Update && row.table != "customer";
        const QJsonObject before = rows_.values(*table, row.before), after = rows_.values(*table, row.after);
        QStringList left, came;
        for (const auto& column : table->columns) {
            if (!isTold(row.table, column.name, isWhole) || (column.isKey && table->key >= 0)) continue;
            const QString was = textOf(before, column), is = textOf(after, column);
            if (was == is) continue;
            if (row.operation == RowChange::Operation::Insert && isUsual(column.name, recordedIn(row.after, *table, column))) continue;
            if (isWhole && column.name == "currency") continue;
            if (isWhole) {
                if (!was.isEmpty()) left << was;
                if (!is.isEmpty()) came << is;
            } else {
                values.push_back({row.table, row.operation, QString::fromUtf8(column.name.endsWith("_id") ? column.name.chopped(3) : column.name), was, is});
            }
        }
        if (isWhole) values.push_back({row.table, row.operation, {}, left.join(u" · "_s), came.join(u" · "_s)});
    }

    Connection& reader_;
    PersonalTables tables_;
    PersonalRowsStore rows_;
    Place& place_;
    Currency currency_;
    QSet<qint64> numbers_;
    qsizetype counted_ = -1;
};

}  // namespace

CustomerHistory::Page CustomerHistory::read(Connection& reader, CustomerId id, int limit, Place from) {
    Page page{{}, std::move(from)};
    PageReading reading(reader, id, page.next);
    Journal journal(reader);
    while (!page.next.isAtEnd && page.changes.size() < static_cast<size_t>(limit)) {
        std::vector<JournalRow> rows = journal.latest(kRowsAtOnce, page.next.before);
        if (rows.empty()) page.next.isAtEnd = true;
        for (JournalRow& row : rows) {
            page.next.before = row.id;
            if (auto change = reading.change(std::move(row))) page.changes.push_back(std::move(*change));
            // Before they were taken in there is nothing of them.
            page.next.isAtEnd = page.next.notYetMade.isEmpty();
            if (page.next.isAtEnd || page.changes.size() >= static_cast<size_t>(limit)) break;
        }
    }
    return page;
}

}  // namespace regulars
