#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "core/exchange/customer_import.h"
#include "tests/bench/figures.h"
#include "ui/customers/customer_list_panel.h"
#include "ui/shared/asker.h"
#include "ui/shared/theme.h"
#include "ui/window/counter.h"
#include "ui/window/customers_place.h"
#include "ui/window/main_window.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNotes = 10;
constexpr qint64 kMostMs = 10 * 60 * 1000;

/// Somebody at the counter who goes on working while a file is brought in, and a clock on the window's thread.
class BusyCounter {
public:
    BusyCounter(Shop& shop, CustomersPlace& place, StaffId staff) : shop_(shop), place_(place), staff_(staff) {}

    QJsonObject workThrough(const QFuture<Outcome<ImportReport>>& import) {
        QElapsedTimer all;
        all.start();
        for (int step = 0; !(import.isFinished() && allSaved()) && !all.hasExpired(kMostMs); ++step) {
            const double wall = bench::wallMs(), cpu = bench::threadCpuMs();
            doSomething(step);
            QApplication::processEvents();
            longestWall_ = std::max(longestWall_, bench::wallMs() - wall);
            longestCpu_ = std::max(longestCpu_, bench::threadCpuMs() - cpu);
            frames_.add(bench::wallMs() - wall);
            QThread::msleep(5);
        }
        return {{u"frames"_s, frames()}, {u"frame_p99_ms"_s, frames_.percentile(99)}, {u"longest_ms"_s, longestWall_}, {u"longest_cpu_ms"_s, longestCpu_},
                {u"notes_saved"_s, saved()}, {u"slowest_note_ms"_s, slowestNote_}};
    }

private:
    void doSomething(int step) {
        if (step % 20 == 0 && notes_.size() < kNotes) log();
        if (step % 10 == 5) place_.openCustomer(place_.list()->model()->idAt(step / 10 % place_.list()->model()->rowCount()));
        if (step % 10 == 8) static_cast<void>(shop_.search().find(QString(u"anders"_s).left(1 + step / 10 % 6)));
        for (Note& note : notes_) {
            if (note.took > 0 || !note.saved.isFinished()) continue;
            note.took = bench::wallMs() - note.begun;
            slowestNote_ = std::max(slowestNote_, note.took);
        }
    }

    void log() {
        Interaction what;
        what.customer = place_.list()->model()->idAt(0);
        what.kind = Interaction::Kind::Note;
        what.text = u"kom in och provade"_s;
        notes_.push_back({shop_.historyDesk.log(staff_, {what, {}, false, {}}), bench::wallMs(), 0});
    }

    [[nodiscard]] bool allSaved() const { return notes_.size() == kNotes && saved() == kNotes; }
    [[nodiscard]] int saved() const { return static_cast<int>(std::count_if(notes_.begin(), notes_.end(), [](const Note& n) { return n.took > 0; })); }
    [[nodiscard]] int frames() const { return static_cast<int>(frames_.count()); }

    struct Note {
        QFuture<Outcome<InteractionId>> saved;
        double begun = 0, took = 0;
    };
    Shop& shop_;
    CustomersPlace& place_;
    StaffId staff_;
    std::vector<Note> notes_;
    bench::Samples frames_;
    double longestWall_ = 0, longestCpu_ = 0, slowestNote_ = 0;
};

Exit probeWaits(Invocation& call) {
    Theme theme(*qApp, Theme::Mode::Light);
    const auto shop = Shop::open(call.path(call.word(0)), {Clock(call.request().global.today.value_or(Clock().today()))});
    const QString file = call.path(call.word(1));
    DialogAsker asker;
    MainWindow window;
    window.resize(1440, 900);
    Counter counter(*shop, window, asker);
    window.open(Place::Customers);
    window.show();
    QElapsedTimer waited;
    waited.start();
    while (!counter.customers()->list()->model()->isComplete() && !waited.hasExpired(30000)) QApplication::processEvents(QEventLoop::AllEvents, 20);
    const auto import = CustomerImport::run(shop->database(), StaffId{1}, file, CustomerImport::preview(file, shop->profile().country));
    call.out.json(BusyCounter(*shop, *counter.customers(), StaffId{1}).workThrough(import));
    shop->database().drain();
    return Exit::Done;
}

}  // namespace

Command probeWaitsCommand() {
    return {.name = "probe-waits",
            .usage = "probe-waits SHOP FILE",
            .summary = "How long the window's thread ever stands still while FILE is brought in and somebody goes on working.",
            .needs = Command::Needs::Nothing,
            .fewestWords = 2,
            .mostWords = 2,
            .run = probeWaits,
            .draws = true,
            .hidden = true};
}

}  // namespace regulars
