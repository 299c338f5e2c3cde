#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/first_memory.h"
#include "tests/bench/figures.h"
#include "ui/customers/customer_list_panel.h"
#include "ui/customers/fixed_row_list.h"
#include "ui/shared/asker.h"
#include "ui/shared/theme.h"
#include "ui/window/counter.h"
#include "ui/window/customers_place.h"
#include "ui/window/main_window.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMs = 30000, kRoundMs = 500, kCalmRounds = 6;
constexpr double kCalmMs = 20;
constexpr const char* kFilters[] = {"regular", "drifting", "new", "birthday = this-week", "visits >= 3 and city = Lund", "tag = wedding", "spend > 5000 and not task-open", "consent = email",
                                    "last-visit older-than 90d", "all"};

/// The list in the window: how much work another order or another filter is, and how long the window stands still meanwhile.
class ListRounds {
public:
    explicit ListRounds(CustomerListPanel& panel) : panel_(panel), model_(*panel.model()), view_(panel.findChild<FixedRowList*>()) {
        for (const auto by : {Sorting::By::Name, Sorting::By::LastVisit, Sorting::By::NextDue, Sorting::By::Spend, Sorting::By::Visits, Sorting::By::Created, Sorting::By::City})
            for (const Sorting sorting : {Sorting::usual(by), Sorting::usual(by).turned()}) sortings_.push_back(sorting);
        for (const char* text : kFilters) filters_.push_back(std::get<Condition>(Condition::parse(QLatin1String(text))));
    }
    QJsonObject measure() {
        // The filters are the window's own: counted as its chips are.
        model_.setCounted({filters_.begin(), filters_.end() - 1});
        settle();
        bench::Samples sorts, filters;
        double most = 0;
        QString slowest;
        for (const Sorting& sorting : sortings_) {
            const double ms = cpuOf([&] { model_.setSorting(sorting); });
            sorts.add(ms);
            if (ms > std::exchange(most, std::max(most, ms))) slowest = sorting.code();
        }
        for (const Condition& filter : filters_) filters.add(cpuOf([&] { model_.setFilter(filter.isEverybody() ? std::nullopt : std::optional(filter)); }));
        for (const Sorting& sorting : sortings_) watch([&] { model_.setSorting(sorting); });
        for (const Condition& filter : filters_) watch([&] { model_.setFilter(filter.isEverybody() ? std::nullopt : std::optional(filter)); });
        return {{u"sort_p50_ms"_s, sorts.median()}, {u"sort_most_ms"_s, most}, {u"sort_slowest"_s, slowest}, {u"filter_p50_ms"_s, filters.median()}, {u"filter_most_ms"_s, filters.percentile(100)},
                {u"frame_p99_ms"_s, frames_.percentile(99)}, {u"frame_most_ms"_s, frames_.percentile(100)}, {u"frames"_s, static_cast<int>(frames_.count())}, {u"rows"_s, static_cast<int>(model_.countAll())}};
    }

private:
    // What the window reads behind its back, once its first picture stands, is not part of any figure.
    static void settle() {
        QElapsedTimer waited;
        waited.start();
        for (int calm = 0; calm < kCalmRounds && !waited.hasExpired(kMostMs);) {
            const double before = bench::processCpuMs();
            QElapsedTimer round;
            round.start();
            while (!round.hasExpired(kRoundMs)) {
                QApplication::processEvents();
                QThread::msleep(10);
            }
            calm = bench::processCpuMs() - before < kCalmMs ? calm + 1 : 0;
        }
    }
    // All threads, from the click to the rows painted.
    double cpuOf(const std::function<void()>& change) {
        const double before = bench::processCpuMs();
        QEventLoop wait;
        QObject::connect(&model_, &CustomerListModel::loaded, &wait, &QEventLoop::quit);
        change();
        if (!model_.isComplete()) wait.exec();
        view_->viewport()->repaint();
        return bench::processCpuMs() - before;
    }
    // What the window's own thread has to do between two pictures.
    void watch(const std::function<void()>& change) {
        QElapsedTimer waited;
        waited.start();
        bool isFirst = true;
        do {
            frames_.cpu([&] {
                if (std::exchange(isFirst, false)) change();
                QApplication::processEvents();
                view_->viewport()->repaint();
            });
            QThread::msleep(2);
        } while (!model_.isComplete() && !waited.hasExpired(kMostMs));
    }

    CustomerListPanel& panel_;
    CustomerListModel& model_;
    FixedRowList* view_;
    std::vector<Sorting> sortings_;
    std::vector<Condition> filters_;
    bench::Samples frames_;
};

Exit probeList(Invocation& call) {
    Theme theme(*qApp, Theme::Mode::Light);
    const auto shop = Shop::open(call.path(call.word(0)), {Clock(call.request().global.today.value_or(Clock().today()))});
    DialogAsker asker;
    MainWindow window;
    window.resize(1440, 900);
    Counter counter(*shop, window, asker);
    window.open(Place::Customers);
    window.show();
    QElapsedTimer waited;
    waited.start();
    while (!counter.customers()->list()->model()->isComplete() && !waited.hasExpired(kMostMs)) QApplication::processEvents(QEventLoop::AllEvents, 20);
    FirstMemory::settle();  // as the window does once it stands
    call.out.json(ListRounds(*counter.customers()->list()).measure());
    return Exit::Done;
}

}  // namespace

Command probeListCommand() {
    return {.name = "probe-list",
            .usage = "probe-list SHOP",
            .summary = "How much work it is for the window to sort its list anew, and to switch its filter.",
            .needs = Command::Needs::Nothing,
            .fewestWords = 1,
            .mostWords = 1,
            .run = probeList,
            .draws = true,
            .hidden = true};
}

}  // namespace regulars
