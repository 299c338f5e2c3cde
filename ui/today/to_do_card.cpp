#include "ui/today/to_do_card.h"
#include "core/shop/shop.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/deed_words.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/formats.h"
#include "ui/shared/reason_line.h"
#include "ui/shared/row_list.h"
#include <QMenu>
#include <QStackedLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 7;
constexpr int mostRows = 200;  // what is behind them is not done today anyway

// In the order shown: what was promised and is late shames the shop most.
enum class Part { LatePromise, Late, Promise, Appointment, Today, Coming };

Part partOf(const Task& task, Day today) {
    const bool isPromise = task.kind == TaskKind::Promise;
    if (task.dueOn < today) return isPromise ? Part::LatePromise : Part::Late;
    if (task.dueOn > today) return Part::Coming;
    return isPromise ? Part::Promise : task.kind == TaskKind::Appointment ? Part::Appointment : Part::Today;
}

QString partText(Part part) {
    switch (part) {
    case Part::LatePromise: return ToDoCard::tr("Promised, late");
    case Part::Late: return ToDoCard::tr("Late");
    case Part::Promise: return ToDoCard::tr("Promised for today");
    case Part::Appointment: return ToDoCard::tr("Appointments");
    case Part::Today: return ToDoCard::tr("Today");
    case Part::Coming: return ToDoCard::tr("Coming days");
    }
    return {};
}

QString asSentence(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

}  // namespace

ToDoCard::ToDoCard(Shop& shop, QWidget* parent)
    : Card(tr("To do today"), parent), shop_(shop), list_(new RowList(tr("To do today"))), more_(new Label({}, TextSize::Small, Tone::Muted)),
      whose_(new Button(tr("everybody’s"), Button::Look::Quiet)), stack_(new QStackedLayout) {
    setObjectName(u"toDoCard"_s);
    build();
    connect(list_, &RowList::deedRequested, this, &ToDoCard::tickOff);
    connect(list_, &RowList::moreRequested, this, &ToDoCard::offerDays);
    connect(list_, &RowList::opened, this, [this](int row) {
        if (const Task* task = taskAt(row); task && task->customer.isValid()) Q_EMIT openCustomer(task->customer);
    });
}

void ToDoCard::build() {
    list_->setObjectName(u"toDoList"_s);
    list_->setKeysInWords(tr("Space marks it as done, Enter opens the customer, the menu key offers another day"));
    more_->setObjectName(u"toDoMore"_s);
    whose_->setObjectName(u"toDoWhose"_s);
    whose_->setAccessibleName(tr("Whose follow-ups are shown"));
    auto* menu = new QMenu(whose_);
    connect(menu->addAction(tr("everybody’s")), &QAction::triggered, this, [this] { showMine(false); });
    connect(menu->addAction(tr("mine")), &QAction::triggered, this, [this] { showMine(true); });
    whose_->setOpensChoice(true);
    connect(whose_, &QPushButton::clicked, menu, [this, menu] { menu->popup(whose_->mapToGlobal(QPoint(0, whose_->height()))); });
    setAsideWidget(whose_);
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(list_, 1);
    column->addWidget(more_);
    column->addWidget(reason_ = new ReasonLine);
    // In this order: a stack shows its first page at once, and one without a parent would be a window of its own.
    body()->addLayout(stack_, 1);
    stack_->addWidget(full);
}

void ToDoCard::setStaff(StaffId staff) {
    staff_ = staff;
    if (mine_) refresh();
}

void ToDoCard::showMine(bool mine) {
    mine_ = mine;
    whose_->setText(mine ? tr("mine") : tr("everybody’s"));
    whose_->updateGeometry();
    refresh();
}

void ToDoCard::refresh() { read(mostRows); }

void ToDoCard::showFirstRows() { read(std::min(list_->fullRowsInView() + 1, mostRows)); }

void ToDoCard::read(int most) {
    attempt(this, [this, most] {
        const Day today = shop_.today();
        TaskStore store(shop_.reader());
        tasks_ = store.dueUntil(today.plusDays(daysAhead), most + 1);
        bool isCut = std::ssize(tasks_) > most;
        due_.reset();
        if (!isCut || partOf(tasks_.back(), today) == Part::Coming)
            due_ = std::count_if(tasks_.begin(), tasks_.end(), [&](const Task& task) { return partOf(task, today) != Part::Coming; });
        const StaffId whose = mine_ ? staff_ : StaffId{};
        if (whose.isValid()) tasks_ = store.dueUntil(today.plusDays(daysAhead), most + 1, whose);
        isCut = std::ssize(tasks_) > most;
        if (isCut) tasks_.pop_back();
        // However much is older, what was promised and is late is not left out.
        std::erase_if(tasks_, [&](const Task& task) { return partOf(task, today) == Part::LatePromise; });
        std::vector<Task> late = store.latePromises(today, most, whose);
        tasks_.insert(tasks_.begin(), std::make_move_iterator(late.begin()), std::make_move_iterator(late.end()));
        std::stable_sort(tasks_.begin(), tasks_.end(), [&](const Task& a, const Task& b) { return partOf(a, today) < partOf(b, today); });
        more_->setText(tr("The first %1 are shown; the rest comes up as you work through them.").arg(Formats::count(mostRows)));
        more_->setVisible(isCut && most == mostRows);
        showTasks();
    });
}

void ToDoCard::showTasks() {
    const Day today = shop_.today();
    std::vector<ListRow> rows;
    std::optional<Part> part;
    for (const Task& task : tasks_) {
        if (partOf(task, today) != part) {
            part = partOf(task, today);
            const bool isLate = *part == Part::LatePromise || *part == Part::Late;
            rows.push_back(isLate ? ListRow::heading(partText(*part), Tone::Bad) : ListRow::heading(partText(*part)));
        }
        rows.push_back(rowOf(task, today));
    }
    list_->setRows(std::move(rows));
    if (tasks_.empty()) showNothing();
    else stack_->setCurrentIndex(0);
}

void ToDoCard::showNothing() {
    if (stack_->count() == 1) {
        auto* empty = new EmptyState(Icon::Check, tr("Nothing is due"),
                                     tr("Promise a customer something while you log the call or the visit: a line like “> fri 10 call about the silk” brings it here on that day."));
        empty->setObjectName(u"toDoEmpty"_s);
        stack_->addWidget(empty);
    }
    stack_->setCurrentIndex(1);
}

ListRow ToDoCard::rowOf(const Task& task, Day today) const {
    ListRow row;
    row.id = task.id.value;
    row.customer = task.customer.value;
    row.strong = withNamesIsolated(asSentence(task.text));
    //: After what is to be done, with the space: "Tailored coat ready for Sven-Olof Ek"
    if (!task.customerName.isEmpty()) row.rest = withNamesIsolated(tr(" for %1").arg(task.customerName));
    row.facts = dueWords(task, today);
    row.factsTone = task.dueOn < today ? Tone::Bad : Tone::Muted;
    row.box = ListRow::Box::Open;
    row.hasMore = true;
    return row;
}

QString ToDoCard::dueWords(const Task& task, Day today) const {
    const qint64 late = task.dueOn.daysTo(today);
    QString when = Formats::dayShort(task.dueOn, today);
    const QString time = task.dueMinutes ? Formats::time(Clock::at(task.dueOn, *task.dueMinutes)) : QString();
    if (late == 0) when = time.isEmpty() ? tr("today") : tr("today %1").arg(time);
    else if (!time.isEmpty()) when += u' ' + time;
    const QString near = late > 0 ? tr("%n day(s) late", nullptr, static_cast<int>(late)) : late == -1 ? tr("tomorrow") : QString();
    const QString length = task.minutes ? tr("%n minute(s)", nullptr, *task.minutes) : QString();
    const QString first = task.firstDueOn != task.dueOn ? tr("first for %1").arg(Formats::dayBrief(task.firstDueOn, today)) : QString();
    const QString kind = task.kind == TaskKind::Promise && partOf(task, today) == Part::Coming ? tr("promised") : QString();
    return Formats::line({kind, when, near, first, length, task.staffName});
}

const Task* ToDoCard::taskAt(int row) const {
    const qint64 id = list_->rows()->row(row).id;
    const auto found = std::find_if(tasks_.begin(), tasks_.end(), [id](const Task& task) { return task.id.value == id; });
    return found == tasks_.end() ? nullptr : &*found;
}

void ToDoCard::tickOff(int row) {
    const Task* task = taskAt(row);
    if (!task || list_->rows()->row(row).isBusy) return;
    list_->rows()->setBusy(row, true);
    whenDone(
        this, shop_.taskDesk.done(staff_, task->id),
        [this, text = task->text](const Outcome<Done>& outcome) {
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
                tellRefusal(this, *refusal);
                return refresh();
            }
            Q_EMIT done(tr("Done: %1").arg(text), std::get<Saved<Done>>(outcome).action);
        },
        [this] { refresh(); });
}

void ToDoCard::offerDays(int row, const QPoint& at) {
    const Task* task = taskAt(row);
    if (!task) return;
    const Day today = shop_.today();
    auto* menu = new QMenu(this);
    menu->setObjectName(u"toDoMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& text, Day to) { connect(menu->addAction(text), &QAction::triggered, this, [this, one = *task, to] { move(one, to); }); };
    if (task->customer.isValid())
        connect(menu->addAction(icon(Icon::Customer), tr("Open %1").arg(QString(task->customerName).replace(u'&', u"&&"_s))), &QAction::triggered, this,
                [this, id = task->customer] { Q_EMIT openCustomer(id); });
    if (task->customer.isValid())
        connect(menu->addAction(icon(Icon::Edit), tr("Done, and write what came of it")), &QAction::triggered, this, [this, one = *task] { Q_EMIT finishRequested(one.customer, one.id); });
    menu->addSeparator();
    offer(tr("Put off to tomorrow"), today.plusDays(1));
    offer(tr("Put off three days"), today.plusDays(3));
    offer(tr("Put off a week"), today.plusDays(7));
    offer(tr("Put off a month"), today.plusMonths(1));
    menu->popup(at);
}

void ToDoCard::move(const Task& task, Day to) {
    if (task.kind != TaskKind::Promise) return moveBecause(task, to, {});
    reason_->ask(tr("A new day for the promise “%1”: %2").arg(task.text, Formats::dayLong(to, shop_.today())), [this, task, to](const QString& why) { moveBecause(task, to, why); });
}

void ToDoCard::moveBecause(const Task& task, Day to, const QString& reason) {
    whenDone(this, shop_.taskDesk.move(staff_, task.id, to, {}, reason), [this, to](const Outcome<Done>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        Q_EMIT done(tr("Put off to %1.").arg(Formats::dayLong(to, shop_.today())), std::get<Saved<Done>>(outcome).action);
    });
}

}  // namespace regulars
