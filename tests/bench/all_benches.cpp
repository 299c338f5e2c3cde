#include "tests/bench/all_benches.h"
#include "core/demo/demo_shop.h"
#include "core/shop/shop.h"
#include "tests/bench/calendar_bench.h"
#include "tests/bench/core_bench.h"
#include "tests/bench/import_bench.h"
#include "tests/bench/search_bench.h"
#include "tests/bench/list_bench.h"
#include "tests/bench/twins_bench.h"
#include "tests/bench/window_bench.h"
#include <QDir>
#include <QFile>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMillion = 1000000, kImportRows = 300000, kCompared = 100000;
const Day kDay(2026, 11, 22);

Figure measureMaking(const QString& path, qint64 customers) {
    const double wall = wallMs(), cpu = processCpuMs();
    makeDemoShop(path, {customers, 1, kDay});
    const double seconds = (wallMs() - wall) / 1000;
    return {u"the demo shop of %1 customers made"_s.arg(customers), u"%1 s, of which CPU %2 s"_s.arg(seconds, 0, 'f', 1).arg((processCpuMs() - cpu) / 1000, 0, 'f', 1),
            u"the file: %1 MB"_s.arg(QFile(path).size() / 1000000), {}, u"≤ 5 min for 1,000,000"_s, seconds <= 300};
}

}  // namespace

void measureAll(qint64 customers, const QString& folder, const std::function<void(const Figure&)>& tell) {
    const QString path = QDir(folder).filePath(u"bench.regulars"_s);
    tell(measureMaking(path, customers));
    {
        const auto shop = Shop::open(path, {Clock(kDay)});
        for (const auto measure : {measureSearch, measureSearchOfEverything, measureSlips, measureTwins, measureListOrder, measureOpenCustomer, measureVisits, measureMassChange}) tell(measure(*shop));
    }
    tell(measureRecurrences());
    for (const Figure& figure : measureWindow(path)) tell(figure);
    for (const Figure& figure : measureList(path)) tell(figure);
    tell(measureDuplicates(std::min(kCompared, customers), folder));
    const qint64 rows = std::min(kImportRows, kImportRows * customers / kMillion + 1000);
    const ImportFigures import = measureImport(rows);
    tell({u"CSV import, %1 rows, all included"_s.arg(rows), u"CPU %1 s"_s.arg(import.importCpu, 0, 'f', 2), u"sqlite3 .import: %1 s"_s.arg(import.sqliteCpu, 0, 'f', 2),
          times(import.importCpu / import.sqliteCpu), u"≤ 10 ×"_s, import.importCpu <= 10 * import.sqliteCpu});
}

}  // namespace regulars::bench
