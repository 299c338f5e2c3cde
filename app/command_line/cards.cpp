#include "app/command_line/card_run.h"
#include "app/command_line/command_table.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Exit cards(Invocation& call) {
    const auto until = call.day("until", call.today().plusDays(7));
    if (!until) return call.code();
    if (call.arguments.value("pdf").isEmpty()) return call.wrongUse(u"Say where the PDF goes: --pdf FILE."_s);
    std::vector<CardKind> kinds{CardKind::Reminder, CardKind::Birthday};
    if (call.arguments.has("kind")) {
        const QString word = call.arguments.value("kind");
        const auto kind = cardKindFromWord(word);
        if (!kind) return call.wrongUse(u"“%1” is not one of reminder, birthday and holiday."_s.arg(word));
        kinds = {*kind};
    }
    return CardRun(call, *until).run(kinds);
}

}  // namespace

Command cardsCommand() {
    return {.name = "cards",
            .usage = "cards SHOP [--until DATE] [--kind reminder|birthday|holiday] --pdf FILE",
            .summary = "Prepares the cards that are due, a job for each kind, and writes them as one PDF: A4 sheets of four A6 cards. Exit 4 when none is due. Cards stay due until confirm marks them as printed.",
            .needs = Command::Needs::ChangesShop,
            .options = {{"until", "DATE", "YYYY-MM-DD; in seven days if not given. A day that does not exist is refused (exit 5)"},
                        {"kind", "KIND", "reminder, birthday or holiday; reminders and birthdays if not given"},
                        {"pdf", "FILE", "where the PDF goes"}},
            .fields = {{"file", "text or null", "the PDF; null when there are no cards"},
                       {"pages", "number", "sheets of paper"},
                       {"sheet", "text", "the kind of paper"},
                       {"jobs[].job", "number", "JOB of the command confirm"},
                       {"jobs[].kind", "text", "reminder, birthday or holiday"},
                       {"jobs[].title", "text", "in the language of the shop"},
                       {"jobs[].cards", "number", ""},
                       {"jobs[].action", "number", "the action's number, once it is safely on disk"},
                       {"cards[].id", "number", "the customer's number"},
                       {"cards[].display_name", "text", ""},
                       {"cards[].job", "number", ""},
                       {"cards[].number", "number", "in its job, from 1; N of confirm --spoiled"},
                       {"cards[].occasion", "text", "task:12, birthday:2026 or holiday:2026; several promises with a space between: task:12 task:15"},
                       {"cards[].page", "number", "from 1"},
                       {"cards[].cell", "number", "on the sheet, from 1 along the rows"},
                       {"blocks[].id", "number", "the customer's number"},
                       {"blocks[].display_name", "text", ""},
                       {"blocks[].page", "number", "from 1"},
                       {"blocks[].cell", "number", "from 1"},
                       {"blocks[].role", "text", "heading, body, address or sender"},
                       {"blocks[].text", "text", ""},
                       {"blocks[].align", "text", "left or right"},
                       {"blocks[].x_um", "number", "micrometres from the sheet's left edge"},
                       {"blocks[].y_um", "number", "micrometres from the sheet's top edge"},
                       {"blocks[].width_um", "number", ""},
                       {"blocks[].height_um", "number", ""},
                       {"blocks[].font_um", "number", "of the em; text that does not fit may be printed smaller"},
                       {"left_out[].id", "number", ""},
                       {"left_out[].display_name", "text", ""},
                       {"left_out[].kind", "text", ""},
                       {"left_out[].reason", "text", ""}},
            .run = cards,
            .draws = true};
}

}  // namespace regulars
