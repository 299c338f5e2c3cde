#include "ui/today/today_place.h"
#include "core/shop/shop.h"
#include "core/today/day_sheet.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/first_paint.h"
#include "ui/shared/formats.h"
#include "ui/today/last_backup_card.h"
#include "ui/today/drifting_card.h"
#include "ui/today/due_cards_card.h"
#include "ui/today/just_happened_card.h"
#include "ui/today/service_card.h"
#include "ui/today/to_do_card.h"
#include "ui/today/week_card.h"
#include <QDateTime>
#include <QGridLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

/// What is read in the background, the most wanted first.
enum Subject { SheetSubject, DueSubject, ServiceSubject, DriftingSubject, CardsSubject, WeekSubject };

QVBoxLayout* column(QGridLayout* grid, int place, int stretch) {
    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::gap);
    grid->addLayout(column, 0, place);
    grid->setColumnStretch(place, stretch);
    grid->setColumnMinimumWidth(place, 200);
    return column;
}

}  // namespace

TodayPlace::TodayPlace(Shop& shop, QWidget* parent)
    : QWidget(parent), shop_(shop), day_(shop.today()), greeting_(new ElidedLabel({}, TextSize::Title)), date_(new ElidedLabel({}, TextSize::Body, Tone::Muted)),
      toDo_(new ToDoCard(shop)), dueCards_(new DueCardsCard), service_(new ServiceCard), drifting_(new DriftingCard), week_(new WeekCard), backup_(new LastBackupCard(shop)),
      happened_(new JustHappenedCard(shop)), reader_(shop.database()) {
    setObjectName(u"todayPlace"_s);
    build();
    for (QTimer* timer : {&soon_, &figuresSoon_}) timer->setSingleShot(true);
    soon_.setInterval(20);         // many commits in a row are one refresh
    figuresSoon_.setInterval(250); // the first picture comes before any figure
    minute_.start(60'000);
    connect(&soon_, &QTimer::timeout, this, &TodayPlace::refresh);
    connect(&figuresSoon_, &QTimer::timeout, this, &TodayPlace::readFigures);
    connect(&minute_, &QTimer::timeout, this, &TodayPlace::lookAtClock);
    connect(toDo_, &ToDoCard::openCustomer, this, &TodayPlace::openCustomer);
    connect(toDo_, &ToDoCard::done, this, &TodayPlace::done);
    connect(toDo_, &ToDoCard::finishRequested, this, &TodayPlace::finishRequested);
    connect(dueCards_, &DueCardsCard::printCards, this, &TodayPlace::printCards);
    connect(service_, &ServiceCard::openCustomer, this, &TodayPlace::openCustomer);
    connect(drifting_, &DriftingCard::openCustomer, this, &TodayPlace::openCustomer);
    connect(happened_, &JustHappenedCard::openCustomer, this, &TodayPlace::openCustomer);
    connect(happened_, &JustHappenedCard::takenBack, this, &TodayPlace::takenBack);
    connect(backup_, &LastBackupCard::backupRequested, this, &TodayPlace::backupRequested);
    connect(&shop_.database(), &Database::committed, this, &TodayPlace::note);
    happened_->refresh();
    backup_->refresh();
    // Whoever made this place listens only after it was made.
    soon_.start();
}

TodayPlace::~TodayPlace() = default;

void TodayPlace::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(28, 20, 12, 0);
    all->setSpacing(metrics::gap);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->setContentsMargins(0, 0, 16, 0);  // flush with the cards
    head->addWidget(greeting_, 0, Qt::AlignVCenter);
    head->addWidget(date_, 1, Qt::AlignVCenter);
    auto* sheet = new Button(Icon::Print, tr("Morning sheet"));
    sheet->setObjectName(u"morningSheet"_s);
    sheet->setCompact(true);
    sheet->setToolTip(tr("The day on one page, with boxes to tick (%1)").arg(Formats::keys(QKeySequence::Print)));
    connect(sheet, &QPushButton::clicked, this, &TodayPlace::printSheet);
    head->addWidget(sheet, 0, Qt::AlignVCenter);
    greeting_->setObjectName(u"greeting"_s);
    date_->setObjectName(u"dateLine"_s);
    all->addLayout(head);
    auto* scroll = new Column(0);
    scroll->body()->setContentsMargins(0, 0, 16, 20);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    auto* left = column(grid, 0, 26);
    left->addWidget(toDo_, 1);
    auto* middle = column(grid, 1, 21);
    middle->addWidget(service_);
    middle->addWidget(dueCards_);
    middle->addWidget(drifting_, 1);
    auto* right = column(grid, 2, 20);
    right->addWidget(week_);
    right->addWidget(backup_);
    right->addWidget(happened_, 1);
    scroll->body()->addLayout(grid, 1);
    all->addWidget(scroll, 1);
}

void TodayPlace::setStaff(StaffId staff) {
    staff_ = staff;
    toDo_->setStaff(staff);
    happened_->setStaff(staff);
    greet();
}

void TodayPlace::setBackupFolder(const QString& folder) { backup_->setFolder(folder); }

void TodayPlace::setBackingUp(bool backingUp) { backup_->setBackingUp(backingUp); }

void TodayPlace::greet() {
    attempt(this, [this] {
        const auto who = staff_.isValid() ? ProfileStore(shop_.reader()).find(staff_) : std::nullopt;
        const int hour = QDateTime::fromMSecsSinceEpoch(shop_.clock().now()).time().hour();
        const QString name = who ? who->name : QString();
        QString words;
        if (hour >= 5 && hour < 12) words = name.isEmpty() ? tr("Good morning") : tr("Good morning, %1").arg(name);
        else if (hour >= 12 && hour < 18) words = name.isEmpty() ? tr("Good afternoon") : tr("Good afternoon, %1").arg(name);
        else words = name.isEmpty() ? tr("Good evening") : tr("Good evening, %1").arg(name);
        greeting_->setText(words);
    });
    const QString things = due_ < 0 ? QString() : due_ == 0 ? tr("nothing left to do") : tr("%n thing(s) to do", nullptr, due_);
    date_->setText(Formats::line({Formats::dayLong(shop_.today(), shop_.today()), things}));
}

void TodayPlace::note(const Changes& changes) {
    if (changes.touches("task") || changes.touches("customer") || changes.touches("staff")) stale_ |= Tasks | Cards;
    if (changes.touches("interaction") || changes.touches("customer")) stale_ |= Visits | Week;
    if (changes.touches("loyalty_event")) stale_ |= Week;
    for (const char* table : {"complaint", "complaint_step", "purchase_line", "product", "service_standard", "opening_hours", "customer"})
        if (changes.touches(table)) stale_ |= Service;
    for (const char* table : {"customer_date", "customer_address", "consent_event", "mailing_event", "shop"})
        if (changes.touches(table)) stale_ |= Cards;
    if (!soon_.isActive()) soon_.start();
}

void TodayPlace::refresh() {
    // The number on the rail is kept true from every place; the rest waits until somebody looks.
    if (stale_ & Tasks) {
        toDo_->refresh();
        if (const auto due = toDo_->due()) setDue(*due);
        else
            whenDone(this, reader_.ask(DueSubject, [today = shop_.today()](Connection& reader) { return TaskStore(reader).countDueUntil(today); }),
                     [this](qint64 counted) { setDue(counted); });
        stale_ &= ~unsigned{Tasks};
    }
    if (!isVisible()) return;
    happened_->refresh();
    backup_->refresh();
    greet();
    if (stale_ && !figuresSoon_.isActive()) figuresSoon_.start();
}

void TodayPlace::readFigures() {
    const Day today = shop_.today();
    if (stale_ & Visits)
        whenDone(this, reader_.ask(DriftingSubject, [today](Connection& reader) { return DriftingRegulars::read(reader, today, DriftingCard::most); }),
                 [this](const DriftingRegulars& found) { drifting_->show(found); });
    if (stale_ & Service)
        whenDone(this, reader_.ask(ServiceSubject, [today, now = shop_.clock().now()](Connection& reader) { return ServiceCard::News::read(reader, today, now); }),
                 [this](const ServiceCard::News& news) { service_->show(news); });
    if (stale_ & Cards)
        whenDone(this, reader_.ask(CardsSubject, [today](Connection& reader) { return DueCardCounts::read(reader, today); }),
                 [this, today](const DueCardCounts& counts) { dueCards_->show(counts, today); });
    if (stale_ & Week)
        whenDone(this, reader_.ask(WeekSubject, [today, begins = WeekCard::weekOf(today)](Connection& reader) { return WeekFigures::read(reader, begins, today); }),
                 [this](const WeekFigures& figures) { week_->show(figures); });
    stale_ = 0;
}

void TodayPlace::printSheet() {
    whenDone(this, reader_.ask(SheetSubject, [today = shop_.today(), now = shop_.clock().now()](Connection& reader) { return DaySheet::read(reader, today, now, {}); }),
             [this](const DaySheet& sheet) { Q_EMIT sheetRead(sheet); });
}

void TodayPlace::setDue(qint64 due) {
    due_ = static_cast<int>(std::min<qint64>(due, std::numeric_limits<int>::max()));
    greet();
    Q_EMIT dueCount(due_);
}

void TodayPlace::lookAtClock() {
    if (shop_.today() != day_) {
        day_ = shop_.today();
        stale_ = Everything;
        refresh();
    } else if (isVisible()) {
        greet();
        // Time runs out for complaints without anything being done.
        stale_ |= Service;
        if (!figuresSoon_.isActive()) figuresSoon_.start();
        // A backup is no action, so nothing else tells of one that was made by itself.
        backup_->refresh();
    }
}

void TodayPlace::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (painted_) return soon_.start();
    // The first picture has the rows it can hold; those below them would only hold it up.
    toDo_->showFirstRows();
    soon_.stop();
    FirstPaint::then(this, [this] {
        painted_ = true;
        soon_.start();
    });
}

void TodayPlace::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        stale_ = Everything;
        soon_.start();
    }
}

}  // namespace regulars
