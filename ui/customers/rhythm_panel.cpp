#include "ui/customers/rhythm_panel.h"
#include "core/storage/reach.h"
#include "core/shop/shop.h"
#include "ui/shared/attempt.h"
#include "ui/shared/formats.h"
#include "ui/shared/style.h"
#include <QHelpEvent>
#include <QToolTip>

namespace regulars {
using namespace Qt::StringLiterals;

RhythmPanel::RhythmPanel(Shop& shop, QWidget* parent)
    : Card(tr("Rhythm"), parent), shop_(shop), bars_(new VisitBars), sentence_((new Label({}, TextSize::Small, Tone::Muted))->wrapped()),
      next_((new Label({}, TextSize::Small, Tone::Muted))->wrapped()) {
    setObjectName(u"rhythmPanel"_s);
    sentence_->setObjectName(u"rhythmSentence"_s);
    body()->addWidget(bars_);
    body()->addWidget(sentence_);
    body()->addWidget(next_);
    body()->setSpacing(4);
    connect(&shop_.database(), &Database::committed, this, &RhythmPanel::refresh);
}

void RhythmPanel::setCustomer(CustomerId id) {
    id_ = id;
    attempt(this, [this] { present(Rhythm::of(shop_.reader(), id_, shop_.today())); });
}

void RhythmPanel::refresh(const Changes& changes) {
    if (!id_.isValid()) return;
    if (mayTouch(changes, "interaction", id_)) setCustomer(id_);
}

void RhythmPanel::present(const Rhythm& rhythm) {
    const Day today = shop_.today();
    bars_->setMonths(rhythm.lastTwelveMonths, today);
    bars_->setVisible(rhythm.visits > 0);
    if (rhythm.visits == 0) {
        sentence_->setText(tr("No visits yet. After the second one, this shows how often they come."));
        next_->hide();
        return;
    }
    QStringList facts;
    if (rhythm.medianGapDays > 0) facts << tr("Comes every %n day(s)", nullptr, rhythm.medianGapDays);
    facts << tr("%n visit(s)", nullptr, rhythm.visits);
    if (rhythm.spendMinor != 0) facts << Formats::money({rhythm.spendMinor, shop_.profile().currency});
    sentence_->setText(Formats::line(facts));
    const auto expected = rhythm.nextExpected();
    next_->setVisible(expected.has_value());
    if (!expected) return;
    const bool late = rhythm.isDrifting(today);
    next_->setTone(late ? Tone::Warn : Tone::Muted);
    next_->setText((*expected >= today ? tr("Next visit expected by %1") : tr("Was expected by %1")).arg(Formats::dayBrief(*expected, today)));
}

VisitBars::VisitBars(QWidget* parent) : QWidget(parent) {
    setObjectName(u"visitBars"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VisitBars::setMonths(std::vector<int> visits, Day today) {
    visits_ = std::move(visits);
    today_ = today;
    QStringList all;
    for (size_t i = 0; i < visits_.size(); ++i)
        if (visits_[i] > 0) all << words(i);
    setAccessibleName(tr("Visits of the last twelve months"));
    setAccessibleDescription(all.join(u", "_s));
    update();
}

QString VisitBars::words(size_t month) const {
    const Day day = today_.plusMonths(static_cast<int>(month) - static_cast<int>(visits_.size()) + 1);
    return tr("%1: %n visit(s)", nullptr, visits_[month]).arg(Formats::monthHeading(day));
}

QRectF VisitBars::column(size_t month) const {
    const double pitch = static_cast<double>(width()) / static_cast<double>(std::max<size_t>(1, visits_.size()));
    const size_t place = layoutDirection() == Qt::RightToLeft ? visits_.size() - 1 - month : month;
    return {static_cast<double>(place) * pitch, 0, pitch, static_cast<double>(height())};
}

void VisitBars::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    int most = 1;
    for (const int n : visits_) most = std::max(most, n);
    for (size_t i = 0; i < visits_.size(); ++i) {
        const QRectF place = column(i);
        const double wide = std::min(10.0, place.width() * 0.5);
        // A month without a visit keeps a foot, so that the eye can count.
        const double tall = visits_[i] == 0 ? 2.0 : std::max(8.0, (height() - 2.0) * visits_[i] / most);
        const QRectF bar(place.center().x() - wide / 2, height() - tall, wide, tall);
        paintRounded(p, bar, visits_[i] == 0 ? 1 : 2.5, visits_[i] == 0 ? t.line : t.accent, {});
    }
}

bool VisitBars::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (size_t i = 0; i < visits_.size(); ++i)
            if (column(i).contains(help->pos())) QToolTip::showText(help->globalPos(), words(i), this, column(i).toRect());
        return true;
    }
    return QWidget::event(event);
}

}  // namespace regulars
