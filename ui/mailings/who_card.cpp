#include "ui/mailings/who_card.h"
#include "ui/mailings/card_draft.h"
#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include "ui/shared/row_list.h"
#include "ui/shared/typed_edits.h"
#include <QButtonGroup>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 500;     // of a list that is only looked through
constexpr int usualDays = 7;
constexpr int narrowest = 190;  // px
constexpr int dayFrame = 34;  // px beside the day in its field
constexpr std::array reachDays{7, 14, 30};

std::optional<Day> dayFrom(const std::optional<PartialDate>& date, Day today) {
    if (!date || !date->month || !date->day) return std::nullopt;
    const auto in = [&](int year) { return date->anniversary(year); };
    if (date->year) return in(*date->year);
    auto day = in(today.date().year());
    return day && *day < today ? in(today.date().year() + 1) : day;
}

}  // namespace

WhoCard::WhoCard(QWidget* parent)
    : QWidget(parent), gets_(new Card(tr("Who gets it"))), leftOut_(new Card(tr("Left out"))), kinds_(new QButtonGroup(this)), dayRow_(new QWidget), day_(new DateEdit),
      dayFault_(new Label({}, TextSize::Small, Tone::Bad)), everyone_(new Label(tr("everyone who accepts post"), TextSize::Body, Tone::Muted)),
      nobodyLeftOut_(new Label(tr("Nobody"), TextSize::Body, Tone::Muted)), recipients_(new RowList(tr("Who gets a card"))), left_(new RowList(tr("Who is left out, and why"))) {
    setObjectName(u"whoCard"_s);
    gets_->setObjectName(u"getsCard"_s);
    leftOut_->setObjectName(u"leftOutCard"_s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::gap);
    all->addStrut(narrowest);
    auto* chips = new FlowLayout(nullptr, 6);
    for (const CardKind kind : {CardKind::Birthday, CardKind::Reminder, CardKind::Holiday}) {
        auto* chip = Chip::choice(kind == CardKind::Birthday ? tr("Birthdays") : kind == CardKind::Reminder ? tr("Reminders") : tr("Holidays"));
        chip->setObjectName(u"kind_"_s + cardKindWord(kind));
        kinds_->addButton(chip, static_cast<int>(kind));
        chips->addWidget(chip);
    }
    gets_->body()->addLayout(chips);
    buildDay();
    gets_->body()->addWidget(everyone_->wrapped());
    recipients_->setObjectName(u"recipients"_s);
    recipients_->setKeysInWords(tr("The sheet with the card is shown; Space ticks who gets one, Enter opens the customer"));
    gets_->body()->addWidget(recipients_, 1000);
    gets_->body()->addStretch(1);
    left_->setObjectName(u"leftOutList"_s);
    left_->setKeysInWords(tr("Enter opens the customer"));
    nobodyLeftOut_->setObjectName(u"nobodyLeftOut"_s);
    leftOut_->body()->addWidget(left_, 1000);
    leftOut_->body()->addWidget(nobodyLeftOut_->wrapped());
    leftOut_->body()->addStretch(1);
    all->addWidget(gets_, 3);
    all->addWidget(leftOut_, 2);
    connect(kinds_, &QButtonGroup::idClicked, this, [this](int id) {
        setKind(static_cast<CardKind>(id));
        Q_EMIT changed();
    });
    connect(left_, &RowList::opened, this, [this](int row) { Q_EMIT openCustomer(CustomerId{left_->rows()->row(row).customer}); });
    connect(recipients_, &RowList::opened, this, [this](int row) { Q_EMIT openCustomer(CustomerId{recipients_->rows()->row(row).customer}); });
    connect(recipients_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) pointOut(now.row());
    });
    connect(recipients_, &RowList::deedRequested, this, &WhoCard::tick);
    setKind(kind_);
}

void WhoCard::buildDay() {
    auto* column = new QVBoxLayout(dayRow_);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    auto* word = new Label(tr("to"), TextSize::Body, Tone::Muted);
    word->setBuddy(day_);
    day_->setObjectName(u"until"_s);
    day_->setAccessibleName(tr("Cards due up to this day"));
    line->addWidget(word);
    line->addWidget(day_);
    line->addStretch(1);
    column->addLayout(line);
    dayFault_->setObjectName(u"untilFault"_s);
    dayFault_->hide();
    column->addWidget(dayFault_->wrapped());
    auto* chips = new FlowLayout(nullptr, 6);
    const std::array names{tr("a week"), tr("two weeks"), tr("a month")};
    for (std::size_t i = 0; i < reachDays.size(); ++i) {
        auto* chip = Chip::choice(names[i]);
        chip->setObjectName(u"reach%1"_s.arg(reachDays[i]));
        connect(chip, &QAbstractButton::clicked, this, [this, days = reachDays[i]] {
            setUntil(today_.plusDays(days));
            Q_EMIT changed();
        });
        reaches_ << chip;
        chips->addWidget(chip);
    }
    column->addLayout(chips);
    gets_->body()->addWidget(dayRow_);
    connect(day_, &QLineEdit::editingFinished, this, &WhoCard::readDay);
}

void WhoCard::setToday(Day today) {
    if (today == today_) return;
    today_ = today;
    setUntil(today.plusDays(usualDays));
}

void WhoCard::setKind(CardKind kind) {
    if (kind != kind_) without_.clear();
    kind_ = kind;
    kinds_->button(static_cast<int>(kind))->setChecked(true);
    dayRow_->setVisible(kind != CardKind::Holiday);
    everyone_->setVisible(kind == CardKind::Holiday);
}

void WhoCard::chooseOne(CardKind kind, Day until, const QSet<qint64>& others) {
    setKind(kind);
    setUntil(until);
    without_ = others;
}

void WhoCard::setUntil(Day until) {
    until_ = until;
    const QDate date = until.date();
    day_->setDate(PartialDate{date.year(), date.month(), date.day()});
    day_->setCursorPosition(0);
    day_->setFixedWidth(std::max(120, day_->fontMetrics().horizontalAdvance(day_->text()) + dayFrame));
    dayFault_->hide();
    markFaulty(day_, {});
    markReach();
}

void WhoCard::markReach() {
    for (qsizetype i = 0; i < reaches_.size(); ++i) reaches_[i]->setChecked(today_.plusDays(reachDays[static_cast<std::size_t>(i)]) == until_);
}

void WhoCard::readDay() {
    const auto day = dayFrom(day_->date(), today_);
    QString fault;
    if (!day) fault = tr("This is no day. Write it like %1.").arg(Formats::dayBrief(today_.plusDays(usualDays), today_));
    else if (*day < today_) fault = tr("This day has passed.");
    else if (today_.daysTo(*day) > 366) fault = tr("Cards can be made a year ahead.");
    dayFault_->setText(fault);
    dayFault_->setVisible(!fault.isEmpty());
    markFaulty(day_, fault);
    if (!fault.isEmpty() || *day == until_) return;
    setUntil(*day);
    Q_EMIT changed();
}

void WhoCard::show(const std::vector<MailingItem>& everyone, const std::vector<DueCards::LeftOut>& leftOut) {
    std::vector<ListRow> rows;
    for (const MailingItem& item : everyone) {
        if (rows.size() == mostRows) break;
        ListRow row;
        row.id = row.customer = item.customer.value;
        row.rest = item.customerName;
        row.facts = item.address.size() > 1 ? item.address.last() : QString();
        row.box = without_.contains(row.customer) ? ListRow::Box::Open : ListRow::Box::Ticked;
        rows.push_back(row);
    }
    due_ = everyone.size();
    recipients_->setVisible(!rows.empty());
    recipients_->setRows(std::move(rows));
    showCount();
    showLeftOut(leftOut);
}

void WhoCard::showCount() {
    const auto all = static_cast<qint64>(due_);
    qint64 getting = all;
    for (const ListRow& row : recipients_->rows()->rows()) getting -= row.box == ListRow::Box::Open;
    //: How many of those who are due get a card: "9 of 11"
    gets_->setAside(getting == all ? Formats::count(all) : tr("%1 of %2").arg(Formats::count(getting), Formats::count(all)));
}

void WhoCard::showLeftOut(const std::vector<DueCards::LeftOut>& leftOut) {
    std::map<QString, std::vector<const DueCards::LeftOut*>> reasons;
    for (const auto& one : leftOut) reasons[one.reason].push_back(&one);
    std::vector<ListRow> rows;
    for (const auto& [reason, people] : reasons) {
        //: Why they were left out, and how many: "no full address · 3"
        rows.push_back(ListRow::heading(tr("%1 · %2").arg(reason, Formats::count(static_cast<qint64>(people.size())))));
        for (std::size_t i = 0; i < std::min(people.size(), mostRows); ++i) {
            ListRow row;
            row.id = row.customer = people[i]->customer.value;
            row.rest = people[i]->customerName;
            rows.push_back(row);
        }
    }
    left_->setVisible(!rows.empty());
    nobodyLeftOut_->setVisible(rows.empty());
    left_->setRows(std::move(rows));
    leftOut_->setAside(leftOut.empty() ? QString() : Formats::count(static_cast<qint64>(leftOut.size())));
}

void WhoCard::tick(int at) {
    const ListRow& row = recipients_->rows()->row(at);
    const bool gets = row.box == ListRow::Box::Open;
    if (gets) without_.remove(row.customer);
    else without_.insert(row.customer);
    recipients_->rows()->setBox(at, gets ? ListRow::Box::Ticked : ListRow::Box::Open);
    showCount();
    Q_EMIT ticked();
}

void WhoCard::pointOut(int at) {
    const auto& rows = recipients_->rows()->rows();
    if (rows[static_cast<std::size_t>(at)].box == ListRow::Box::Open) return;
    const auto before = std::count_if(rows.begin(), rows.begin() + at, [](const ListRow& row) { return row.box == ListRow::Box::Ticked; });
    Q_EMIT recipientShown(static_cast<int>(before));
}

void WhoCard::focusKind() { kinds_->button(static_cast<int>(kind_))->setFocus(Qt::ShortcutFocusReason); }

}  // namespace regulars
