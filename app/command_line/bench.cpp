#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "tests/bench/all_benches.h"
#include <QTemporaryDir>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMillion = 1000000;

// A shop of a million is two gigabytes: it goes where the person stands, not into a temporary folder that may be memory.
Exit measure(Invocation& call) {
    const auto customers = call.count("customers", kMillion);
    if (!customers) return call.code();
    const QTemporaryDir folder(call.path(u"regulars-bench-XXXXXX"_s));
    if (!folder.isValid()) return call.fail(Exit::CannotOpen, u"No folder can be made here."_s);
    QJsonArray rows;
    call.out.line(u"| what | measured | yardstick | ratio | must reach | |"_s);
    call.out.line(u"|---|---|---|---|---|---|"_s);
    bench::measureAll(*customers, folder.path(), [&](const bench::Figure& f) {
        call.out.line(u"| %1 | %2 | %3 | %4 | %5 | %6 |"_s.arg(f.what, f.measured, f.yardstick, f.ratio, f.target, f.reached ? u"✔"_s : u"not reached"_s));
        call.around.flush();
        rows.append(QJsonObject{{u"what"_s, f.what}, {u"measured"_s, f.measured}, {u"yardstick"_s, f.yardstick}, {u"ratio"_s, f.ratio}, {u"target"_s, f.target}, {u"reached"_s, f.reached}});
    });
    call.out.json(rows);
    return Exit::Done;
}

}  // namespace

Command benchCommand() {
    return {.name = "bench",
            .usage = "bench [--customers N]",
            .summary = "Makes a shop of N customers (1,000,000) in the present folder, measures the hot paths beside their yardsticks, and removes it again.",
            .needs = Command::Needs::Nothing,
            .options = {{"customers", "N", "how many customers, 1,000,000 if not given"}},
            .answer = Command::Answer::List,
            .fields = {{"what", "text", "what was measured"}, {"measured", "text", "the figure"}, {"yardstick", "text", "what it is compared with, in the same run"},
                       {"ratio", "text", "measured to yardstick"}, {"target", "text", "what must be reached"}, {"reached", "yes/no", "whether it was"}},
            .run = measure};
}

}  // namespace regulars
