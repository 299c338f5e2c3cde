#include "tests/bench/list_bench.h"
#include "core/customers/customer_list.h"
#include "core/masschange/mass_desk.h"
#include "core/shop/shop.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kTagged = 100000;

QString seconds(double ms) { return u"%1 s"_s.arg(ms / 1000, 0, 'f', 2); }

QJsonObject answerOf(const QStringList& words) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), words);
    process.waitForFinished(300000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

}  // namespace

std::vector<Figure> measureList(const QString& shopPath) {
    const QJsonObject list = answerOf({u"probe-list"_s, shopPath, u"--json"_s});
    const auto ms = [&list](const char* name) { return list.value(QLatin1String(name)).toDouble(); };
    const auto text = [&](const char* p50, const char* most) { return u"p50 %1 · most %2"_s.arg(milliseconds(ms(p50)), milliseconds(ms(most))); };
    const double frame = ms("frame_p99_ms");
    return {{u"the list sorted anew by each of 7 fields both ways, CPU of the whole process"_s, text("sort_p50_ms", "sort_most_ms"), u"most by %1"_s.arg(list.value(u"sort_slowest").toString()), {}, u"≤ 50 ms"_s, ms("sort_most_ms") > 0 && ms("sort_most_ms") <= 50},
            {u"another saved filter, CPU of the whole process"_s, text("filter_p50_ms", "filter_most_ms"), {}, {}, u"≤ 100 ms"_s, ms("filter_most_ms") > 0 && ms("filter_most_ms") <= 100},
            {u"a frame of the window meanwhile"_s, u"p99 %1 · most %2"_s.arg(milliseconds(frame), milliseconds(ms("frame_most_ms"))), {}, {}, u"p99 ≤ 16 ms"_s, frame > 0 && frame <= 16}};
}

Figure measureMassChange(Shop& shop) {
    std::vector<qint64> people = CustomerList(shop.reader()).ids(CustomerList::Order::Name);
    if (people.size() > kTagged) people.resize(kTagged);
    const auto count = people.size();
    const MassChange change{MassChange::Kind::AddTag, u"Christmas 2026"_s, {}, {}, {}, {}, {}, {}};
    const double start = wallMs(), cpu = processCpuMs();
    const auto outcome = MassDesk(shop.database()).apply(StaffId{1}, change, std::move(people)).result();
    const double tagged = wallMs() - start, taggedCpu = processCpuMs() - cpu;
    const auto* saved = std::get_if<Saved<MassReport>>(&outcome);
    if (!saved) return {};
    const double undoStart = wallMs(), undoCpu = processCpuMs();
    static_cast<void>(shop.database().undo(saved->action, StaffId{1}).result());
    const double undone = wallMs() - undoStart;
    return {u"%1 customers tagged, journal included, and that taken back"_s.arg(count), u"%1 (CPU %2) · undo %3 (CPU %4)"_s.arg(seconds(tagged), seconds(taggedCpu), seconds(undone), seconds(processCpuMs() - undoCpu)),
            {}, {}, u"≤ 5 s each"_s, tagged <= 5000 && undone <= 5000};
}

}  // namespace regulars::bench
