#include "ui/history/next_up_panel.h"
#include "core/calendar/recurrence_words.h"
#include "core/shop/shop.h"
#include "core/storage/reach.h"
#include "ui/history/written_entry.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/formats.h"
#include "ui/shared/reason_line.h"
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int birthdayAhead = 60;  // days: further away it is no news

/// The sign of a row that nothing is to be ticked off in.
class Sign : public QWidget {
public:
    explicit Sign(Icon icon) : icon_(icon) { setFixedSize(16, 18); }
protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        paintIcon(p, QRectF(0, 1, 16, 16), icon_, tokens(this).stamp);
    }
private:
    Icon icon_;
};

/// When a task is due and whose it is: "Fri 27 Nov 10:00 · Maja", "2 days late".
QString dueWords(const Task& task, Day today, const QString& who) {
    QString day = Formats::dayShort(task.dueOn, today);
    if (task.dueMinutes) day += u' ' + Formats::time(Clock::at(task.dueOn, *task.dueMinutes));
    const int late = static_cast<int>(task.dueOn.daysTo(today));
    const QString near = late > 0 ? NextUpPanel::tr("%n day(s) late", nullptr, late) : late >= -1 ? Formats::relativeDay(task.dueOn, today) : QString();
    const QString kind = task.kind == TaskKind::Promise ? NextUpPanel::tr("promised") : task.minutes ? NextUpPanel::tr("%n minute(s)", nullptr, *task.minutes) : QString();
    const QString first = task.firstDueOn != task.dueOn ? NextUpPanel::tr("first for %1").arg(Formats::dayBrief(task.firstDueOn, today)) : QString();
    const QString again = task.repeat ? RecurrenceWords::of(task.repeat->rule, QLocale()) : QString();
    return Formats::line({kind, day, near, again, first, who});
}

}  // namespace

NextUpPanel::NextUpPanel(Shop& shop, QWidget* parent)
    : Card(tr("Next up"), parent), shop_(shop), rows_(new QVBoxLayout), adding_(new QWidget), typed_(new QLineEdit),
      understood_((new Label({}, TextSize::Small, Tone::Muted))->wrapped()),
      nothing_((new Label(tr("Nothing to do for now."), TextSize::Small, Tone::Muted))->wrapped()) {
    setObjectName(u"nextUpPanel"_s);
    auto* plus = Button::iconOnly(Icon::Plus, tr("Add a follow-up"));
    plus->setObjectName(u"addFollowUp"_s);
    plus->setCompact(true);
    connect(plus, &QPushButton::clicked, this, &NextUpPanel::beginAdding);
    setAsideWidget(plus);
    rows_->setSpacing(6);
    body()->addLayout(rows_);
    body()->addWidget(nothing_);
    auto* column = new QVBoxLayout(adding_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    typed_->setObjectName(u"newFollowUp"_s);
    typed_->setAccessibleName(tr("New follow-up: a day, then what to do"));
    typed_->setPlaceholderText(tr("fri 10 call back"));
    typed_->installEventFilter(this);
    understood_->setObjectName(u"newFollowUpInWords"_s);
    column->addWidget(typed_);
    column->addWidget(understood_);
    body()->addWidget(adding_);
    adding_->hide();
    reason_ = new ReasonLine;
    body()->addWidget(reason_);
    connect(typed_, &QLineEdit::textChanged, this, &NextUpPanel::readTyped);
    connect(&shop_.database(), &Database::committed, this, &NextUpPanel::refresh);
}

void NextUpPanel::setCustomer(CustomerId id) {
    id_ = id;
    typed_->clear();
    adding_->hide();
    reason_->leave();
    present();
}

void NextUpPanel::refresh(const Changes& changes) {
    if (!id_.isValid()) return;
    // What makes a task come again names no customer.
    if (changes.touches("task_repeat") || mayTouch(changes, {"task", "customer", "customer_date"}, id_)) present();
}

void NextUpPanel::present() {
    while (QLayoutItem* item = rows_->takeAt(0)) {
        // The ticked box may be the one that is asking.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    attempt(this, [this] {
        for (const Task& task : TaskStore(shop_.reader()).openOf(id_)) addTaskRow(task);
        if (const auto customer = CustomerStore(shop_.reader()).find(id_)) addBirthdayRow(*customer);
    });
    nothing_->setVisible(rows_->count() == 0);
}

void NextUpPanel::addDivider() {
    if (rows_->count() > 0) rows_->addWidget(new Divider);
}

void NextUpPanel::addTaskRow(const Task& task) {
    addDivider();
    const Day today = shop_.today();
    const QString when = dueWords(task, today, task.staffName);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::grid);
    auto* box = new QCheckBox;
    box->setObjectName(u"task%1"_s.arg(task.id.value));
    box->setAccessibleName(tr("Done: %1").arg(task.text));
    box->setAccessibleDescription(when);
    connect(box, &QCheckBox::clicked, this, [this, task, row] { tickOff(task, row); });
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget((new Label(task.text))->wrapped());
    words->addWidget((new Label(when, TextSize::Small, task.dueOn < today ? Tone::Bad : Tone::Muted))->wrapped());
    auto* more = Button::iconOnly(Icon::Clock, tr("Another day, or what came of it"));
    more->setObjectName(u"moveTask%1"_s.arg(task.id.value));
    more->setCompact(true);
    QMenu* menu = buildMenu(task, more);
    connect(more, &QPushButton::clicked, menu, [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    line->addWidget(box, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(more, 0, Qt::AlignTop);
    rows_->addWidget(row);
}

void NextUpPanel::addBirthdayRow(const Customer& customer) {
    const auto birthday = customer.birthday();
    if (!birthday) return;
    const Day today = shop_.today();
    const bool inMarch = shop_.profile().leapDayOnFirstOfMarch;
    auto on = birthday->anniversary(today.date().year(), inMarch);
    if (on && *on < today) on = birthday->anniversary(today.date().year() + 1, inMarch);
    if (!on || today.daysTo(*on) > birthdayAhead) return;
    addDivider();
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::grid);
    line->addWidget(new Sign(Icon::Cake), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new Label(tr("Birthday")));
    QStringList facts{Formats::dayShort(*on, today)};
    if (today.daysTo(*on) < 14) facts << Formats::relativeDay(*on, today);
    if (birthday->year) facts << tr("turns %1").arg(on->date().year() - *birthday->year);
    words->addWidget((new Label(Formats::line(facts), TextSize::Small, Tone::Muted))->wrapped());
    line->addLayout(words, 1);
    rows_->addWidget(row);
}

void NextUpPanel::tickOff(const Task& task, QWidget* row) {
    row->setEnabled(false);
    const auto back = [this] { present(); };
    whenDone(
        this, shop_.taskDesk.done(staff_, task.id),
        [this, back, text = task.text](const Outcome<Done>& outcome) {
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
                tellRefusal(this, *refusal);
                return back();
            }
            Q_EMIT done(tr("Done: %1").arg(text), std::get<Saved<Done>>(outcome).action);
        },
        back);
}

QMenu* NextUpPanel::buildMenu(const Task& task, Button* more) {
    const Day today = shop_.today();
    auto* menu = new QMenu(more);
    const auto offer = [&](const QString& text, Day to) { connect(menu->addAction(text), &QAction::triggered, this, [this, task, to] { move(task, to); }); };
    connect(menu->addAction(icon(Icon::Edit), tr("Done, and write what came of it")), &QAction::triggered, this, [this, id = task.id] { Q_EMIT finishRequested(id); });
    menu->addSeparator();
    offer(tr("Tomorrow"), today.plusDays(1));
    offer(tr("In three days"), today.plusDays(3));
    offer(tr("In a week"), today.plusDays(7));
    offer(tr("In a month"), today.plusMonths(1));
    menu->addSeparator();
    if (task.repeat) connect(menu->addAction(tr("It comes no more after this")), &QAction::triggered, this, [this, task] { stopRepeating(task); });
    connect(menu->addAction(task.repeat ? tr("Leave this one out") : tr("It will not be done")), &QAction::triggered, this, [this, task] {
        if (task.kind != TaskKind::Promise) return giveUp(task, {});
        reason_->ask(tr("The promise is broken: %1").arg(task.text), [this, task](const QString& why) { giveUp(task, why); });
    });
    return menu;
}

void NextUpPanel::move(const Task& task, Day to) {
    if (task.kind != TaskKind::Promise) return moveBecause(task, to, {});
    reason_->ask(tr("A new day for the promise: %1").arg(Formats::dayLong(to, shop_.today())), [this, task, to](const QString& why) { moveBecause(task, to, why); });
}

void NextUpPanel::moveBecause(const Task& task, Day to, const QString& reason) {
    whenDone(this, shop_.taskDesk.move(staff_, task.id, to, {}, reason), [this, to](const Outcome<Done>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        Q_EMIT done(tr("Moved to %1.").arg(Formats::dayLong(to, shop_.today())), std::get<Saved<Done>>(outcome).action);
    });
}

void NextUpPanel::giveUp(const Task& task, const QString& reason) {
    whenDone(this, shop_.taskDesk.giveUp(staff_, task.id, reason), [this, text = task.text](const Outcome<Done>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        Q_EMIT done(tr("Given up: %1").arg(text), std::get<Saved<Done>>(outcome).action);
    });
}

void NextUpPanel::stopRepeating(const Task& task) {
    whenDone(this, shop_.taskDesk.stopRepeating(staff_, task.id), [this, text = task.text](const Outcome<Done>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        Q_EMIT done(tr("Comes no more: %1").arg(text), std::get<Saved<Done>>(outcome).action);
    });
}

void NextUpPanel::beginAdding() {
    adding_->show();
    readTyped();
    typed_->setFocus(Qt::OtherFocusReason);
}

void NextUpPanel::readTyped() {
    const WrittenEntry entry = WrittenEntry::read(u'>' + typed_->text(), shop_.today(), QLocale());
    understood_->setTone(entry.step ? Tone::Accent : Tone::Muted);
    understood_->setText(typed_->text().trimmed().isEmpty() ? tr("A day, then what to do; Enter adds it") : entry.step ? entry.stepInWords(shop_.today()) : entry.fault);
}

void NextUpPanel::add() {
    const WrittenEntry entry = WrittenEntry::read(u'>' + typed_->text(), shop_.today(), QLocale());
    if (!entry.step) return understood_->setTone(Tone::Warn);
    Task task;
    task.customer = id_;
    task.text = entry.step->text.isEmpty() ? tr("Follow up") : entry.step->text;
    entry.step->setOn(task);
    task.staff = staff_;
    typed_->setEnabled(false);
    const auto back = [this] { typed_->setEnabled(true); };
    whenDone(
        this, shop_.taskDesk.add(staff_, task),
        [this, back, words = entry.stepInWords(shop_.today())](const Outcome<TaskId>& outcome) {
            back();
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
            typed_->clear();
            adding_->hide();
            Q_EMIT done(tr("Next: %1").arg(words), std::get<Saved<TaskId>>(outcome).action);
        },
        back);
}

bool NextUpPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == typed_ && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter || key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                if (enter) add();
                else adding_->hide();
            }
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

}  // namespace regulars
