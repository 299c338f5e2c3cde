#include "ui/today/week_card.h"
#include "ui/shared/formats.h"
#include <QGridLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 thousand = 1000, million = 1000 * 1000;

/// "12.3 M", "48 k"; what is short already stays as it is.
QString brief(qint64 number) {
    if (number >= million) return WeekCard::tr("%1 M", "millions").arg(QLocale().toString(static_cast<double>(number / (million / 10)) / 10, 'f', 1));
    return number >= 10 * thousand ? WeekCard::tr("%1 k", "thousands").arg(QLocale().toString(number / thousand)) : QLocale().toString(number);
}

}  // namespace

WeekCard::WeekCard(QWidget* parent) : Card(tr("This week"), parent) {
    setObjectName(u"weekCard"_s);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    visits_ = addFigure(grid, 0, u"weekVisits"_s);
    takings_ = addFigure(grid, 1, u"weekTakings"_s);
    newcomers_ = addFigure(grid, 2, u"weekNewcomers"_s);
    stamps_ = addFigure(grid, 3, u"weekStamps"_s);
    body()->addLayout(grid);
}

WeekCard::Figure WeekCard::addFigure(QGridLayout* grid, int place, const QString& name) {
    Figure figure{new FigureLabel(u"–"_s), new Label({}, TextSize::Small, Tone::Muted)};
    figure.number->setObjectName(name);
    // A long amount must not push its neighbour out of the card.
    figure.number->setMinimumWidth(10);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(figure.number);
    column->addWidget(figure.words->wrapped());
    column->addStretch(1);
    grid->addLayout(column, place / 2, place % 2);
    return figure;
}

WeekCard::Amount WeekCard::counted(qint64 number) { return {Formats::count(number), brief(number)}; }

WeekCard::Amount WeekCard::money(const Money& money) {
    qint64 unit = 1;
    for (int digit = 0; digit < money.currency.digits(); ++digit) unit *= 10;
    const qint64 major = qAbs(money.minor / unit);
    const QString whole = Formats::moneyWhole(money);
    return {whole, QString(whole).replace(QLocale().toString(major), brief(major))};
}

void WeekCard::set(Figure& figure, const Amount& number, const QString& words, qint64 now, qint64 before, const QString& beforeInWords) {
    QString change;
    if (before > 0 && now != before) {
        const qint64 percent = qAbs(now - before) * 100 / before;
        if (percent > 0 && percent <= 300) change = now > before ? tr("%1 % up").arg(percent) : tr("%1 % down").arg(percent);
    } else if (before > 0) {
        change = tr("as last week");
    }
    figure.number->setFigure(number.whole, number.brief);
    //: A figure's name and how it changed: "visits, 9 % up"
    figure.words->setText(change.isEmpty() ? words : tr("%1, %2").arg(words, change));
    const QString whole = tr("%1 %2 this week so far, %3 in the same days of last week").arg(number.whole, words, beforeInWords);
    figure.number->setAccessibleName(whole);
    figure.number->setToolTip(whole);
    figure.words->setToolTip(whole);
}

void WeekCard::show(const WeekFigures& f) {
    set(visits_, counted(f.now.visits), tr("visits"), f.now.visits, f.before.visits, Formats::count(f.before.visits));
    set(newcomers_, counted(f.now.newcomers), tr("new customers"), f.now.newcomers, f.before.newcomers, Formats::count(f.before.newcomers));
    set(stamps_, counted(f.now.stamps), tr("stamps given"), f.now.stamps, f.before.stamps, Formats::count(f.before.stamps));
    set(takings_, money(f.now.takings), tr("taken"), f.now.takings.minor, f.before.takings.minor, Formats::moneyWhole(f.before.takings));
}

Day WeekCard::weekOf(Day day) {
    const int first = QLocale().firstDayOfWeek();
    return day.plusDays(-((day.date().dayOfWeek() - first + 7) % 7));
}

}  // namespace regulars
