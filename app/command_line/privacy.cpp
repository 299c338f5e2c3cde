#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/privacy/erasure_desk.h"
#include "core/privacy/hand_out.h"
#include "core/privacy/personal_rows_store.h"
#include "core/privacy/retention.h"
#include "core/storage/shop_file.h"
#include "ui/printing/hand_out_pdf.h"
#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// ---- hand-out

bool isTheShopItself(Invocation& call, const QString& file) {
    const QString shop = call.shop().database().path();
    const QStringList parts{shop, shop + u"-wal"_s, shop + u"-shm"_s, shop + u".lock"_s};
    return std::any_of(parts.begin(), parts.end(), [&](const QString& part) { return FileIdentity::of(part).exists() && FileIdentity::of(part) == FileIdentity::of(file); });
}

// For its owner only: it holds all about a person.
bool write(Invocation& call, const QString& path, const QByteArray& bytes) {
    if (isTheShopItself(call, path)) {
        call.fail(Exit::Refused, u"“%1” is the shop itself. Choose another name."_s.arg(path));
        return false;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size() && file.commit()) return true;
    call.fail(Exit::CannotOpen, u"“%1” cannot be written: %2."_s.arg(path, file.errorString()));
    return false;
}

QByteArray pdfOf(const QJsonObject& handOut) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeHandOutPdf(handOut, buffer);
    return buffer.data();
}

Exit handOut(Invocation& call) {
    const QString jsonFile = call.arguments.value("json-file"), pdf = call.arguments.value("pdf");
    if (jsonFile.isEmpty() && pdf.isEmpty()) return call.wrongUse(u"Name the file to be written: --json-file F or --pdf F."_s);
    if (!call.mayDo(Deed::HandOut)) return call.code();
    const auto customer = call.customer(call.word(0), Invocation::Bin::Allow);
    if (!customer) return call.code();
    const auto result = HandOut::of(call.reader(), call.staff(), customer->id, call.today());
    if (const auto* refusal = std::get_if<Refusal>(&result)) return call.fail(Exit::Refused, refusal->sentence);
    const QJsonObject& all = std::get<QJsonObject>(result);
    QStringList files;
    if (!jsonFile.isEmpty()) files << call.path(jsonFile);
    if (!jsonFile.isEmpty() && !write(call, files.constLast(), QJsonDocument(all).toJson())) return call.code();
    if (!pdf.isEmpty()) files << call.path(pdf);
    if (!pdf.isEmpty() && !write(call, files.constLast(), pdfOf(all))) return call.code();
    QJsonObject answer = json::person(customer->id, customer->displayName);
    answer.insert(u"files"_s, json::texts(files));
    call.out.json(answer);
    for (const QString& file : files) call.out.line(u"Everything about %1 was written to %2."_s.arg(customer->displayName, file));
    return Exit::Done;
}

// ---- erase

QString words(const QByteArray& table) { return PersonalRowsStore::section(table).replace(u'_', u' '); }

QJsonObject countsOf(const std::vector<ErasurePreview::Part>& parts) {
    QJsonObject counts;
    for (const auto& [table, rows] : parts) counts.insert(PersonalRowsStore::section(table), rows);
    return counts;
}

QJsonObject previewJson(const ErasurePreview& preview, bool erased) {
    return {{u"id"_s, preview.id.value}, {u"erased"_s, erased}, {u"removed"_s, countsOf(preview.removed)}, {u"kept"_s, countsOf(preview.kept)}, {u"backups"_s, json::texts(preview.backups)}};
}

void tellParts(Invocation& call, const QString& heading, const std::vector<ErasurePreview::Part>& parts) {
    if (parts.empty()) return;
    QStringList list;
    for (const auto& [table, rows] : parts) list << u"%1 %2"_s.arg(rows).arg(words(table));
    call.out.line(heading + u' ' + list.join(u", "_s) + u'.');
}

void tell(Invocation& call, const ErasurePreview& preview) {
    if (preview.numbers.size() > 1) call.out.line(u"%1 merged into it go with it."_s.arg(counted(static_cast<qint64>(preview.numbers.size()) - 1, "record", "records")));
    tellParts(call, u"Goes, with the name and every field, in the journal too:"_s, preview.removed);
    tellParts(call, u"Stays, without words and without a name, so that the shop's sums stay right (days and amounts of visits, stamps):"_s, preview.kept);
    for (const QString& file : preview.backups) call.out.line(u"This copy still holds the person and is left as it is: %1"_s.arg(file));
    if (!preview.backups.isEmpty()) call.out.line(u"When such a copy is restored, the person is erased from it again. Remove the copies to be rid of the data in them."_s);
}

Exit erase(Invocation& call) {
    if (!call.mayDo(Deed::Erase)) return call.code();
    const auto customer = call.customer(call.word(0), Invocation::Bin::Allow);
    if (!customer) return call.code();
    const auto result = ErasureDesk::preview(call.reader(), call.staff(), call.shop().database().path(), customer->id);
    if (const auto* refusal = std::get_if<Refusal>(&result)) return call.fail(Exit::Refused, refusal->sentence);
    const auto& preview = std::get<ErasurePreview>(result);
    if (!call.arguments.has("yes")) {
        call.out.line(u"Erasing %1 (%2) cannot be taken back."_s.arg(preview.name).arg(preview.id.value));
        tell(call, preview);
        call.out.line(u"Nothing was erased. To do it: regulars erase SHOP %1 --yes"_s.arg(preview.id.value));
        call.out.json(previewJson(preview, false));
        return Exit::Done;
    }
    ErasureDesk desk(call.shop().database());
    const auto saved = call.settle(desk.erase(call.staff(), customer->id));
    if (!saved) return call.code();
    const QString left = desk.finish().result();
    const Exit done = call.done(saved->action, previewJson(preview, true), u"Customer %1 was erased for good."_s.arg(preview.id.value));
    tell(call, preview);
    if (!left.isEmpty()) call.out.complain(left);
    return left.isEmpty() ? done : Exit::SomeRefused;
}

// ---- retention

Exit retention(Invocation& call) {
    if (!call.arguments.has("months")) return call.wrongUse(u"Say for how many months: --months N."_s);
    const auto months = call.count("months", 1);
    if (!months || !call.mayDo(Deed::SeekUnseen)) return call.code();
    const auto result = Retention::notSeenFor(call.reader(), call.staff(), *months, call.today());
    if (const auto* refusal = std::get_if<Refusal>(&result)) return call.fail(Exit::Refused, refusal->sentence);
    QJsonArray list;
    std::vector<QStringList> table;
    for (const Unseen& one : std::get<std::vector<Unseen>>(result)) {
        QJsonObject object = json::person(one.id, one.name);
        object.insert(u"last_seen"_s, json::day(one.lastSeen));
        object.insert(u"by"_s, one.by);
        object.insert(u"in_bin"_s, one.isBinned);
        list.append(object);
        table.push_back({QString::number(one.id.value), one.name, one.lastSeen.iso(), one.by, one.isBinned ? u"yes"_s : QString()});
    }
    call.out.json(list);
    call.out.table({u"ID"_s, u"NAME"_s, u"LAST SEEN"_s, u"BY"_s, u"IN BIN"_s}, table);
    call.out.line(u"%1 not seen for %2. Nothing was changed."_s.arg(counted(list.size(), "customer", "customers"), counted(*months, "month", "months")));
    return Exit::Done;
}

}  // namespace

Command handOutCommand() {
    return {.name = "hand-out",
            .usage = "hand-out SHOP ID --json-file FILE|--pdf FILE",
            .summary = "Everything the shop holds about one customer, and nothing about anybody else, as JSON, as a readable PDF, or both. For the owner only.",
            .fewestWords = 1,
            .mostWords = 1,
            .options = {{"json-file", "FILE", "for another program: a list for every kind of thing, and changes with what was before"}, {"pdf", "FILE", "to be read and printed"}},
            .fields = {{"id", "number", ""}, {"display_name", "text", ""}, {"files", "list of text", "what was written"}},
            .run = handOut,
            .draws = true};
}

Command eraseCommand() {
    return {.name = "erase",
            .usage = "erase SHOP ID [--yes]",
            .summary = "Erases a customer for good, from the book and from its journal; it cannot be taken back. Without --yes it only tells what goes, what stays without a name\n"
                       "and why, and which copies still hold the person. For the owner only. Exit 1: erased, but the file could not be cleaned whole yet.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .options = {{"yes", nullptr, "do it"}},
            .fields = {{"id", "number", ""},
                       {"erased", "true or false", "false without --yes"},
                       {"removed", "object", "what goes: how many rows of each kind"},
                       {"kept", "object", "what stays as numbers and days: how many rows of each kind"},
                       {"backups", "list of text", "copies that still hold the person"},
                       {"action", "number", "with --yes only: the action's number, once it is safely on disk"}},
            .run = erase,
            .changesWith = {"yes"}};
}

Command retentionCommand() {
    return {.name = "retention",
            .usage = "retention SHOP --months N",
            .summary = "Who has not been seen for N months: no visit, call, note, card or stamp, and not taken in since. Changes nothing. Refused when the clock cannot be right:\n"
                       "today is before the newest entry, or more than 400 days after it. For the owner only.",
            .options = {{"months", "N", ""}},
            .answer = Command::Answer::List,
            .fields = {{"id", "number", ""},
                       {"display_name", "text", ""},
                       {"last_seen", "day", ""},
                       {"by", "text", "visit, call, note, card, stamp or created"},
                       {"in_bin", "true or false", ""}},
            .run = retention};
}

}  // namespace regulars
