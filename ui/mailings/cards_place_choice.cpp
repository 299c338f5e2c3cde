// The place Cards for one customer alone.
#include "core/shop/shop.h"
#include "ui/mailings/cards_place.h"
#include "ui/mailings/personal_card.h"
#include "ui/mailings/who_card.h"
#include "ui/shared/attempt.h"
#include "ui/shared/formats.h"
#include <QHideEvent>
#include <QPointer>

namespace regulars {

namespace {
constexpr int personSubject = 1;
}

void CardsPlace::choose(CustomerId id) {
    whenDone(this, reader_.ask(personSubject, [id, today = shop_.today()](Connection& reader) { return PersonalCard::read(reader, id, today); }),
             [this](const PersonalCard& card) { showChosen(card); });
}

void CardsPlace::showChosen(const PersonalCard& card) {
    if (!card.kind) {
        const QString sentence = card.why.isEmpty() ? tr("No card is due to %1 up to %2.").arg(card.name, Formats::dayBrief(card.until, shop_.today()))
                                                    : tr("No card for %1: %2.").arg(card.name, card.why);
        return tellNews(window(), sentence, {{tr("See all cards"), [here = QPointer<CardsPlace>(this)] { if (here) Q_EMIT here->wanted(); }, {}}});
    }
    who_->setToday(shop_.today());
    who_->chooseOne(*card.kind, card.until, card.others);
    setKind(*card.kind);
    isForOne_ = true;
    Q_EMIT wanted();
}

void CardsPlace::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    // Whoever comes here next sees everybody who is due, and not one person somebody else had meant.
    if (event->spontaneous() || !std::exchange(isForOne_, false)) return;
    who_->chooseAll();
    outdate();
}

}  // namespace regulars
