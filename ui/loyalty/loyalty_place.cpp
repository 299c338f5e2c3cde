#include "ui/loyalty/loyalty_place.h"
#include "core/shop/shop.h"
#include "ui/loyalty/card_picture.h"
#include "ui/loyalty/ledger_list.h"
#include "ui/loyalty/ledger_model.h"
#include "ui/loyalty/rule_card.h"
#include "ui/shared/attempt.h"
#include "ui/shared/card.h"
#include "ui/shared/formats.h"
#include <QGridLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int totalsSubject = 0;

QString asSentence(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

}  // namespace

LoyaltyPlace::LoyaltyPlace(Shop& shop, QWidget* parent)
    : QWidget(parent), shop_(shop), header_(new PlaceHeader(tr("Loyalty"))), programmeCard_(new Card), name_(new Label({}, TextSize::Large)),
      reward_(new Label({}, TextSize::Body, Tone::Muted)), watch_(new Label), noStamps_(new Label(tr("No stamp was given yet. Stamp a customer’s card with Ctrl + and it stands here."), TextSize::Body, Tone::Muted)),
      rule_(new RuleCard(shop)), ledgerCard_(new Card(tr("Ledger"))), ledger_(new LedgerModel(shop, this)), list_(new LedgerList(ledger_)), picture_(new CardPicture),
      watchCard_(new Card(tr("Watch"))), reader_(shop.database()) {
    setObjectName(u"loyaltyPlace"_s);
    soon_.setSingleShot(true);
    soon_.setInterval(20);
    build();
    connect(&soon_, &QTimer::timeout, this, &LoyaltyPlace::refresh);
    connect(rule_, &RuleCard::done, this, &LoyaltyPlace::done);
    connect(list_, &LedgerList::opened, this, [this](qint64 customer) { Q_EMIT openCustomer(CustomerId{customer}); });
    connect(&shop_.database(), &Database::committed, this, &LoyaltyPlace::note);
    refresh();
}

LoyaltyPlace::~LoyaltyPlace() = default;

void LoyaltyPlace::setStaff(StaffId staff) { rule_->setStaff(staff); }

void LoyaltyPlace::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(28, 20, 28, 20);
    all->setSpacing(metrics::gap);
    all->addWidget(header_);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(buildProgramme(), 29);
    row->addWidget(buildMiddle(), 61);
    row->addWidget(buildSide(), 33);
    all->addLayout(row, 1);
}

QWidget* LoyaltyPlace::buildProgramme() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    programmeCard_->setObjectName(u"programmeCard"_s);
    programmeCard_->setChosen(true);
    name_->setObjectName(u"loyaltyProgramme"_s);
    programmeCard_->body()->setSpacing(4);
    programmeCard_->body()->addWidget(name_->wrapped());
    programmeCard_->body()->addWidget(reward_->wrapped());
    programmeCard_->body()->addSpacing(6);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    const std::array names{u"cardsOut"_s, u"rewardsReady"_s, u"rewardsUsed"_s};
    const std::array words{tr("cards"), tr("rewards ready"), tr("rewards used")};
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        figures_[i] = {new Label(u"–"_s, TextSize::Large), new Label(words[i], TextSize::Small, Tone::Muted)};
        figures_[i].number->setObjectName(names[i]);
        auto* figure = new QVBoxLayout;
        figure->setSpacing(1);
        figure->addWidget(figures_[i].number);
        figure->addWidget(figures_[i].words->wrapped(), 0, Qt::AlignTop);
        row->addLayout(figure, 1);
    }
    programmeCard_->body()->addLayout(row);
    column->addWidget(programmeCard_, 0, Qt::AlignTop);
    column->addStretch(1);
    return side;
}

QWidget* LoyaltyPlace::buildMiddle() {
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(rule_);
    ledgerCard_->setObjectName(u"ledgerCard"_s);
    ledgerCard_->setAside(tr("nothing is ever overwritten: a mistake is reversed"));
    list_->setMinimumHeight(120);
    noStamps_->setObjectName(u"noStamps"_s);
    ledgerCard_->body()->addWidget(list_, 1);
    ledgerCard_->body()->addWidget(noStamps_->wrapped(), 0, Qt::AlignTop);
    column->addWidget(ledgerCard_, 1);
    return middle;
}

QWidget* LoyaltyPlace::buildSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    auto* card = new Card(tr("The card"));
    //: The size of a plastic card, ISO/IEC 7810
    card->setAside(tr("%1 × %2 mm").arg(QLocale().toString(85.60, 'f', 2), QLocale().toString(53.98, 'f', 2)));
    picture_->setObjectName(u"cardPicture"_s);
    card->body()->addWidget(picture_);
    column->addWidget(card);
    watchCard_->setObjectName(u"watchCard"_s);
    watch_->setObjectName(u"watch"_s);
    watchCard_->body()->addWidget(watch_->wrapped());
    watchCard_->body()->addWidget((new Label(tr("A customer with a full card likes to hear it: say so when you log the next call."), TextSize::Small, Tone::Muted))->wrapped());
    watchCard_->hide();
    column->addWidget(watchCard_, 0, Qt::AlignTop);
    column->addStretch(1);
    return side;
}

void LoyaltyPlace::note(const Changes& changes) {
    for (const char* table : {"loyalty_event", "loyalty_card", "loyalty_terms", "loyalty_programme", "customer", "shop", "interaction"})
        if (changes.touches(table)) isStale_ = true;
    if (isStale_ && isVisible() && !soon_.isActive()) soon_.start();
}

void LoyaltyPlace::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (isStale_) soon_.start();
}

void LoyaltyPlace::refresh() {
    attempt(this, [this] {
        const auto programme = LoyaltyStore(shop_.reader()).programme();
        if (!programme) return;
        name_->setText(programme->name);
        reward_->setText(asSentence(programme->terms.reward));
        rule_->setProgramme(*programme);
        ledger_->refresh();
        list_->setVisible(ledger_->rowCount() > 0);
        noStamps_->setVisible(ledger_->rowCount() == 0);
        showCard(*programme);
    });
    // The totals of a million cards take a second; they are read for whoever looks.
    if (!isVisible()) return;
    isStale_ = false;
    whenDone(this, reader_.ask(totalsSubject, [](Connection& reader) { return LoyaltyStore(reader).totals(); }), [this](const LoyaltyStore::Totals& totals) { showTotals(totals); });
}

void LoyaltyPlace::showCard(const Programme& programme) {
    LoyaltyStore store(shop_.reader());
    QString customer = tr("Your customer"), number = CardNumber::make(0).digits();
    // The card shown is that of whoever was stamped last and carries one.
    for (int row = 0; row < std::min(ledger_->rowCount(), 20); ++row) {
        const LedgerLine& line = ledger_->line(row).line;
        if (const auto card = store.activeCard(line.customer)) {
            customer = line.customerName;
            number = card->number.digits();
            break;
        }
    }
    picture_->setWords(shop_.profile().name, programme.name, customer, number);
}

void LoyaltyPlace::showTotals(const LoyaltyStore::Totals& totals) {
    const std::array numbers{totals.cards, totals.rewardsReady, totals.rewardsUsed};
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        figures_[i].number->setText(Formats::count(numbers[i]));
        figures_[i].number->setAccessibleName(Formats::count(numbers[i]) + u' ' + figures_[i].words->text());
    }
    //: What stands beside the title: cards out, stamps on them, full cards
    header_->setSentence(Formats::line({tr("%1 cards out").arg(Formats::count(totals.cards)), tr("%1 stamps on them").arg(Formats::count(totals.stampsOut)),
                                        tr("%1 rewards ready").arg(Formats::count(totals.rewardsReady))}));
    watch_->setText(tr("%n earned reward(s) are not used yet", nullptr, static_cast<int>(totals.rewardsReady)));
    watchCard_->setVisible(totals.rewardsReady > 0);
}

}  // namespace regulars
