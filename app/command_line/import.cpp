#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "core/customers/custom_field_store.h"
#include "core/exchange/chosen_field.h"
#include "core/exchange/customer_import.h"
#include <QFileInfo>
#include <QSaveFile>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool holds(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

// Beside the file that was brought in, under a name that is free or holds the very same rows.
QString placeForRefused(const QString& source, const QByteArray& bytes) {
    const QFileInfo info(source);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u".refused"_s;
    for (int number = 1;; ++number) {
        const QString path = stem + (number == 1 ? QString() : u"-%1"_s.arg(number)) + u".csv"_s;
        if (!QFileInfo::exists(path) || holds(path, bytes)) return path;
    }
}

// Where the refused rows were written; empty, and said so, when they could not be.
QString writeRefused(Invocation& call, const QString& source, const ImportReport& report) {
    if (report.failedCsv.isEmpty()) return {};
    const QByteArray bytes = report.failedCsv.toUtf8();
    const QString path = call.arguments.has("refused") ? call.path(call.arguments.value("refused")) : placeForRefused(source, bytes);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return path;
    call.out.complain(u"The refused rows could not be written to “%1”: %2."_s.arg(path, file.errorString()));
    return {};
}

QJsonArray notesJson(const std::vector<ImportReport::RowNote>& notes) {
    QJsonArray list;
    for (const auto& note : notes) list.append(QJsonObject{{u"line"_s, note.line}, {u"reason"_s, note.sentence}});
    return list;
}

void tellNotes(Invocation& call, const std::vector<ImportReport::RowNote>& notes) {
    for (const auto& note : notes) call.out.line(u"  line %1: %2"_s.arg(QString::number(note.line), note.sentence));
}

QJsonObject reportJson(const ImportReport& report, const QString& refusedFile) {
    return {{u"rows"_s, report.rows},
            {u"added"_s, report.added},
            {u"updated"_s, report.updated},
            {u"unchanged"_s, report.unchanged},
            {u"refused"_s, report.refused},
            {u"twins"_s, report.twins},
            {u"refusals"_s, notesJson(report.refusals)},
            {u"differences"_s, notesJson(report.differences)},
            {u"twin_notes"_s, notesJson(report.twinNotes)},
            {u"refused_file"_s, refusedFile.isEmpty() ? QJsonValue() : QJsonValue(refusedFile)}};
}

Exit tell(Invocation& call, const Saved<ImportReport>& saved, const QString& refusedFile) {
    const ImportReport& report = saved.value;
    const auto count = [](qint64 n) { return QString::number(n); };
    call.done(saved.action, reportJson(report, refusedFile),
              u"%1: %2 added, %3 updated, %4 unchanged, %5 refused, %6 perhaps known under another name."_s.arg(
                  counted(report.rows, "row", "rows"), count(report.added), count(report.updated), count(report.unchanged), count(report.refused), count(report.twins)));
    tellNotes(call, report.refusals);
    tellNotes(call, report.differences);
    tellNotes(call, report.twinNotes);
    if (!refusedFile.isEmpty()) call.out.line(u"The refused rows are in %1."_s.arg(refusedFile));
    if (report.refused == 0) return Exit::Done;
    const bool nothingElse = report.added + report.updated + report.unchanged == 0;
    return call.fail(nothingElse ? Exit::Refused : Exit::SomeRefused, u"%1 of %2 rows were refused."_s.arg(count(report.refused), count(report.rows)));
}

std::optional<ImportPreview> look(Invocation& call, const QString& file) {
    try {
        QStringList ownFields;
        for (const CustomField& field : CustomFieldStore(call.reader()).all()) ownFields << field.name;
        return CustomerImport::preview(file, call.shop().profile().country, ownFields);
    } catch (const Error& error) {
        // It is not the shop that cannot be read.
        call.fail(Exit::Refused, error.sentence());
        return std::nullopt;
    }
}

// A column as it is called in the file, or its number from 1; -1 when there is none.
qsizetype columnCalled(const ColumnMapping& mapping, const QString& name) {
    for (qsizetype i = 0; i < mapping.columns.size(); ++i)
        if (mapping.columns[i].header.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0) return i;
    bool isNumber = false;
    const qsizetype number = name.toLongLong(&isNumber);
    return isNumber && number >= 1 && number <= mapping.columns.size() ? number - 1 : -1;
}

// What --own says; false, and said why, when there is no such column or field.
bool applyOwn(Invocation& call, const QString& file, ImportPreview& preview) {
    if (!call.arguments.has("own")) return true;
    for (const QString& wish : call.arguments.values("own")) {
        const qsizetype sign = wish.lastIndexOf(u'=');
        const qsizetype column = columnCalled(preview.mapping, wish.left(std::max<qsizetype>(0, sign)));
        const auto field = CustomFieldStore(call.reader()).find(wish.mid(sign + 1));
        if (sign > 0 && column >= 0 && field) {
            chooseOwnField(preview.mapping, column, field->name);
            continue;
        }
        if (sign <= 0) call.wrongUse(u"“%1” is no column and field. Write --own \"Column=Field\"."_s.arg(wish));
        else if (column < 0) call.fail(Exit::NothingFound, u"The file has no column called “%1”."_s.arg(wish.left(sign)));
        else call.fail(Exit::NothingFound, u"This shop has no field called “%1”."_s.arg(wish.mid(sign + 1)));
        return false;
    }
    preview = CustomerImport::lookAgain(file, call.shop().profile().country, preview);
    return true;
}

Exit import(Invocation& call) {
    const QString file = call.path(call.word(0));
    auto preview = look(call, file);
    if (!preview || !applyOwn(call, file, *preview)) return call.code();
    const auto saved = call.settle(CustomerImport::run(call.shop().database(), call.staff(), file, *preview));
    if (!saved) return call.code();
    return tell(call, *saved, writeRefused(call, file, saved->value));
}

}  // namespace

Command importCommand() {
    return {.name = "import",
            .usage = "import SHOP FILE [--own COLUMN=FIELD] [--refused FILE]",
            .summary = "Brings customers in from CSV, as one action. The same person is known by external id, or by phone or e-mail with a similar name: only empty fields are filled. Exit 1 when some rows were refused; exit 5 when all were, or the file cannot be read as CSV.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .options = {{"own", "COLUMN=FIELD", "a column, by its name or its number from 1, becomes a field of the shop's own; may be repeated. Columns called like a field become it anyway", true},
                        {"refused", "FILE", "where the refused rows go with their reasons; NAME.refused.csv beside FILE if not given"}},
            .fields = {{"rows", "number", "in the file"},
                       {"added", "number", ""},
                       {"updated", "number", "known, and something empty was filled"},
                       {"unchanged", "number", ""},
                       {"refused", "number", ""},
                       {"twins", "number", "added, though somebody under another name has the same phone"},
                       {"refusals[].line", "number", "in the file"},
                       {"refusals[].reason", "text", ""},
                       {"differences[].line", "number", ""},
                       {"differences[].reason", "text", "what the file says otherwise than the book; the book stays"},
                       {"twin_notes[].line", "number", ""},
                       {"twin_notes[].reason", "text", ""},
                       {"refused_file", "text or null", "where the refused rows were written"},
                       {"action", "number or null", "the action's number, once it is safely on disk; null when nothing had to change"}},
            .run = import};
}

}  // namespace regulars
