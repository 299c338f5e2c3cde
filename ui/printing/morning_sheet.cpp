#include "ui/printing/morning_sheet.h"
#include "core/base/clock.h"
#include "ui/printing/sheet_column.h"
#include "ui/shared/formats.h"
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kMargin = 14, kHead = 17, kGutter = 8, kLeftShare = 0.58;  // mm, and a share of the width
constexpr qreal kMmPerInch = 25.4;

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(MorningSheet)
};

SheetRow rowOf(const Task& task, Day today) {
    SheetRow row;
    if (task.dueMinutes) row.lead = Formats::time(Clock::at(task.dueOn, *task.dueMinutes));
    row.title = task.customerName.isEmpty() ? task.text : task.customerName;
    if (!task.customerName.isEmpty()) row.text = task.text;
    const QString day = task.dueOn == today ? QString() : Formats::dayShort(task.dueOn, today);
    const QString length = task.minutes ? SheetWords::tr("%n minute(s)", nullptr, *task.minutes) : QString();
    row.facts = Formats::line({day, length, task.staffName});
    return row;
}

void addTasks(std::vector<SheetSection>& sections, const QString& heading, const std::vector<Task>& tasks, Day today, bool isUrgent = false) {
    if (tasks.empty()) return;
    SheetSection section{heading, {}, static_cast<qint64>(tasks.size()), isUrgent};
    for (const Task& task : tasks) section.rows.push_back(rowOf(task, today));
    sections.push_back(std::move(section));
}

std::vector<SheetSection> toDo(const DaySheet& sheet) {
    std::vector<SheetSection> sections;
    addTasks(sections, SheetWords::tr("Promises that are late"), sheet.latePromises, sheet.day, true);
    addTasks(sections, SheetWords::tr("Promised for today"), sheet.promises, sheet.day);
    addTasks(sections, SheetWords::tr("Appointments"), sheet.appointments, sheet.day);
    addTasks(sections, SheetWords::tr("Late"), sheet.late, sheet.day, true);
    addTasks(sections, SheetWords::tr("Today"), sheet.tasks, sheet.day);
    addTasks(sections, SheetWords::tr("The coming days"), sheet.coming, sheet.day);
    if (sections.empty()) sections.push_back({SheetWords::tr("Nothing is to be done today."), {}, 0});
    return sections;
}

QString timeLeft(const TimedComplaint& timed, Day today) {
    const auto due = timed.times.nextDue();
    if (timed.complaint.state() == Complaint::State::Waiting) return SheetWords::tr("waiting for the customer");
    if (!due) return {};
    const bool isAnswered = timed.complaint.firstAnsweredAt().has_value();
    const QString when = Formats::moment(*due, today);
    return isAnswered ? SheetWords::tr("solution due %1").arg(when) : SheetWords::tr("first answer due %1").arg(when);
}

void addComplaints(std::vector<SheetSection>& sections, const DaySheet& sheet) {
    if (!sheet.complaints.empty()) {
        SheetSection section{SheetWords::tr("Complaints"), {}, static_cast<qint64>(sheet.complaints.size()), true};
        for (const TimedComplaint& one : sheet.complaints)
            section.rows.push_back({{}, one.complaint.customerName.isEmpty() ? SheetWords::tr("Somebody unknown") : one.complaint.customerName, one.complaint.text, Formats::line({one.complaint.productName, timeLeft(one, sheet.day)})});
        sections.push_back(std::move(section));
    }
    if (sheet.warnings.empty()) return;
    SheetSection section{SheetWords::tr("More complaints than usual"), {}, static_cast<qint64>(sheet.warnings.size()), true};
    for (const EarlyWarning& one : sheet.warnings)
        section.rows.push_back({{}, one.lot.isEmpty() ? one.productName : SheetWords::tr("%1, lot %2").arg(one.productName, one.lot), SheetWords::tr("%n complaint(s)", nullptr, static_cast<int>(one.cases.size())), {}});
    sections.push_back(std::move(section));
}

QString beside(qint64 now, qint64 before) { return SheetWords::tr("%1, last week %2").arg(Formats::count(now), Formats::count(before)); }

SheetSection week(const WeekFigures& week) {
    const auto row = [](const QString& what, const QString& figures) { return SheetRow{{}, what, figures, {}, false}; };
    return {SheetWords::tr("This week so far"),
            {row(SheetWords::tr("Visits"), beside(week.now.visits, week.before.visits)), row(SheetWords::tr("New customers"), beside(week.now.newcomers, week.before.newcomers)),
             row(SheetWords::tr("Stamps given"), beside(week.now.stamps, week.before.stamps)),
             row(SheetWords::tr("Taken"), SheetWords::tr("%1, last week %2").arg(Formats::moneyWhole(week.now.takings), Formats::moneyWhole(week.before.takings)))},
            0};
}

std::vector<SheetSection> besides(const DaySheet& sheet) {
    std::vector<SheetSection> sections;
    addComplaints(sections, sheet);
    if (!sheet.birthdays.empty()) {
        SheetSection section{SheetWords::tr("Birthdays"), {}, static_cast<qint64>(sheet.birthdays.size())};
        for (const Birthday& one : sheet.birthdays)
            section.rows.push_back({{}, one.name(), {}, Formats::line({Formats::dayShort(one.on, sheet.day), one.turns ? SheetWords::tr("turns %1").arg(*one.turns) : QString()}), false});
        sections.push_back(std::move(section));
    }
    if (sheet.birthdayCards + sheet.reminderCards > 0) {
        SheetSection section{SheetWords::tr("Cards to print"), {}, 0};
        if (sheet.birthdayCards > 0) section.rows.push_back({{}, SheetWords::tr("%n birthday card(s)", nullptr, static_cast<int>(sheet.birthdayCards)), {}, {}});
        if (sheet.reminderCards > 0) section.rows.push_back({{}, SheetWords::tr("%n reminder(s)", nullptr, static_cast<int>(sheet.reminderCards)), {}, {}});
        sections.push_back(std::move(section));
    }
    if (sheet.drifting.count > 0) {
        SheetSection section{SheetWords::tr("Regulars who drift away"), {}, sheet.drifting.count};
        for (const DriftingRegular& one : sheet.drifting.first)
            section.rows.push_back({{}, one.customerName, {}, SheetWords::tr("away %1 days, usually %2").arg(Formats::count(one.awayDays), Formats::count(one.usualDays))});
        sections.push_back(std::move(section));
    }
    sections.push_back(week(sheet.week));
    return sections;
}

}  // namespace

bool paintMorningSheet(QPagedPaintDevice& paper, const DaySheet& sheet, const QString& shopName) {
    QPainter painter(&paper);
    if (!painter.isActive()) return false;
    const qreal mm = paper.logicalDpiX() / kMmPerInch;
    const QRectF page(0, 0, paper.width(), paper.height());
    QFont title;
    title.setPointSize(16);
    title.setWeight(QFont::Bold);
    painter.setFont(title);
    painter.drawText(page, Qt::AlignLeft | Qt::AlignTop, Formats::dayLong(sheet.day, Day()));
    QFont small;
    small.setPointSize(9);
    painter.setFont(small);
    painter.setPen(Qt::darkGray);
    painter.drawText(QRectF(page.left(), 8.5 * mm, page.width(), 6 * mm), Qt::AlignLeft, shopName);
    const QRectF body(0, kHead * mm, page.width(), page.height() - kHead * mm);
    const qreal left = (body.width() - kGutter * mm) * kLeftShare;
    SheetColumn(painter, {body.left(), body.top(), left, body.height()}, mm).paint(toDo(sheet));
    SheetColumn(painter, {body.left() + left + kGutter * mm, body.top(), body.width() - left - kGutter * mm, body.height()}, mm).paint(besides(sheet));
    return true;
}

void writeMorningSheet(const DaySheet& sheet, const QString& shopName, QIODevice& to) {
    QPdfWriter writer(&to);
    writer.setResolution(300);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    writer.setTitle(Formats::dayLong(sheet.day, Day()));
    writer.setCreator(u"Regulars"_s);
    paintMorningSheet(writer, sheet, shopName);
}

}  // namespace regulars
