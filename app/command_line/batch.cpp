#include "app/command_line/command_table.h"
#include "app/command_line/runner.h"
#include <QBuffer>
#include <QFile>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Answers the lines of a batch, one after the other, on the shop that is open.
class Lines {
public:
    explicit Lines(Invocation& call) : call_(call) {}

    Exit run(const std::function<std::optional<QByteArray>()>& next) {
        while (const auto line = next()) {
            const QString text = QString::fromUtf8(*line).trimmed();
            if (text.isEmpty() || text.startsWith(u'#')) continue;
            const Exit code = answer(text);
            worst_ = std::max(worst_, code);
            call_.around.flush();
        }
        return worst_;
    }

private:
    Exit answer(const QString& line) {
        const auto words = splitLine(line);
        if (!words) return fail(Exit::WrongUse, u"A quote is left open in this line: %1."_s.arg(line), call_.out.asJson());
        auto read = readArguments(*words, ShopWord::Open);
        if (const auto* wrong = std::get_if<WrongUse>(&read)) return fail(Exit::WrongUse, wrong->sentence, call_.out.asJson());
        Request& request = std::get<Request>(read);
        inherit(request.global);
        if (request.arguments.has("pin-from")) return fail(Exit::WrongUse, u"--pin-from stands before the batch and holds for all its lines."_s, request.global.json);
        if (!request.command->needsShop() || request.command == call_.request().command)
            return fail(Exit::WrongUse, u"“%1” does not work inside a batch."_s.arg(QString::fromLatin1(request.command->name)), request.global.json);
        return run(request);
    }

    // A machine gets one line for each of its own, whatever becomes of it.
    Exit run(const Request& request) {
        QBuffer answer, complaints;
        answer.open(QIODevice::WriteOnly);
        complaints.open(QIODevice::WriteOnly);
        Output out(answer, complaints, request.global.json);
        const Exit code = runRequest(request, &call_.shop(), out, call_.around);
        call_.out.answer().write(answer.data());
        const QString said = QString::fromUtf8(complaints.data()).trimmed();
        if (!answer.data().isEmpty() || code == Exit::Done) {
            if (!said.isEmpty()) call_.out.complain(said);
            return code;
        }
        return fail(code, said, request.global.json);
    }

    Exit fail(Exit code, const QString& sentence, bool asJson) {
        if (asJson) call_.out.as(true).json({{u"error"_s, sentence}, {u"exit"_s, static_cast<int>(code)}});
        call_.out.complain(sentence);
        return code;
    }

    void inherit(GlobalOptions& global) const {
        const GlobalOptions& given = call_.request().global;
        if (!global.today) global.today = given.today;
        if (global.staff.isNull()) global.staff = given.staff;
        global.json = global.json || given.json;
    }

    Invocation& call_;
    Exit worst_ = Exit::Done;
};

Exit batch(Invocation& call) {
    if (call.word(0) == u"-") return Lines(call).run(call.around.nextLine);
    QFile file(call.path(call.word(0)));
    if (!file.open(QIODevice::ReadOnly)) return call.fail(Exit::Refused, u"“%1” cannot be read: %2."_s.arg(file.fileName(), file.errorString()));
    return Lines(call).run([&file]() -> std::optional<QByteArray> {
        if (file.atEnd()) return std::nullopt;
        return file.readLine();
    });
}

}  // namespace

Command batchCommand() {
    return {.name = "batch",
            .usage = "batch SHOP -|FILE",
            .summary = "Runs commands on the open shop, one a line, written without “regulars” and SHOP, quoted as in a shell; empty lines and those beginning with # are passed over. Each line is answered before the next is read. The exit code is the highest of all.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .answer = Command::Answer::Nothing,
            .run = batch,
            .draws = true};
}

}  // namespace regulars
