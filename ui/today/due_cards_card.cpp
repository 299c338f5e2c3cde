#include "ui/today/due_cards_card.h"
#include "core/customers/customer_store.h"
#include "core/mailings/mailing_desk.h"
#include "ui/shared/formats.h"

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostToCount = 20'000;  // whole customers are read for it, 40 µs each
}

DueCardCounts DueCardCounts::read(Connection& reader, Day today) {
    const Day until = today.plusDays(daysAhead);
    DueCardCounts counts{MailingDesk::countDue(reader, CardKind::Reminder, today, until), MailingDesk::countDue(reader, CardKind::Birthday, today, until), {}};
    if (today.date().month() >= holidayMonth && CustomerStore(reader).count() <= mostToCount) counts.holidays = MailingDesk::countDue(reader, CardKind::Holiday, today, until);
    return counts;
}

DueCardsCard::DueCardsCard(QWidget* parent) : Card(tr("Cards to print"), parent), rows_{}, nothing_(new Label({}, TextSize::Body, Tone::Muted)) {
    setObjectName(u"dueCardsCard"_s);
    body()->setSpacing(0);
    rows_ = {addRow(CardKind::Birthday, tr("Birthday cards"), u"printBirthdays"_s), addRow(CardKind::Reminder, tr("Reminders"), u"printReminders"_s),
             addRow(CardKind::Holiday, tr("Holiday cards"), u"printHolidays"_s)};
    nothing_->setObjectName(u"noCardsDue"_s);
    body()->addWidget(nothing_->wrapped());
    nothing_->setText(tr("Counting …"));
}

DueCardsCard::Row DueCardsCard::addRow(CardKind kind, const QString& title, const QString& name) {
    Row row{new QWidget, new Divider, new Label(title, TextSize::Strong), (new Label({}, TextSize::Small, Tone::Muted))->wrapped(), new Button(Icon::Print, {})};
    row.print->setObjectName(name);
    row.print->setCompact(true);
    connect(row.print, &QPushButton::clicked, this, [this, kind] { Q_EMIT printCards(kind); });
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(row.title);
    words->addWidget(row.facts);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 9, 0, 9);
    line->setSpacing(metrics::grid);
    line->addLayout(words, 1);
    line->addWidget(row.print, 0, Qt::AlignVCenter);
    auto* all = new QVBoxLayout(row.all);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(row.line);
    all->addLayout(line);
    body()->addWidget(row.all);
    row.all->hide();
    return row;
}

void DueCardsCard::showRow(Row& row, const QString& facts, qint64 cards, bool isUrgent) {
    row.facts->setText(facts);
    row.print->setText(cards > 0 ? tr("Print %1").arg(Formats::count(cards)) : tr("Prepare"));
    row.print->setAccessibleName(row.title->text() + u": "_s + row.print->text());
    row.print->setLook(isUrgent ? Button::Look::Primary : Button::Look::Plain);
    row.print->setCompact(true);
    row.all->show();
}

void DueCardsCard::show(const DueCardCounts& counts, Day today) {
    for (Row& row : rows_) row.all->hide();
    const QString until = Formats::dayBrief(today.plusDays(DueCardCounts::daysAhead), today);
    const qint64 birthdays = counts.birthdays.cards, reminders = counts.reminders.cards;
    const auto besides = [](const DueCount& count) { return count.leftOut > 0 ? tr("%n left out", nullptr, static_cast<int>(count.leftOut)) : QString(); };
    if (birthdays > 0) showRow(rows_[0], Formats::line({tr("%n birthday(s) to %1", nullptr, static_cast<int>(birthdays)).arg(until), besides(counts.birthdays)}), birthdays, true);
    if (reminders > 0) showRow(rows_[1], Formats::line({tr("%n promised, due to %1", nullptr, static_cast<int>(reminders)).arg(until), besides(counts.reminders)}), reminders, birthdays == 0);
    const bool inSeason = today.date().month() >= DueCardCounts::holidayMonth;
    const qint64 holidays = counts.holidays ? counts.holidays->cards : 0;
    if (inSeason && (!counts.holidays || holidays > 0))
        showRow(rows_[2], counts.holidays ? tr("%n accept(s) post", nullptr, static_cast<int>(holidays)) : tr("to everyone who accepts post"), 0, false);
    bool isFirst = true;
    for (Row& row : rows_) {
        row.line->setVisible(!isFirst && !row.all->isHidden());
        isFirst = isFirst && row.all->isHidden();
    }
    nothing_->setText(tr("No card is due to %1.").arg(until));
    nothing_->setVisible(isFirst);
    setAside(birthdays + reminders > 0 ? Formats::count(birthdays + reminders) : QString());
}

}  // namespace regulars
