#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/first_memory.h"
#include "app/window_session.h"
#include "tests/bench/figures.h"
#include "ui/customers/customer_list_panel.h"
#include "ui/customers/fixed_row_list.h"
#include "ui/shared/asker.h"
#include "ui/shared/first_paint.h"
#include "ui/shared/theme.h"
#include "ui/window/counter.h"
#include "ui/window/customers_place.h"
#include "ui/window/main_window.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <unistd.h>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// The measured process ends here and now: what it would tidy up afterwards is not part of the figure.
[[noreturn]] void endHere() { _exit(0); }

// The bare toolkit: a window with nothing in it.
Exit showEmpty(Invocation&) {
    QWidget window;
    window.resize(1440, 900);
    FirstPaint::then(&window, endHere);
    window.show();
    QApplication::exec();
    return Exit::Done;
}

// The window as it opens for somebody who starts the program.
Exit showFirst(Invocation& call) {
    WindowSession session(*qApp, call.request().global);
    session.open(call.path(call.word(0)));
    for (QWidget* window : QApplication::topLevelWidgets())
        if (qobject_cast<MainWindow*>(window)) FirstPaint::then(window, endHere);
    QApplication::exec();
    return Exit::Done;
}

double pssMegabytes() {
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("Pss:")) return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

QJsonObject scroll(Shop& shop, MainWindow& window, Counter& counter) {
    window.open(Place::Customers);
    window.show();
    QElapsedTimer waited;
    waited.start();
    auto* list = counter.customers()->findChild<FixedRowList*>();
    while (!counter.customers()->list()->model()->isComplete() && !waited.hasExpired(30000)) QApplication::processEvents(QEventLoop::AllEvents, 20);
    bench::Samples frames, opens;
    const int end = list->verticalScrollBar()->maximum();
    for (int step = 0; step <= 400; ++step)
        frames.cpu([&] {
            list->verticalScrollBar()->setValue(static_cast<int>(qint64{end} * step / 400) + step % 7);
            list->viewport()->repaint();
        });
    const qint64 last = counter.customers()->list()->model()->rowCount();
    for (int i = 0; i < 150; ++i) {
        const CustomerId id = counter.customers()->list()->model()->idAt(static_cast<int>(last * i / 150));
        opens.cpu([&] {
            counter.customers()->openCustomer(id);
            QApplication::processEvents();
        });
    }
    for (const char16_t* word : {u"e", u"an", u"lind", u"070", u"4567", u"ковал", u"王", u"maria", u"öberg", u"zz"}) static_cast<void>(shop.search().find(QString(QStringView(word).toString())));
    return {{u"frame_p50_ms"_s, frames.median()}, {u"frame_p99_ms"_s, frames.percentile(99)}, {u"open_p50_ms"_s, opens.median()}, {u"open_p99_ms"_s, opens.percentile(99)}, {u"pss_mb"_s, pssMegabytes()}};
}

Exit probe(Invocation& call) {
    Theme theme(*qApp, Theme::Mode::Light);
    const auto shop = Shop::open(call.path(call.word(0)), {Clock(call.request().global.today.value_or(Clock().today()))});
    shop->search().awaitRecents();
    DialogAsker asker;
    MainWindow window;
    window.resize(1440, 900);
    Counter counter(*shop, window, asker);
    FirstMemory::settle();  // as the window does once it stands
    shop->search().adopt(CustomerSearch::readRecents(shop->reader()));
    call.out.json(scroll(*shop, window, counter));
    return Exit::Done;
}

}  // namespace

Command probeCommand() {
    return {.name = "probe",
            .usage = "probe SHOP",
            .summary = "Scrolls the list and opens customers, measured for bench.",
            .needs = Command::Needs::Nothing,
            .fewestWords = 1,
            .mostWords = 1,
            .run = probe,
            .draws = true,
            .hidden = true};
}

Command probeFirstPaintCommand() {
    return {.name = "probe-first-paint",
            .usage = "probe-first-paint SHOP",
            .summary = "Ends as soon as the window stands, for bench.",
            .needs = Command::Needs::Nothing,
            .fewestWords = 1,
            .mostWords = 1,
            .run = showFirst,
            .draws = true,
            .hidden = true};
}

Command probeEmptyCommand() {
    return {.name = "probe-empty",
            .usage = "probe-empty",
            .summary = "Ends as soon as an empty window stands, for bench.",
            .needs = Command::Needs::Nothing,
            .fewestWords = 0,
            .mostWords = 0,
            .run = showEmpty,
            .draws = true,
            .hidden = true,
            .bare = true};
}

}  // namespace regulars
