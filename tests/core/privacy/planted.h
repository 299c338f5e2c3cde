#pragma once
#include "core/attachments/attachment.h"
#include "core/exchange/customer_export.h"
#include "core/history/purchase_desk.h"
#include "core/merging/merge_desk.h"
#include "core/privacy/erasure_desk.h"
#include "core/privacy/personal_tables_store.h"
#include "core/sales/product_desk.h"
#include "core/service/complaint_desk.h"
#include "core/service/recall_desk.h"
#include "core/storage/backup.h"
#include "tests/support/test_shop.h"
#include <QBuffer>
#include <QDirIterator>
#include <QFile>

namespace regulars::testing {

/// A shop with two people of whom everything is known, and a distinct word planted in every text column that is about one of them.
class PlantedShop : public TestShop {
public:
    PlantedShop() {
        elin = whole(QStringLiteral("Elin Åkerström"), QStringLiteral("0701234567"));
        oskar = whole(QStringLiteral("Осипов Олег"), QStringLiteral("0739876543"));
        for (const CustomerId person : {elin, oskar}) plant(person);
        edit(elin);
    }
    /// The words planted for somebody, and where.
    [[nodiscard]] const std::vector<std::pair<std::string, QString>>& wordsOf(CustomerId id) const { return words_.at(id.value); }

    /// Takes somebody in with all that can hang on a person.
    CustomerId whole(const QString& name, const QString& phone) {
        Customer c;
        c.displayName = name;
        c.phones.push_back({QStringLiteral("mobile"), PhoneNumber::read(phone, QStringLiteral("SE"))});
        c.emails.push_back({QStringLiteral("work"), QStringLiteral("a@example.org")});
        c.addresses.push_back({QStringLiteral("home"), QStringLiteral("Storgatan 1"), QStringLiteral("22350"), QStringLiteral("Lund"), {}, {}});
        c.dates.push_back({QStringLiteral("birthday"), *PartialDate::fromIso(u"1985-12-09")});
        c.tags = {QStringLiteral("wedding"), name.left(4).toLower()};
        c.externalIds = {QStringLiteral("x")};
        c.consents.push_back({Channel::Post, true, QStringLiteral("form"), 1, maja});
        const CustomerId id = saved(shop->customerDesk.add(maja, c)).value;
        saved(shop->loyaltyDesk.giveCard(maja, id));
        saved(shop->loyaltyDesk.stamp(maja, id, QStringLiteral("u%1").arg(id.value)));
        Interaction visit;
        visit.customer = id;
        visit.kind = Interaction::Kind::Visit;
        visit.day = shop->today();
        visit.amount = Money{12500, shop->profile().currency};
        const InteractionId bought = saved(shop->historyDesk.log(maja, {visit, {}, false, {}})).value;
        visit.kind = Interaction::Kind::Note;
        visit.amount.reset();
        visit.text = QStringLiteral("note");
        saved(shop->historyDesk.log(maja, {visit, {}, false, {}}));
        Task promise;
        promise.kind = TaskKind::Promise;
        promise.customer = id;
        promise.text = QStringLiteral("coat");
        promise.dueOn = shop->today();
        const TaskId coat = saved(shop->taskDesk.add(maja, promise)).value;
        saved(shop->taskDesk.move(maja, coat, shop->today().plusDays(3), {}, QStringLiteral("silk")));
        saved(shop->taskDesk.giveUp(maja, coat, QStringLiteral("no silk")));
        complain(id, bought);
        return id;
    }

    /// A kettle of a lot, which is complained of and called back.
    void complain(CustomerId id, InteractionId visit) {
        if (!kettle.isValid()) kettle = saved(ProductDesk(shop->database()).add(maja, {{}, QStringLiteral("Kettle"), QStringLiteral("Kitchen"), {}})).value;
        saved(PurchaseDesk(shop->database()).put(maja, visit, {{kettle, QStringLiteral("L1"), 1, {}}}));
        Complaint complaint;
        complaint.customer = id;
        complaint.product = kettle;
        complaint.text = QStringLiteral("It leaks");
        ComplaintDesk desk(shop->database());
        saved(desk.answer(maja, saved(desk.take(maja, complaint)).value, QStringLiteral("A new one is on its way")));
        RecallDesk recalls(shop->database());
        if (!recall.isValid()) recall = saved(recalls.start(maja, {{}, QStringLiteral("Handle comes off"), kettle, {}, 0, {}, {}, {}})).value;
        saved(recalls.contact(maja, recall, {id, RecallContact::How::Phone, RecallContact::Status::Reached, QStringLiteral("brings it back"), 0, {}, {}}));
    }

    /// Puts a row into every table of people that has none of this person yet, and a word into every text column.
    void plant(CustomerId id) {
        saved(shop->database().write({"Plant", maja}, [this, id](Transaction& t) -> Result<Done> {
            Connection& c = t.connection();
            const QString guard = c.text("SELECT sql FROM sqlite_schema WHERE name = 'loyalty_event_no_update'");
            const QString consent = c.text("SELECT sql FROM sqlite_schema WHERE name = 'consent_event_no_update'");
            c.run("DROP TRIGGER loyalty_event_no_update; DROP TRIGGER consent_event_no_update");
            c.run("INSERT OR IGNORE INTO mailing(uuid, kind, title, sheet, start_cell, day, at, staff_id) VALUES('m', 'birthday', 'Birthdays', 'a4', 0, '2026-11-22', 1, 1)");
            c.run("INSERT OR IGNORE INTO custom_field(name, kind, position) VALUES('Dress size', 'text', 0)");
            const PersonalTables tables(c);
            for (const PersonalTable& table : tables.all()) plantIn(c, table, id);
            Statement(c, "UPDATE attachment SET hash = ?1").bind(attachmentHash(QByteArray(1, '\0'))).run();
            c.run(guard.toUtf8().constData());
            c.run(consent.toUtf8().constData());
            return Done{};
        }));
    }
    /// Words that are in the journal only: changed, and taken back.
    void edit(CustomerId id) {
        Customer c = *CustomerStore(shop->reader()).find(id);
        c.called = next(id, "journal: called, taken back");
        c.phones.front().label = next(id, "journal: label, taken back");
        change(c);
        saved(shop->undoLatest(maja));
        c.note = next(id, "journal: note, changed");
        change(c);
        c.note = next(id, "customer.note");
        c.emails.clear();
        change(c);
    }
    /// The words of somebody that can be read in a piece of text.
    [[nodiscard]] std::vector<std::string> readIn(const QByteArray& bytes, CustomerId id) const {
        const QByteArray lower = bytes.toLower();
        std::vector<std::string> found;
        for (const auto& [word, where] : wordsOf(id))
            if (lower.contains(QByteArray::fromStdString(word))) found.push_back(word + " of " + where.toStdString());
        return found;
    }
    /// As readIn(), in every file of the folder, and in what the journal keeps packed.
    [[nodiscard]] std::vector<std::string> readAnywhere(CustomerId id) const {
        std::vector<std::string> found;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            for (const std::string& word : readIn(file.readAll(), id)) found.push_back(word + " in " + file.fileName().toStdString());
        }
        Journal journal(shop->reader());
        for (const JournalRow& row : journal.latest(10000))
            for (const std::string& word : readIn(journal.changeset(row.id), id)) found.push_back(word + " in action " + row.action.toStdString());
        return found;
    }
    [[nodiscard]] QByteArray canonical() const {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CustomerExport::json(shop->reader(), buffer);
        return buffer.data();
    }

    CustomerId elin, oskar;
    ProductId kettle;
    RecallId recall;

private:
    // Words of the file's own, held by checks or read as days; none is free text.
    static bool isVocabulary(const QByteArray& column) {
        static const QList<QByteArray> names{"kind", "status", "channel", "direction", "currency", "uid", "day", "due_on", "occurred_on", "usable_from", "expires_on", "created_on", "date", "what", "as_made", "e164", "digits", "trust", "preferred_channel", "state", "roles", "since", "until", "hash", "how", "severity", "rule", "planned_on", "closed_day"};
        return names.contains(column);
    }
    QString next(CustomerId id, const QString& where) {
        // Distinct from the first letter on, so that an index that leaves out a common beginning hides none.
        const int n = ++count_;
        std::string word;
        for (int i = 0, rest = n * 7919 + 104729; i < 4; ++i, rest /= 23) word += std::string{static_cast<char>('a' + rest % 23)} + "qz";
        word += std::to_string(1000 + n);
        words_[id.value].emplace_back(word, where);
        return QString::fromStdString(word);
    }
    QString next(CustomerId id, const char* where) { return next(id, QString::fromLatin1(where)); }

    void plantIn(Connection& c, const PersonalTable& table, CustomerId id) {
        INFO(table.name.toStdString());
        // A member who is a customer has no name of their own.
        const bool isMember = table.name == "household_member";
        const auto isText = [isMember](const PersonalTable::Column& column) { return column.type == "TEXT" && !isVocabulary(column.name) && !column.isKey && !(isMember && column.name == "name"); };
        if (std::none_of(table.columns.begin(), table.columns.end(), isText)) return;
        if (PersonalTables(c).count(table, {id.value}) == 0) insertInto(c, table, id);
        REQUIRE(PersonalTables(c).count(table, {id.value}) > 0);
        for (const auto& column : table.columns) {
            if (!isText(column) || column.name == "hash") continue;
            // Every row has its own: some columns are unique.
            const bool hasRowid = table.key >= 0;
            const std::vector<qint64> keys = PersonalTables(c).keys(table, {id.value});
            const std::string set = "UPDATE " + table.name.toStdString() + " SET " + column.name.toStdString() + " = ?1 WHERE ";
            const QString where = QString::fromUtf8(table.name + '.' + column.name);
            for (const qint64 key : keys) Statement(c, set + table.columns[static_cast<size_t>(table.key)].name.toStdString() + " = " + std::to_string(key)).bind(next(id, where)).run();
            if (!hasRowid) Statement(c, set + PersonalTables::condition(table.whose, {id.value})).bind(next(id, where)).run();
        }
    }
    // Every column that must have something gets it: whose it is, some row of the table it refers to, or a plain value.
    void insertInto(Connection& c, const PersonalTable& table, CustomerId id) {
        QByteArray columns, values;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const auto& column = table.columns[i];
            const bool isOwner = std::find(table.owners.begin(), table.owners.end(), static_cast<int>(i)) != table.owners.end();
            if (static_cast<int>(i) == table.key || !(isOwner || (column.isRequired && column.otherwise.isEmpty()))) continue;
            QByteArray value = column.type == "TEXT" ? QByteArray("'?'") : column.type == "BLOB" ? QByteArray("x'00'") : QByteArray("0");
            if (column.refersTo == "customer") value = QByteArray::number(column.name == "customer_id" ? id.value : strangerFor(c, table));
            else if (!column.refersTo.isEmpty()) value = "(SELECT max(id) FROM " + column.refersTo + whereOf(c, column.refersTo, id) + ')';
            columns += (columns.isEmpty() ? "" : ", ") + column.name;
            values += (values.isEmpty() ? "" : ", ") + value;
        }
        c.run(("INSERT INTO " + table.name + '(' + columns + ") VALUES(" + values + ')').constData());
    }
    static QByteArray whereOf(Connection& c, const QByteArray& target, CustomerId id) {
        const PersonalTables tables(c);
        const PersonalTable* table = tables.find(target);
        return table ? " WHERE " + QByteArray::fromStdString(PersonalTables::condition(table->whose, {id.value})) : QByteArray();
    }
    // Where a row needs a second person, it is somebody without words of their own.
    qint64 strangerFor(Connection& c, const PersonalTable&) {
        c.run("INSERT INTO customer(display_name, created_on, binned_at) VALUES('Stranger', '2026-01-01', 1)");
        return c.lastInsertId();
    }
    std::map<qint64, std::vector<std::pair<std::string, QString>>> words_;
    int count_ = 0;
};

}  // namespace regulars::testing
