#include "tests/bench/window_bench.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
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
    static const QTemporaryDir settings;  // nobody's own are read or changed
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, settings.path());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), words);
    process.waitForFinished(120000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

double firstPaintCpuMs(const QStringList& words) {
    const double before = childrenCpuMs();
    static_cast<void>(probe(words));
    return childrenCpuMs() - before;
}

}  // namespace

std::vector<Figure> measureWindow(const QString& shopPath) {
    std::vector<Figure> figures;
    Samples empties, firsts;
    for (int round = 0; round < 15; ++round) {
        empties.add(firstPaintCpuMs({u"probe-empty"_s}));
        firsts.add(firstPaintCpuMs({u"probe-first-paint"_s, shopPath}));
    }
    const double empty = empties.median(), ours = firsts.median();
    figures.push_back({u"first paint with the first screen's rows, CPU of the whole process"_s, milliseconds(ours), u"an empty Qt window: %1"_s.arg(milliseconds(empty)),
                       times(ours / empty), u"≤ 1.5 ×"_s, ours <= 1.5 * empty});
    const QJsonObject window = probe({u"probe"_s, shopPath, u"--json"_s});
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
