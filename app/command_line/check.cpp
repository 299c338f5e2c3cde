#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/shop/check.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Exit check(Invocation& call) {
    const CheckReport report = checkShop(call.shop());
    call.out.json({{u"checked"_s, json::texts(report.checked)}, {u"problems"_s, json::texts(report.problems)}});
    for (const QString& line : report.checked) call.out.line(line);
    for (const QString& problem : report.problems) call.out.complain(problem);
    if (!report.problems.isEmpty()) return Exit::SomeRefused;
    call.out.line(u"All is well."_s);
    return Exit::Done;
}

}  // namespace

Command checkCommand() {
    return {.name = "check",
            .usage = "check SHOP",
            .summary = "Verifies the file, foreign keys, search index and other derived tables, ledger sums and the journal's chain, and says what was checked. Changes nothing. Exit 0 when all is well, 1 when problems were found.",
            .fields = {{"checked", "list of text", "what was verified"}, {"problems", "list of text", "empty when all is well"}},
            .run = check};
}

}  // namespace regulars
