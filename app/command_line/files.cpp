#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/attachments/attachment_desk.h"
#include "core/attachments/attachment_store.h"
#include <QFile>
#include <QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fileJson(const Attachment& attachment) {
    return {{u"file"_s, attachment.id.value}, {u"name"_s, attachment.name}, {u"size"_s, attachment.size}, {u"sha256"_s, attachment.hash}, {u"at"_s, json::instant(attachment.at)}};
}

Exit list(Invocation& call, const Customer& customer) {
    QJsonArray list;
    std::vector<QStringList> table;
    for (const Attachment& attachment : AttachmentStore(call.reader()).of(customer.id)) {
        list.append(fileJson(attachment));
        table.push_back({QString::number(attachment.id.value), attachment.name, QString::number(attachment.size), Clock::dayOf(attachment.at).iso()});
    }
    call.out.json(list);
    if (list.isEmpty()) return call.fail(Exit::NothingFound, u"No file is kept with %1."_s.arg(customer.displayName));
    call.out.table({u"FILE"_s, u"NAME"_s, u"BYTES"_s, u"SINCE"_s}, table);
    return Exit::Done;
}

Exit add(Invocation& call, const Customer& customer) {
    QFile file(call.path(call.word(2)));
    if (!file.open(QIODevice::ReadOnly)) return call.fail(Exit::WrongUse, u"%1 cannot be read."_s.arg(file.fileName()));
    // One byte more than is allowed tells that it is too much.
    const auto saved = call.settle(AttachmentDesk(call.shop().database()).attach(call.staff(), customer.id, QFileInfo(file).fileName(), file.read(AttachmentDesk::kLargest + 1)));
    if (!saved) return call.code();
    const auto attachment = AttachmentStore(call.reader()).find(saved->value);
    return call.done(saved->action, attachment ? fileJson(*attachment) : QJsonObject(), u"“%1” is kept with %2 (file %3)."_s.arg(QFileInfo(file).fileName(), customer.displayName).arg(saved->value.value));
}

std::optional<Attachment> fileOf(Invocation& call, const Customer& customer) {
    const auto id = call.number(call.word(2), u"a file"_s);
    if (!id) return std::nullopt;
    auto attachment = AttachmentStore(call.reader()).find(AttachmentId{*id});
    if (attachment && attachment->customer == customer.id) return attachment;
    call.fail(Exit::NothingFound, u"%1 has no file with the number %2."_s.arg(customer.displayName).arg(*id));
    return std::nullopt;
}

// Never over another file.
Exit get(Invocation& call, const Customer& customer) {
    const auto attachment = fileOf(call, customer);
    if (!attachment) return call.code();
    if (call.word(3).isEmpty()) return call.wrongUse(u"Say where to write it."_s);
    QFile file(call.path(call.word(3)));
    const QByteArray content = AttachmentStore(call.reader()).content(attachment->id);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(content) != content.size() || !file.flush())
        return call.fail(Exit::Refused, u"%1 cannot be written, or is there already."_s.arg(file.fileName()));
    call.out.json(fileJson(*attachment));
    call.out.line(u"Wrote %1."_s.arg(file.fileName()));
    return Exit::Done;
}

Exit remove(Invocation& call, const Customer& customer) {
    const auto attachment = fileOf(call, customer);
    if (!attachment) return call.code();
    const auto saved = call.settle(AttachmentDesk(call.shop().database()).detach(call.staff(), attachment->id));
    if (!saved) return call.code();
    return call.done(saved->action, fileJson(*attachment), u"Removed “%1”."_s.arg(attachment->name));
}

Exit files(Invocation& call) {
    const auto customer = call.customer(call.word(0));
    if (!customer) return call.code();
    const QString verb = call.word(1);
    if (verb.isEmpty()) return list(call, *customer);
    if (call.word(2).isEmpty()) return call.wrongUse(u"Say which file."_s);
    if (verb == u"add") return add(call, *customer);
    if (verb == u"get") return get(call, *customer);
    if (verb == u"remove") return remove(call, *customer);
    return call.wrongUse(u"“%1” is none of add, get and remove."_s.arg(verb));
}

}  // namespace

Command filesCommand() {
    return {.name = "files",
            .usage = "files SHOP ID [add PATH | get FILE PATH | remove FILE]",
            .summary = "The files kept with a customer, of at most 10 MB each. They are handed out, never run. With add, get and remove the answer is one object; "
                       "an existing file is never overwritten (exit 5). Exit 4 when there is none.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 4,
            .answer = Command::Answer::List,
            .fields = {{"file", "number", "FILE of get and remove"},
                       {"name", "text", ""},
                       {"size", "number", "in bytes"},
                       {"sha256", "text", "of what it holds"},
                       {"at", "instant", "when it was attached"},
                       {"action", "number", "after add and remove only: the action's number, once it is safely on disk"}},
            .run = files};
}

}  // namespace regulars
