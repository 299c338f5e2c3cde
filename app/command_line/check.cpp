#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/shop/check.h"
#include "core/storage/file_check.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kDamaged = "The shop file is damaged. Restore the newest good backup.";

// Where the damage lies; nothing where even the list of tables cannot be read.
QStringList damageIn(Connection& reader) {
    try {
        return damagedTables(reader);
    } catch (const Error&) {
        return {};
    }
}

// So damaged that the other checks could not be made.
Exit tellDamage(Invocation& call, const Error& error) {
    const QStringList checked{u"file structure and indexes (integrity check)"_s};
    QStringList problems = damageIn(*call.shop().database().reader());
    if (problems.isEmpty()) problems = {u"File: %1"_s.arg(error.detail())};
    call.out.json({{u"checked"_s, json::texts(checked)}, {u"problems"_s, json::texts(problems)}});
    for (const QString& problem : problems) call.out.complain(problem);
    return call.fail(Exit::CannotOpen, QString::fromLatin1(kDamaged) + u" Only the file's structure and indexes were checked: the rest cannot be read."_s);
}

std::variant<CheckReport, Error> look(const Shop& shop) {
    try {
        return checkShop(shop);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::Damaged) throw;
        return error;
    }
}

Exit check(Invocation& call) {
    const auto looked = look(call.shop());
    if (const auto* damage = std::get_if<Error>(&looked)) return tellDamage(call, *damage);
    const CheckReport& report = std::get<CheckReport>(looked);
    call.out.json({{u"checked"_s, json::texts(report.checked)}, {u"problems"_s, json::texts(report.problems)}});
    for (const QString& line : report.checked) call.out.line(line);
    for (const QString& problem : report.problems) call.out.complain(problem);
    const bool isDamaged = std::any_of(report.problems.begin(), report.problems.end(), [](const QString& problem) { return problem.startsWith(u"File: "); });
    if (isDamaged) return call.fail(Exit::CannotOpen, QString::fromLatin1(kDamaged));
    if (!report.problems.isEmpty()) return Exit::SomeRefused;
    call.out.line(u"All is well."_s);
    return Exit::Done;
}

}  // namespace

Command checkCommand() {
    return {.name = "check",
            .usage = "check SHOP",
            .summary = "Verifies the file, foreign keys, search index and other derived tables, ledger sums and the journal's chain, and says what was checked. Changes nothing. Exit 0 when all is well, 1 when problems were found, 3 when the file itself is damaged: then it says which tables and pages, as far as that can be told.",
            .fields = {{"checked", "list of text", "what was verified"}, {"problems", "list of text", "empty when all is well"}},
            .run = check};
}

}  // namespace regulars
