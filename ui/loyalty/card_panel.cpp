#include "ui/loyalty/card_panel.h"
#include "core/storage/reach.h"
#include "core/shop/shop.h"
#include "ui/shared/attempt.h"
#include "ui/shared/formats.h"
#include "ui/shared/stamp_count.h"
#include "ui/shared/stamps.h"
#include "ui/shared/typed_edits.h"
#include <QLineEdit>
#include <QUuid>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

/// What stands in the reward's circle: "½" for half price, the saving in percent, or a star's worth of "1" for something free.
QString rewardSign(const Terms& terms) {
    if (!terms.rewardPercent) return u"★"_s;
    switch (*terms.rewardPercent) {
    case 25: return u"¼"_s;
    case 50: return u"½"_s;
    case 75: return u"¾"_s;
    case 100: return u"★"_s;
    default: return CardPanel::tr("%1%").arg(*terms.rewardPercent);
    }
}

QString asSentence(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

QString newPress() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

}  // namespace

CardPanel::CardPanel(Shop& shop, QWidget* parent)
    : Card(tr("Loyalty card"), parent), shop_(shop), programme_(new Label({}, TextSize::Large)), reward_(new Label({}, TextSize::Body, Tone::Muted)),
      outlook_(new Label({}, TextSize::Small, Tone::Muted)), numberFault_(new Label({}, TextSize::Small, Tone::Bad)), punches_(new PunchCard),
      stamp_(new Button(tr("Stamp"), Button::Look::Stamp)), redeem_(new Button(tr("Redeem"))), takeBack_(new Button(tr("Take back"), Button::Look::Link)),
      give_(new Button(tr("Give a card"), Button::Look::Plain)), actions_(new QWidget), giving_(new QWidget), number_(new QLineEdit) {
    setObjectName(u"cardPanel"_s);
    build();
    connect(stamp_, &QPushButton::clicked, this, &CardPanel::stamp);
    connect(redeem_, &QPushButton::clicked, this, &CardPanel::redeem);
    connect(takeBack_, &QPushButton::clicked, this, &CardPanel::takeBack);
    connect(give_, &QPushButton::clicked, this, &CardPanel::giveCard);
    connect(number_, &QLineEdit::returnPressed, this, &CardPanel::giveTyped);
    connect(number_, &QLineEdit::textEdited, this, [this] {
        numberFault_->hide();
        markFaulty(number_, {});
    });
    connect(&shop_.database(), &Database::committed, this, &CardPanel::refresh);
}

void CardPanel::build() {
    programme_->setObjectName(u"programmeName"_s);
    outlook_->setObjectName(u"cardOutlook"_s);
    punches_->setObjectName(u"punches"_s);
    stamp_->setObjectName(u"stampCard"_s);
    stamp_->setHint(Formats::keys(QKeySequence(Qt::CTRL | Qt::Key_Plus)));
    stamp_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    redeem_->setObjectName(u"redeemReward"_s);
    takeBack_->setObjectName(u"takeBackStamp"_s);
    takeBack_->setToolTip(tr("Reverses the latest stamp or reward; nothing is erased"));
    takeBack_->setAccessibleName(tr("Take back the latest stamp or reward"));
    give_->setObjectName(u"giveCard"_s);
    number_->setObjectName(u"cardNumber"_s);
    number_->setAccessibleName(tr("Number of a printed card"));
    number_->setPlaceholderText(tr("or the number of a printed card"));
    number_->setInputMethodHints(Qt::ImhDigitsOnly);
    body()->setSpacing(4);
    body()->addWidget(programme_->wrapped());
    body()->addWidget(reward_->wrapped());
    body()->addSpacing(8);
    body()->addWidget(punches_);
    body()->addSpacing(8);
    auto* row = new QHBoxLayout(actions_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(stamp_, 1);
    row->addWidget(redeem_);
    body()->addWidget(actions_);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::grid);
    foot->addWidget(outlook_->wrapped(), 1);
    foot->addWidget(takeBack_, 0, Qt::AlignTop);
    body()->addSpacing(4);
    body()->addLayout(foot);
    auto* column = new QVBoxLayout(giving_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(give_);
    column->addWidget(number_);
    column->addWidget(numberFault_->wrapped());
    numberFault_->setObjectName(u"cardNumberFault"_s);
    numberFault_->hide();
    body()->addWidget(giving_);
}

void CardPanel::setCustomer(CustomerId id) {
    id_ = id;
    press_ = false;
    number_->clear();
    numberFault_->hide();
    markFaulty(number_, {});
    present();
}

void CardPanel::refresh(const Changes& changes) {
    if (!id_.isValid()) return;
    const bool rule = changes.touches("loyalty_terms") || changes.touches("loyalty_programme");
    if (rule || mayTouch(changes, {"loyalty_account", "loyalty_card", "loyalty_event", "loyalty_lot", "loyalty_entry"}, id_)) present();
}

void CardPanel::present() {
    attempt(this, [this] {
        LoyaltyStore store(shop_.reader());
        const auto programme = store.programme();
        setVisible(programme.has_value() && id_.isValid());
        if (!isVisibleTo(parentWidget())) return;
        if (const auto standing = store.standing(id_)) showStanding(*standing);
        else showWithout(*programme);
    });
}

void CardPanel::showStanding(const CardStanding& standing) {
    const Terms& terms = standing.programme.terms;
    const bool pressed = punches_->isVisible() && press_ && standing.stamps == stamps_ + 1 && standing.stamps <= terms.stampsNeeded;
    press_ = false;
    stamps_ = standing.stamps;
    full_ = standing.canRedeem();
    setAside(Formats::cardNumber(standing.cardNumber));
    programme_->setText(standing.programme.name);
    reward_->setText(asSentence(terms.reward));
    const StampCount count = StampCount::of(standing.stamps, terms.stampsNeeded);
    punches_->setStamps(count.onCard, terms.stampsNeeded, rewardSign(terms));
    punches_->setAccessibleName(count.words());
    punches_->setToolTip(count.words());
    outlook_->setText(outlook(standing));
    outlook_->setTone(full_ ? Tone::Stamp : Tone::Muted);
    punches_->show();
    actions_->show();
    takeBack_->setVisible(standing.account.isValid() && !LoyaltyStore(shop_.reader()).ledger(1, {}, id_).empty());
    giving_->setVisible(!standing.card.isValid());
    setBusy(busy_);
    if (pressed) punches_->press();
}

void CardPanel::showWithout(const Programme& programme) {
    full_ = false;
    setAside({});
    programme_->setText(programme.name);
    reward_->setText(asSentence(programme.terms.reward));
    outlook_->setText(tr("No card yet. %n stamp(s) lead to the reward.", nullptr, programme.terms.stampsNeeded));
    outlook_->setTone(Tone::Muted);
    punches_->setStamps(0, programme.terms.stampsNeeded, rewardSign(programme.terms));
    punches_->hide();
    actions_->hide();
    takeBack_->hide();
    giving_->show();
}

QString CardPanel::outlook(const CardStanding& standing) const {
    const int missing = standing.programme.terms.stampsNeeded - standing.stamps;
    const QString first = missing < 0    ? StampCount::of(standing.stamps, standing.programme.terms.stampsNeeded).words()
                          : missing == 0 ? tr("The card is full: %1").arg(standing.programme.terms.reward)
                                         : tr("%n more, then %1", nullptr, missing).arg(standing.programme.terms.reward);
    return Formats::line({first, standing.expires ? tr("to %1").arg(QLocale().toString(standing.expires->date(), tr("d MMM yyyy"))) : QString()});
}

QString CardPanel::newsOf(const CardStanding& standing, bool stamped) const {
    const QString count = StampCount::of(standing.stamps, standing.programme.terms.stampsNeeded).words();
    if (!stamped) return tr("Reward used: %1. The card stands at %2.").arg(standing.programme.terms.reward, count);
    return standing.stamps == standing.programme.terms.stampsNeeded ? tr("Stamped: the card is full.") : tr("Stamped: %1.").arg(count);
}

void CardPanel::stamp() {
    if (busy_ || !id_.isValid()) return;
    press_ = true;
    follow(shop_.loyaltyDesk.stamp(staff_, id_, newPress()), [this](const CardStanding& standing) { return newsOf(standing, true); });
}

void CardPanel::redeem() {
    if (busy_ || !id_.isValid()) return;
    follow(shop_.loyaltyDesk.redeem(staff_, id_, newPress()), [this](const CardStanding& standing) { return newsOf(standing, false); });
}

void CardPanel::takeBack() {
    if (busy_ || !id_.isValid()) return;
    follow(shop_.loyaltyDesk.takeBackLatest(staff_, id_), [](const CardStanding& standing) {
        return tr("Taken back: the card stands at %1.").arg(StampCount::of(standing.stamps, standing.programme.terms.stampsNeeded).words());
    });
}

void CardPanel::follow(QFuture<Outcome<CardStanding>> answer, std::function<QString(const CardStanding&)> news) {
    setBusy(true);
    whenDone(
        this, std::move(answer),
        [this, news = std::move(news)](const Outcome<CardStanding>& outcome) {
            setBusy(false);
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
            const auto& saved = std::get<Saved<CardStanding>>(outcome);
            Q_EMIT done(news(saved.value), saved.action);
        },
        [this] { setBusy(false); });
}

void CardPanel::giveCard() {
    setBusy(true);
    whenDone(
        this, shop_.loyaltyDesk.giveCard(staff_, id_),
        [this](const Outcome<CardNumber>& outcome) {
            setBusy(false);
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
            const auto& saved = std::get<Saved<CardNumber>>(outcome);
            Q_EMIT done(tr("Card %1 is given.").arg(saved.value.grouped()), saved.action);
        },
        [this] { setBusy(false); });
}

void CardPanel::giveTyped() {
    const auto read = CardNumber::read(number_->text());
    const auto say = [this](const QString& sentence) {
        numberFault_->setText(sentence);
        numberFault_->show();
        markFaulty(number_, sentence);
    };
    if (const auto* problem = std::get_if<CardNumber::Problem>(&read)) return say(cardProblemText(*problem));
    setBusy(true);
    whenDone(
        this, shop_.loyaltyDesk.giveCard(staff_, id_, std::get<CardNumber>(read)),
        [this, say](const Outcome<CardNumber>& outcome) {
            setBusy(false);
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) return say(refusal->sentence);
            number_->clear();
            Q_EMIT done(tr("Card %1 is given.").arg(std::get<Saved<CardNumber>>(outcome).value.grouped()), std::get<Saved<CardNumber>>(outcome).action);
        },
        [this] { setBusy(false); });
}

void CardPanel::setBusy(bool busy) {
    busy_ = busy;
    stamp_->setEnabled(!busy);
    redeem_->setEnabled(!busy && full_);
    redeem_->setLook(full_ ? Button::Look::Primary : Button::Look::Plain);
    takeBack_->setEnabled(!busy);
    give_->setEnabled(!busy);
}

}  // namespace regulars
