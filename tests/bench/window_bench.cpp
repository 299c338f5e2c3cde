#include "tests/bench/window_bench.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <sys/resource.h>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

double childrenCpuMs() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval& t) { return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

// Runs this program once more and gives what it answered.
QJsonObject probe(const QStringList& words) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), words);
    process.waitForFinished(120000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

double firstPaintCpuMs(const QString& kind, const QString& shopPath) {
    Samples samples;
    for (int round = 0; round < 7; ++round) {
        const double before = childrenCpuMs();
        static_cast<void>(probe({u"probe"_s, kind, shopPath, u"--json"_s}));
        samples.add(childrenCpuMs() - before);
    }
    return samples.median();
}

}  // namespace

std::vector<Figure> measureWindow(const QString& shopPath) {
    std::vector<Figure> figures;
    const double empty = firstPaintCpuMs(u"empty"_s, shopPath), ours = firstPaintCpuMs(u"first-paint"_s, shopPath);
    figures.push_back({u"first paint with the first screen's rows, CPU of the whole process"_s, milliseconds(ours), u"an empty Qt window: %1"_s.arg(milliseconds(empty)),
                       times(ours / empty), u"≤ 1.5 ×"_s, ours <= 1.5 * empty});
    const QJsonObject window = probe({u"probe"_s, u"scroll"_s, shopPath, u"--json"_s});
    const double frame = window.value(u"frame_p99_ms").toDouble(), pss = window.value(u"pss_mb").toDouble();
    figures.push_back({u"scrolling the customer list, a frame"_s, u"p50 %1 · p99 %2"_s.arg(milliseconds(window.value(u"frame_p50_ms").toDouble()), milliseconds(frame)), {}, {},
                       u"p99 ≤ 16 ms"_s, frame > 0 && frame <= 16});
    figures.push_back({u"memory after scrolling to the end and ten searches"_s, u"%1 MB PSS"_s.arg(pss, 0, 'f', 0), {}, {}, u"≤ 120 MB"_s, pss > 0 && pss <= 120});
    const double open = window.value(u"open_p99_ms").toDouble();
    figures.push_back({u"opening a customer in the window, all panels painted"_s, u"p50 %1 · p99 %2"_s.arg(milliseconds(window.value(u"open_p50_ms").toDouble()), milliseconds(open)), {}, {},
                       u"p99 ≤ 16 ms"_s, open > 0 && open <= 16});
    return figures;
}

}  // namespace regulars::bench
