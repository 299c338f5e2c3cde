#include "tests/bench/core_bench.h"
#include "core/demo/demo_shop.h"
#include "core/shop/shop.h"
#include "core/shop/check.h"
#include <QCoreApplication>
#include <QFile>
#include <cstdio>
using namespace regulars;
int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QString path = QString::fromUtf8(argv[1]);
    try {
    if (!QFile::exists(path)) {
        const double t = bench::wallMs();
        makeDemoShop(path, {QString::fromUtf8(argv[2]).toLongLong(), 1, Day(2026, 11, 22)}, [&](qint64 n){ if (n % 50000 == 0) { std::printf("%lld %.1f s\n", n, (bench::wallMs()-t)/1000); std::fflush(stdout);} });
        std::printf("made %.1f s wall %.1f cpu\n", (bench::wallMs()-t)/1000, bench::processCpuMs()/1000);
    }
    auto shop = Shop::open(path, {Clock(Day(2026, 11, 22))});
    if (argc > 3) { auto r = checkShop(*shop); for (auto& p : r.problems) std::printf("PROBLEM %s\n", qPrintable(p)); for (auto& p : r.checked) std::printf("%s\n", qPrintable(p)); }
    for (auto f : {bench::measureSearch, bench::measureListOrder, bench::measureOpenCustomer, bench::measureVisits}) {
        const auto x = f(*shop);
        std::printf("%s | %s | %s | %s | %s | %d\n", qPrintable(x.what), qPrintable(x.measured), qPrintable(x.yardstick), qPrintable(x.ratio), qPrintable(x.target), x.reached);
        std::fflush(stdout);
    }
    } catch (const Error& e) { std::printf("%s | %s\n", qPrintable(e.sentence()), qPrintable(e.detail())); }
}
