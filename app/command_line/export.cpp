#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "core/exchange/owners_export.h"
#include "core/storage/shop_file.h"
#include <QFileInfo>
#include <QSaveFile>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// How many customers; empty, and said why, when who acts may not.
std::optional<qint64> write(Invocation& call, bool asJson, QIODevice& to) {
    const auto written = asJson ? OwnersExport::json(call.reader(), call.staff(), to) : OwnersExport::csv(call.reader(), call.staff(), to);
    if (const auto* customers = std::get_if<qint64>(&written)) return *customers;
    call.fail(Exit::Refused, std::get<Refusal>(written).sentence);
    return std::nullopt;
}

bool isTheShopItself(Invocation& call, const QString& file) {
    const QString shop = call.shop().database().path();
    for (const QString& ending : {QString(), u"-wal"_s, u"-shm"_s, u".lock"_s}) {
        const FileIdentity part = FileIdentity::of(shop + ending);
        if (part.exists() && part == FileIdentity::of(file)) return true;
    }
    return false;
}

Exit exportShop(Invocation& call) {
    const QString target = call.word(0);
    const QString kind = call.arguments.has("kind") ? call.arguments.value("kind") : target.endsWith(u".json", Qt::CaseInsensitive) ? u"json"_s : u"csv"_s;
    if (kind != u"csv" && kind != u"json") return call.wrongUse(u"“%1” is neither csv nor json."_s.arg(kind));
    if (!call.mayDo(Deed::TakeOut)) return call.code();
    if (target == u"-") return write(call, kind == u"json", call.out.answer()) ? Exit::Done : call.code();
    const QString path = call.path(target);
    if (isTheShopItself(call, path)) return call.fail(Exit::Refused, u"“%1” is the shop itself. Choose another name."_s.arg(path));
    if (QFileInfo(path).isFile() && !call.arguments.has("force")) return call.fail(Exit::Refused, u"“%1” exists already. Choose another name, or write over it with --force."_s.arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return call.fail(Exit::CannotOpen, u"“%1” cannot be written: %2."_s.arg(path, file.errorString()));
    const auto customers = write(call, kind == u"json", file);
    if (!customers) return call.code();
    if (!file.commit()) return call.fail(Exit::CannotOpen, u"“%1” could not be written whole and was left as it was: %2."_s.arg(path, file.errorString()));
    call.out.json({{u"file"_s, path}, {u"kind"_s, kind}, {u"customers"_s, *customers}});
    call.out.line(u"Written to %2: %1."_s.arg(counted(*customers, "customer", "customers"), path));
    return Exit::Done;
}

}  // namespace

Command exportCommand() {
    return {.name = "export",
            .usage = "export SHOP FILE|- [--kind csv|json] [--force]",
            .summary = "Takes the customers out as CSV, or everything visible in the shop as JSON (the same shop gives the same bytes). To standard output with -: then nothing else is printed. A file that exists is left alone (exit 5). For the owner only.",
            .fewestWords = 1,
            .mostWords = 1,
            .options = {{"kind", "KIND", "csv or json; by the file's ending if not given, else csv"}, {"force", nullptr, "writes over a file that exists"}},
            .fields = {{"file", "text", ""}, {"kind", "text", "csv or json"}, {"customers", "number", ""}},
            .run = exportShop};
}

}  // namespace regulars
