#include "ui/settings/settings_place.h"
#include "core/shop/shop.h"
#include "ui/settings/backup_card.h"
#include "ui/settings/colleagues_card.h"
#include "ui/settings/fields_card.h"
#include "ui/settings/lock_card.h"
#include "ui/settings/look_card.h"
#include "ui/settings/shop_card.h"
#include "ui/settings/tags_card.h"
#include "ui/settings/wordings_card.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/icons.h"

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr int sideMargin = 28;
constexpr int mostWidth = 1100;  // px: longer lines are hard to read
}  // namespace

SettingsPlace::SettingsPlace(Shop& shop, Asker& asker, PinDesk& pins, StaffId by, const WindowChoices& choices, QWidget* parent)
    : QWidget(parent), columns_(new QBoxLayout(QBoxLayout::LeftToRight)), backups_(new BackupCard(shop, asker, by, choices.backupFolder)) {
    setObjectName(u"settingsPlace"_s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 20, 0, 0);
    all->setSpacing(12);
    auto* header = new PlaceHeader(tr("Settings"));
    header->setContentsMargins(sideMargin, 0, sideMargin, 0);
    all->addWidget(header);
    auto* column = new Column(0);
    column->body()->setContentsMargins(sideMargin, 0, sideMargin, 20);
    all->addWidget(column, 1);
    auto* both = new QWidget;
    both->setMaximumWidth(mostWidth);
    both->setLayout(columns_);
    columns_->setContentsMargins(0, 0, 0, 0);
    columns_->setSpacing(metrics::gap);
    column->body()->addWidget(both);
    column->body()->addStretch(1);

    auto* shopCard = new ShopCard(shop, by);
    auto* colleagues = new ColleaguesCard(shop, pins, by);
    auto* lock = new LockCard(choices.lockAfter);
    auto* fields = new FieldsCard(shop, asker, by);
    auto* tags = new TagsCard(shop, asker, by);
    auto* wordings = new WordingsCard(shop, by);
    auto* look = new LookCard(choices.look, choices.language);
    const auto fill = [this](std::initializer_list<Card*> cards) {
        auto* side = new QVBoxLayout;
        side->setSpacing(metrics::gap);
        for (Card* card : cards) side->addWidget(card);
        side->addStretch(1);
        columns_->addLayout(side, 1);
    };
    fill({shopCard, colleagues, lock, fields});
    fill({look, backups_, tags, wordings, exchangeCard(), aboutCard()});
    setFocusProxy(shopCard->findChild<QWidget*>(u"shopName"_s));
    connect(shopCard, &ShopCard::done, this, &SettingsPlace::done);
    connect(colleagues, &ColleaguesCard::done, this, &SettingsPlace::done);
    connect(colleagues, &ColleaguesCard::pinsChanged, this, &SettingsPlace::pinsChanged);
    connect(lock, &LockCard::lockAfterChosen, this, &SettingsPlace::lockAfterChosen);
    connect(fields, &FieldsCard::done, this, &SettingsPlace::done);
    connect(tags, &TagsCard::done, this, &SettingsPlace::done);
    connect(wordings, &WordingsCard::done, this, &SettingsPlace::done);
    connect(look, &LookCard::themeChosen, this, &SettingsPlace::themeChosen);
    connect(look, &LookCard::languageChosen, this, &SettingsPlace::languageChosen);
    connect(backups_, &BackupCard::folderChosen, this, &SettingsPlace::backupFolderChosen);
    connect(backups_, &BackupCard::backupRequested, this, &SettingsPlace::backupRequested);
    connect(backups_, &BackupCard::openRequested, this, &SettingsPlace::openRequested);
}

Card* SettingsPlace::exchangeCard() {
    auto* card = new Card(tr("In and out"));
    card->body()->addWidget((new Label(tr("Customers from a spreadsheet, a till or a phone; and everything of yours into a file, at any time."), TextSize::Body, Tone::Muted))->wrapped());
    auto* row = new QHBoxLayout;
    auto* in = new Button(Icon::Import, tr("Bring in…"));
    auto* out = new Button(Icon::Export, tr("Take out…"));
    in->setObjectName(u"bringIn"_s);
    out->setObjectName(u"takeOut"_s);
    in->setAccessibleName(tr("Bring customers in from a file"));
    out->setAccessibleName(tr("Take the shop out into a file"));
    row->addWidget(in);
    row->addWidget(out);
    row->addStretch(1);
    card->body()->addLayout(row);
    connect(in, &QPushButton::clicked, this, &SettingsPlace::bringInRequested);
    connect(out, &QPushButton::clicked, this, &SettingsPlace::takeOutRequested);
    return card;
}

Card* SettingsPlace::aboutCard() {
    auto* card = new Card(tr("About"));
    auto* version = (new Label(tr("Regulars %1").arg(QString::fromLatin1(REGULARS_VERSION)), TextSize::Strong))->selectable();
    version->setObjectName(u"version"_s);
    card->body()->addWidget(version);
    card->body()->addWidget((new Label(tr("The customer book of a small shop. One program, one file, nothing sent anywhere."), TextSize::Body, Tone::Muted))->wrapped());
    card->body()->addWidget((new Label(tr("Free software under GPL-3.0-or-later: you may use, study, share and change it. It comes without any warranty."), TextSize::Small, Tone::Muted))->wrapped());
    return card;
}

void SettingsPlace::setBackingUp(bool backingUp) { backups_->setBackingUp(backingUp); }

void SettingsPlace::resizeEvent(QResizeEvent* event) {
    // Beside each other as long as the form has room for its words; counted in letters, for people with large ones.
    const bool beside = width() >= fontMetrics().averageCharWidth() * 110;
    columns_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

}  // namespace regulars
