#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "core/shop/restoring.h"
#include "core/storage/backup.h"
#include "core/storage/erasure_list.h"
#include "core/storage/shop_copy.h"
#include <QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Exit backup(Invocation& call) {
    if (call.word(0).isEmpty()) return call.wrongUse(u"The folder's name is empty."_s);
    const Backup::Kept kept = Backup::make(call.shop().database(), call.path(call.word(0)));
    call.out.json({{u"file"_s, kept.path}, {u"generation"_s, kept.generation}});
    call.out.line(u"The backup %1 was written and verified."_s.arg(kept.path));
    return Exit::Done;
}

// Who was erased since the backup was made is erased in it too, when a shop is opened.
void eraseAgain(Invocation& call, const QString& shop) {
    const QString uuid = ProfileStore(*ShopCopy::open(shop)).profile().uuid;
    if (ErasureList::read(QFileInfo(shop).absolutePath(), uuid).empty()) return;
    static_cast<void>(Shop::open(shop, {.clock = call.request().global.today ? Clock(*call.request().global.today) : Clock()}));
}

// No window and no shop stands between: who works here, and their PINs, are those of the backup. It is never written to, so a wrong guess is
// not counted in it, but slow.
bool comesBack(Invocation& call, const QString& from, const QString& to) {
    std::unique_ptr<Connection> backup;
    try {
        backup = ShopCopy::open(from);
        if (!call.findStaff(*backup)) return false;
    } catch (const Error&) {
        Backup::restore(from, to);  // says what is wrong with it
        return true;
    }
    if (const auto refusal = Permissions::objection(*backup, call.staff(), Deed::Restore)) {
        call.fail(Exit::Refused, refusal->sentence);
        return false;
    }
    if (!call.isProvenTo(*backup)) return false;
    const auto refusal = Restoring::restore(*backup, call.staff(), from, to);
    if (refusal) call.fail(Exit::Refused, refusal->sentence);
    return !refusal;
}

Exit restore(Invocation& call) {
    if (call.word(0).isEmpty() || call.word(1).isEmpty()) return call.wrongUse(u"A file's name is empty."_s);
    const QString from = call.path(call.word(0));
    const QString to = call.path(call.word(1));
    if (QFileInfo::exists(to)) return call.fail(Exit::Refused, u"“%1” exists already. A backup is never restored over a file: choose another name."_s.arg(to));
    try {
        if (!comesBack(call, from, to)) return call.code();
    } catch (const Error& error) {
        // It is the backup that was looked at, and not the shop.
        if (error.kind() == Error::Kind::Missing) throw Error(error.kind(), u"There is no backup at “%1”."_s.arg(from));
        if (error.kind() == Error::Kind::Damaged) throw Error(error.kind(), u"The backup “%1” is damaged, so nothing was restored from it. Take another one from its folder."_s.arg(from), error.detail());
        throw;
    }
    eraseAgain(call, to);
    call.out.json({{u"file"_s, to}, {u"backup"_s, from}});
    call.out.line(u"The backup was restored to %1."_s.arg(to));
    return Exit::Done;
}

}  // namespace

Command backupCommand() {
    return {.name = "backup",
            .usage = "backup SHOP DIR",
            .summary = "A verified copy of the shop in a folder; 7 daily, 5 weekly and 12 monthly ones are kept there.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .fields = {{"file", "text", "the backup"}, {"generation", "number", "backups are counted by it, not by the clock"}},
            .run = backup};
}

Command restoreCommand() {
    return {.name = "restore",
            .usage = "restore BACKUP NEWFILE | SHOP ID",
            .summary = "Makes a shop file from a backup; never overwrites: exit 5 when NEWFILE exists. With a customer's number: takes that customer out of the bin,\n"
                       "with everything that hangs on them; the answer has then id, display_name and action.",
            .needs = Command::Needs::Nothing,
            .fewestWords = 2,
            .mostWords = 2,
            .fields = {{"file", "text", "the new shop file"}, {"backup", "text", ""}},
            .run = restore};
}

}  // namespace regulars
